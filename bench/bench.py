"""Measure the build: bench.py [--sizes 100 1000] [--pairs 3] [--live 100 400] [--notebooks 10]; exits 0; POSIX only.

Sites of N snippets, 10 a page, in two languages, as whole processes in interleaved pairs: read ratios. "plain" is
markdown-exec, code in the page, two builds in sequence; "off" runs nothing and is built by the same build.py.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

from sites import CONFIGS, HOOKS, ROOT, RUN, generate, notebooks, program, write

PLAIN = [["-m", "mkdocs", "build", "-q", "--no-strict", "-f", config] for config in CONFIGS.values()]


def call(root, *commands):
    """(seconds, MB of the largest process) of Python processes one after the other and of all they start."""
    took = peak = 0
    for command in commands:
        start, said = time.monotonic(), tempfile.TemporaryFile()
        process = subprocess.Popen([sys.executable, *map(str, command)], cwd=root, stdout=said, stderr=said)
        _, process.returncode, usage = os.wait4(process.pid, 0)
        took, peak = took + time.monotonic() - start, max(peak, usage.ru_maxrss / 1024)
        if process.returncode and not said.seek(0):
            raise RuntimeError(f"{command} failed:\n" + said.read().decode(errors="replace")[-2000:])
    return took, peak


def row(name, left, right=(), bar=None):
    a, b = statistics.median(left), statistics.median(right) if right else 1
    verdict = f"<= {bar}  {'met' if a / b <= bar else 'MISSED'}" if bar else ""
    print(f"{name:30}{a:8.2f} s {f'{b:8.2f} s' if right else '':10}{a / b:8.2f}  {verdict}", flush=True)


def sizes(folder, size, pairs, colds):
    mine, base, off = (generate(folder / f"{kind}{size}", kind, size) for kind in ("ours", "plain", "off"))
    build, times = [HOOKS / "build.py", "--root"], []
    for pair in range(1, pairs + 1):
        times.append([*call(mine, [*build, mine, "--fresh"]), call(base, *PLAIN)[0]])
        times[-1] += call(mine, [*build, mine])[0], call(off, [*build, off])[0]
        write(mine / "snippets/c0/s0.py", program(0, pair))
        times[-1].append(call(mine, [*build, mine])[0])
    colds[size], peaks, plains, sames, offs, edits = zip(*times)
    row(f"{size} cold / plain", colds[size], plains, {100: 0.7, 1000: 1.0}.get(size))
    row(f"{size} nothing changed / off", sames, offs, 1.3)
    row(f"{size} one edited / off", edits, offs)
    print(f"{size} peak memory {max(peaks):.0f} MB", flush=True)


def real(folder, pairs):
    """The book itself; plain runs what stands behind a main guard by its shell fence, or skips it."""
    skip = shutil.ignore_patterns(".*", "site*", "__pycache__")
    mine, base, less = (shutil.copytree(ROOT, folder / name, ignore=skip) for name in ("real", "plain", "less"))
    skipped = plainly(base, shell=True)
    plainly(less, shell=False)
    times = []
    for _ in range(pairs):
        times.append([call(mine, ["docs/hooks/build.py", "--fresh"])[0], call(base, *PLAIN)[0], call(less, *PLAIN)[0]])
    ours, plain, without = zip(*times)
    row("real site cold / plain", ours, plain, 0.5)
    row(f"  plain without {skipped} programs", ours, without)


def plainly(root, shell):
    """Make the book in ``root`` one for markdown-exec alone; how many of its programs that cannot run in a page.

    markdown-exec names no page ``__main__``: a program with a main guard, as all that start processes have, prints
    nothing there. With ``shell`` a shell fence runs its file.
    """
    for config in CONFIGS.values():
        text = re.sub(r"(?m)^(hooks|watch): .*", r"\1: []", (ROOT / config).read_text("utf-8"))
        write(root / config, text.replace("languages: [python]", "languages: [python, bash]"))
    guarded = set()
    for page in root.glob("docs/*/**/*.md"):
        text = page.read_text("utf-8")
        for fence, indent, name in re.findall(r'(?m)^(( *)```python exec="on" file="([\w/]+\.py)".*)$', text):
            source, run = (root / "snippets" / name).read_text("utf-8").rstrip(), RUN
            if "__main__" in source:
                guarded.add(name)
                if shell:
                    source, run = f"{sys.executable} {root / 'snippets' / name}", RUN.replace("python", "bash")
            text = text.replace(fence, re.sub("(?m)^", indent, run + source))
        write(page, text)
    return len(guarded)


def live(folder, size):
    """Seconds (60 at most) from saving a snippet until the pages of both languages show what it prints now."""
    root, port, times = generate(folder / f"live{size}", "ours", size), 20000 + os.getpid() % 9999, []
    command = [sys.executable, "-u", HOOKS / "serve.py", "--root", root, "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    get, pages = build_opener(ProxyHandler({})).open, [f"http://127.0.0.1:{port}/{name}/c0/p0/" for name in CONFIGS]
    try:
        next(line for line in server.stdout if b"Torch Notes" in line)
        for marker in range(70001, 70004):
            time.sleep(2)
            write(root / "snippets/c0/s0.py", program(0, marker))
            start, new = time.monotonic(), f"marker {marker}\n".encode()
            while any(new not in get(page).read() for page in pages) and time.monotonic() < start + 60:
                time.sleep(0.02)
            times.append(time.monotonic() - start)
    finally:
        server.terminate()
    row(f"live refresh at {size}", times, bar=2.0 if size == 100 else None)


def books(folder, size, colds):
    """What mkdocs-jupyter takes for the same programs: ``size`` notebooks, scaled to 100 in two languages."""
    took, _ = call(notebooks(folder / "notebooks", size), ["-m", "mkdocs", "build", "-q"])
    scaled = took * 100 / size * 2
    ours = f", {scaled / statistics.median(colds[100]):.0f} times ours" if 100 in colds else ""
    print(f"notebook route: {size} took {took:.1f} s; scaled to 100 in two languages: {scaled:.0f} s{ours}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="Measure the build; see the head of this file.")
    for name, default in {"sizes": [100, 1000], "pairs": [3], "live": [100, 400], "notebooks": [10]}.items():
        parser.add_argument(f"--{name}", type=int, nargs="*", default=default)
    o, colds = parser.parse_args(), {}
    tasks = [(sizes, n, o.pairs[0], colds) for n in o.sizes] + [(real, o.pairs[0])] + [(live, n) for n in o.live]
    tasks += [(books, n, colds) for n in o.notebooks]
    print(f"{'medians':30}{'ours':>8}{'theirs':>11}{'ratio':>10}  bar")
    with tempfile.TemporaryDirectory(prefix="torch-notes-bench-", ignore_cleanup_errors=True) as folder:
        for task, *arguments in tasks:
            try:
                task(Path(folder), *arguments)
            except Exception as error:  # tell, and measure the rest
                print(f"{task.__name__} {arguments}: {error}", flush=True)
    if {100, 1000} <= colds.keys():
        row("cold, 1000 / 100", colds[1000], colds[100], 10)


if __name__ == "__main__":
    main()
