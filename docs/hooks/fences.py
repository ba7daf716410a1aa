"""The fences of a page's source: which snippets it shows, and what looks like a fence and is none."""

import re
from pathlib import Path

import sections
import snippet
from block import block_id
from mistake import Mistake

REMEDY = 'write ```python exec="on" file="chapter/name.py"'


def check(source: str, root: Path) -> tuple[set, list]:
    """The snippets that a page shows, and (line, complaint) of every fence that cannot run."""
    shown, wrong = set(), []
    for number, name, complaint in _scan(source):
        if name in shown:
            complaint = f"{name} is on this page twice: link to #{block_id(name)}"
        elif name:
            shown.add(name)
            try:
                snippet.read(root / "snippets", name)
            except Mistake as error:
                complaint = str(error)
        if complaint:
            wrong.append((number, complaint))
    return shown, wrong


def count(source: str) -> int:
    """How many blocks the page must show."""
    return sum(bool(name) for _, name, _ in _scan(source))


def _scan(source):
    """(line number, file, complaint) of each fence that runs, and of whatever looks like one and is none."""
    runs = False
    for number, (line, place) in enumerate(sections.lines(source), 1):
        if place == "open":
            match, mark = sections.FENCE.match(line), line.lstrip().lstrip("`~")
            runs = bool(match)
            if match:
                yield number, match["file"], None
            elif re.search(r"exec|file=|^\s*(py|python|pycon|ipython)", mark):
                yield number, None, f"`{line.strip()}` is no fence that runs: {REMEDY}"
        elif place == "inside" and runs and line.strip():
            yield number, None, f"a fence with a file holds nothing itself: {REMEDY}, then ``` on the next line"
