"""Files: the YAML and JSON that pages are made from, and what is written to the site."""

from functools import cache
from pathlib import Path

import yaml
from mistake import Mistake

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is eight times as fast


def read(path: Path):
    """What ``path`` holds (JSON is YAML too), parsed once for each time it is saved; None if it is empty.

    Raises Mistake where it is no YAML.
    """
    return _read(path, path.stat().st_mtime_ns)


def read_all(folder: Path) -> dict:
    """The mappings of a folder's YAML files as one; an empty file adds nothing."""
    found = {}
    for path in sorted(folder.glob("*.yml")):
        found |= read(path) or {}
    return found


@cache
def _read(path, _):
    try:
        return yaml.load(path.read_text("utf-8"), LOADER)
    except yaml.MarkedYAMLError as error:
        place = f"docs/{path.parent.name}/{path.name}:{error.problem_mark.line + 1}"
        raise Mistake(f"{place}: no YAML: {error.problem}: mend it, perhaps by quotes") from None


def write(path: Path, text: str) -> None:
    """Write a file of the site, its folders included."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
