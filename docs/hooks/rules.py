"""The rules for snippets that no linter knows: length, width, and comments that nobody would have to translate."""

import ast
import io
import re
import sys
import tokenize
from pathlib import Path

import percent

LINES, NETWORK_LINES, CELL_LINES, COLUMNS = 40, 60, 20, 72
ALLOWED = re.compile(r"# \(\d+\)!|#: .*")


def main(root: Path) -> int:
    broken = [problem for path in sorted((root / "snippets").rglob("*.py")) for problem in check(path)]
    print("\n".join(broken) or "snippets keep the rules")
    return bool(broken)


def check(path: Path):
    """Yield what breaks a rule, as file:line: what: remedy."""
    source = path.read_text("utf-8")
    if percent.holds(source):
        yield from _cells(path, source)
        return
    lines = percent.lines(source)
    limit = NETWORK_LINES if "nn.Module)" in source else LINES
    if len(lines) > limit:
        yield f"{path}:{limit + 1}: {len(lines)} lines: split it, {limit} at most"
    yield from _program(path, source, 0)


def _cells(path, source):
    """The same of a notebook: prose is in both languages, cells of code are short."""
    cells = percent.cells(source)
    tongues = [cell.options.get("lang") for cell in cells if cell.kind == "markdown"]
    if tongues != ["zh", "en"] * (len(tongues) // 2):
        yield f"{path}: prose comes in pairs, zh then en"
    for cell in cells:
        if cell.kind == "code":
            if (length := cell.text.count("\n") + 1) > CELL_LINES:
                yield f"{path}:{cell.first}: {length} lines: split the cell, {CELL_LINES} at most"
            yield from _program(path, cell.text, cell.first - 1)


def _program(path, source, before):
    """What is wrong with lines of a program, of which ``before`` stand above."""
    for number, line in enumerate(percent.lines(source), before + 1):
        if len(line.partition("#:")[0].rstrip()) > COLUMNS:
            yield f"{path}:{number}: {len(line)} columns: break it, {COLUMNS} at most"
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and not re.fullmatch(
            f"(?:{ALLOWED.pattern})( *{ALLOWED.pattern})*", token.string
        ):
            yield f"{path}:{before + token.start[0]}: a comment in words: put them on the page, both languages"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.isascii():
            yield f"{path}:{before + node.lineno}: text that is not ASCII: every reader must be able to read it"


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parents[2]))
