"""Whatever a snippet calls has its entry in the API index, and whatever the index names exists, called as it says."""

import json
import re
import sys
from html import escape
from pathlib import Path

import api_pages
import apis
import block
import calls
import pytest
import run
import sections
import signatures
import snippet
import torch
from api_uses import EXCEPTIONS, USES
from conftest import HOOKS, ROOT

PAGES, ENTRIES = apis.load(ROOT)
SYMBOLS = {name: entry for name, entry in ENTRIES.items() if entry.in_library}
# Attributes that only instances have: nothing to look up on the class.
INSTANCE = {
    "torch.StorageBase.tolist",
    "torch.nn.DataParallel.device_ids",
    "torch.nn.Transformer.batch_first",
    "torch.nn.Transformer.d_model",
    "torch.nn.Transformer.nhead",
    "torch.optim.Optimizer.defaults",
    "torch.optim.Optimizer.param_groups",
    "torch.optim.Optimizer.state",
    "torch.optim.lr_scheduler.LRScheduler.last_epoch",
    "torch.utils.data.DataLoader.batch_sampler",
    "torch.utils.data.DataLoader.collate_fn",
    "torchvision.datasets.DatasetFolder.class_to_idx",
    "torchvision.datasets.DatasetFolder.targets",
    "torchvision.transforms.Compose.transforms",
}
# Neither Python nor a docstring nor a stub says how to call them; an enum is not called at all.
UNTOLD = {
    "torch.ByteTensor",
    "torch.FloatTensor",
    "torch.LongTensor",
    "torch.StorageBase.data_ptr",
    "torch.StorageBase.nbytes",
    "torch.autograd.Function.apply",
    "torch.torch_version.TorchVersion",
    "torchvision.models.ResNet18_Weights",
}


@pytest.fixture(scope="module")
def called():
    """Public names of the libraries -> the snippets whose runs resolved them."""
    run.update(ROOT)
    libraries = ("torch", "torchvision", "numpy")
    return {name: used for name, used in apis.runs(ROOT).items() if name.split(".")[0] in libraries}


def test_every_api_that_a_snippet_calls_has_an_entry(called):
    missing = {name: used for name, used in called.items() if name not in ENTRIES}
    assert missing == {}, "write its lines in docs/apis/"


def test_every_api_of_the_map_is_run_by_a_snippet(called):
    assert {*USES, *EXCEPTIONS} - called.keys() == set()


def test_every_api_of_the_map_has_an_entry():
    assert {*USES, *EXCEPTIONS} - ENTRIES.keys() == set()


@pytest.fixture(scope="module")
def told():
    """Kind and signatures of every symbol."""
    return signatures.load(ROOT, list(SYMBOLS))


def test_every_symbol_is_in_the_installed_libraries(told):
    assert {name for name, said in told.items() if said["kind"] is None} == INSTANCE


def test_a_callable_without_a_signature_is_one_that_no_library_tells_of(told):
    callables = {name for name, said in told.items() if said["kind"] in ("function", "method", "class")}
    assert {name for name in callables if not told[name]["signatures"]} == UNTOLD


@pytest.mark.parametrize("name", ["sum", "mean", "prod", "max", "argmax"])
def test_a_reduction_shows_the_way_without_dim_and_the_way_with_it(told, name):
    plain, along = told[f"torch.{name}"]["signatures"][:2]
    assert "dim" not in plain and "dim, keepdim=False" in along


def test_every_way_to_call_stands_on_the_page_as_a_line_of_its_own(told):
    ways = told["torch.max"]["signatures"]
    assert "".join(f"<span>{escape(way)}</span>" for way in ways) in api_pages.write(ROOT, "en")["api/torch.md"]


def test_no_signature_tells_of_the_machine_or_keeps_markup(told):
    here = [re.escape(place) for place in (sys.prefix, sys.base_prefix, str(Path.home()))]
    odd = re.compile("|".join([*here, r"[<>\\]", " at 0x", "Optional", r"\w: ", r",\S", "  ", r"\(cls, "]))
    shown = [way for said in told.values() for way in said["signatures"]]
    assert len(shown) > len(told) / 2
    assert [way for way in shown if odd.search(way)] == []


def test_parameters_keep_names_and_defaults_and_lose_annotations():
    def resize(self, size: int, *, mode: str = ",", tool=json, by=escape, where=ROOT.stat): ...

    line = "Box.resize(size, *, mode=',', tool=json, by=html.escape, where=…)"
    assert calls.lines("Box.resize", dict, resize) == [line]


def test_what_a_docstring_lists_goes_before_a_wrapper_that_passes_arguments_on():
    def take(*args, **kwargs):
        """take(size, \\*,
            mode=<Mode.FAST: 1>) -> Box

        .. function:: take(other: Box) -> Box
        """

    assert calls.lines("box.take", json, take) == ["box.take(size, *, mode=Mode.FAST)", "box.take(other)"]


def test_every_parameter_is_passed_by_a_run_and_every_operator_is_shown(called):
    used = apis.uses(ROOT, "en", ENTRIES)
    assert {name for name in ENTRIES.keys() - SYMBOLS.keys() if name not in used} == set()
    sites = {f"{s.page}#{s.id}" for s in sections.scan(ROOT, "en")}
    assert {place for entry in ENTRIES.values() for place in entry.shown} <= sites


def test_an_operator_does_what_the_call_does_that_it_is_said_to_be_like():
    a, b = torch.tensor([[-3.0, 5.0], [7.0, -2.0]]), torch.tensor([[2.0, -3.0], [-2.0, 3.0]])
    operators = [name for name in ENTRIES if re.fullmatch(r"a ([^=]+|==) b", name) and ENTRIES[name].like]
    assert len(operators) > 5
    assert [name for name in operators if not torch.equal(eval(name), eval(ENTRIES[name].like)(a, b))] == []


def test_what_replaces_a_deprecated_api_has_an_entry_itself():
    assert {entry.instead for entry in ENTRIES.values() if entry.instead} <= ENTRIES.keys()


def test_addresses_are_those_of_the_entries_and_no_others():
    owners = {
        ".".join(parts[:end]) for name in SYMBOLS if (parts := name.split(".")) for end in range(2, len(parts) + 1)
    }
    assert apis.addresses(ROOT)["pages"].keys() <= owners


def test_an_entry_without_a_line_in_one_language_stops_the_build(project):
    site = project({"a.py": "import torch\n\nprint(torch.zeros(1))\n"})
    words = (HOOKS.parent / "apis" / "index.yml").read_text("utf-8")
    site.write("docs/apis/index.yml", words)
    page = {"title": {"zh": "甲", "en": "A"}, "about": {"zh": "甲", "en": "A"}}
    page["groups"] = [{"id": "a", "title": page["title"], "apis": {"torch.zeros": {"zh": "全零。"}}}]
    site.write("docs/apis/torch.yml", json.dumps(page))
    status, said = site.build()
    assert status == 1
    assert "docs/apis/torch.yml: torch.zeros: needs zh and en" in said


def test_a_name_in_a_block_leads_to_its_entry_and_only_its_first_use_is_in_the_tab_order(recorded):
    source = "import torch\n\na = torch.zeros(2, 3)\nb = a.transpose(0, 1)\nc = torch.zeros(1)\n"
    record = recorded({"a.py": source})["a.py"]
    html = block.html(snippet.parse("a.py", source), record, "en", "../../", entries=ENTRIES)
    zeros, method = ENTRIES["torch.zeros"], ENTRIES["torch.Tensor.transpose"]
    link = f'<a class="api-link" href="../{zeros.url}" title="torch.zeros: {zeros.en}"'
    assert html.count(f"{link}>zeros</a>") == 1
    assert html.count(f'{link} tabindex="-1">zeros</a>') == 1
    assert f'href="../{method.url}"' in html
