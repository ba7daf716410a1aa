"""What a snippet file says: its program, its directives, the lines a reader sees.

A snippet is a plain Python program. Comments of the form ``#: word …`` are directives to the
machinery; comments of the form ``# (1)!`` are marks that a page explains. Readers see marks but
no directives; what they copy or download has neither.
"""

import ast
import io
import re
import tokenize
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import percent
from mistake import Mistake

NAME = re.compile(r"(?:[\w-]+/)*[\w-]+\.py")
LIMIT = 60  # seconds a snippet may take unless it says `#: limit N`
MARK = re.compile(r"\s*# \((\d+)\)!\s*$")
GRAMMAR = (
    "`#: raises Error`, `#: raises Error on cpu`, `#: warns Warning`, "
    "`#: limit seconds`, `#: varies` or `#: cpu reason`"
)


@dataclass
class Snippet:
    """A parsed file of snippets/.

    ``lines`` are (number, text) pairs as shown on a page; ``program`` is what a reader copies.
    ``raises`` is (error name, line, on the cpu only) or None; ``warns`` are (name, line) pairs, and so are
    ``imports`` (module, line).
    """

    name: str
    source: str
    lines: list = field(default_factory=list)
    program: str = ""
    marks: list = field(default_factory=list)
    raises: tuple | None = None
    warns: list = field(default_factory=list)
    limit: float = LIMIT
    varies: bool = False
    imports: list = field(default_factory=list)
    cpu: str | None = None


def find(folder: Path) -> list[str]:
    """Names of all snippets below ``folder``, as in ``shape/cat.py``, sorted."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*.py"))


def read(folder: Path, name: str) -> Snippet:
    """Parse ``folder/name``. Raises Mistake where it is missing, no Python or misannotated."""
    path = folder / name
    if not NAME.fullmatch(name):
        raise Mistake(f"snippets/{name}: write it as chapter/name.py, below snippets/")
    if not path.is_file():
        raise Mistake(f"snippets/{name}: no such file{_similar(folder, name)}")
    try:
        snippet = parse(name, path.read_text("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Mistake(f"snippets/{name}:1: not UTF-8 ({error.reason}): save it as UTF-8") from None
    for module, line in snippet.imports:
        if path.with_name(f"{module}.py").exists():
            raise Mistake(f"snippets/{name}:{line}: imports its neighbour {module}.py: a snippet stands alone")
    return snippet


@lru_cache(4096)  # pages, problems and downloads ask for the same ones
def parse(name: str, source: str) -> Snippet:
    """The snippet (never changed by its callers) that ``source`` is. Raises Mistake with file, line and remedy."""
    snippet = Snippet(name, source)
    try:
        tree = ast.parse(source, name)
        compile(tree, name, "exec", dont_inherit=True)  # what parses need not compile: return outside of functions
        snippet.imports = list(_imports(tree))
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        percent.cells(source)
    except SyntaxError as error:
        raise Mistake(f"snippets/{name}:{error.lineno or 1}: {error.msg}: mend the syntax") from None
    except ValueError as error:
        raise Mistake(f"snippets/{name}:{error}") from None
    cut = {}  # line number -> column where the directive's comment begins
    for token in tokens:
        if token.type == tokenize.COMMENT and (at := token.string.find("#:")) >= 0:
            line, column = token.start
            cut[line] = column + at
            _directive(snippet, token.string[at + 2 :].strip(), line)
    program = []
    for number, text in enumerate(percent.lines(source), 1):
        if number in cut:
            text = text[: cut[number]].rstrip()
            if not text:
                continue
        if mark := MARK.search(text):
            snippet.marks.append(int(mark[1]))
        snippet.lines.append((number, text.rstrip()))
        program.append(MARK.sub("", text).rstrip())
    snippet.program = "\n".join(program).rstrip("\n") + "\n"
    return snippet


def _imports(tree):
    """(module, line) of everything imported from the top."""
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
        yield from ((name.partition(".")[0], node.lineno) for name in names)


def _directive(snippet, text, line):
    word, _, rest = text.partition(" ")
    rest = rest.strip()
    if word == "raises" and (match := re.fullmatch(r"([\w.]+)( on cpu)?", rest)) and not snippet.raises:
        snippet.raises = (match[1], line, bool(match[2]))
    elif word == "warns" and re.fullmatch(r"[\w.]+", rest):
        snippet.warns.append((rest, line))
    elif word == "limit" and re.fullmatch(r"[1-9]\d*", rest):
        snippet.limit = float(rest)
    elif word == "varies" and not rest:
        snippet.varies = True
    elif word == "cpu" and rest:
        snippet.cpu = rest
    else:
        raise Mistake(f"snippets/{snippet.name}:{line}: `#: {text}` is no directive: write {GRAMMAR}")


def _similar(folder, name):
    from difflib import get_close_matches

    close = get_close_matches(name, find(folder), n=1)
    return f": did you mean {close[0]}?" if close else ": create it or mend the name"
