"""Files: the YAML and JSON that pages are made from, and what is written to the site."""

from functools import cache
from pathlib import Path

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is eight times as fast


def read(path: Path):
    """What ``path`` holds (JSON is YAML too), parsed once for each time it is saved; None if it is empty."""
    return _read(path, path.stat().st_mtime_ns)


def read_all(folder: Path) -> dict:
    """The mappings of a folder's YAML files as one; an empty file adds nothing."""
    found = {}
    for path in sorted(folder.glob("*.yml")):
        found |= read(path) or {}
    return found


@cache
def _read(path, _):
    return yaml.load(path.read_text("utf-8"), LOADER)


def write(path: Path, text: str) -> None:
    """Write a file of the site, its folders included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
