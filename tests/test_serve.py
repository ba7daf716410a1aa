"""The live server: what is saved is shown, in both languages; what is broken is not."""

import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from conftest import HOOKS

PATIENCE = 90  # seconds: machines are shared; how fast it is, the benchmark says


@pytest.fixture
def served(project):
    made = project({"a.py": "print(40 + 2)\n"})
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, HOOKS / "serve.py", "--root", made.root, "--port", port]
    process = subprocess.Popen(list(map(str, command)), stdout=-3, stderr=subprocess.PIPE, text=True)

    def page(language):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/{language}/", timeout=PATIENCE) as answer:
            return answer.read().decode()

    yield made, page, process
    process.kill()
    process.wait()


def wait_for(text, page, language):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if text in page(language):
                return
        except OSError:
            pass  # not yet up
        time.sleep(0.1)
    raise AssertionError(f"{text} never came on the {language} page")


def test_a_saved_snippet_and_a_saved_page_appear_and_a_broken_one_does_not(served):
    made, page, process = served
    wait_for("#&gt; 42", page, "zh")
    made.write("snippets/a.py", "print(40 + 3)\n")
    wait_for("#&gt; 43", page, "zh")
    wait_for("#&gt; 43", page, "en")
    made.write("docs/en/index.md", (made.root / "docs/en/index.md").read_text() + "\nA new sentence.\n")
    wait_for("A new sentence.", page, "en")
    made.write("snippets/a.py", "1 / 0\n")
    said = ""
    while "snippets/a.py:1: raised ZeroDivisionError" not in said:
        line = process.stderr.readline()
        assert line, said
        said += line
    assert "#&gt; 43" in page("en")
