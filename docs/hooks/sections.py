"""What the pages' sources say, section by section: what indexes, searches and tables of the site are made from.

A section is a heading with its own text, down to the next heading of any level. Reading the sources of both
languages costs milliseconds, so that each language's build can use the other's words.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from html import escape, unescape
from pathlib import Path

import data
import percent

HEADING = re.compile(r"^(#{1,6}) (.+?)(?:\s*\{\s*#([\w.-]+)[^}]*\})?\s*$")
FENCE = re.compile(
    r'^(?P<indent>[ ]*)```python exec="on" file="(?P<file>[^"]+)"'
    r'(?: alt="(?P<alt>[^"]*)")?(?: draw="(?P<draw>[^"]*)")?[ ]*$'
)
TABLES = ("cheat", "from_numpy", "versions")  # folders of snippets that only tables show
CORRECTION = re.compile(r'^( *)!!! correction "([\w.-]+)" *$', re.MULTILINE)
CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")  # inline


@dataclass
class Section:
    """``page`` as shape/joining.md; ``text`` is prose without markup, one line a paragraph."""

    page: str
    id: str
    level: int
    title: str
    page_title: str = ""
    text: str = ""
    snippets: list = field(default_factory=list)
    corrections: list = field(default_factory=list)

    @property
    def url(self) -> str:
        """From the language's root; the page's own address for its first section."""
        return page_url(self.page) + (f"#{self.id}" if self.level > 1 else "")


def page_url(page: str) -> str:
    """shape/joining.md is served at shape/joining/, shape/index.md at shape/."""
    return re.sub(r"(^|/)index/$", r"\1", page.removesuffix(".md") + "/")


def scan(root: Path, language: str) -> list[Section]:
    """All sections of a language, page by page in the order of the navigation."""
    folder, config = root / "docs" / language, root / "mkdocs.yml"
    text = config.read_text("utf-8") if config.exists() else ""
    order = [f"{page}.md" for page in re.findall(r"^\s*- ([\w/.-]+)\.(?:md|ipynb)$", text, re.MULTILINE)]
    place = {page: number for number, page in enumerate(order)}
    pages = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.md")}
    for path in (root / "snippets" / "notebooks").glob("*.py"):  # its prose is in both languages
        pages[f"notebooks/{path.stem.replace('_', '-')}.md"] = path
    found = []
    for page in sorted(pages, key=lambda page: (place.get(page, len(order)), page)):
        found += _read(page, pages[page], pages[page].stat().st_mtime_ns, language)
        table = root / "docs" / "tables" / f"{Path(page).stem}.yml"
        if page.startswith("lookup/") and table.exists():
            found += _groups(page, found[-1].page_title, data.read(table), language)
    return found


def _groups(page, title, groups, language):
    """The sections of a table, with the programs that were written for it."""
    for group in groups:
        shown = dict.fromkeys(cell[0] for row in group["rows"] for cell in row["show"])
        own = [name for name in shown if name.partition("/")[0] in TABLES]
        text = plain("\n".join(row[language] for row in group["rows"]))
        yield Section(page, group["id"], 2, group[language], title, text, own)


def titles(root: Path, language: str) -> dict[str, tuple[str, str]]:
    """(address, title) of each page and section, by the way sources name them: shape/joining.md#cat."""
    found = {}
    for section in scan(root, language):
        found.setdefault(section.page, (page_url(section.page), section.title))
        found[f"{section.page}#{section.id}"] = section.url, section.title
    return found


def lines(text: str):
    """(line, where it stands) of each line: text, or a fence's open, inside or close."""
    mark = None
    for line in text.splitlines():
        fence = re.match(r"\s*(`{3,}|~{3,})(.*)", line)
        if not mark:
            mark = fence and fence[1]
            yield line, "open" if mark else "text"
        elif fence and fence[1].startswith(mark) and not fence[2].strip():
            mark = None
            yield line, "close"
        else:
            yield line, "inside"


def page_title(text: str) -> str | None:
    """A page's title in its Markdown, without the id."""
    match = re.search(r"^# (.+?)\s*(?:\{.*\})?\s*$", text, re.MULTILINE)
    return match and match[1]


def without_ids(text: str) -> str:
    """Markdown whose headings say no id."""
    return re.sub(r"^(#+ .*?) *\{ ?#[\w.-]+.*\} *$", r"\1", text, flags=re.MULTILINE)


def body(text: str) -> str:
    """A page without its front matter."""
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)


@cache
def _read(page, path, _, language):
    found, text, notebook = [], [], path.suffix == ".py"
    source = percent.markdown(path, language) if notebook else body(path.read_text("utf-8-sig"))
    for line, place in lines(source):
        if place == "open" and found and (match := FENCE.match(line)):
            found[-1].snippets.append(match["file"])
        elif place != "text":
            continue
        elif match := HEADING.match(line):
            _close(found, text)
            found.append(Section(page, match[3] or "", len(match[1]), plain(match[2])))
        elif found and (match := CORRECTION.match(line)):
            found[-1].corrections.append(match[2])
        else:
            text.append(line)
    _close(found, text)
    for section in found:
        section.page_title = found[0].title
    if notebook and found:
        found[0].snippets.append(f"notebooks/{path.name}")
    return found


def _close(found, text):
    if found:
        found[-1].text = plain("\n".join(text))
    text.clear()


def plain(markdown: str) -> str:
    """Prose without its Markdown: what a search should see and a table can quote. Inline code stays as it is."""
    kept = []

    def keep(match):
        kept.append(match[2].strip())
        return f"\0{len(kept) - 1}\0"

    text = CODE.sub(keep, markdown)
    text = unescape(re.sub(r"<!--.*?-->|</?[a-zA-Z][^>]*>|\{ ?[.#:][^}\n]*\}", "", text, flags=re.DOTALL))
    text = re.sub(r"\$+([^$\n]+)\$+", lambda m: re.sub(r"\\[a-zA-Z]+|[{}\\]", " ", m[1]), text)  # formulas
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)(\{[^}]*\})?", r"\1", text)
    text = re.sub(r'^\s*(?:!!!|\?\?\?\+?) \w+(?: "([^"]*)")?', lambda m: m[1] or "", text, flags=re.MULTILINE)
    text = re.sub(r"^\s*\|?[\s:|-]+\|\s*$", "", text, flags=re.MULTILINE)
    text = re.sub(r"\*\*|`|^\s*(?:[-*+>]|\d+\.) |(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)", "", text, flags=re.MULTILINE)
    text = re.sub(r"[ \t]*(?<!\\)\|[ \t]*", " ", text)
    text = re.sub("\0(\\d+)\0", lambda match: kept[int(match[1])], text).replace("\\|", "|")
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def inline(text: str) -> str:
    """The little Markdown that data files use, as HTML."""
    from latex2mathml.converter import convert

    text = re.sub(r"\$(.+?)\$", lambda m: convert(m[1]), escape(text, quote=False))
    return re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", re.sub(r"`([^`]+)`", r"<code>\1</code>", text))
