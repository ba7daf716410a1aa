"""The ledger: what the old notes said, what is true, and which snippet proves it.

One YAML file per chapter in docs/corrections/. A page shows an entry by the line
``!!! correction "id"``, which becomes a box; the Corrections pages list them all.
"""

from collections import Counter
from functools import cache
from pathlib import Path

import data
import sections
from block import block_id

KINDS = {
    "wrong": ("错误", "wrong"),
    "broken": ("代码跑不通", "broken code"),
    "misspelt": ("拼写错误", "misspelt"),
    "outdated": ("已过时", "outdated"),
    "deprecated": ("已弃用", "deprecated"),
    "imprecise": ("不准确", "imprecise"),
}
NOTES = {  # the five notes by their titles
    "000": "个人Pytorch使用",
    "001": "pytorch自用笔记",
    "002": "Pytorch 常用代码汇总",
    "003": "torch常用操作，代码",
    "004": "PyTorch快速入门",
}
REQUIRED = {"id", "where", "kind", "page", "says", "truth", "proof"}
OPTIONAL = {"since", "reason", "source"}


class LedgerError(Exception):
    """An entry that says too little; the message names file, entry and remedy."""


def load(root: Path) -> dict[str, dict]:
    """All entries by id, in the order of files and entries. Raises LedgerError."""
    files = sorted((root / "docs" / "corrections").glob("*.yml"))
    return _load(tuple((f, f.stat().st_mtime_ns) for f in files), root)


@cache
def _load(files, root):
    ledger = {}
    for path, _ in files:
        for entry in data.read(path) or []:
            _check(entry, f"docs/corrections/{path.name}: {entry.get('id', entry)}", ledger, root)
            ledger[entry["id"]] = entry
    return ledger


def _check(entry, where, ledger, root):
    if missing := REQUIRED - entry.keys():
        raise LedgerError(f"{where}: lacks {', '.join(sorted(missing))}: add it")
    if unknown := entry.keys() - REQUIRED - OPTIONAL:
        raise LedgerError(
            f"{where}: unknown {', '.join(sorted(unknown))}: one of {', '.join(sorted(REQUIRED | OPTIONAL))}"
        )
    if entry["kind"] not in KINDS:
        raise LedgerError(f"{where}: kind {entry['kind']}: one of {', '.join(KINDS)}")
    if entry["id"] in ledger:
        raise LedgerError(f"{where}: this id is taken: choose another")
    for text in ("says", "truth"):
        if set(entry[text]) != {"zh", "en"}:
            raise LedgerError(f"{where}: {text} wants zh and en")
    if entry["proof"] == "none" and not {"reason", "source"} <= entry.keys():
        raise LedgerError(f"{where}: proof: none wants a reason and a source")
    if entry["proof"] != "none" and not (root / "snippets" / entry["proof"]).is_file():
        raise LedgerError(f"{where}: proof snippets/{entry['proof']} does not exist")


def box(entry: dict, language: str, shown: set, indent: str = "") -> str:
    """The Markdown of an entry's box on a page that shows the snippets ``shown`` in fences of its own."""
    zh = language == "zh"
    title = f"旧笔记：{entry['says']['zh']}" if zh else f"The old note: {entry['says']['en']}"
    lines = [
        f'!!! correction "{title.replace(chr(34), "&quot;")}"',
        f"    {_flat(entry['truth'][language])}{_since(entry, language)}",
    ]
    proof = entry["proof"]
    if proof == "none":
        lines += ["", f"    {_flat(entry['reason'][language])} [{'来源' if zh else 'Source'}]({entry['source']})"]
    elif proof in shown:
        lines[-1] += f"{'证据：' if zh else ' Proof: '}[{proof}](#{block_id(proof)})"
    else:
        lines += ["", f'    ```python exec="on" file="{proof}"', "    ```"]
    return "\n".join(indent + line for line in lines)


def summary(ledger: dict, language: str, docs: Path) -> str:
    """The Markdown of the Corrections page: a line a chapter, how many of which kind."""
    zh, chapters, lines = language == "zh", _chapters(ledger), []
    for chapter, entries in chapters.items():
        kinds = Counter(entry["kind"] for entry in entries)
        told = ("，" if zh else ", ").join(f"{KINDS[kind][0 if zh else 1]} {n}" for kind, n in kinds.most_common())
        lines.append(f"| [{_title(docs, f'{chapter}/index.md')}](corrections/{chapter}.md) | {len(entries)} | {told} |")
    head = "| 章 | 处 | 种类 |" if zh else "| Chapter | Places | Kinds |"
    total = f"| **{'合计' if zh else 'Together'}** | **{len(ledger)}** | |"
    return "\n".join([head, "| --- | --: | --- |", *lines, total])


def pages(root: Path, language: str) -> dict[str, str]:
    """The Markdown of a page for each chapter: every entry under the title of the page that treats it."""
    zh, written, docs = language == "zh", {}, root / "docs" / language
    for chapter, entries in _chapters(load(root)).items():
        title = _title(docs, f"{chapter}/index.md")
        title = f"勘误：{title}" if zh else f"Corrections: {title}"
        about = (
            f"旧笔记里的 {len(entries)} 处问题和事实。"
            if zh
            else f"{len(entries)} slips in the old notes, and what is true."
        )
        lines, page = [f"---\ndescription: {about}\n---", f"# {title} {{ #{chapter} }}"], None
        for entry in entries:
            if entry["page"].partition("#")[0] != page:
                page = entry["page"].partition("#")[0]
                lines += ["", f"## {_title(docs, page)} {{ #{block_id(page.removesuffix('.md'))} }}", ""]
            lines += _entry(entry, language)
        written[f"corrections/{chapter}.md"] = "\n".join(lines) + "\n"
    return written


def _chapters(ledger):
    found = {}
    for entry in ledger.values():
        found.setdefault(entry["page"].partition("/")[0], []).append(entry)
    return found


def _title(docs, page):
    return sections.page_title((docs / page).read_text("utf-8"))


def _entry(entry, language):
    zh = language == "zh"
    places = ("；" if zh else "; ").join(_place(place, zh) for place in entry["where"])
    kind = KINDS[entry["kind"]][0 if zh else 1]
    about = f"（{kind}；{places}）" if zh else f" ({kind}; {places})"
    link = f"[{'看正文' if zh else 'Read on'}](../{entry['page']})"
    yield f"- <b>{_flat(entry['says'][language])}</b>{about}<br>"  # the text may hold bold words itself
    yield f"  {_flat(entry['truth'][language])}{_since(entry, language)}{'' if zh else ' '}{link}"


def _place(place, zh):
    note, _, lines = place.partition(":")
    return f"《{NOTES[note]}》第 {lines} 行" if zh else f"“{NOTES[note]}”, line {lines}"


def _since(entry, language):
    if "since" not in entry:
        return ""
    return f"（自 {entry['since']} 起）" if language == "zh" else f" (since {entry['since']})"


def _flat(text):
    return " ".join(str(text).split())
