"""The rules for snippets that no linter knows: length, width, and comments that nobody would have to translate."""

import ast
import io
import re
import sys
import tokenize
from pathlib import Path

LINES, NETWORK_LINES, COLUMNS = 40, 60, 72
ALLOWED = re.compile(r"# \(\d+\)!|#: .*|# %%.*")


def main(root: Path) -> int:
    broken = [problem for path in sorted((root / "snippets").rglob("*.py")) for problem in check(path)]
    print("\n".join(broken) or "snippets keep the rules")
    return bool(broken)


def check(path: Path):
    """Yield what breaks a rule, as file:line: what: remedy."""
    source = path.read_text("utf-8")
    lines = source.splitlines()
    limit = NETWORK_LINES if "nn.Module)" in source else LINES
    if len(lines) > limit:
        yield f"{path}:{limit + 1}: {len(lines)} lines: split it, {limit} at most"
    for number, line in enumerate(lines, 1):
        if len(line.partition("#:")[0].rstrip()) > COLUMNS:
            yield f"{path}:{number}: {len(line)} columns: break it, {COLUMNS} at most"
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and not re.fullmatch(
            f"(?:{ALLOWED.pattern})( *{ALLOWED.pattern})*", token.string
        ):
            yield f"{path}:{token.start[0]}: a comment in words: put them on the page, both languages"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not node.value.isascii():
            yield f"{path}:{node.lineno}: text that is not ASCII: every reader must be able to read it"


if __name__ == "__main__":
    sys.exit(main(Path(__file__).parents[2]))
