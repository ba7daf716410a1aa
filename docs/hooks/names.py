"""The public name of what a program touched: which documented API an attribute really was.

It takes the run to know that ``a.transpose`` is ``torch.Tensor.transpose``; a parser cannot.
"""

import inspect
import sys
from functools import cache
from types import ModuleType

ROOTS = ("torch", "torchvision", "numpy")


def of_attribute(owner, attr: str) -> list[str]:
    """Public names of ``owner.attr``: none for what is not ours, two where a method overrides one.

    A module gives its own name and the attribute as written, since ``np.max`` and ``np.amax`` are
    two documented functions. Anything else is looked up along the method resolution order.
    """
    if isinstance(owner, ModuleType):
        return [path] if is_public(path := f"{owner.__name__}.{attr}") else []
    classes = _classes(owner)
    definers = [c for c in classes if _defines(c, attr)]
    if not definers and (maker := _initialised_by(owner, classes, attr)):
        return [f"{public(maker)}.{attr}"]
    found = []
    for definer in definers:
        if (name := _nearest_public(classes, definer)) and f"{name}.{attr}" not in found:
            found.append(f"{name}.{attr}")
        if attr in definer.__dict__ and not inspect.isroutine(definer.__dict__[attr]):
            break
    return found


def overridden(cls: type, method: str) -> list[str]:
    """Public methods that ``method``, defined in the user's class ``cls``, overrides."""
    bases = cls.__mro__[1:]
    return [f"{name}.{method}" for c in bases if _defines(c, method) and (name := public(c))][:1]


def public(cls: type) -> str | None:
    """The shortest public path of a class, or None: torch.nn.Module, not torch.nn.modules.module.Module.

    Only packages above the defining module count: elsewhere the class is merely imported.
    """
    parts = (getattr(cls, "__module__", None) or "").split(".")
    if parts[0] not in ROOTS or parts[:2] == ["torch", "return_types"]:
        return None
    for end in range(1, len(parts) + 1):
        module = sys.modules.get(".".join(parts[:end]))
        path = f"{'.'.join(parts[:end])}.{cls.__name__}"
        if is_public(path) and getattr(module, cls.__name__, None) is cls:
            return path
    return None


def is_public(path: str) -> bool:
    """Whether a dotted path is of ours and has no private part (dunders are public)."""
    parts = path.split(".")
    return parts[0] in ROOTS and not any(p.startswith("_") and not p.endswith("__") for p in parts)


def _classes(owner):
    if isinstance(owner, super):
        order = owner.__self_class__.__mro__
        return order[order.index(owner.__thisclass__) + 1 :]
    return (owner if isinstance(owner, type) else type(owner)).__mro__


def _defines(cls, attr):
    # `training`, `_parameters` and others of nn.Module exist on the class as annotations only.
    return attr in cls.__dict__ or attr in _annotations(cls)


@cache
def _annotations(cls):
    try:
        return inspect.get_annotations(cls)
    except NameError:  # Python 3.14 evaluates them only now, and some name what exists for type checkers alone
        return {}


def _nearest_public(classes, definer):
    """The public class at or below ``definer``: TensorBase is private, torch.Tensor is what readers know."""
    for cls in reversed(classes[: classes.index(definer) + 1]):
        if name := public(cls):
            return name
    return None


def _initialised_by(owner, classes, attr):
    """The topmost public class whose __init__ sets an instance's attribute: Optimizer for param_groups."""
    if isinstance(owner, (type, super)) or attr not in getattr(owner, "__dict__", ()):
        return None
    for cls in reversed(classes):
        code = getattr(cls.__dict__.get("__init__"), "__code__", None)
        if code and attr in code.co_names and public(cls):
            return cls
    return None
