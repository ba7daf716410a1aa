"""The API index's data: what docs/apis/ says of each symbol, and which sections the runs show using it.

One YAML file per page of the index. A symbol has a line in each language and the names under which
readers look for it; which sections use it comes from the records (of an operator, which no run names, the
file says it).
"""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import data
import records
import sections
import snippet
from mistake import Mistake

FILES = (
    "torch",
    "linalg",
    "tensor",
    "nn",
    "functional",
    "autograd",
    "optim",
    "data",
    "tools",
    "torchvision",
    "numpy",
    "parameters",
    "operators",
)
KEYS = {"zh", "en", "aliases", "instead", "of", "like", "shown", "id"}


@dataclass
class Api:
    """An entry. ``page`` is the file's stem.

    ``instead`` is the call that replaces a deprecated one; ``like`` the call that does the same, whose lines serve
    where an entry has none; ``of`` names the calls that have a parameter; an operator says its ``id`` and the
    sections where it is ``shown``.
    """

    name: str
    page: str
    zh: str = ""
    en: str = ""
    aliases: list = field(default_factory=list)
    instead: str = ""
    of: list = field(default_factory=list)
    like: str = ""
    shown: list = field(default_factory=list)
    id: str = ""

    def __post_init__(self):
        self.id = self.id or self.name

    @property
    def in_library(self) -> bool:
        """Parameters and operators are looked for by name, but a library exports neither."""
        return self.page not in ("parameters", "operators")

    def line(self, language: str) -> str:
        """What it does, without bold: for tooltips and results."""
        return getattr(self, language).replace("**", "")

    @property
    def url(self) -> str:
        return f"api/{self.page}/#{self.id}"


def load(root: Path) -> tuple[dict, dict[str, Api]]:
    """(pages, entries by name): what the files say of themselves, and all they hold. Raises Mistake."""
    folder = root / "docs" / "apis"
    if strange := {path.stem for path in folder.glob("*.yml")} - {*FILES, "index"}:
        raise Mistake(f"docs/apis: {', '.join(sorted(strange))}: no page of the index: name it in FILES of apis.py")
    paths = [path for name in FILES if (path := folder / f"{name}.yml").exists()]
    return _load(tuple((path, path.stat().st_mtime_ns) for path in paths))


@cache
def _load(paths):
    pages, entries = {}, {}
    for path, _ in paths:
        page = pages[path.stem] = data.read(path)
        for group in page["groups"]:
            for name, said in group["apis"].items():
                where = f"docs/apis/{path.name}: {name}"
                if not isinstance(said, dict) or not ("like" in said or {"zh", "en"} <= said.keys()):
                    raise Mistake(f"{where}: needs zh and en, a line in each language, or the call that it is like")
                if unknown := said.keys() - KEYS:
                    raise Mistake(f"{where}: unknown {', '.join(sorted(unknown))}: one of {', '.join(sorted(KEYS))}")
                if name in entries:
                    raise Mistake(f"{where}: also in {entries[name].page}.yml: keep one")
                entries[name] = Api(name, path.stem, **said)
    for entry in entries.values():
        if not (entry.zh and entry.en):
            if not (twin := entries.get(entry.like)) or twin.like:
                raise Mistake(f"docs/apis/{entry.page}.yml: {entry.name}: no entry {entry.like} with lines of its own")
            entry.zh, entry.en = entry.zh or twin.zh, entry.en or twin.en
    return pages, entries


def addresses(root: Path) -> dict:
    """Where PyTorch, torchvision and NumPy document a symbol: {"base": …, "pages": …}."""
    path = root / "docs" / "apis" / "addresses.json"
    return data.read(path) if path.exists() else {"base": {}, "pages": {}}


def words(root: Path, language: str) -> dict[str, str]:
    """The few words of the index's own pages."""
    return data.read(root / "docs" / "apis" / "index.yml")[language]


def address(root: Path, name: str) -> str | None:
    """The library's own page on ``name``, or on the class or module inside which it stands."""
    known = addresses(root)
    while "." in name:
        if page := known["pages"].get(name):
            return known["base"][name.split(".")[0]] + page
        name = name.rpartition(".")[0]
    return None


def uses(root: Path, language: str, entries: dict[str, Api]) -> dict[str, list]:
    """The sections that use each entry, in the order of the book; those whose heading names it first."""
    found, takes, shown = {}, {}, {}
    for entry in entries.values():
        for call in entry.of:
            takes.setdefault(call, []).append(entry.name)
        for place in entry.shown:
            shown.setdefault(place, set()).add(entry.name)
    for section in sections.scan(root, language):
        touched = set(shown.get(f"{section.page}#{section.id}", ()))
        for call in (call for name in section.snippets for call in _calls(root, name)):
            touched |= {call["api"]} & entries.keys()
            touched |= set(takes.get(call["api"], ())) & set(call["keywords"])
        for name in touched:
            found.setdefault(name, []).append(section)
    for name, used in found.items():
        word = re.compile(rf"(?<!\w){re.escape(name.rpartition('.')[2])}(?!\w)")
        used.sort(key=lambda section: not word.search(section.title))
    return found


def runs(root: Path) -> dict[str, list[str]]:
    """Public name -> the snippets whose runs touched it."""
    found = {}
    for name in snippet.find(root / "snippets"):
        for api in sorted({call["api"] for call in _calls(root, name)}):
            found.setdefault(api, []).append(name)
    return found


def _calls(root, name):
    record = records.current(root, name)
    return record["names"] if record else []
