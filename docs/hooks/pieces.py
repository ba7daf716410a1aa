"""A page's source as texts and programs: what its twin and its downloads are made from.

Texts are plain Markdown: no ids, boxes, tags or marks of the site's own.
"""

import re
from pathlib import Path

import corrections
import ledger
import made
import sections

BOX = re.compile(r'^( *)!!! \w+ "(.*)"\s*$')
TAGS = {  # in lines of HTML, as the front page has them
    r'<svg.*?aria-label="([^"]*)".*?</svg>': r"\1",
    "</?code>": "`",
    "</?strong>": "**",
    "<dt>": "- ",
    "</dt>": ": ",
    "</?[a-z].*?>": "",
    "&gt;": ">",
}


def pages(root: Path, language: str) -> dict[str, list]:
    """Of every page that has a source what ``read`` makes of it, by the page's path."""
    folder = root / "docs" / language
    found = {path.relative_to(folder).as_posix(): path.read_text("utf-8-sig") for path in folder.rglob("*.md")}
    return {page: read(root, language, page, text) for page, text in found.items()}


def read(root: Path, language: str, page: str, text: str) -> list:
    """Texts and fences (matches of sections.FENCE) in order; what is made from data stands where its mark stood."""
    text = sections.body(text)
    shown = {match["file"] for line in text.splitlines() if (match := sections.FENCE.match(line))}
    text = corrections.place(text, page, ledger.load(root), language, shown)[0]
    found, lines, runs = [], [], None
    for line, place in sections.lines("\n".join(_quoted(text))):
        if place == "open":
            runs = sections.FENCE.match(line)
        if place == "text":
            lines += _text(root, language, line)
        elif not runs:
            lines.append(line)
        elif place == "open":
            found += ["\n".join(lines), runs]
            lines = []
    return [*found, "\n".join(lines)]


def _quoted(text):
    """Boxes as quotes. A program does not belong to the quote: it stands below."""
    indent = None
    for line, place in sections.lines(text):
        if place == "text" and (match := BOX.match(line)):
            indent = match[1]
            title = match[2].replace("**", "").replace("&quot;", '"')
            yield f"{indent}> **{title}**"
            continue
        if indent is not None and line.strip() and not line.startswith(f"{indent}    "):
            indent = None
        if indent is None or not line.strip():
            yield line
        elif place == "text":
            yield f"{indent}> {line.strip()}"
        else:
            yield line[4:]


def _text(root, language, line):
    """The line as plain Markdown; none where it was only tags."""
    if match := made.MARK.match(line):
        return [made.plain(match[1], root, language)]
    plain = re.sub(r" *\{ ?\.[\w-]+ ?\}$", "", sections.without_ids(line))
    if line.startswith("<"):
        for tag, text in TAGS.items():
            plain = re.sub(tag, text, plain)
    return [plain] if plain.strip() or not line.strip() else []
