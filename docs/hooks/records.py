"""Records: where they are kept, and the key that says whether one is still true.

The key holds everything that can change what a snippet prints. It is computed without importing
torch, so that a build in which nothing is stale never pays for that import.
"""

import hashlib
import json
from functools import lru_cache
from pathlib import Path

import environment


def lock(root: Path, what: str):
    """A context in which no other process does ``what`` to the project: runs its snippets, or writes its site."""
    from filelock import FileLock  # it comes with torch

    (root / ".cache").mkdir(exist_ok=True)
    return FileLock(root / ".cache" / f"{what}.lock")


def folder(root: Path, device: str = "cpu") -> Path:
    """Where the records of ``device`` are kept in the project ``root``."""
    return root / ".cache" / "records" / device


def home(name: str) -> str:
    """The device of the run that pages show: snippets/cuda/ wants a GPU, everything else is at home on the CPU."""
    return "cuda" if name.startswith("cuda/") else "cpu"


def load(root: Path, name: str, device: str | None = None) -> dict | None:
    """The record of snippet ``name`` as stored, stale or not, by default what pages show; None if there is none."""
    path = (folder(root, device or home(name)) / name).with_suffix(".json")
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (FileNotFoundError, json.JSONDecodeError):
        return None


def current(root: Path, name: str, device: str | None = None) -> dict | None:
    """The record of snippet ``name`` if it is true of the file as it is now, by default what pages show."""
    device, path = device or home(name), root / "snippets" / name
    record = load(root, name, device)
    if not record or not path.is_file():
        return None
    return record if record["key"] == _key(path, path.stat().st_mtime_ns, device) else None


@lru_cache(4096)  # pages, index and search ask for the same ones; nobody changes them
def _read(path, _):
    return json.loads(path.read_text("utf-8"))


def stamp(record: dict) -> tuple[str, str]:
    """When a record was made, and with which torch, without its local part."""
    return record["date"], record["environment"]["torch"].partition("+")[0]


def save(root: Path, record: dict) -> None:
    """Store ``record``."""
    path = (folder(root, record["environment"]["device"]) / record["snippet"]).with_suffix(".json")
    write(path, json.dumps(record, ensure_ascii=False))


def write(path: Path, text: str) -> None:
    """Write a file of the cache, its folders included; a reader never sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def key(source: str, where: dict) -> str:
    """A digest of all that can change the result of running ``source``; ``where`` as environment.describe has it."""
    what = repr(sorted(where.items())) + source
    return hashlib.sha256(what.encode()).hexdigest()


@lru_cache(4096)
def _key(path, _, device):
    return key(path.read_text("utf-8-sig", errors="replace"), environment.describe(device))
