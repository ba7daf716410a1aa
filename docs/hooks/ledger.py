"""The ledger: what the old notes said, what is true, and which snippet proves it. One YAML file per chapter in
docs/corrections/; corrections.py shows it."""

import re
from functools import cache
from pathlib import Path

import data
from mistake import Mistake

KINDS = ("wrong", "broken", "misspelt", "outdated", "deprecated", "imprecise")
NOTES = {  # the five notes by their titles
    "000": "个人Pytorch使用",
    "001": "pytorch自用笔记",
    "002": "Pytorch 常用代码汇总",
    "003": "torch常用操作，代码",
    "004": "PyTorch快速入门",
}
REQUIRED = {"id", "where", "kind", "page", "says", "truth", "proof"}
OPTIONAL = {"since", "reason", "source"}


def load(root: Path) -> dict[str, dict]:
    """All entries by id, in the order of files and entries. Raises Mistake at one that says too little."""
    files = sorted((root / "docs" / "corrections").glob("*.yml"))
    return _load(tuple((f, f.stat().st_mtime_ns) for f in files), root)


@cache
def _load(files, root):
    ledger = {}
    for path, _ in files:
        for entry in data.read(path) or []:
            where = f"docs/corrections/{path.name}: {entry.get('id', entry)}"
            for complaint in _complaints(entry, ledger, root):
                raise Mistake(f"{where}: {complaint}")
            ledger[entry["id"]] = entry
    return ledger


def _complaints(entry, ledger, root):
    """What is wrong with an entry, the gravest first: what is said later relies on what was said before."""
    if missing := REQUIRED - entry.keys():
        yield f"lacks {_listed(missing)}: add it"
    if unknown := entry.keys() - REQUIRED - OPTIONAL:
        yield f"unknown {_listed(unknown)}: one of {_listed(REQUIRED | OPTIONAL)}"
    if entry["kind"] not in KINDS:
        yield f"kind {entry['kind']}: one of {_listed(KINDS)}"
    if entry["id"] in ledger:
        yield "this id is taken: choose another"
    for text in ("says", "truth"):
        if set(entry[text]) != {"zh", "en"}:
            yield f"{text} wants zh and en"
    for place in entry["where"]:
        if not re.fullmatch(rf"({'|'.join(NOTES)}):\d+(-\d+)?", place):
            yield f"where {place}: write a note, one of {_listed(NOTES)}, and its lines, as in 003:12-15"
    page = entry["page"].partition("#")[0]
    if not (root / "docs" / "zh" / page).is_file() or "/" not in page:
        yield f"page {page}: no page of a chapter: write it as shape/joining.md, perhaps with a section's #id"
    if entry["proof"] == "none" and not {"reason", "source"} <= entry.keys():
        yield "proof: none wants a reason and a source"
    if entry["proof"] != "none" and not (root / "snippets" / entry["proof"]).is_file():
        yield f"proof snippets/{entry['proof']} does not exist"


def _listed(words):
    return ", ".join(sorted(words))
