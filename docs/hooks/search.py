"""The search index of a language, in the format of MiniSearch 7 (theme/assets/search/), which loads it as it is.

An entry is a section of a page or a symbol of the API index. ``terms`` is the twin of ``terms`` in worker.js:
a test holds them together.
"""

import json
import re
import unicodedata
from pathlib import Path

import apis
import corrections
import data
import glossary
import records
import sections

ABOUT = 160  # characters of a section that a result may show
FIELDS = ("title", "words", "page", "text", "code", "error", "twin")
IDENTIFIER = re.compile(r"[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*|[\u3400-\u9fff\uf900-\ufaff]+")
NUMBERS = re.compile(r"[\d.]+|x|\d+x|(?!\dx\d$)\d+x\d+")  # 1x1 tells something, the 32x512 of a message does not
VERSUS = {"differenc", "versus", "区别", "还是", "不同"}  # who asks for a difference asks X or Y; stems
PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+[a-z]?")


def entries(root: Path, language: str) -> list[dict]:
    """What can be found, its address and what is shown of it, and its text by FIELDS."""
    return [*_sections(root, language), *_symbols(root, language)]


def index(root: Path, entries: list[dict]) -> str:
    """``entries`` as JSON: what MiniSearch loads, what results show, the keys by which symbols are known."""
    shown = [[e["location"], e["shown"], e["page"], e["about"], e["phrases"]] for e in entries]
    found = {"index": _index(entries), "docs": shown, "symbols": _keys(root)}
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def terms(text: str) -> list[str]:
    """Lower-case terms: identifiers whole, by their dots, underscores and capitals; Chinese in pairs of characters."""
    found = []
    for word in IDENTIFIER.findall(unicodedata.normalize("NFKC", text.replace("\u200b", ""))):
        if word[0] >= "\u3400":
            found += [word] if len(word) == 1 else [word[i : i + 2] for i in range(len(word) - 1)]
        else:
            found += _identifier(word)
    return ["vs" if term in VERSUS else term for term in found]


def _identifier(word):
    found = [word.lower()] if "." in word else []
    for part in word.split("."):
        pieces = PARTS.findall(part)
        whole = part.replace("_", "").lower()
        if len(pieces) > 1:
            found.append(whole)
        found += [stem(piece.lower()) for piece in pieces]
    return [term for term in found if not NUMBERS.fullmatch(term)]


def stem(word: str) -> str:
    """shapes, shaping, shaped and shape are one, so are initialisation and initialize: what costs a searcher most."""
    if len(word) < 4 or not word.isalpha():
        return word
    if len(word) > 6:  # British and American spelling
        word = re.sub(r"i[sz](?:ations?|ing|ed|ers?|es?)$", "iz", word.replace("colour", "color"))
    for ending, left in (("sses", "ss"), ("ies", "y"), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word.removesuffix(ending) + left
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


def _sections(root, language):
    other = "en" if language == "zh" else "zh"
    twins = {(s.page, s.id): s for s in sections.scan(root, other)}
    said, ledger = phrases(root), corrections.load(root)
    for section in sections.scan(root, language):
        twin = twins.get((section.page, section.id), section)
        boxes = [ledger[number] for number in section.corrections if number in ledger]
        kept = [r for name in section.snippets if (r := records.load(root, name))]
        typed = _typed(section, said)
        text = "\n".join([section.text, *(f"{e['says'][language]} {e['truth'][language]}" for e in boxes)])
        yield {
            "location": section.url,
            "shown": section.title,
            "page": section.page_title,
            "about": section.text[:ABOUT],
            "phrases": [twin.title, *typed],
            "title": section.title,
            "words": " ".join(typed),
            "text": text,
            "code": " ".join(dict.fromkeys(name["api"].rpartition(".")[2] for r in kept for name in r["names"])),
            "error": " ".join(_messages(kept)),
            "twin": twin.title,
        }


def _typed(section, said):
    """What readers type for a section: what docs/search/ says, and the words of its id."""
    return [section.id.replace("-", " "), *map(str, said.get(f"{section.page}#{section.id}", []))]


def _messages(kept):
    for record in kept:
        if error := record["error"]:
            yield f"{error['type'].rpartition('.')[2]} {error['message']}"
        yield from (f"{w['category']} {w['message']}" for w in record["warnings"])


def _symbols(root, language):
    other = "en" if language == "zh" else "zh"
    pages, entries = apis.load(root)
    for entry in entries.values():
        aliases = [str(alias) for alias in entry.aliases]
        yield {
            "location": entry.url,
            "shown": entry.name,
            "page": pages[entry.page]["title"][language],
            "about": entry.line(language).replace("`", ""),
            "phrases": aliases,
            "title": entry.name,
            "words": " ".join(aliases),
            "text": getattr(entry, language),
            "twin": getattr(entry, other),
        }


def _keys(root):
    """Every way to write a symbol, in lower case: its name and its names' ends, the usual short forms, its aliases.

    An alias in plain words (拼接, join tensors) names a task: sections answer it, so it is no key.
    """
    found = {}
    for entry in apis.load(root)[1].values():
        parts = entry.name.split(".")
        ends = [".".join(parts[i:]) for i in range(len(parts))]
        ends += [f"F.{parts[-1]}"] * ("functional" in parts) + [f"np.{'.'.join(parts[1:])}"] * (parts[0] == "numpy")
        named = [alias for alias in map(str, entry.aliases) if re.fullmatch(r"[\x21-\x7e]+", alias)]
        for key in dict.fromkeys([*ends, *named]):
            found.setdefault(key.lower(), []).append(entry.url)
    return found


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


def _index(entries):
    # worker.js ranks by where a term stands, not by how often: counts and lengths are all 1, which packs well.
    inverted = {}
    for number, entry in enumerate(entries):
        found = {name: dict.fromkeys(terms(entry.get(name, ""))) for name in FIELDS}
        said = found["title"].keys() | found["words"].keys() | found["twin"].keys()
        found["text"] = [term for term in found["text"] if term not in said]  # it counts where it counts more
        for place, name in enumerate(FIELDS):
            for term in found[name]:
                inverted.setdefault(term, {}).setdefault(place, {})[number] = 1
    return {
        "documentCount": len(entries),
        "nextId": len(entries),
        "documentIds": {number: number for number in range(len(entries))},
        "fieldIds": {name: place for place, name in enumerate(FIELDS)},
        "fieldLength": {number: [1] * len(FIELDS) for number in range(len(entries))},
        "averageFieldLength": [1] * len(FIELDS),
        "storedFields": {},
        "dirtCount": 0,
        "index": list(inverted.items()),
        "serializationVersion": 2,
    }
