"""What goes wrong, and what must happen: through the real build, all rows at once and some alone."""

import re

import pytest
from conftest import Project, fence

ROWS = {  # snippet: (source, line that is named, what is said)
    "raising.py": ("print('before')\n1 / 0", 2, "raised ZeroDivisionError"),
    "sys_exit.py": ("import sys\nsys.exit(0)", 2, "ended the program itself"),
    "os_exit.py": ("import os\nprint('before')\nos._exit(0)", 3, "ended the process itself with status 0"),
    "segfault.py": ("import ctypes\nctypes.string_at(0)", 2, "died of SIGSEGV"),
    "endless_loop.py": ("#: limit 1\nwhile True: 0", 2, "did not end within 1 s"),
    "endless_output.py": ("while True:\n    print('x' * 9999)", 2, "print less"),
    "memory.py": ("import torch\nx = torch.zeros(1 << 34)", 2, "can't allocate memory"),
    "left_running.py": ("import subprocess\nsubprocess.Popen(['sleep', '60'])", 2, "left a process running"),
    "warning.py": ("import warnings\nwarnings.warn('look')", 2, "warned UserWarning: look"),
    "no_error.py": ("print(1)  #: raises ValueError", 1, "announced ValueError did not come"),
    "no_warning.py": ("print(1)  #: warns FutureWarning", 1, "announced FutureWarning did not come"),
    "other_error.py": ("1 / 0  #: raises ValueError", 1, "announced ValueError, raised ZeroDivisionError"),
    "early_error.py": ("1 / 0\nprint(1)  #: raises ZeroDivisionError", 1, "before the last statement"),
    "bytes.py": ("import os\nos.write(1, b'\\xff')\n", 2, "not UTF-8"),
    "talkative.py": ("print('little')\nfor i in range(9999):\n    print(i)", 3, "print less"),
    "no_timeout.py": ("import os\nos.write(2, b'Timeout (')\nos._exit(3)", 3, "ended the process itself with status 3"),
    "syntax.py": ("print(1\n", 1, "mend the syntax"),
    "directive.py": ("print(1)  #: raise ValueError", 1, "is no directive"),
}


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("failing"), {name: text + "\n" for name, (text, _, _) in ROWS.items()})
    project.write("site/zh/index.html", "the last good site")
    status, said = project.build()
    return project, status, said


@pytest.mark.xdist_group("failures")
@pytest.mark.parametrize("name", ROWS)
def test_a_failing_snippet_is_reported_with_its_line_and_remedy(report, name):
    _, line, what = ROWS[name]
    _, _, said = report
    entry = next(part for part in said.split("\n\n") if re.match(rf"snippets/{name}:\d", part))
    assert f"snippets/{name}:{line}:" in entry
    assert what in entry


@pytest.mark.xdist_group("failures")
def test_a_failing_build_ends_non_zero_names_the_page_and_keeps_the_last_good_site(report):
    project, status, said = report
    assert status != 0
    assert f"{len(ROWS)} snippets failed" in said
    assert "shown on docs/zh/index.md:4" in said
    assert re.search(r"snippets/raising.py.*\n(?:  .*\n)*    before", said)
    assert project.html() == "the last good site"


PAGES = {  # what stands on the page: what is said
    fence("missing.py"): "did you mean",
    '```python exec="onn" file="good.py"\n```\n': "is no fence that runs",
    '```pyhton exec="on" file="good.py"\n```\n': "is no fence that runs",
    '```python exec="on" file="good.py" titel="x"\n```\n': "is no fence that runs",
    "```python\nprint(1)\n```\n": "is no fence that runs",
    fence("good.py") * 2: "twice",
    '!!! correction "nothing"\n': "no correction has the id nothing",
    "[link](nowhere.md)": "nowhere.md",
}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_that_is_wrong_stops_the_build(project, page):
    made = project({"good.py": "print(1)\n", "missin.py": "print(2)\n"}, page)
    made.write("site/zh/index.html", "the last good site")
    status, said = made.mkdocs("--strict")
    assert status != 0
    assert PAGES[page] in said
    assert made.html() == "the last good site"


def test_mkdocs_by_hand_is_as_safe_as_the_session(project):
    made = project({"bad.py": "print('before')\n1 / 0\n"})
    status, said = made.mkdocs("--strict")
    assert status != 0
    assert "snippets/bad.py:2: raised ZeroDivisionError" in said
    assert not (made.root / "site").exists()


def test_mkdocs_by_hand_takes_the_other_configuration_by_its_relative_name(project):
    made = project({"good.py": "print('said in English')\n"})
    status, said = made.mkdocs("--strict", "-f", "mkdocs.en.yml")
    assert status == 0, said
    assert "said in English" in made.html("en")


def test_html_in_output_is_text_on_the_page(project):
    made = project({"html.py": "print('<b>bold</b> & <script>')\n"})
    status, said = made.build()
    assert status == 0, said
    assert "#&gt; &lt;b&gt;bold&lt;/b&gt; &amp; &lt;script&gt;" in made.html()
