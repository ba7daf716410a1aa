"""Reads the YAML and JSON that pages are made from: the ledger, the API index, the phrases of the search."""

from functools import cache
from pathlib import Path

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is eight times as fast


def read(path: Path):
    """What ``path`` holds (JSON is YAML too), parsed once for each time it is saved; None if it is empty."""
    return _read(path, path.stat().st_mtime_ns)


@cache
def _read(path, _):
    return yaml.load(path.read_text("utf-8"), LOADER)
