"""What the search can find: the sections of the pages and the symbols of the API index. index.py packs it."""

import re
from pathlib import Path
from unicodedata import east_asian_width

import apis
import data
import glossary
import ledger
import records
import sections
from terms import telling

PHRASE = 6  # terms that a phrase may have to be compared as one; of longer ones each word counts by itself
SHOWN = 90  # columns of a section's text that a result shows, two for a Chinese character


def entries(root: Path, language: str) -> list[dict]:
    """What can be found: its address, what a result shows of it, what readers type for it, and its text by kind."""
    return [*_sections(root, language), *_symbols(root, language)]


def _sections(root, language):
    other = "en" if language == "zh" else "zh"
    twins = {(s.page, s.id): s for s in sections.scan(root, other)}
    said, wished, slips = phrases(root), wishes(root), ledger.load(root)
    for section in sections.scan(root, language):
        twin = twins.get((section.page, section.id), section)
        boxes = [slips[number] for number in section.corrections if number in slips]
        kept = [r for name in section.snippets if (r := records.current(root, name))]
        key = f"{section.page}#{section.id}"
        typed = [str(phrase) for phrase in said.get(key, [])]
        short = [phrase for phrase in typed if len(telling(phrase)) <= PHRASE]
        long = [phrase for phrase in typed if phrase not in short]
        yield {
            "location": section.url,
            "title": section.title,
            "page": section.page_title,
            "about": _beginning(section.text),
            "phrases": [twin.title, *short],  # the title in the other language first
            "aliases": [],
            "words": "\n".join([*long, *wished.get(key, {}).get(language, [])]),
            "text": "\n".join([section.text, *(f"{e['says'][language]} {e['truth'][language]}" for e in boxes)]),
            "code": " ".join(dict.fromkeys(name["api"].rpartition(".")[2] for r in kept for name in r["names"])),
            "error": " ".join(_messages(kept)),
        }


def _messages(kept):
    for record in kept:
        if error := record["error"]:
            yield f"{error['type'].rpartition('.')[2]} {error['message']}"
        yield from (f"{w['category']} {w['message']}" for w in record["warnings"])


def _symbols(root, language):
    pages, entries = apis.load(root)
    for entry in entries.values():
        yield {
            "location": entry.url,
            "title": entry.name,
            "page": pages[entry.page]["title"][language],
            "about": entry.line(language).replace("`", ""),
            "phrases": [],
            "aliases": [str(alias) for alias in entry.aliases],
            "words": "",
            "text": getattr(entry, language),
            "code": "",
            "error": "",
        }


def _beginning(text):
    """The first SHOWN columns of a text, whole words of English."""
    columns = 0
    for place, character in enumerate(text):
        columns += 2 if east_asian_width(character) in "WF" else 1
        if columns > SHOWN:
            return re.sub(r"(?<=\s)[\x21-\x7e]+$", "", text[:place]).rstrip() + " …"
    return text


def phrases(root: Path) -> dict[str, list[str]]:
    """What readers type for a section, in both languages, the glossary's words too: {"shape/joining.md#cat": […]}."""
    found = data.read_all(root / "docs" / "search")
    for term in glossary.terms(root):
        known = found.get(term["page"], [])
        words = [word for language in ("zh", "en") for word in glossary.names(term, language)]
        found[term["page"]] = [*known, *(word for word in words if word not in known)]
    return found


def wishes(root: Path) -> dict[str, dict[str, list[str]]]:
    """What readers who do not know the term say they want, see or try, by section and language; of docs/wishes/."""
    return data.read_all(root / "docs" / "wishes")
