"""The pages of the API index, written from docs/apis/, the records, the ledger and the installed libraries.

Headings are Markdown, so that the table of contents and the anchors are MkDocs's own; what stands
below them is finished HTML, which costs nothing to render.
"""

import json
import re
from html import escape
from pathlib import Path

import apis
import ledger
import sections
import signatures

LIBRARIES = {"torch": "PyTorch", "torchvision": "torchvision", "numpy": "NumPy"}
SHOWN = 6  # sections listed before the rest folds away


def write(root: Path, language: str) -> dict[str, str]:
    """Markdown of each page by its path, api/index.md first; nothing where docs/apis/ is empty."""
    pages, entries = apis.load(root)
    if not pages:
        return {}
    words, uses = apis.words(root, language), apis.uses(root, language, entries)
    known = look_up(root)
    slips, written = ledger.load(root), {"api/index.md": _index(pages, entries, words, language)}
    for stem, page in pages.items():
        text = [head(page["about"][language], page["title"][language], stem), _filter(words)]
        for group in page["groups"]:
            text.append(f"## {group['title'][language]} {{ #{group['id']} }}")
            for name in group["apis"]:
                entry = entries[name]
                anchor = entry.id.replace("__", r"\_\_")  # __init__ would be bold, and the braces text
                text.append(f"### `{name}` {{ #{anchor} .symbol }}")
                told = known.get(name, {}), uses.get(name, []), slips
                text.append(_entry(root, entry, entries, *told, words, language))
        written[f"api/{stem}.md"] = "\n\n".join(text)
    return written


def look_up(root: Path) -> dict[str, dict]:
    """Kind and signatures of every symbol of the index."""
    names = [name for name, entry in apis.load(root)[1].items() if entry.in_library]
    return signatures.load(root, names) if names else {}


def _index(pages, entries, words, language):
    text = [head(words["description"], words["title"], "api-index", words["about"]), _filter(words)]
    for stem, page in pages.items():
        names = [name for group in page["groups"] for name in group["apis"]]
        items = "".join(_item(stem, entries[name], language) for name in names)
        text.append(f"## [{page['title'][language]}]({stem}.md) {{ #{stem} }}")
        text.append(f'{page["about"][language]}\n\n<ul class="names">{items}</ul>')
    return "\n\n".join(text)


def _item(stem, entry, language):
    also = f' data-also="{escape(" ".join(map(str, entry.aliases)))}"' if entry.aliases else ""  # find.js filters by it
    link = f'<a href="{stem}/#{entry.id}" title="{escape(entry.line(language))}">{escape(entry.name)}</a>'
    return f"<li{also}>{link}</li>"


def head(description: str, title: str, anchor: str, about: str = "") -> str:
    """A page's front matter, title and first paragraph."""
    # JSON is YAML too, so that a description may hold anything.
    front = json.dumps(description, ensure_ascii=False)
    return f"---\ndescription: {front}\n---\n# {title} {{ #{anchor} }}\n\n{about or description}"


def _filter(words):
    return f'<input class="filter" type="search" placeholder="{words["filter"]}" aria-label="{words["filter"]}">'


def _entry(root, entry, entries, known, used, slips, words, language):
    rows = []
    if ways := known.get("signatures"):
        rows.append(f'<code class="signature">{"".join(f"<span>{escape(way)}</span>" for way in ways)}</code>')
    rows.append(f"<p>{sections.inline(getattr(entry, language))}</p>")
    if entry.instead:
        rows.append(_row("instead", _name(entry.instead, entries), words, " deprecated"))
    if entry.of:
        rows.append(_row("of", " · ".join(_name(name, entries) for name in entry.of), words))
    if entry.like:
        rows.append(_row("like", _name(entry.like, entries), words))
    if entry.aliases:
        rows.append(_row("aliases", " · ".join(escape(str(alias)) for alias in entry.aliases), words))
    if used:
        rows.append(_row("uses", _sections(used, words), words))
    if found := corrections(entry, used, slips, language):
        rows.append(_row("corrections", _corrections(found, language), words))
    if link := apis.address(root, entry.name):
        library = LIBRARIES[entry.name.split(".")[0]]
        rows.append(_row("document", f'<a href="{link}" rel="external">{library}</a>', words))
    return f'<div class="api">{"".join(rows)}</div>'


def _row(kind, html, words, extra=""):
    return f'<div class="{kind}{extra}"><b>{words[kind]}{words["sep"]}</b>{html}</div>'


def _sections(used, words):
    links = [f'<a href="../../{s.url}">{escape(title(s))}</a>' for s in used]
    text = " · ".join(links[:SHOWN])
    if rest := links[SHOWN:]:
        text += f" <details><summary>{words['more'].format(len(rest))}</summary>{' · '.join(rest)}</details>"
    return text


def title(section) -> str:
    """A section's title behind its page's."""
    if section.level == 1 or section.title == section.page_title:
        return section.page_title
    return f"{section.page_title} › {section.title}"


def corrections(entry, used: list, slips: dict, language: str) -> list[dict]:
    """Entries of the ledger that name the symbol, in sections where a run touches it."""
    word = re.compile(rf"`[^`]*(?<!\w){re.escape(entry.name.rpartition('.')[2])}(?![\w.])[^`]*`")
    ids = [number for section in used for number in section.corrections]
    texts = {number: slips[number] for number in dict.fromkeys(ids) if number in slips}
    return [e for e in texts.values() if word.search(e["says"][language] + e["truth"][language])]


def _corrections(found, language):
    return " · ".join(f'<a href="../../{_place(e)}">{sections.inline(e["says"][language])}</a>' for e in found)


def _place(entry):
    page, _, anchor = entry["page"].partition("#")
    return sections.page_url(page) + (f"#{anchor}" if anchor else "")


def _name(name, entries):
    entry, text = entries.get(name), f"<code>{escape(name)}</code>"
    return f'<a href="../{entry.page}/#{entry.id}">{text}</a>' if entry else text
