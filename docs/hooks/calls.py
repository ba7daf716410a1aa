"""How a callable is called today: a line for each way, without annotations, and the same on every machine.

What Python knows goes before the docstring, except where a wrapper only passes its arguments on; what neither
tells stands in the library's stubs.
"""

import enum
import inspect
import re
from types import FunctionType, ModuleType

import stubs

MOST = 4  # no docstring lists more; a stub may, one for each combination of types
PASSED_ON = {"args", "kwargs"}
PARAMETER = re.compile(r"(?:\w+ +)?(?P<name>\*{0,2}\w+|\*|/)(?: *:[^=]*)?(?:= *(?P<default>.*))?")


def lines(name: str, owner, value) -> list[str]:
    """``name(…)`` for each way to call ``value``, which is ``owner``'s; none where the library tells none."""
    if not callable(value) or isinstance(value, enum.EnumType):  # calling an enum, Python says, makes another enum
        return []
    bound = isinstance(owner, type) or isinstance(value, type)
    found = [f"{name}({_plain(text, bound)})" for text in _found(name, owner, value)]
    ways = [line for line in dict.fromkeys(found) if line != f"{name}(*args, **kwargs)"]
    return (ways or found)[:MOST]


def _found(name, owner, value):
    """The texts between the parentheses."""
    known, documented = _known(value), _documented(name, value)
    if known and not PASSED_ON & known.parameters.keys():
        return [_text(known)]
    if any("Optional[" in text for text in documented):  # such a docstring leaves the defaults out
        return stubs.find(name, owner, value) or documented
    return documented or stubs.find(name, owner, value) or ([_text(known)] if known else [])


def _known(value):
    try:
        return inspect.signature(value)
    except (ValueError, TypeError):
        return None


def _text(signature):
    kept = [p.replace(annotation=p.empty, default=_named(p.default)) for p in signature.parameters.values()]
    return str(signature.replace(parameters=kept, return_annotation=signature.empty))[1:-1]


def _named(default):
    """A module, a function or a class by its name: their repr tells paths and addresses."""
    if isinstance(default, ModuleType):
        return _Text(default.__name__)
    if isinstance(default, (FunctionType, type)) and default is not inspect.Parameter.empty:
        return _Text(f"{default.__module__}.{default.__qualname__}".removeprefix("builtins."))
    return default


class _Text(str):
    __repr__ = str.__str__


def _documented(name, value):
    """What a docstring begins with, and the ways that directives list; a class may say it of ``__init__``."""
    last = re.escape(name.rpartition(".")[2]) + ("|__init__" if isinstance(value, type) else "")
    way = rf"(?:\A|^\.\. (?:function|method):: )(?:[\w.]+\.)?(?:{last})\(((?:.|\n +)*?)\) *(?:->.*|:)?$"
    docs = [inspect.getdoc(part) or "" for part in ([value, value.__init__] if isinstance(value, type) else [value])]
    found = [text for doc in docs for text in re.findall(way, doc.strip(), re.MULTILINE)]
    return [text for text in found if text != "..."]


def _plain(text, bound):
    """Parameters with nothing but name and default; ``self`` goes where ``bound``."""
    parts = [_parameter(part) for part in _parts(re.sub(r"\\(?=[*\n])", "", text))]
    if bound and parts[0] in ("self", "cls"):
        parts = parts[2:] if parts[1:2] == ["/"] else parts[1:]
    return ", ".join(parts)


def _parts(text):
    """Cut at the commas that stand in no brackets and no quotes."""
    parts, depth = [""], 0
    for sign in re.findall(r"'[^']*'|\"[^\"]*\"|[^'\"]", text):
        depth += (sign in "([{") - (sign in ")]}")
        if sign == "," and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return [" ".join(part.split()) for part in parts if part.strip()] or [""]


def _parameter(text):
    if not (match := PARAMETER.fullmatch(text)):
        return text
    default = re.sub(r"<([A-Za-z_][\w.]*): [^<>]*>", r"\1", match["default"] or "")  # a member of an enum
    default = re.sub(r"<[^<>]*>|^\.\.\.$", "…", default)
    return match["name"] + f"={default}" * bool(default)
