"""The search index of a language, as theme/assets/search/index.js reads it.

An entry is a section of a page or a symbol of the API index. What a browser can find out itself is not shipped:
which terms stand in titles, in what readers type and in the text shown is cut out of these (terms.py and terms.js).
"""

import json
import re
from collections import Counter
from itertools import groupby, pairwise
from pathlib import Path
from unicodedata import east_asian_width

import apis
import corrections
import data
import glossary
import packing
import records
import sections
from terms import FILLING, telling, terms

SHOWN = 100  # columns of a section's text that a result shows, two for a Chinese character
FIELDS = ("text", "code", "error", "twin")  # whose terms are listed, as far as nothing else has them


def entries(root: Path, language: str) -> list[dict]:
    """What can be found: its address, what is shown of it, its text by FIELDS, and what readers type for it."""
    return [*_sections(root, language), *_symbols(root, language)]


def index(entries: list[dict]) -> str:
    """``entries`` as JSON: pages with their entries, the terms, and what is said of entries in numbers of terms."""
    pages = [
        [path, title, [_shown(entry) for entry in group]]
        for (path, title), group in groupby(entries, lambda e: (e["location"].partition("#")[0], e["page"]))
    ]
    common = Counter(term for e in entries for term in set(terms(_everything(e))))
    phrases = [_different(e["phrases"], common) for e in entries]
    lists = {field: _lists(entries, field, common) for field in FIELDS}
    count = Counter(term for said in phrases for phrase in said for term in phrase)
    count.update(term for found in lists.values() for term in found if term not in count)
    # The commonest take one digit, the next two: among those that take the same, neighbours share their beginnings.
    ranked = [term for term, _ in count.most_common()]
    cuts = [0, *(sum(packing.SIZES[:n]) for n in (1, 2, 3)), len(ranked)]
    order = [term for start, end in pairwise(cuts) for term in sorted(ranked[start:end])]
    number = {term: place for place, term in enumerate(order)}
    packed = {
        "pages": pages,
        "terms": packing.words(order),
        "phrases": "".join(
            packing.numbers([len(said), *(n for p in said for n in (len(p), *map(number.get, p)))]) for said in phrases
        ),
        **{field: packing.ascending(lists[field].get(term, []) for term in order) for field in FIELDS},
    }
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def _shown(entry):
    """What a result shows; a symbol's title is its id."""
    id = entry["location"].partition("#")[2]
    return [id, "" if entry["title"] == id else entry["title"], entry["about"], *entry["aliases"]]


def _everything(entry):
    """An entry's words, those once too that FIELDS list."""
    return "\n".join(" ".join(text) if isinstance(text, list) else text for text in entry.values())


def _different(phrases, common):
    """Phrases as terms, each set of terms once."""
    found = {}
    for phrase in phrases:
        joints = _joints(phrase, common, min)
        cut = [term for term in telling(phrase) if term not in joints] or list(dict.fromkeys(terms(phrase)))
        found.setdefault(frozenset(cut), cut)
    return list(found.values())


def _lists(entries, field, common):
    """{term: [numbers of the entries that have it in this field, and not where it counts more]}."""
    found = {}
    for place, entry in enumerate(entries):
        new = set(telling(entry[field])) - _joints(entry[field], common, max)
        if field == "text":
            said = [entry["title"], entry["about"], *entry["phrases"], *entry["aliases"]]
            new -= {term for text in said for term in terms(text)}
        for term in new:
            found.setdefault(term, []).append(place)
    return found


def _joints(text, common, beside):
    """Pairs of Chinese characters where two words meet, such as 重初 in 权重初始化: far rarer than what overlaps them.

    They are a third of all pairs and tell nothing. ``beside`` is max where one common neighbour is enough, min where
    both must be (of 张量积, 量积 tells something); rank.js drops the latter from a query.
    """
    found = set()
    for run in re.findall(r"[\u3400-\u9fff]{3,}", FILLING.sub(" ", text)):
        pairs = terms(run)
        counts = [0, *(common[pair] for pair in pairs), 0]
        for place, pair in enumerate(pairs, 1):
            if counts[place] < beside(counts[place - 1], counts[place + 1]) / 4:
                found.add(pair)
    return found


def _sections(root, language):
    other = "en" if language == "zh" else "zh"
    twins = {(s.page, s.id): s for s in sections.scan(root, other)}
    said, ledger = phrases(root), corrections.load(root)
    for section in sections.scan(root, language):
        twin = twins.get((section.page, section.id), section)
        boxes = [ledger[number] for number in section.corrections if number in ledger]
        kept = [r for name in section.snippets if (r := records.load(root, name))]
        typed = map(str, said.get(f"{section.page}#{section.id}", []))
        yield {
            "location": section.url,
            "title": section.title,
            "page": section.page_title,
            "about": _beginning(section.text),
            "phrases": [twin.title, *typed],  # the title in the other language first
            "aliases": [],
            "text": "\n".join([section.text, *(f"{e['says'][language]} {e['truth'][language]}" for e in boxes)]),
            "code": " ".join(dict.fromkeys(name["api"].rpartition(".")[2] for r in kept for name in r["names"])),
            "error": " ".join(_messages(kept)),
            "twin": "",
        }


def _messages(kept):
    for record in kept:
        if error := record["error"]:
            yield f"{error['type'].rpartition('.')[2]} {error['message']}"
        yield from (f"{w['category']} {w['message']}" for w in record["warnings"])


def _symbols(root, language):
    other = "en" if language == "zh" else "zh"
    pages, entries = apis.load(root)
    for entry in entries.values():
        yield {
            "location": entry.url,
            "title": entry.name,
            "page": pages[entry.page]["title"][language],
            "about": entry.line(language).replace("`", ""),
            "phrases": [],
            "aliases": [str(alias) for alias in entry.aliases],
            "text": getattr(entry, language),
            "code": "",
            "error": "",
            "twin": getattr(entry, other),
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
    found = {}
    for path in sorted((root / "docs" / "search").glob("*.yml")):
        found |= data.read(path) or {}
    for term in glossary.terms(root):
        known = found.get(term["page"], [])
        words = [word for language in ("zh", "en") for word in glossary.names(term, language)]
        found[term["page"]] = [*known, *(word for word in words if word not in known)]
    return found
