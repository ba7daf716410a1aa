"""Single statements of a snippet with what its record says of them: what tables of the site are made from."""

import ast
from dataclasses import replace
from pathlib import Path

import listing
import records
import snippet
import view
from mistake import Mistake


def read(root: Path, name: str):
    """(snippet, record) of ``name``; the record is None where it must wait for a GPU. Raises Mistake."""
    parsed = snippet.read(root / "snippets", name)
    record = records.current(root, name)
    if record is None and records.home(name) == "cpu":
        raise Mistake(f"snippets/{name} changed while the site was being built: build again")
    return parsed, record


def lines(root: Path, name: str, *fragments: str) -> list[view.Line]:
    """The statements of ``name`` in which each of ``fragments`` stands. Raises Mistake where that is not one."""
    parsed, record = read(root, name)
    tree, wanted = ast.parse(parsed.source), set()
    for fragment in fragments:
        places = [number for number, text in parsed.lines if fragment in text]
        if len(places) != 1:
            raise Mistake(f"{fragment!r} stands on {len(places)} lines of snippets/{name}: name text of one line")
        wanted |= _statement(tree, places[0])
    return _cut([line for line in view.lines(parsed, record) if line.number in wanted])


def failure(root: Path, name: str) -> list[view.Line]:
    """The statement of ``name`` that raises, or the first that warns, with its message."""
    parsed, record = read(root, name)
    shown = view.lines(parsed, record)
    kind = "error" if parsed.raises else "warning"
    at = [line for line in shown if any(what == kind for what, _ in line.outputs)][:1] or shown[-1:]
    wanted = _statement(ast.parse(parsed.source), at[0].number)
    kept = [line for line in shown if line.number in wanted]
    for line in kept:
        line.outputs = [(what, text) for what, text in line.outputs if what == kind]
    return _cut(kept)


def html(shown, record, language: str, base: str, entries=None) -> str:
    """``shown`` as a small block without a copy button."""
    body = listing.html(shown, record, language, base, entries)
    return f'<div class="language-python highlight snippet excerpt no-copy"><pre><code>{body}</code></pre></div>'


def shapes(root: Path, name: str, fragment: str) -> tuple[list, list]:
    """Sizes of the tensors that a statement of ``name`` reads, and of those that it makes."""
    parsed, record = read(root, name)
    line = next(number for number, text in parsed.lines if fragment in text)
    known = {}
    for entry in record["shapes"] if record else []:
        if entry["line"] < line:
            known[entry["name"]] = entry["shape"]
    made = [entry["shape"] for entry in record["shapes"] if entry["line"] == line] if record else []
    return [known[name] for name in _reads(ast.parse(parsed.source), line) if name in known], made


def _reads(tree, line):
    names = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load) and n.lineno == line]
    return dict.fromkeys(n.id for n in sorted(names, key=lambda n: n.col_offset))


def _statement(tree, line):
    """Line numbers of the innermost statement at ``line``; of a function, class or loop that begins there its head."""
    around = [node for node in ast.walk(tree) if isinstance(node, ast.stmt) and node.lineno <= line <= node.end_lineno]
    node = min(around, key=lambda node: node.end_lineno - node.lineno)
    whole = isinstance(node, ast.With) or not hasattr(node, "body")
    return set(range(node.lineno, (node.end_lineno if whole else node.body[0].lineno - 1) + 1))


def _cut(shown):
    """Without the indentation that all of them share."""
    cut = min((len(line.text) - len(line.text.lstrip()) for line in shown if line.text), default=0)
    return [replace(line, text=line.text[cut:], cut=cut) for line in shown]
