"""The percent format: cells of one Python file, Markdown ones in either language, code once for both.

``# %% [markdown] lang="zh"`` begins prose, whose lines are comments; ``# %%`` begins code, with ``alt_zh="…"`` and
``alt_en="…"`` where it draws. VS Code, Spyder and jupytext (whose format it is) read such files too.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

MARK = re.compile(r"# %%(?P<kind> \[markdown\])?(?P<options>( \w+=\"[^\"]*\")*)\s*$")


@dataclass
class Cell:
    """``first`` and ``last`` are line numbers of the file, without the mark; ``text`` has no comment signs."""

    kind: str  # markdown or code
    text: str
    first: int = 0
    last: int = 0
    options: dict = field(default_factory=dict)


def lines(source: str) -> list[str]:
    """A program's lines as Python counts them: a form feed or U+2028 begins none, as it would for str.splitlines."""
    return source.removesuffix("\n").split("\n")


def holds(source: str) -> bool:
    """Whether ``source`` is a notebook."""
    return source.startswith("# %%")


def cells(source: str, language: str | None = None) -> list[Cell]:
    """The cells of ``source``, of its prose only that in ``language``. Raises ValueError at a misspelt mark."""
    found, text = [], []
    for number, line in enumerate(lines(source), 1):
        if not line.startswith("# %%"):
            text.append(line)
            continue
        if not (match := MARK.match(line)):
            raise ValueError(f'{number}: {line}: write `# %%`, or `# %% [markdown] lang="zh"`')
        _close(found, text)
        options = dict(re.findall(r'(\w+)="([^"]*)"', match["options"]))
        found.append(Cell("markdown" if match["kind"] else "code", "", number + 1, number, options))
    _close(found, text)
    return [cell for cell in found if cell.kind == "code" or language in (None, cell.options.get("lang"))]


def _close(found, text):
    if found:
        cell = found[-1]
        cell.last = cell.first + len(text) - 1
        lines = (re.sub(r"^# ?", "", line) for line in text) if cell.kind == "markdown" else text
        cell.text = "\n".join(lines).strip("\n")
    text.clear()


def write(cells: list[Cell]) -> str:
    """``cells`` as a file in this format, which can also be run as it is."""
    parts = []
    for cell in cells:
        if cell.kind == "markdown":
            lines = (f"# {line}".rstrip() for line in cell.text.splitlines())
            parts.append("\n".join(["# %% [markdown]", *lines]))
        else:
            parts.append(f"# %%\n{cell.text}")
    return "\n\n".join(parts) + "\n"


def markdown(path: Path, language: str) -> str:
    """The prose of the notebook ``path`` in ``language``."""
    return "\n\n".join(cell.text for cell in cells(path.read_text("utf-8"), language) if cell.kind == "markdown") + "\n"
