"""What the installed libraries say of a symbol: its kind and its signatures of today.

``python signatures.py < names.json`` imports the libraries and prints {name: {"kind": …, "signatures": […]}};
everything else asks ``load``, which keeps the answer until a library or the list of names changes.
"""

import hashlib
import importlib
import inspect
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import calls
import environment
import records

MISSING = object()


def load(root: Path, names: list[str]) -> dict[str, dict]:
    """Kind and signatures by name, one for each way to call it. A name that is not there has kind None."""
    where = environment.describe()
    versions = [where[k] for k in ("torch", "torchvision", "numpy", "python")]
    code = [(Path(__file__).parent / name).read_text("utf-8") for name in ("signatures.py", "calls.py", "stubs.py")]
    key = hashlib.sha256(repr([sorted(names), versions, code]).encode()).hexdigest()
    path = root / ".cache" / "signatures.json"
    if path.exists() and (kept := json.loads(path.read_text("utf-8")))["key"] == key:
        return kept["names"]
    command = [sys.executable, str(Path(__file__))]
    answer = subprocess.run(command, input=json.dumps(names), capture_output=True, text=True, encoding="utf-8")
    if answer.returncode:
        raise RuntimeError(f"docs/hooks/signatures.py failed:\n{answer.stderr}")
    found = json.loads(answer.stdout)
    records.write(path, json.dumps({"key": key, "names": found}, ensure_ascii=False))
    return found


def look_up(name: str) -> dict:
    """Kind and signatures of a dotted name as the libraries have it now; kind None where they have no such name."""
    parts = name.split(".")
    owner, value = None, importlib.import_module(parts[0])
    for end, part in enumerate(parts[1:], 2):
        owner, value = value, _member(value, part, ".".join(parts[:end]))
        if value is MISSING:
            return {"kind": "attribute" if part in _annotated(owner) else None, "signatures": []}
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    return {"kind": _kind(owner, value), "signatures": calls.lines(name, owner, value)}


def _member(owner, part, path):
    """``part`` of a class or module, MISSING if it has none; what a package exports goes before its submodules."""
    if isinstance(owner, type):
        return inspect.getattr_static(owner, part, MISSING)
    if (found := getattr(owner, part, MISSING)) is MISSING and isinstance(owner, ModuleType):
        try:
            return importlib.import_module(path)
        except ImportError:
            pass
    return found


def _annotated(owner):
    return {name for cls in getattr(owner, "__mro__", ()) for name in getattr(cls, "__annotations__", {})}


def _kind(owner, value):
    if isinstance(value, (ModuleType, type)):
        return "module" if isinstance(value, ModuleType) else "class"
    if not callable(value) or isinstance(value, property):
        return "attribute"
    return "method" if isinstance(owner, type) else "function"


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    json.dump({name: look_up(name) for name in json.load(sys.stdin)}, sys.stdout)
