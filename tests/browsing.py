"""The real site, built and served, and a Chromium to visit it: fixtures of the browser tests."""

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[1]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"]
FLAGS += ["--disable-background-networking", "--disable-component-update"]


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder; an unknown address gets the nearest 404.html, as static hosts do."""

    def log_message(self, *_):
        pass

    def send_error(self, code, *_):
        parts = urlsplit(self.path).path.split("/")
        folder = Path(self.directory) / parts[1]
        page = folder / "404.html" if (folder / "404.html").exists() else Path(self.directory) / "404.html"
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.read_bytes())


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The real site: (the temporary folder that it was built into, the address that serves it)."""
    root = tmp_path_factory.mktemp("site")
    handler = functools.partial(Handler, directory=str(root / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    address = f"http://127.0.0.1:{server.server_port}/"
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        shutil.copy(ROOT / name, root)
    subprocess.run([sys.executable, ROOT / "docs/hooks/run.py"], check=True)  # or wait for the worker that does
    for name in ("docs", "snippets", ".cache"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    variables = os.environ | {"SITE_URL_ZH": f"{address}zh/", "SITE_URL_EN": f"{address}en/"}
    subprocess.run([sys.executable, ROOT / "docs/hooks/build.py", "--root", root], check=True, env=variables)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield root / "site", address
    server.shutdown()


@pytest.fixture(scope="session")
def site(built):
    """The address of the real site."""
    return built[1]


@pytest.fixture(scope="session")
def browser():
    program = shutil.which("chromium")
    if not program:
        message = "no chromium: install Debian's package `chromium` to run the browser tests"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, site):
    """visit("zh/", width=390, …) opens a page in a context of its own."""
    contexts = []

    def open_(path, width=1280, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.goto(site + path, wait_until="networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()
