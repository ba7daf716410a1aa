"""Generated sites for the benchmark: the same N programs as our fences, as plain markdown-exec, and not run at all."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOOKS, CONFIGS = ROOT / "docs/hooks", {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}
PIECES = """\
x = torch.arange(N * 6.0).view(N, 2, 3); print(x.sum(0))
w = torch.tensor([1.0, 2.0, N], requires_grad=True); (w**2).sum().backward(); print(w.grad)
c = torch.nn.Conv2d(1, N, 3)(torch.rand(1, 1, 8, 8)); print(c.shape, c.stride())
t = torch.linspace(0, 1, N + 1).unsqueeze(1); print(t.T, t.numel())""".splitlines()
OPTIM = "p = torch.ones(2, requires_grad=True); o = torch.optim.SGD([p]); p.sum().backward(); o.step(); print(p)"
RUN, OURS = '```python exec="on" source="above" result="text"\n', '```python exec="on" file="c{}/s{}.py"\n'


def program(number, marker=0):
    """Three of four pieces with numbers of their own; one program in ten optimises."""
    parts = [OPTIM if number % 10 == 9 else PIECES[number % 4], PIECES[(number + 1) % 4], PIECES[(number + 3) % 4]]
    body = re.sub(r"\bN\b", str(2 + number % 7), "\n".join(parts).replace("; ", "\n"))
    return f'import torch\n\ntorch.manual_seed({number})\n{body}\nprint("marker", {marker})\n'


def generate(root, kind, size):
    """A site of ``size`` snippets; ``kind`` is ours, plain or off."""
    for language, config in CONFIGS.items():
        own = {"docs_dir": f"docs/{language}", "site_dir": f"site/{language}", "nav": None, "watch": []}
        own |= {"INHERIT": str(ROOT / config), "theme": {"custom_dir": str(ROOT / "docs/theme")}}
        write(root / config, json.dumps(own | {"hooks": [str(HOOKS / "pages.py")] if kind == "ours" else []}))
        write(root / f"docs/{language}/index.md", "# Start\n")
        for page in range(size // 10):
            text = f"# Page {page}\n"
            for n in range(page * 10, page * 10 + 10):
                text += f"\n## Section {n}\n\nThe build ran this program 由构建过程运行\n\n"
                text += {"plain": RUN, "off": "```python\n", "ours": OURS.format(n // 100, n)}[kind]
                text += ("" if kind == "ours" else program(n)) + "```\n"
            write(root / f"docs/{language}/c{page // 10}/p{page}.md", text)
    for n in range(size if kind == "ours" else 0):
        write(root / f"snippets/c{n // 100}/s{n}.py", program(n))
    return root


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def notebooks(root, size):
    """The same programs as ``size`` notebooks of one cell, which mkdocs-jupyter runs while it builds."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    kernel = {"kernelspec": {"name": "python3", "display_name": "python3", "language": "python"}}
    for n in range(size):
        book = {"cells": [cell | {"source": program(n)}], "metadata": kernel, "nbformat": 4, "nbformat_minor": 4}
        write(root / f"docs/n{n}.ipynb", json.dumps(book))
    config = {"site_name": "Notebooks", "theme": {"name": "material", "font": False}}
    write(root / "mkdocs.yml", json.dumps(config | {"plugins": [{"mkdocs-jupyter": {"execute": True}}]}))
    return root
