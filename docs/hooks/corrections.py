"""What pages show of the ledger: a box where the line ``!!! correction "id"`` stands, and the Corrections pages."""

from collections import Counter
from pathlib import Path

import ledger
import sections
from block import block_id

WORDS = {
    "zh": {
        "says": "旧笔记：",
        "proof": "证据：",
        "source": "来源",
        "kinds": dict(zip(ledger.KINDS, ("错误", "代码跑不通", "拼写错误", "已过时", "已弃用", "不准确"))),
        "head": "| 章 | 处 | 种类 |",
        "total": "合计",
        "comma": "，",
        "title": "勘误：{}",
        "about": "旧笔记里的 {} 处问题和事实。",
        "where": "（{}；{}）",
        "semicolon": "；",
        "place": "《{}》第 {} 行",
        "since": "（自 {} 起）",
        "space": "",
        "more": "看正文",
    },
    "en": {
        "says": "The old note: ",
        "proof": " Proof: ",
        "source": "Source",
        "kinds": {kind: kind for kind in ledger.KINDS} | {"broken": "broken code"},
        "head": "| Chapter | Places | Kinds |",
        "total": "Together",
        "comma": ", ",
        "title": "Corrections: {}",
        "about": "{} slips in the old notes, and what is true.",
        "where": " ({}; {})",
        "semicolon": "; ",
        "place": "“{}”, line {}",
        "since": " (since {})",
        "space": " ",
        "more": "Read on",
    },
}


def place(markdown: str, page: str, entries: dict, language: str, shown: set) -> tuple[str, set, list]:
    """A page's Markdown with a box for each correction, their ids, and (line as written, complaint) of what is wrong.

    ``shown`` are the snippets in the page's own fences.
    """
    used, wrong = set(), []

    def write(match):
        entry = entries.get(match[2])
        if entry is None:
            wrong.append((match[0], f"no correction has the id {match[2]}: add it to docs/corrections/ or mend the id"))
            return ""
        if entry["page"].partition("#")[0] != page:
            wrong.append((match[0], f"correction {match[2]} belongs on {entry['page']}: mend one of the two"))
        used.add(match[2])
        return box(entry, language, shown, match[1])

    return sections.CORRECTION.sub(write, markdown), used, wrong


def box(entry: dict, language: str, shown: set, indent: str = "") -> str:
    """The Markdown of an entry's box on a page that shows the snippets ``shown`` in fences of its own."""
    words, proof = WORDS[language], entry["proof"]
    title = f"{words['says']}{entry['says'][language]}".replace('"', "&quot;")
    lines = [f'!!! correction "{title}"', f"    {_truth(entry, language)}"]
    if proof == "none":
        lines += ["", f"    {_flat(entry['reason'][language])} [{words['source']}]({entry['source']})"]
    elif proof in shown:
        lines[-1] += f"{words['proof']}[{proof}](#{block_id(proof)})"
    else:
        lines += ["", f'    ```python exec="on" file="{proof}"', "    ```"]
    return "\n".join(indent + line for line in lines)


def summary(entries: dict, language: str, docs: Path) -> str:
    """The Markdown of the Corrections page: a line a chapter, how many of which kind."""
    words, lines = WORDS[language], []
    for chapter, found in _chapters(entries).items():
        kinds = Counter(entry["kind"] for entry in found).most_common()
        told = words["comma"].join(f"{words['kinds'][kind]} {count}" for kind, count in kinds)
        lines.append(f"| [{_title(docs, f'{chapter}/index.md')}](corrections/{chapter}.md) | {len(found)} | {told} |")
    return "\n".join([words["head"], "| --- | --: | --- |", *lines, f"| **{words['total']}** | **{len(entries)}** | |"])


def pages(root: Path, language: str) -> dict[str, str]:
    """The Markdown of a page for each chapter: every entry under the title of the page that treats it."""
    words, written, docs = WORDS[language], {}, root / "docs" / language
    for chapter, entries in _chapters(ledger.load(root)).items():
        title, about = words["title"].format(_title(docs, f"{chapter}/index.md")), words["about"].format(len(entries))
        lines, page = [f"---\ndescription: {about}\n---", f"# {title} {{ #{chapter} }}"], None
        for entry in entries:
            if entry["page"].partition("#")[0] != page:
                page = entry["page"].partition("#")[0]
                lines += ["", f"## {_title(docs, page)} {{ #{block_id(page.removesuffix('.md'))} }}", ""]
            lines += _line(entry, language)
        written[f"corrections/{chapter}.md"] = "\n".join(lines) + "\n"
    return written


def _chapters(entries):
    found = {}
    for entry in entries.values():
        found.setdefault(entry["page"].partition("/")[0], []).append(entry)
    return found


def _title(docs, page):
    return sections.page_title((docs / page).read_text("utf-8"))


def _line(entry, language):
    words = WORDS[language]
    places = (place.partition(":") for place in entry["where"])
    where = words["semicolon"].join(words["place"].format(ledger.NOTES[note], lines) for note, _, lines in places)
    about = words["where"].format(words["kinds"][entry["kind"]], where)
    yield f"- <b>{_flat(entry['says'][language])}</b>{about}<br>"  # the text may hold bold words itself
    yield f"  {_truth(entry, language)}{words['space']}[{words['more']}](../{entry['page']})"


def _truth(entry, language):
    since = WORDS[language]["since"].format(entry["since"]) if "since" in entry else ""
    return _flat(entry["truth"][language]) + since


def _flat(text):
    return " ".join(str(text).split())
