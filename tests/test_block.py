"""The block that a reader sees, built by the real build."""

import json

from conftest import fence
from snippet import parse

PLOT = """\
import matplotlib.pyplot as plt

plt.plot([1, 2, 3])
plt.show()
"""


def test_a_figure_is_an_image_with_a_description_in_the_pages_language(project):
    made = project({"plot.py": PLOT}, '```python exec="on" file="plot.py" alt="a rising line"\n```\n')
    status, said = made.build()
    assert status == 0, said
    assert '<img src="../records/plot.0.svg#only-light" alt="a rising line" loading="lazy">' in made.html()
    assert '<img src="../records/plot.0.dark.svg#only-dark" alt="a rising line" loading="lazy">' in made.html()
    light, dark = ((made.root / f"site/records/plot.0{kind}.svg").read_text() for kind in ("", ".dark"))
    assert "fill: #ffffff" in light and "stroke: #000000" in light
    assert "fill: #ffffff" not in dark and "stroke: #000000" not in dark
    assert "stroke: #1f77b4" in light and "stroke: #1f77b4" in dark


def test_a_figure_without_a_description_stops_the_build(project):
    status, said = project({"plot.py": PLOT}).build()
    assert status != 0
    assert "1 figures but 0 descriptions" in said
    assert "docs/zh/index.md:3" in said


def test_a_figure_is_the_same_on_every_run(recorded):
    first, second = (recorded({"plot.py": PLOT})["plot.py"]["figures"] for _ in range(2))
    assert len(first) == 1
    assert first == second


def test_lines_are_those_that_python_counts(recorded):
    source = "a = 'x\u2028y'\n\x0c\nprint(len(a))\n"
    assert parse("lines.py", source).program == source.replace("\x0c", "")  # blank at a line's end
    assert recorded({"lines.py": source})["lines.py"]["output"] == [{"line": 3, "text": "3\n", "stream": "stdout"}]


def test_directives_and_marks_reach_no_reader(project):
    source = "import torch\n#: limit 30\nx = torch.ones(2)  # (1)!\nx.view(3)  #: raises RuntimeError\n"
    made = project({"a.py": source}, fence("a.py") + "\n1. why\n")
    status, said = made.build()
    assert status == 0, said
    program = "import torch\n\nx = torch.ones(2)\nx.view(3)\n".replace("\n\n", "\n")
    assert (made.root / "site/snippets/a.py").read_text() == program
    assert f'data-copy="{program}"' in made.html()
    assert "#:" not in made.html()
    assert "# (1)!" in made.html()


def test_an_announced_error_and_warning_stand_out_and_say_what_they_are(project):
    source = "import warnings\n\nwarnings.warn('look')  #: warns UserWarning\n[][1]  #: raises IndexError\n"
    made = project({"a.py": source})
    assert made.build()[0] == 0
    assert 'class="output warning" role="group" aria-label="警告：UserWarning"' in made.html("zh")
    assert 'class="output error" role="group" aria-label="Error: IndexError"' in made.html("en")
    assert "#&gt; IndexError: list index out of range" in made.html("en")


def test_a_block_says_where_its_output_comes_from_and_publishes_the_record(project):
    made = project({"a/b.py": "import torch\n\nx = torch.arange(3)\nprint(x)\n"})
    assert made.build()[0] == 0
    record = json.loads((made.root / "site/records/a/b.json").read_text())
    assert record["output"] == [{"line": 4, "text": "tensor([0, 1, 2])\n", "stream": "stdout"}]
    assert record["shapes"] == [{"line": 3, "name": "x", "dtype": "int64", "shape": [3], "device": "cpu"}]
    assert record["values"] == {"x": [0, 1, 2]}
    for text in (record["date"], record["environment"]["python"], 'href="../records/a/b.json"'):
        assert text in made.html()
    assert '<span class="hint" data-hint="int64 [3]"></span>' in made.html()


def test_a_program_for_a_gpu_says_that_it_has_not_run_yet(project):
    made = project({"cuda/a.py": "import torch\n\nx = torch.ones(2, device='cuda')\n"})
    status, said = made.build()
    assert status == 0, said
    assert "尚未在 CUDA 上运行" in made.html("zh")
    assert "not yet run on CUDA" in made.html("en")
