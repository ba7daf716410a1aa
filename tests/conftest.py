"""A small project to build for real, and a recorder for a few sources."""

import subprocess
import sys
from pathlib import Path

import pytest
from browsing import ROOT, browser, built, site, visit  # noqa: F401 (fixtures)

HOOKS = ROOT / "docs" / "hooks"
sys.path.insert(0, str(HOOKS))

CONFIG = f"""\
site_name: Test
docs_dir: docs/LANG
site_dir: site/LANG
strict: true
theme: {{name: material, custom_dir: {ROOT / "docs/theme"}, language: LOCALE, font: false}}
hooks: [{HOOKS / "pages.py"}]
plugins: {{markdown-exec: {{languages: [python]}}}}
markdown_extensions:
  - admonition
  - attr_list
  - pymdownx.superfences
  - pymdownx.highlight
  - pymdownx.arithmatex: {{generic: true}}
extra: {{alternate: []}}
"""


class Project:
    """A site of one page per language in a temporary folder; ``snippets`` maps names to sources."""

    def __init__(self, root, snippets, page=None):
        self.root = root
        for name, text in snippets.items():
            self.write(f"snippets/{name}", text)
        body = page or "\n".join(fence(name) for name in snippets)
        for language, locale, config in (("zh", "zh-CN", "mkdocs.yml"), ("en", "en-GB", "mkdocs.en.yml")):
            self.write(f"docs/{language}/index.md", f"# Page {{ #page }}\n\n{body}\n")
            self.write(config, CONFIG.replace("LANG", language).replace("LOCALE", locale))

    def write(self, path, text):
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text) if isinstance(text, bytes) else path.write_text(text, encoding="utf-8")

    def build(self, *arguments):
        """The nox session's build: (exit status, all it said)."""
        return self._call(HOOKS / "build.py", "--root", self.root, *arguments)

    def mkdocs(self, *arguments):
        """`mkdocs build` by hand."""
        return self._call("-m", "mkdocs", "build", *arguments)

    def run(self, *arguments):
        return self._call(HOOKS / "run.py", "--root", self.root, *arguments)

    def _call(self, *command):
        command = [sys.executable, *map(str, command)]
        done = subprocess.run(command, cwd=self.root, stdout=-1, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout

    def html(self, language="zh"):
        return (self.root / "site" / language / "index.html").read_text("utf-8")


def fence(name):
    return f'```python exec="on" file="{name}"\n```\n'


@pytest.fixture
def project(tmp_path):
    """A function that makes a Project: project({"a.py": "print(1)"})."""
    return lambda snippets, page=None: Project(tmp_path / "project", snippets, page)


@pytest.fixture(scope="session")
def recorded():
    """Run sources through the recorder: recorded({"a.py": "…"}) gives {name: record or Problem}."""
    import tempfile

    import run
    from pool import Pool
    from snippet import parse

    with Pool() as pool, tempfile.TemporaryDirectory() as folder:

        def record(sources, pool=pool, **extra):
            snippets = [parse(name, text) for name, text in sources.items()]
            for snippet in snippets:
                path = Path(folder) / "snippets" / snippet.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(snippet.source, encoding="utf-8")
            return {s.name: result for s, result in run.run(snippets, Path(folder), pool, **extra)}

        yield record


def pytest_terminal_summary(terminalreporter):
    """Print what tests measured, wherever they ran."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, value in getattr(report, "user_properties", []):
                if name == "told" and report.when == "call":
                    terminalreporter.write_line(value)
