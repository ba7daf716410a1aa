"""Signatures that torch keeps beside its compiled code: in the stubs of the wheel and for its own tests."""

import ast
import inspect
from functools import cache
from pathlib import Path


def find(name: str, owner, value) -> list[str]:
    """The parameters of each definition of a symbol of torch, as written there."""
    if not name.startswith("torch."):
        return []
    last = name.rpartition(".")[2]
    if isinstance(value, type):
        found = _methods(value, "__init__")
    elif isinstance(owner, type):
        found = _methods(owner, last)
    else:
        found = _definitions(_stub("_VariableFunctions.pyi"), last) if name == f"torch.{last}" else []
    return found or _tested(value)


def _methods(cls, name):
    """Of the nearest base that the stubs know."""
    known = {node.name: node.body for node in _stub("__init__.pyi") if isinstance(node, ast.ClassDef)}
    bases = [base.__name__ for base in cls.__mro__ if base.__module__.split(".")[0] == "torch"]
    return next((found for base in bases if (found := _definitions(known.get(base, []), name))), [])


def _definitions(body, name):
    return [ast.unparse(node.args) for node in body if isinstance(node, ast.FunctionDef) and node.name == name]


@cache
def _stub(file):
    import torch  # here: a build that has the answers already does not pay for it

    return ast.parse((Path(torch.__file__).parent / "_C" / file).read_text("utf-8")).body


def _tested(value):
    """The call that torch tests an override of ``value`` with has its parameters."""
    from torch.overrides import get_testing_overrides

    known = get_testing_overrides()
    return [str(inspect.signature(known[value]))[1:-1]] if value in known else []
