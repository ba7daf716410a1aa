"""A record is used as long as it is true, and no longer."""

import subprocess
import sys

import environment
import pytest
import records
from conftest import HOOKS

CHANGES = {
    "torch": "2.15.0+cpu",
    "torchvision": "0.1",
    "numpy": "1.0",
    "python": "3.99.0",
    "device": "cuda",
    "device_name": "another processor",
    "cpu_capability": "AVX2_ONLY",
    "machinery": "0123456789ab",
}


@pytest.mark.parametrize("what", CHANGES)
def test_another_environment_makes_a_record_stale(what):
    here = environment.describe()
    assert what in here
    assert records.key("print(1)", here) == records.key("print(1)", dict(here))
    assert records.key("print(1)", here | {what: CHANGES[what]}) != records.key("print(1)", here)


def test_the_environment_is_what_torch_itself_says(recorded):
    source = "import torch\nprint(torch.__version__, torch.backends.cpu.get_cpu_capability())\n"
    said = recorded({"torch_says.py": source})["torch_says.py"]["output"][0]["text"].split()
    assert said == [environment.describe()["torch"], environment.describe()["cpu_capability"]]


def test_only_an_edited_snippet_runs_again(project):
    made = project({"a.py": "print(1)\n", "b.py": "print(2)\n"})
    assert "2 run, 0 up to date" in made.run()[1]
    assert "0 run, 2 up to date" in made.run()[1]
    made.write("docs/zh/index.md", "# Other prose { #page }\n")
    assert "0 run, 2 up to date" in made.run()[1]
    made.write("snippets/a.py", "print(3)\n")
    assert "1 run, 1 up to date" in made.run()[1]
    assert "2 run, 0 up to date" in made.run("--fresh")[1]


def test_editing_the_machinery_changes_its_digest(tmp_path, monkeypatch):
    before = environment.machinery()
    for name in environment.MACHINERY:
        (tmp_path / name).write_bytes((HOOKS / name).read_bytes())
    monkeypatch.setattr(environment, "HOOKS", tmp_path)
    assert environment.machinery() == before
    (tmp_path / "recorder.py").write_text("# edited")
    assert environment.machinery() != before


def test_nothing_stale_means_no_import_of_torch(project):
    made = project({"a.py": "print(1)\n"})
    made.run()
    code = f"import sys; sys.argv = ['run.py', '--root', {str(made.root)!r}]; sys.path.insert(0, {str(HOOKS)!r})\n"
    code += "import run\nassert run.main() == 0\nassert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_running_snippets_needs_nothing_that_only_the_site_needs(project):
    made = project({"a.py": "print(1)\n"})
    code = "import sys; sys.modules.update(dict.fromkeys(['mkdocs', 'yaml', 'pygments', 'markdown_exec']))\n"
    code += f"sys.argv = ['run.py', '--root', {str(made.root)!r}]; sys.path.insert(0, {str(HOOKS)!r})\n"
    code += "import run\nassert run.main() == 0"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said == "1 run, 0 up to date\n"


def test_changing_a_number_changes_both_languages_and_nothing_else(project):
    made = project({"a.py": "print(40 + 2)\n"})
    made.write("docs/zh/other.md", "# Other { #other }\n")
    made.write("docs/en/other.md", "# Other { #other }\n")
    assert made.build()[0] == 0
    before = {page: page.read_bytes() for page in (made.root / "site").rglob("*.html")}
    made.write("snippets/a.py", "print(40 + 3)\n")
    assert made.build()[0] == 0
    changed = {p.relative_to(made.root / "site").as_posix() for p, text in before.items() if p.read_bytes() != text}
    assert changed == {"zh/index.html", "en/index.html"}
    assert "#&gt; 43" in made.html("zh") and "#&gt; 43" in made.html("en")
