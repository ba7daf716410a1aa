"""Pages made from data: every row names what a record holds, in both languages."""

import re

import checks
import data
import errors
import excerpts
import glossary
import pytest
import run
import search
import sections
import tables
from conftest import ROOT
from mistake import Mistake
from snippet import find, read

TABLES = [path.stem for path in sorted((ROOT / "docs/tables").glob("*.yml"))]
SOURCE = """\
import torch

a = torch.zeros(2, 3)
b = torch.ones(4, 3)
rows = torch.cat((a, b))
print(rows.shape)
rows.view(5)  #: raises RuntimeError
"""


@pytest.fixture
def small(project):
    """A project of one program with its record."""
    made = project({"a.py": SOURCE})
    assert made.run()[0] == 0
    return made.root


def test_an_excerpt_is_a_statement_with_its_hint_and_output(small):
    (line,) = excerpts.lines(small, "a.py", "rows = torch.cat")
    assert (line.text, line.hint) == ("rows = torch.cat((a, b))", "float32 [6, 3]")
    (line,) = excerpts.lines(small, "a.py", "print(")
    assert line.outputs == [("output", "torch.Size([6, 3])\n")]


def test_the_shapes_of_a_row_are_those_that_the_run_saw(small):
    assert excerpts.shapes(small, "a.py", "rows = torch.cat") == ([[2, 3], [4, 3]], [[6, 3]])


def test_a_failure_is_the_failing_statement_with_its_message(small):
    (line,) = excerpts.failure(small, "a.py")
    assert line.text == "rows.view(5)"
    assert line.outputs == [("error", "RuntimeError: shape '[5]' is invalid for input of size 18\n")]


@pytest.mark.parametrize(("fragment", "count"), [("torch", 4), ("nowhere", 0)])
def test_text_that_names_no_single_line_is_an_error(small, fragment, count):
    with pytest.raises(Mistake, match=f"stands on {count} lines of snippets/a.py"):
        excerpts.lines(small, "a.py", fragment)


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_row_of_a_table_has_its_code_its_sentence_and_a_section_that_is_there(name, language):
    run.update(ROOT)
    titles = sections.titles(ROOT, language)
    for group in tables.groups(ROOT, name):
        for row in group["rows"]:
            assert all(excerpts.lines(ROOT, *cell) for cell in row["show"])
            assert row[language].strip()
            assert "page" not in row or row["page"] in titles, row["page"]


def test_both_sides_of_a_row_are_shown(small):
    (small / "docs/tables").mkdir()
    (small / "docs/tables/numpy.yml").write_text(
        '- {id: g, zh: 组, en: Group, rows: [{show: [[a.py, "a = "], [a.py, "rows.view"]], zh: 话, en: words}]}\n'
    )
    html = tables.markdown(small, "numpy", "en", "", {})
    left, right = re.findall(r"<td data-head=.*?>(.*?)</td>", html, re.DOTALL)
    assert "zeros" in left and "float32 [2, 3]" in left
    assert "RuntimeError" in right and "words" in html


def test_every_error_that_a_snippet_announces_is_explained_and_no_other():
    said = errors.load(ROOT)
    assert len(said) > 300
    assert [
        name for name, told in said.items() for tongue in ("zh", "en") if set(told[tongue]) != {"means", "fix"}
    ] == []


def test_an_error_without_an_explanation_is_named(small):
    (small / "docs/errors").mkdir()
    with pytest.raises(Mistake, match=r"docs/errors: a\.py needs means and fix in both languages"):
        errors.load(small)


def test_every_error_stands_on_one_of_the_two_pages():
    run.update(ROOT)
    shown = "".join(errors.markdown(ROOT, part, "en", "") for part in ("tensors", "networks"))
    assert len(re.findall(r'<div class="entry"', shown)) == len(errors.load(ROOT))


def test_terms_are_in_both_languages_and_lead_to_sections_of_both():
    terms = [term for chapter in glossary.load(ROOT) for term in chapter["terms"]]
    assert len(terms) > 200
    for language in ("zh", "en"):
        assert {term["page"] for term in terms} <= sections.titles(ROOT, language).keys()


def test_the_counts_are_those_of_the_records():
    run.update(ROOT)
    counted = checks.count(ROOT)
    assert counted["programs"] == len(find(ROOT / "snippets"))
    announced = [n for n in find(ROOT / "snippets") if read(ROOT / "snippets", n).raises and not n.startswith("cuda/")]
    assert counted["errors"] == len(announced)
    lines = [line for path in (ROOT / "docs/zh").glob("*/*.md") for line in path.read_text().splitlines()]
    drawn = [match["draw"] for line in lines if (match := sections.FENCE.match(line)) and match["draw"]]
    assert counted["drawings"] == len(";".join(drawn).split(";")) > 100
    assert counted["corrections"] == sum(len(data.read(p) or []) for p in (ROOT / "docs/corrections").glob("*.yml"))


def test_the_glossarys_words_are_searched_for_the_section_that_treats_them():
    known = {entry["location"]: entry["phrases"] for entry in search.entries(ROOT, "en")}
    urls = {f"{s.page}#{s.id}": s.url for s in sections.scan(ROOT, "en")}
    missing = [
        term["id"] for term in glossary.terms(ROOT) if not {term["zh"], term["en"]} <= set(known[urls[term["page"]]])
    ]
    assert missing == []
