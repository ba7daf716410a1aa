"""Rewrite a program's syntax tree so that it reports what it touches, with every line number kept.

Attribute reads become ``__tn_attr__(…)``, imported names ``__tn_name__(…)``; each assignment is
followed by ``__tn_hint__(…)``, each class by ``__tn_cls__(…)``. probes.py holds these functions.
"""

import ast

import names


class Rewriter(ast.NodeTransformer):
    """Rewrites statements of ``tree``; knows its imports, keyword arguments and attribute chains.

    A place is (line, column) of the token that names the thing. ``imports`` maps the places of
    import statements to dotted paths, ``keywords`` the places of callees to keyword names,
    ``chains`` the places of attributes rooted at an import to (root, steps).
    """

    def __init__(self, tree):
        self.aliases, self.imports, self.keywords, self.chains = {}, {}, {}, {}
        nodes = list(ast.walk(tree))
        for node in nodes:
            if isinstance(node, (ast.Import, ast.ImportFrom)) and not getattr(node, "level", 0):
                self._import(node)
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, (ast.Attribute, ast.Name)):
                self.keywords[_place(node.func)] = [k.arg for k in node.keywords if k.arg]
            elif isinstance(node, ast.Attribute) and (chain := _chain(node)) and chain[0] in self.aliases:
                self.chains[_place(node)] = (chain[0], chain[1:])

    def statement(self, node) -> list:
        """The statements that ``node`` becomes."""
        new = self.visit(node)
        return new if isinstance(new, list) else [new]

    def _import(self, node):
        package = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
        for alias in node.names:
            path = package + alias.name
            whole = alias.asname or package  # `import a.b` binds a, `import a.b as c` binds a.b
            self.aliases[alias.asname or alias.name.split(".")[0]] = path if whole else path.split(".")[0]
            column = alias.col_offset + len(alias.name) - len(alias.name.split(".")[-1])
            self.imports[alias.lineno, column] = path

    def visit_Attribute(self, node):
        self.generic_visit(node)
        mangled = node.attr.startswith("__") and not node.attr.endswith("__")
        if not isinstance(node.ctx, ast.Load) or mangled:
            return node
        return _call("attr", node, node.value, ast.Constant(node.attr), *map(ast.Constant, _place(node)))

    def visit_Name(self, node):
        path = self.aliases.get(node.id, "")
        if isinstance(node.ctx, ast.Load) and "." in path and names.is_public(path):
            return _call("name", node, node, ast.Constant(path), *map(ast.Constant, _place(node)))
        return node

    def visit_NamedExpr(self, node):
        self.generic_visit(node)
        return _call("walrus", node, ast.Constant(node.end_lineno), ast.Constant(node.target.id), node)

    def visit_Assign(self, node):
        self.generic_visit(node)
        return [node, *_hints(node, node.end_lineno, node.targets)]

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        return [node, *_hints(node, node.end_lineno, [node.target])]

    def visit_AnnAssign(self, node):
        if node.value is None:
            return node
        node.value = self.visit(node.value)  # the annotation stays as written
        return [node, *_hints(node, node.end_lineno, [node.target])]

    def visit_For(self, node):
        self.generic_visit(node)
        node.body = _hints(node.target, node.target.end_lineno, [node.target]) + node.body
        return node

    def visit_With(self, node):
        targets = [item.optional_vars for item in node.items if item.optional_vars]
        self.generic_visit(node)
        node.body = [h for t in targets for h in _hints(t, t.end_lineno, [t])] + node.body
        return node

    visit_AsyncFor, visit_AsyncWith = visit_For, visit_With

    def visit_ClassDef(self, node):
        methods = [n for n in node.body if isinstance(n, ast.FunctionDef)]
        places = [ast.Constant((n.name, n.lineno, n.col_offset + len("def "))) for n in methods]
        self.generic_visit(node)
        call = _call("cls", node, ast.Name(node.name, ast.Load()), ast.Tuple(places, ast.Load()))
        return [node, ast.copy_location(ast.Expr(call), node)]

    def visit_FunctionDef(self, node):
        # Annotations stay as written: with `from __future__ import annotations` they are source text.
        node.decorator_list = [self.visit(d) for d in node.decorator_list]
        node.args.defaults = [self.visit(d) for d in node.args.defaults]
        node.args.kw_defaults = [d and self.visit(d) for d in node.args.kw_defaults]
        return self._body(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_match_case(self, node):
        node.guard = node.guard and self.visit(node.guard)
        return self._body(node)  # the pattern's names are no loads

    def _body(self, node):
        node.body = [new for statement in node.body for new in self.statement(statement)]
        return node


def is_main_guard(node) -> bool:
    """Whether a statement is ``if __name__ == "__main__":``, whose body counts as top-level."""
    return isinstance(node, ast.If) and not node.orelse and ast.unparse(node.test) == "__name__ == '__main__'"


def future_flags(tree) -> int:
    """The compiler flags of the file's ``from __future__`` imports: each statement compiles alone."""
    import __future__

    wanted = [a.name for n in tree.body if isinstance(n, ast.ImportFrom) and n.module == "__future__" for a in n.names]
    return sum(getattr(__future__, w).compiler_flag for w in wanted)


def _call(function, node, *arguments):
    made = ast.Call(ast.Name(f"__tn_{function}__", ast.Load()), list(arguments), [])
    return ast.copy_location(made, node)


def _hints(node, line, targets):
    found = [n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    calls = [_call("hint", node, ast.Constant(line), ast.Constant(i), ast.Name(i, ast.Load())) for i in found]
    return [ast.copy_location(ast.Expr(call), node) for call in calls]


def _place(node):
    return node.end_lineno, node.end_col_offset - len(node.attr if isinstance(node, ast.Attribute) else node.id)


def _chain(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else None
