"""What the installed libraries say of a symbol: its kind and its signature of today.

``python signatures.py < names.json`` imports the libraries and prints {name: {"kind": …, "signature": …}}; everything
else asks ``load``, which keeps the answer until a library or the list of names changes.
"""

import hashlib
import importlib
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import environment

MISSING = object()


def load(root: Path, names: list[str]) -> dict[str, dict]:
    """Kind and signature by name. A name that is not there has kind None, one without signature the text ""."""
    where = environment.describe()
    versions = [where[k] for k in ("torch", "torchvision", "numpy", "python")]
    code = Path(__file__).read_text("utf-8")
    key = hashlib.sha256(repr([sorted(names), versions, code]).encode()).hexdigest()
    path = root / ".cache" / "signatures.json"
    if path.exists() and (kept := json.loads(path.read_text("utf-8")))["key"] == key:
        return kept["names"]
    command = [sys.executable, str(Path(__file__))]
    answer = subprocess.run(command, input=json.dumps(names), capture_output=True, text=True, encoding="utf-8")
    if answer.returncode:
        raise RuntimeError(f"docs/hooks/signatures.py failed:\n{answer.stderr}")
    found = json.loads(answer.stdout)
    path.parent.mkdir(exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps({"key": key, "names": found}, ensure_ascii=False), encoding="utf-8")
    new.replace(path)  # nobody reads half of it
    return found


def look_up(name: str) -> dict:
    """Kind and signature of a dotted name as the libraries have it now; kind None where they have no such name."""
    parts = name.split(".")
    owner, value = None, importlib.import_module(parts[0])
    for end, part in enumerate(parts[1:], 2):
        owner, value = value, _member(value, part, ".".join(parts[:end]))
        if value is MISSING:
            return {"kind": "attribute" if part in _annotated(owner) else None, "signature": ""}
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    return {"kind": _kind(owner, value), "signature": _signature(name, owner, value)}


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


def _signature(name, owner, value):
    """From inspect, else from the docstring's first line, else nothing."""
    if not callable(value):
        return ""
    try:
        signature = inspect.signature(value)
    except (ValueError, TypeError):
        return _documented(name, value)
    kept = [p.replace(annotation=p.empty, default=_shown(p.default)) for p in signature.parameters.values()]
    if isinstance(owner, type) and kept and kept[0].name == "self":
        kept = kept[1:]
    if [p.kind for p in kept] == [inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD]:
        return _documented(name, value) or f"{name}(*args, **kwargs)"
    text = str(signature.replace(parameters=kept, return_annotation=signature.empty))
    return name + text


def _documented(name, value):
    doc = inspect.getdoc(value) or ""
    last = name.rpartition(".")[2]
    match = re.match(rf"(?:[\w.]+\.)?{re.escape(last)}(\(.*?\)) *(?:->.*)?$", doc.strip().split("\n")[0])
    return name + match[1] if match else ""


def _shown(default):
    """A default whose text is the same on every machine."""
    if default is inspect.Parameter.empty or not re.search(r"<.* at 0x|<function|<class", repr(default)):
        return default
    return _Text("…")


class _Text(str):
    __repr__ = str.__str__


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    json.dump({name: look_up(name) for name in json.load(sys.stdin)}, sys.stdout)
