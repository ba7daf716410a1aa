"""Both languages have the same pages, headings, snippets, tables and corrections; every snippet is shown."""

import re

import ledger
import pytest
import report
import yaml
from conftest import ROOT
from snippet import find, read

PAGES = sorted(p.relative_to(ROOT / "docs/zh").as_posix() for p in (ROOT / "docs/zh").rglob("*.md"))
LEDGER = ledger.load(ROOT)


def source(language, page):
    return (ROOT / "docs" / language / page).read_text("utf-8")


def skeleton(text):
    """What both languages must share, in order."""
    text = re.sub(r"^ *(````+).*?^ *\1", "", text, flags=re.MULTILINE | re.DOTALL)
    pattern = r'^(#+) .*(\{ #[\w-]+ \})|file="([^"]+)"|!!! correction "([^"]+)"|^(\|).*\||^ *(\d+\.|-) |^(!!! \w+)'
    return [tuple(filter(None, match)) for match in re.findall(pattern, text, re.MULTILINE)]


def test_both_languages_have_the_same_pages():
    assert sorted(p.relative_to(ROOT / "docs/en").as_posix() for p in (ROOT / "docs/en").rglob("*.md")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_have_the_same_skeleton(page):
    assert skeleton(source("zh", page)) == skeleton(source("en", page))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_heading_has_an_id_and_every_page_a_description(language, page):
    text = source(language, page)
    assert yaml.safe_load(text.split("---")[1])["description"]
    outside = re.sub(r"^(```+).*?^\1", "", text, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ .*$", outside, re.MULTILINE)
    assert [h for h in headings if not re.search(r"\{ #[a-z0-9-]+ \}$", h)] == []
    ids = re.findall(r"\{ #([\w-]+) \}", outside)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", find(ROOT / "snippets"))
def test_a_snippet_is_shown_and_its_marks_are_explained(name):
    shown = [place for place in report.pages(ROOT).get(name, []) if place.startswith(("docs/zh/", "docs/tables/"))]
    assert shown or any(entry["proof"] == name for entry in LEDGER.values()) or name.startswith("notebooks/")
    marks = read(ROOT / "snippets", name).marks
    assert marks == list(range(1, len(marks) + 1))
    for place in [place for place in report.pages(ROOT).get(name, []) if ".md:" in place]:
        path, _, line = place.rpartition(":")
        after = (ROOT / path).read_text("utf-8").splitlines()[int(line) + 1 :]
        items = []
        for text in after:
            if match := re.match(r"\s*(\d+)\. ", text):
                items.append(int(match[1]))
            elif text.strip() and not (items and text.startswith("   ")):
                break
        assert items == marks or not marks, f"{place}: marks {marks}, notes {items}"


@pytest.mark.parametrize("entry", LEDGER.values(), ids=LEDGER)
def test_a_correction_is_shown_on_its_page_in_both_languages(entry):
    page, _, anchor = entry["page"].partition("#")
    for language in ("zh", "en"):
        text = source(language, page)
        section = re.search(rf"\{{ #{anchor} \}}(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)
        assert section and f'!!! correction "{entry["id"]}"' in section[1]
    assert all(re.fullmatch(r"00[0-4]:\d+(-\d+)?", place) for place in entry["where"])
