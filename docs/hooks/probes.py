"""What a rewritten program calls while it runs: notes of the names it touched and the shapes it made.

The functions stand in ``builtins`` as ``__tn_attr__`` and so on, so that the program's own
namespace stays clean. Dynamo folds ``is_compiling`` away, so a compiled function stays whole.
"""

import builtins
import io
import sys
import types

import names
import torch

VALUES = 64  # elements: a larger tensor is not kept
FEW = 4  # tensors: a longer tuple or list gets no hints
is_compiling = torch.compiler.is_compiling

shapes = {}  # (line, name) -> one entry, or the first and the last
touched = {}  # (line, column) -> public names


def install() -> None:
    for function in (attr, name, hint, walrus, cls):
        setattr(builtins, f"__tn_{function.__name__}__", function)


def attr(owner, name, line, column):
    value = getattr(owner, name)
    if not is_compiling():
        note((line, column), _names_of(owner, name))
    return value


def name(value, path, line, column):
    if not is_compiling():
        note((line, column), [value.__name__ if isinstance(value, types.ModuleType) else path])
    return value


def hint(line, name, value):
    if not is_compiling():
        for label, tensor in _tensors(name, value):
            _shape(line, label, tensor)


def walrus(line, name, value):
    hint(line, name, value)
    return value


def cls(made, methods):
    if isinstance(made, type):
        for method, line, column in methods:
            note((line, column), names.overridden(made, method))


def note(place, apis):
    """Enter public names at a place; a place may see several in one run."""
    known = touched.setdefault(place, [])
    known.extend(api for api in apis if api not in known)


def values(namespace: dict) -> dict:
    """The small tensors and arrays that a namespace holds, as nested lists."""
    kept = {}
    for label, value in list(namespace.items()):
        if label.startswith("_") or not _is_tensor(value):
            continue
        try:
            if (value.numel() if isinstance(value, torch.Tensor) else value.size) <= VALUES:
                kept[label] = _plain(value.tolist())
        except (RuntimeError, NotImplementedError, TypeError):  # meta, sparse or nested: nothing to draw
            continue
    return kept


def figures() -> list[int]:
    """Numbers of matplotlib's open figures."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    return pyplot.get_fignums() if pyplot else []


def drawn(number: int) -> str:
    """An open figure as SVG text that is the same on every run."""
    import matplotlib
    import matplotlib.pyplot as plt

    matplotlib.rcParams["svg.hashsalt"] = "torch-notes"
    text = io.StringIO()
    plt.figure(number).savefig(text, format="svg", metadata={"Date": None, "Creator": None}, bbox_inches="tight")
    return text.getvalue()


_known = {}  # (class or module, attribute) -> public names


def _names_of(owner, name):
    key = (owner if isinstance(owner, (type, types.ModuleType)) else type(owner), name)
    if type(owner) is super or not _known.get(key):
        _known[key] = names.of_attribute(owner, name)
    return _known[key]


def _shape(line, name, value):
    entry = {"line": line, "name": name} | _form(value)
    entries = shapes.setdefault((line, name), [entry])
    # In a loop, or in a function called twice with other shapes: the first and the last.
    entries[1:] = [entry] if entry != entries[0] else []


def _tensors(name, value):
    """(label, tensor) of a tensor or array, or of each in a short tuple or list of them."""
    if _is_tensor(value):
        return [(name, value)]
    if isinstance(value, (tuple, list)) and 0 < len(value) <= FEW and all(map(_is_tensor, value)):
        fields = getattr(value, "__match_args__", ()) or getattr(value, "_fields", ())
        labels = [f".{f}" for f in fields] if len(fields) == len(value) else [f"[{i}]" for i in range(len(value))]
        return [(name + label, v) for label, v in zip(labels, value)]
    return []


def _is_tensor(value):
    numpy = sys.modules.get("numpy")
    return isinstance(value, torch.Tensor) or (numpy is not None and isinstance(value, numpy.ndarray))


def _form(value):
    if not isinstance(value, torch.Tensor):
        return {"dtype": str(value.dtype), "shape": list(value.shape), "device": "numpy"}
    with torch._C.DisableTorchFunctionSubclass():  # a user's subclass must not notice
        try:
            shape = [int(n) for n in value.shape]
        except RuntimeError:  # a nested tensor has no shape
            shape = [value.size(0), "*"]
        return {"dtype": str(value.dtype).removeprefix("torch."), "shape": shape, "device": str(value.device)}


def _plain(value):
    """Lists of what JSON has: six digits a float, text for what it lacks (nan, inf, complex)."""
    if isinstance(value, list):
        return [_plain(v) for v in value]
    if isinstance(value, float):
        rounded = float(f"{value:.6g}")
        return rounded if abs(rounded) < float("inf") else str(value)
    return value if isinstance(value, (bool, int, str, type(None))) else str(value)
