"""Tables whose every row was run: the cheat sheet, and where readers come from (NumPy, PyTorch 0.4 to 1.x).

docs/tables/*.yml names statements of snippets; code, shapes, outputs and messages come from their records.
"""

from functools import partial
from html import escape
from pathlib import Path

import data
import excerpts
import sections
import view
from mistake import Mistake

WORDS = {
    "zh": {
        "cheat": ("写法", "形状", "说明"),
        "numpy": ("NumPy", "PyTorch"),
        "versions": ("过去", "今天"),
        "more": "正文：",
        "prints": "打印 ",
    },
    "en": {
        "cheat": ("Code", "Shapes", "What happens"),
        "numpy": ("NumPy", "PyTorch"),
        "versions": ("Then", "Today"),
        "more": "More: ",
        "prints": "prints ",
    },
}


def groups(root: Path, name: str) -> list[dict]:
    """The groups of docs/tables/NAME.yml: id, zh, en and rows. Raises Mistake where one says too little."""
    path = root / "docs" / "tables" / f"{name}.yml"
    found, wanted = data.read(path), 1 if name == "cheat" else 2
    for group in found:
        for row in group["rows"]:
            where = f"docs/tables/{name}.yml: {group['id']}: {row.get('en')}"
            if not {"zh", "en", "show"} <= row.keys():
                raise Mistake(f"{where}: needs zh, en and show")
            if len(row["show"]) != wanted or not all(len(cell) > 1 for cell in row["show"]):
                raise Mistake(f"{where}: show wants {wanted} x [snippet, text of the line]")
    return found


def markdown(root: Path, name: str, language: str, base: str, entries: dict) -> str:
    """The tables of docs/tables/NAME.yml, each under its heading."""
    text, titles = [], sections.titles(root, language)
    for group in groups(root, name):
        heads = WORDS[language][name]
        make = _example if name == "cheat" else partial(_pair, heads)
        rows = "".join(make(root, row, language, base, entries, titles) for row in group["rows"])
        head = "".join(f'<th scope="col">{word}</th>' for word in heads)
        text.append(f"## {group[language]} {{ #{group['id']} }}")
        text.append(f'<table class="run {name}"><thead><tr>{head}</tr></thead>{rows}</table>')
    return "\n\n".join(text)


def twin(root: Path, name: str, language: str) -> str:
    """The same as plain Markdown: each row's code with its outputs, then its sentence."""
    text = []
    for group in groups(root, name):
        text.append(f"## {group[language]}")
        for row in group["rows"]:
            told = "\n\n".join("\n".join(view.text(excerpts.lines(root, *cell))) for cell in row["show"])
            text += [row[language], f"```python\n{told}\n```"]
    return "\n\n".join(text)


def _example(root, row, language, base, entries, titles):
    """A row of the cheat sheet: a line of code, the shapes that go in and come out, what happens."""
    name, *fragments = row["show"][0]
    shown, record = excerpts.lines(root, name, *fragments)[:1], excerpts.read(root, name)[1]
    into, out = excerpts.shapes(root, name, fragments[0])
    told = f"{_sizes(into)} → {_sizes(out)}" if into and out else _sizes(out)
    if not out and shown[0].outputs:
        told = WORDS[language]["prints"] + shown[0].outputs[0][1].strip()
    shown[0].hint, shown[0].outputs = "", []
    code = excerpts.html(shown, record, language, base, entries)
    return (
        f'<tr class="entry"><td>{code}</td><td class="shape">{escape(told)}</td>'
        f"<td>{sections.inline(row[language])}{_more(row, language, base, titles)}</td></tr>"
    )


def _pair(heads, root, row, language, base, entries, titles):
    """A row of two columns with its sentence below."""
    cells = []
    for head, (name, *fragments) in zip(heads, row["show"]):
        shown, record = excerpts.lines(root, name, *fragments), excerpts.read(root, name)[1]
        cells.append(f'<td data-head="{head}">{excerpts.html(shown, record, language, base, entries)}</td>')
    told = sections.inline(row[language]) + _more(row, language, base, titles)
    return f'<tbody class="entry"><tr>{"".join(cells)}</tr><tr class="told"><td colspan="2">{told}</td></tr></tbody>'


def _sizes(shapes):
    return " · ".join(f"[{', '.join(map(str, sizes))}]" for sizes in shapes)


def _more(row, language, base, titles):
    page = row.get("page")
    if not page:
        return ""
    if page not in titles:
        raise Mistake(f"docs/tables: {row['en']}: no section {page}: mend the page or its id")
    url, title = titles[page]
    return f' <a class="more" href="{base}{language}/{url}" title="{WORDS[language]["more"]}{escape(title)}">§</a>'
