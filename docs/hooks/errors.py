"""The Errors page: every error and warning that a snippet is meant to meet, what it means, how to be rid of it.

docs/errors/ says the last two, a file per folder of snippets; messages and failing lines come from the records.
"""

from html import escape
from pathlib import Path

import data
import excerpts
import ledger
import listing
import sections
from block import block_id
from mistake import Mistake
from snippet import find, read

WORDS = {"zh": {"fix": "怎么办：", "more": "正文："}, "en": {"fix": "What to do: ", "more": "More: "}}
LATER = "networks/index.md"  # one page of all would be too long: the part on networks begins with this chapter


def load(root: Path) -> dict[str, dict]:
    """What docs/errors/ says of each snippet. Raises Mistake where its entries and the snippets differ."""
    said = data.read_all(root / "docs" / "errors")
    want = {n for n in find(root / "snippets") if (s := read(root / "snippets", n)).raises or s.warns}
    if said.keys() != want:
        wrong = [f"{name} neither raises nor warns: drop it" for name in sorted(said.keys() - want)]
        wrong += [f"{name} needs means and fix in both languages" for name in sorted(want - said.keys())]
        raise Mistake(f"docs/errors: {'; '.join(wrong)}")
    return said


def markdown(root: Path, part: str, language: str, base: str) -> str:
    """The entries of a part under the chapters that show them, in the order of the book."""
    text = []
    for page, title, told in _chapters(root, part, language):
        text.append(f"## {title} {{ #{block_id(page.removesuffix('/index.md').removesuffix('.md'))} }}")
        text.append("".join(_entry(root, name, said, language, base, place) for name, said, place in told))
    return "\n\n".join(text)


def twin(root: Path, part: str, language: str) -> str:
    """The same as plain Markdown."""
    text = []
    for _, title, told in _chapters(root, part, language):
        text.append(f"## {title}")
        for name, said, section in told:
            code = [line.text for line in excerpts.failure(root, name)]
            code += [f"#> {line}" for message in _messages(root, name) for line in message.split("\n")]
            link = f"[{section.title}](../{section.page}#{section.id})"
            text += [f"{said['means']} **{said['fix']}** {link}", "```python\n" + "\n".join(code) + "\n```"]
    return "\n\n".join(text)


def _chapters(root, part, language):
    """Of a part: (page that names the chapter, its title, [(snippet, what is said of it, section that shows it)])."""
    said, shown = load(root), _shown(root, language)
    order = {page: place for place, page in enumerate(dict.fromkeys(s.page for s in sections.scan(root, language)))}
    found = {}
    for name, told in said.items():
        if name not in shown:
            raise Mistake(f"snippets/{name} is shown nowhere: put it on a page in both languages, or drop it")
        chapter = shown[name].page.partition("/")[0]
        page = shown[name].page if chapter in ("lookup", shown[name].page) else f"{chapter}/index.md"
        found.setdefault(page, []).append((name, told[language], shown[name]))
    titles = sections.titles(root, language)
    for page in sorted(found, key=order.get):
        later = order[page] >= order[LATER] and page != "lookup/numpy.md"
        if later == (part == "networks"):
            yield page, titles[page][1], found[page]


def _messages(root, name):
    record = excerpts.read(root, name)[1]
    if record and record["error"]:
        yield f"{record['error']['type'].rpartition('.')[2]}: {record['error']['message']}".strip(": \n")
    for warning in record["warnings"] if record else []:
        yield f"{warning['category']}: {warning['message']}".strip()


def _entry(root, name, told, language, base, section):
    words, record = WORDS[language], excerpts.read(root, name)[1]
    shown = excerpts.failure(root, name)
    for line in shown:
        line.hint, line.outputs = "", []
    messages = "".join(f'<p class="message">{_message(text)}</p>' for text in _messages(root, name))
    return (
        f'<div class="entry" id="{block_id(name)}">{messages}{excerpts.html(shown, record, language, base)}'
        f"<p>{sections.inline(told['means'])}</p><p><b>{words['fix']}</b>{sections.inline(told['fix'])} "
        f'<a href="{base}{language}/{section.url}">{words["more"]}{escape(section.title)}</a></p></div>'
    )


def _message(text):
    kind, colon, rest = text.partition(":")
    return f"<b>{escape(kind)}</b>{colon}{listing.printed(rest)}"


def _shown(root, language):
    """Snippet -> the section that shows it: in a fence, in a table, as a correction's proof."""
    found, known = {}, {}
    for section in sections.scan(root, language):
        known[f"{section.page}#{section.id}"] = section
        known.setdefault(section.page, section)
        for name in section.snippets:
            found.setdefault(name, section)
    for entry in ledger.load(root).values():
        if entry["page"] not in known:
            raise Mistake(f"docs/corrections: {entry['id']}: no section {entry['page']}: mend the page or its id")
        found.setdefault(entry["proof"], known[entry["page"]])
    return found
