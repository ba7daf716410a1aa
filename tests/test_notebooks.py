"""Notebooks: one source, a page and downloads in each language; and the downloads of every other page."""

import json

import ipynb
import jupytext
import nbformat
import notebooks
import percent
import pytest
import records
import run
import snippet
from conftest import ROOT
from snippet import find, read

NAMES = list(notebooks.find(ROOT).values())
SOURCE = """\
# %% [markdown] lang="zh"
# # 标题 { #title }
# %% [markdown] lang="en"
# # Title { #title }
#
# See [shapes](../shape/joining.md#cat).
# %%
x = 3
print(x)
# %%
print(x + 1)
"""


def test_cells_are_those_that_jupytext_reads():
    for name in NAMES:
        source = read(ROOT / "snippets", name).source
        known = jupytext.reads(source, fmt="py:percent").cells
        assert [cell.text for cell in percent.cells(source)] == [cell.source.strip("\n") for cell in known]


def test_a_misspelt_mark_stops_the_run_and_names_its_line(project):
    status, said = project({"notebooks/a.py": "# %%\nx = 1\n# %% [markdwn]\n"}).run()
    assert status != 0
    assert "snippets/notebooks/a.py:3: # %% [markdwn]: write `# %%`" in said


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_of_a_notebook_have_the_same_headings_and_cells(name):
    source = read(ROOT / "snippets", name).source
    zh, en = (percent.cells(source, language) for language in ("zh", "en"))
    assert [cell.kind for cell in zh] == [cell.kind for cell in en]

    def shape(cells):
        lines = [line for cell in cells if cell.kind == "markdown" for line in cell.text.splitlines()]
        return [line[line.find("{") :] if line[0] == "#" else line[0] for line in lines if line[:1] in ("#", "-", "|")]

    assert shape(zh) == shape(en)


@pytest.mark.parametrize("page", notebooks.find(ROOT))
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_notebook_is_valid_and_holds_the_outputs_of_the_run(page, language):
    run.update(ROOT)
    text, _ = notebooks.texts(ROOT, language, page, "https://example.org/")
    made = nbformat.reads(text, as_version=4)
    nbformat.validate(made)
    kinds = [output.output_type for cell in made.cells if cell.cell_type == "code" for output in cell.outputs]
    record = json.loads((ROOT / ".cache/records/cpu" / notebooks.find(ROOT)[page]).with_suffix(".json").read_text())
    assert kinds.count("display_data") == len(record["figures"]) > 0
    assert kinds.count("stream") > 0


def test_every_program_is_a_valid_notebook_of_one_cell():
    run.update(ROOT)
    for name in find(ROOT / "snippets")[::10]:
        parsed = read(ROOT / "snippets", name)
        made = nbformat.reads(ipynb.of_snippet(parsed, records.current(ROOT, parsed.name)), as_version=4)
        nbformat.validate(made)
        assert made.cells[0].source == parsed.program.rstrip("\n")


def test_running_all_cells_goes_on_after_an_error_that_is_meant():
    parsed = snippet.parse("a.py", "1 / 0  #: raises ZeroDivisionError\n")
    record = {"shapes": [], "output": [], "warnings": [], "figures": [], "names": []}
    record["error"] = {"type": "ZeroDivisionError", "message": "division by zero", "line": 1}
    (cell,) = json.loads(ipynb.of_snippet(parsed, record))["cells"]
    assert cell["metadata"] == {"tags": ["raises-exception"]}
    assert (cell["outputs"][0]["ename"], cell["outputs"][0]["evalue"]) == ("ZeroDivisionError", "division by zero")


def test_prose_that_is_taken_along_links_by_full_address():
    text = "# Title { #title }\n\n[a](../shape/joining.md#cat) [b](#here) [c](https://pytorch.org)"
    assert ipynb.portable(text, "https://example.org/en/", "notebooks/mlp.md") == (
        "# Title\n\n[a](https://example.org/en/shape/joining/#cat) "
        "[b](https://example.org/en/notebooks/mlp/#here) [c](https://pytorch.org)"
    )


def test_colab_opens_what_lies_in_the_branch_of_the_published_site():
    address = ipynb.colab("https://github.com/someone/notes", "gh-pages", "zh/shape/joining.ipynb")
    expected = "https://colab.research.google.com/github/someone/notes/blob/gh-pages/zh/shape/joining.ipynb"
    assert address == expected
    assert ipynb.colab("https://example.org/someone/notes", "gh-pages", "a.ipynb") is None


def test_a_cell_that_fails_stops_the_run_and_names_its_line(project):
    status, said = project({"notebooks/a.py": SOURCE + "1 / 0\n"}).run()
    assert status != 0
    assert "snippets/notebooks/a.py:12: " in said and "ZeroDivisionError: division by zero" in said


def test_the_python_file_of_a_notebook_runs_and_prints_the_same(project, tmp_path):
    import subprocess
    import sys

    made = project({"notebooks/a.py": SOURCE})
    assert made.run()[0] == 0
    _, program = notebooks.texts(made.root, "en", "notebooks/a.ipynb", "https://example.org/en/")
    (tmp_path / "a.py").write_text(program)
    done = subprocess.run([sys.executable, tmp_path / "a.py"], capture_output=True, text=True)
    assert done.stdout == "3\n4\n"
    assert "标题" not in program and "Title" in program
