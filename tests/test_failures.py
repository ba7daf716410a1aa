"""What goes wrong, and what must happen: through the real build, all rows at once and some alone."""

import re
from concurrent.futures import ThreadPoolExecutor

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
    "thread.py": (
        "import threading, time\nthread = threading.Thread(target=lambda: time.sleep(0.5) or 1 / 0)\n"
        "thread.start()\nthread.join()",
        4,
        "printed a traceback",
    ),
    "crowd.py": ("import os, time\nfor i in range(99):\n    if i == 98 or not os.fork(): time.sleep(9)", 2, "than 64"),
    "deep_loop.py": ("#: limit 1\nprint('seen')\ndef f(n):\n    while n == 0: 0\n    f(n - 1)\nf(60)", 4, "within 1 s"),
    "long_error.py": ("raise ValueError('x' * 20000)  #: raises ValueError", 1, "20000 characters"),
    "neighbour.py": ("import raising", 1, "a snippet stands alone"),
    "latin.py": (b"print('\xe9')", 1, "save it as UTF-8"),
    "bytes.py": ("import os\nos.write(1, b'\\xff')\n", 2, "not UTF-8"),
    "talkative.py": ("print('little')\nfor i in range(9999):\n    print(i)", 3, "print less"),
    "no_timeout.py": ("import os\nos.write(2, b'Timeout (')\nos._exit(3)", 3, "ended the process itself with status 3"),
    "syntax.py": ("print(1\n", 1, "mend the syntax"),
    "directive.py": ("print(1)  #: raise ValueError", 1, "is no directive"),
}


WHOLE = ["api.json", "en", "llms.txt", "records", "snippets", "zh"]  # of the site of a Project


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("failing"), {name: text for name, (text, _, _) in ROWS.items()})
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
    assert re.search(r"snippets/deep_loop.py.*\n(?:  .*\n)*    seen\n\n", said)
    assert re.search(r"snippets/syntax.py.*\n  shown on docs/en/index.md", said)
    assert project.html() == "the last good site"


PAGES = {  # what stands on the page: what is said
    fence("missing.py"): "did you mean",
    '```python exec="onn" file="good.py"\n```\n': "is no fence that runs",
    '```pyhton exec="on" file="good.py"\n```\n': "is no fence that runs",
    '```python exec="on" file="good.py" titel="x"\n```\n': "is no fence that runs",
    "```python\nprint(1)\n```\n": "is no fence that runs",
    fence("good.py") * 2: "twice",
    "In a note:\n\n" + "".join(f"    {line}\n" for line in fence("good.py").splitlines()): "1 fences but 0 blocks",
    "## Good { #good }\n\n" + fence("good.py"): "two things have the id good",
    fence("../snippets/good.py"): "write it as chapter/name.py",
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


def test_mkdocs_by_hand_into_another_folder_touches_nothing(project):
    made = project({"good.py": "print(1)\n"})
    status, said = made.mkdocs("--strict", "-d", "public")
    assert status != 0
    assert "a build writes into site/ only" in said
    assert (made.root / "snippets/good.py").exists() and not (made.root / "index.html").exists()


def test_mkdocs_serve_says_what_to_use(project):
    made = project({"good.py": "print(1)\n"})
    status, said = made._call("-m", "mkdocs", "serve")
    assert status != 0
    assert "use nox -s serve" in said


def test_two_builds_at_once_leave_a_whole_site(project):
    made = project({"good.py": "print(1)\n"})
    with ThreadPoolExecutor() as side:
        statuses = [status for status, _ in side.map(lambda _: made.build(), range(3))]
    assert statuses == [0, 0, 0]
    assert sorted(path.name for path in (made.root / "site").iterdir()) == WHOLE


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
