"""The Errors page: every error and warning that a snippet is meant to meet, what it means, how to be rid of it.

docs/errors/ says the last two, a file per folder of snippets; messages and failing lines come from the records.
"""

from html import escape
from pathlib import Path

import corrections
import data
import excerpts
import sections
import tables
from block import block_id
from snippet import find, read

WORDS = {"zh": {"fix": "怎么办：", "more": "看正文"}, "en": {"fix": "What to do: ", "more": "Read on"}}
PAGES = {"from_numpy": "lookup/numpy.md", "versions": "lookup/versions.md", "home": "index.md"}


def load(root: Path) -> dict[str, dict[str, dict]]:
    """Folder of snippets -> what docs/errors/ says of each. Raises ExcerptError where entries and snippets differ."""
    order = list(dict.fromkeys(s.page.partition("/")[0] for s in sections.scan(root, "zh")))
    paths = sorted((root / "docs" / "errors").glob("*.yml"), key=lambda p: (_place(order, p.stem), p.stem))
    said = {path.stem: data.read(path) for path in paths}
    have = {name for entries in said.values() for name in entries}
    want = {n for n in find(root / "snippets") if (s := read(root / "snippets", n)).raises or s.warns}
    if have != want:
        wrong = [f"{name} neither raises nor warns: drop it" for name in sorted(have - want)]
        wrong += [f"{name} needs means and fix in both languages" for name in sorted(want - have)]
        raise excerpts.ExcerptError(f"docs/errors: {'; '.join(wrong)}")
    return said


def markdown(root: Path, language: str, base: str) -> str:
    """The page's chapters with their entries."""
    text, titles, places = [], sections.titles(root, language), _places(root, language)
    for folder, said in load(root).items():
        text.append(f"## {_title(folder, titles)} {{ #{block_id(folder)} }}")
        found = (_entry(root, name, told[language], language, base, places) for name, told in said.items())
        text.append("".join(found))
    return "\n\n".join(text)


def twin(root: Path, language: str) -> str:
    """The same as plain Markdown."""
    text, titles, places = [], sections.titles(root, language), _places(root, language)
    for folder, said in load(root).items():
        text.append(f"## {_title(folder, titles)}")
        for name, told in said.items():
            url, title = places[name]
            shown = "\n".join(f"    {line}" for line in _messages(root, name))
            text.append(f"- {told[language]['means']} **{told[language]['fix']}** [{title}](../{url})\n\n{shown}")
    return "\n\n".join(text)


def _place(order, folder):
    return order.index(folder) if folder in order else len(order)


def _title(folder, titles):
    return titles[PAGES.get(folder, f"{folder}/index.md")][1]


def _messages(root, name):
    record = excerpts.read(root, name)[1]
    if record and record["error"]:
        yield f"{record['error']['type'].rpartition('.')[2]}: {record['error']['message']}".strip(": \n")
    for warning in record["warnings"] if record else []:
        yield f"{warning['category']}: {warning['message']}".strip()


def _entry(root, name, told, language, base, places):
    words, (url, title) = WORDS[language], places[name]
    shown, record = excerpts.failure(root, name), excerpts.read(root, name)[1]
    for line in shown:
        line.hint, line.outputs = "", []
    messages = "".join(f'<p class="message">{_message(text)}</p>' for text in _messages(root, name))
    return (
        f'<div class="entry" id="{block_id(name)}">{messages}{excerpts.html(shown, record, language, base)}'
        f"<p>{sections.inline(told['means'])}</p>"
        f"<p><b>{words['fix']}</b>{sections.inline(told['fix'])} "
        f'<a href="{base}{language}/{url}">{words["more"]}{"：" if language == "zh" else ": "}{escape(title)}</a></p></div>'
    )


def _message(text):
    kind, colon, rest = text.partition(":")
    return f"<b>{escape(kind)}</b>{colon}{escape(rest)}"


def _places(root, language):
    """Snippet -> (address, title) of the section that shows it: in a fence, as a correction's proof, in a table."""
    found, titles = {}, sections.titles(root, language)
    for section in sections.scan(root, language):
        for name in section.snippets:
            found.setdefault(name, (section.url, section.title))
    for entry in corrections.load(root).values():
        found.setdefault(entry["proof"], titles[entry["page"]])
    for name, groups in tables.used(root).items():
        page, _, group = groups[0].partition("#")
        found.setdefault(name, (f"lookup/{page}/#{group}", titles[f"lookup/{page}.md"][1]))
    return found
