"""Run a program as ``__main__``, statement by statement, and note what each printed, made and touched."""

import ast
import atexit
import builtins
import os
import re
import sys
import threading
import types
import warnings

import names
import probes
from rewrite import Rewriter, future_flags, is_main_guard


class Run:
    """One recorded run of ``source``: one to a process.

    ``position()`` gives the lengths of stdout and stderr so far; ``progress(line)`` is told which
    line is about to run, so that a process that dies leaves word of where.
    """

    def __init__(self, path, source, position, progress):
        self.path, self.position, self.progress = path, position, progress
        self.tree = ast.parse(source, path)
        self.rewriter = Rewriter(self.tree)
        self.flags = future_flags(self.tree)
        self.spans, self.warnings, self.drawn, self.error = [], [], {}, None  # drawn: figure -> line
        self.lines = (1, 1)  # of the statement under way, or of the last one: first and last line

    def run(self) -> dict:
        """Execute the program; what it did, with ``spans`` in place of the output's text."""
        probes.install()
        warnings.showwarning = self._warned
        main = types.ModuleType("__main__", ast.get_docstring(self.tree))
        main.__file__, main.__spec__, main.__builtins__ = self.path, None, builtins
        sys.modules["__main__"] = main
        self._execute(self.tree.body, main.__dict__)
        # matplotlib closes them at exit
        error, figures = self.error, [{"line": self.drawn[n], "svg": probes.drawn(n)} for n in probes.figures()]
        self._step(self.lines, finish)
        self.error = error or self.error
        return {
            "spans": self.spans,
            "figures": figures,
            "shapes": [entry for entries in probes.shapes.values() for entry in entries],
            "values": probes.values(main.__dict__),
            "names": self._names(main.__dict__),
            "warnings": self.warnings,
            "error": self.error,
            "last": _lines(self._statements(self.tree.body)[-1]) if self.tree.body else (1, 1),
        }

    def _statements(self, body):
        return [s for node in body for s in (self._statements(node.body) if is_main_guard(node) else [node])]

    def _execute(self, body, namespace):
        for node in self._statements(body):
            lines = _lines(node)
            module = ast.fix_missing_locations(ast.Module(self.rewriter.statement(node), []))
            code = compile(module, self.path, "exec", self.flags, dont_inherit=True)
            self._step(lines, lambda code=code: exec(code, namespace))
            if self.error:
                return

    def _step(self, lines, action):
        self.lines = lines
        self.progress(lines[0])
        before = self.position()
        try:
            action()
        except BaseException as error:  # SystemExit too: a program that ends itself has not shown the rest
            self.error = self._describe(error)
        for figure in probes.figures():
            self.drawn.setdefault(figure, lines[1])
        after = self.position()
        if after != before:
            self.spans.append({"line": lines[1], "stdout": [before[0], after[0]], "stderr": [before[1], after[1]]})

    def _describe(self, error):
        line, trace = self.lines[0], error.__traceback__
        while trace:
            if trace.tb_frame.f_code.co_filename == self.path:
                line = trace.tb_lineno
            trace = trace.tb_next
        kind = type(error)
        module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
        return {
            "type": module + kind.__qualname__,
            "bases": [c.__name__ for c in kind.__mro__],
            "message": self._said(error),
            "line": line,
            "statement": self.lines,
        }

    def _said(self, message):
        """A message as readers see it: without colours for a terminal, and without this machine's folders."""
        text = re.sub(r"\x1b\[[0-9;]*m", "", str(message)).replace(self.path, os.path.basename(self.path))
        for folder in sorted(filter(os.path.isabs, sys.path), key=len, reverse=True):
            text = text.replace(folder + os.sep, "")
        return text

    def _warned(self, message, category, filename, lineno, file=None, line=None):
        entry = {
            "category": category.__name__,
            "bases": [c.__name__ for c in category.__mro__],
            "message": self._said(message),
            "line": lineno if filename == self.path else self.lines[0],
            "statement": self.lines,
        }
        if entry not in self.warnings:
            self.warnings.append(entry)

    def _names(self, namespace):
        """Entries for all places, in reading order; what only a child process reached says ``ran: false``."""
        rewriter, ran = self.rewriter, probes.touched
        for place, path in rewriter.imports.items():
            probes.note(place, [path] if "." in path and names.is_public(path) else [])
        entries = [(place, api, {}) for place, apis in ran.items() for api in apis]
        for place, (root, steps) in rewriter.chains.items():
            if place not in ran:
                entries += [(place, api, {"ran": False}) for api in _static(namespace.get(root), steps)]
        return [
            {"line": place[0], "column": place[1], "api": api, "keywords": rewriter.keywords.get(place, [])} | extra
            for place, api, extra in sorted(entries, key=lambda entry: entry[0])
        ]


def finish() -> None:
    """What the interpreter does after the last statement: join threads, then atexit."""
    threading._shutdown()
    atexit._run_exitfuncs()


def _lines(node):
    return min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])]), node.end_lineno


def _static(owner, steps):
    for step in steps[:-1]:
        owner = getattr(owner, step, None)
    usable = isinstance(owner, types.ModuleType) and hasattr(owner, steps[-1])
    return names.of_attribute(owner, steps[-1]) if usable else []
