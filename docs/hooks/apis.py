"""The API index's data: what docs/apis/ says of each symbol, and which sections the runs show using it.

One YAML file per page of the index. A symbol has a line in each language and the names under which
readers look for it; that a section uses it is never typed, it comes from the records.
"""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import records
import sections
import yaml

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


class ApiError(Exception):
    """An entry that says too little; the message names file, entry and remedy."""


@dataclass
class Api:
    """An entry. ``page`` is the file's stem, ``group`` the heading under which it stands.

    ``instead`` is the call that replaces a deprecated one; ``like`` the call that does the same, whose lines serve
    where an entry has none; ``of`` names the calls that have a parameter; an operator says its ``id`` and the
    sections where it is ``shown``.
    """

    name: str
    page: str
    group: str
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

    @property
    def url(self) -> str:
        return f"api/{self.page}/#{self.id}"


def load(root: Path) -> tuple[dict, dict[str, Api]]:
    """(pages, entries by name): what the files say of themselves, and all they hold. Raises ApiError."""
    folder = root / "docs" / "apis"
    paths = [path for name in FILES if (path := folder / f"{name}.yml").exists()]
    return _load(tuple((path, path.stat().st_mtime_ns) for path in paths))


@cache
def _load(paths):
    pages, entries = {}, {}
    for path, _ in paths:
        data = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        pages[path.stem] = data
        for group in data["groups"]:
            for name, said in group["apis"].items():
                where = f"docs/apis/{path.name}: {name}"
                if not isinstance(said, dict) or not ("like" in said or {"zh", "en"} <= said.keys()):
                    raise ApiError(f"{where}: needs zh and en, a line in each language, or the call that it is like")
                if unknown := said.keys() - KEYS:
                    raise ApiError(f"{where}: unknown {', '.join(sorted(unknown))}: one of {', '.join(sorted(KEYS))}")
                if name in entries:
                    raise ApiError(f"{where}: also in {entries[name].page}.yml: keep one")
                entries[name] = Api(name, path.stem, group["id"], **said)
    for entry in entries.values():
        if not (entry.zh and entry.en):
            if not (twin := entries.get(entry.like)) or twin.like:
                raise ApiError(f"docs/apis/{entry.page}.yml: {entry.name}: no entry {entry.like} with lines of its own")
            entry.zh, entry.en = entry.zh or twin.zh, entry.en or twin.en
    return pages, entries


@cache
def addresses(root: Path) -> dict:
    """Where PyTorch, torchvision and NumPy document a symbol: {"base": …, "pages": …}."""
    path = root / "docs" / "apis" / "addresses.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {"base": {}, "pages": {}}


def words(root: Path, language: str) -> dict[str, str]:
    """The few words of the index's own pages."""
    return yaml.safe_load((root / "docs" / "apis" / "index.yml").read_text("utf-8"))[language]


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
    found, parameters = {}, [entry for entry in entries.values() if entry.of]
    for section in sections.scan(root, language):
        calls = [call for snippet in section.snippets for call in _calls(root, snippet)]
        touched = {call["api"] for call in calls} & entries.keys()
        for entry in parameters:
            if any(call["api"] in entry.of and entry.name in call["keywords"] for call in calls):
                touched.add(entry.name)
        here = f"{section.page}#{section.id}"
        for name in touched | {entry.name for entry in entries.values() if here in entry.shown}:
            found.setdefault(name, []).append(section)
    for name, used in found.items():
        word = re.compile(rf"(?<!\w){re.escape(name.rpartition('.')[2])}(?!\w)")
        used.sort(key=lambda section: not word.search(section.title))
    return found


def _calls(root, snippet):
    record = records.load(root, snippet, "cuda" if snippet.startswith("cuda/") else "cpu")
    return record["names"] if record else []
