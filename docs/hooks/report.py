"""What people see of running snippets: how far it is, and what failed, with the pages that show it."""

import re
import sys
import time

from verdict import Problem


class Progress:
    """A bar on a terminal, a line for each snippet elsewhere."""

    def __init__(self, total):
        self.total, self.done, self.start = total, 0, time.monotonic()
        self.bar = sys.stderr.isatty()

    def __call__(self, name, result):
        self.done += 1
        if self.bar:
            full = 30 * self.done // self.total
            text = f"[{'=' * full}{' ' * (30 - full)}] {self.done}/{self.total} {name}"
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
        else:
            took = "failed" if isinstance(result, Problem) else f"{result['seconds']:.3f} s"
            print(f"snippets/{name}: {took}", file=sys.stderr)

    def end(self):
        if self.bar:
            print(f"\r\x1b[K{self.done} snippets in {time.monotonic() - self.start:.1f} s", file=sys.stderr)


def describe(root, snippet, problem) -> str:
    """A failure as text: file, line, what, the pages that show it, what it printed before."""
    lines = [f"snippets/{snippet.name}:{problem.line}: {problem}", shown_on(root, snippet.name)]
    if problem.printed.strip():
        lines += ["  printed before:", *(f"    {line}" for line in problem.printed.rstrip().splitlines())]
    return "\n".join(lines)


def shown_on(root, name) -> str:
    """Lines that say where a snippet is shown."""
    return "\n".join(f"  shown on {place}" for place in pages(root).get(name, ["no page"]))


def pages(root) -> dict[str, list[str]]:
    """Where each snippet is shown: in a fence, as docs/zh/shape/joining.md:12, or in a row of docs/tables/."""
    found, docs = {}, root / "docs"
    for page in sorted([*docs.rglob("*.md"), *docs.glob("tables/*.yml")]):
        shown = r'^\s*```.*file="([^"]+)"' if page.suffix == ".md" else r"\[([\w/]+\.py),"
        for number, line in enumerate(page.read_text("utf-8", errors="replace").splitlines(), 1):
            for name in re.findall(shown, line):
                found.setdefault(name, []).append(f"{page.relative_to(root).as_posix()}:{number}")
    return found
