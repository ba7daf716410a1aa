"""Measure the search: bench/search.py; the site as it is and ten times as large, in Debian's chromium.

Prints the first result's delay after the last key (median of 40 queries) and after a cold start (a page opened
with a query in its address, nothing cached), and the size of a language's index as it travels.
"""

import functools
import gzip
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import groupby
from pathlib import Path

from playwright.sync_api import sync_playwright
from sites import HOOKS, ROOT, write

sys.path.insert(0, str(HOOKS))

import index
import search

BARS = {1: 1.0, 10: 3.0}  # MB gzipped
QUERIES = {
    "zh": [
        "拼接张量",
        "梯度清零",
        "batchnorm",
        "view size is not compatible",
        "固定随机种子",
        "nn.Conv2d",
        "clip_grad",
        "学习率",
    ],
    "en": ["join tensors", "zero gradients", "batchnorm", "view size is not compatible", "random seed", "nn.Conv2d"],
}
FOUND = "document.querySelector('.md-search-result__list .md-search-result__link')"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def copies(entries, times):
    """The entries ``times`` over, as a book that grew: each copy has a quarter of its vocabulary to itself, so that ten
    times the text has about three times the words, as Heaps' law has it for English (exponent 0.5), and its pages in
    an order of its own, so that no copy tells what is in the next."""
    for copy in range(times):
        pages = [list(page) for _, page in groupby(entries, lambda entry: entry["location"].partition("#")[0])]
        if copy:
            random.Random(copy).shuffle(pages)
        for entry in (entry for page in pages for entry in page):
            yield {key: _altered(key, value, copy) for key, value in entry.items()} if copy else entry


def _altered(key, value, copy):
    if isinstance(value, list):
        return [_altered("", item, copy) for item in value]
    if key == "location":
        return re.sub(r"^[^/#]*/?", rf"\g<0>c{copy}/", value)
    own = re.sub(r"[\u3400-\u9000]", lambda c: chr(ord(c[0]) + copy) if _chosen(c[0], copy, 8) else c[0], value)
    return " ".join(_turned(word, copy) if _chosen(word, copy, 4) else word for word in own.split(" "))


def _turned(word, copy):
    """Another word with the same letters: a new one must not cost more than an old one."""
    cut = 1 + copy % max(len(word) - 1, 1)
    return word[cut:] + word[:cut]


def _chosen(text, copy, one_of):
    return zlib.crc32(f"{text}{copy}".encode()) % one_of == 0


def measure(browser, address, language):
    """(seconds to the first result after a cold start, and after the last key) for each query."""
    cold, warm = [], []
    for query in QUERIES[language][:3]:
        context = browser.new_context()
        page, start = context.new_page(), time.monotonic()
        page.goto(f"{address}{language}/?q={query}", wait_until="commit")
        page.wait_for_function(FOUND, polling=10)
        cold.append(time.monotonic() - start)
        context.close()
    page = browser.new_page()
    page.goto(f"{address}{language}/", wait_until="networkidle")
    page.keyboard.press("/")
    for query in QUERIES[language] * 5:
        page.fill(".md-search__input", "")
        page.wait_for_function(f"!{FOUND}", polling=5)
        page.keyboard.insert_text(query)
        start = time.monotonic()
        page.keyboard.press("End")
        page.wait_for_function(FOUND, polling=5)
        warm.append(time.monotonic() - start)
    page.close()
    return statistics.median(cold), statistics.median(warm)


def main():
    with tempfile.TemporaryDirectory(prefix="torch-notes-bench-") as folder:
        root = shutil.copytree(ROOT, Path(folder) / "real", ignore=shutil.ignore_patterns(".git", ".nox", "site*"))
        subprocess.run([sys.executable, "docs/hooks/build.py"], cwd=root, check=True, stdout=subprocess.DEVNULL)
        server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(root / "site")))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            for times in BARS:
                for language in QUERIES:
                    entries = list(copies(search.entries(root, language), times))
                    path = root / "site" / language / "search" / "notes.json"
                    write(path, index.pack(entries))
                    size = len(gzip.compress(path.read_bytes())) / 1e6
                    cold, warm = measure(browser, f"http://127.0.0.1:{server.server_port}/", language)
                    print(
                        f"search {language}, {len(entries)} entries: {verdict(cold, 1.5, 's cold')}, "
                        f"{verdict(warm, 0.1, 's after the last key')}, {verdict(size, BARS[times], 'MB gzipped')}",
                        flush=True,
                    )
            browser.close()
        server.shutdown()


def verdict(value, bar, unit):
    return f"{value:.2f} {unit} (<= {bar} {'met' if value <= bar else 'MISSED'})"


if __name__ == "__main__":
    main()
