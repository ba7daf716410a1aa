"""Programs, pages and notebooks as .ipynb and .py to take along: one more view of the records.

Outputs are those of the run. The format is nbformat 4.5, https://nbformat.readthedocs.io; a test validates it.
"""

import json
import posixpath
import re
from urllib.parse import urljoin

import sections
import view
from percent import Cell, write

ABOUT = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def of_snippet(parsed, record) -> str:
    """A program as a notebook of one cell."""
    return _dump([_code(0, parsed.program, view.lines(parsed, record), record, *_span(parsed))])


def of_page(pieces, address: str, page: str) -> tuple[str, str]:
    """A page as (.ipynb, .py). ``pieces`` are texts and (snippet, record) pairs; ``address`` is the language's root."""
    made, flat = [], []
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            text = portable(piece, address, page)
            made.append(_prose(number, text))
            flat.append(Cell("markdown", text))
        else:
            parsed, record = piece
            made.append(_code(number, parsed.program, view.lines(parsed, record), record, *_span(parsed)))
            flat.append(Cell("code", parsed.program.rstrip("\n")))
    return _dump(made), write(flat)


def of_notebook(cells, parsed, record, address: str, page: str) -> tuple[str, str]:
    """A notebook in one language as (.ipynb, .py)."""
    made, flat, shown = [], [], view.lines(parsed, record)
    for number, cell in enumerate(cells):
        if cell.kind == "markdown":
            text = portable(cell.text, address, page)
            made.append(_prose(number, text))
            flat.append(Cell("markdown", text))
        else:
            made.append(_code(number, cell.text, shown, record, cell.first, cell.last))
            flat.append(cell)
    return _dump(made, torch_notes=parsed.name), write(flat)


def portable(text: str, address: str, page: str) -> str:
    """Markdown that stands alone: no ids of headings, links by full address."""

    def full(match):
        path, mark, anchor = match[1].partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
        return f"]({urljoin(address, sections.page_url(target))}{mark}{anchor})"

    return re.sub(r"\]\(((?![a-z]+:)[^)\s]*)\)", full, sections.without_ids(text))


def colab(repo: str, branch: str, path: str) -> str | None:
    """Where Colab opens ``path`` of the published site, which lies in ``branch`` of a repository on GitHub."""
    match = re.fullmatch(r"https://github\.com/([\w.-]+/[\w.-]+?)/?", repo or "")
    return match and f"https://colab.research.google.com/github/{match[1]}/blob/{branch}/{path}"


def _span(parsed):
    return 1, parsed.source.count("\n") + 1


def _prose(number, text):
    return {"cell_type": "markdown", "id": f"cell-{number}", "metadata": {}, "source": text.splitlines(True)}


def _code(number, source, shown, record, first, last):
    """A code cell with what its lines printed, then its figures."""
    outputs = [_output(*pair) for line in shown if first <= line.number <= last for pair in line.outputs]
    for figure in record["figures"] if record else []:
        if first <= figure["line"] <= last:
            picture = {"image/svg+xml": figure["svg"].splitlines(True), "text/plain": ["<Figure>"]}
            outputs.append({"output_type": "display_data", "data": picture, "metadata": {}})
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": f"cell-{number}",
        # Running all cells goes on after an error that is meant.
        "metadata": {"tags": ["raises-exception"]} if any(o["output_type"] == "error" for o in outputs) else {},
        "outputs": outputs,
        "source": source.rstrip("\n").splitlines(True),
    }


def _output(kind, text):
    if kind != "error":
        name = "stdout" if kind == "output" else "stderr"
        return {"output_type": "stream", "name": name, "text": text.splitlines(True)}
    name, _, message = text.rstrip("\n").partition(":")
    return {"output_type": "error", "ename": name, "evalue": message.strip(), "traceback": [text.rstrip("\n")]}


def _dump(cells, **about):
    told = {"cells": cells, "metadata": ABOUT | about, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
