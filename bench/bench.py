"""Measure the build against what it could have been; prints a table and always exits 0.

python bench/bench.py [--sizes 100 1000] [--pairs 3] [--live 100 400]

Generated sites: N snippets, 10 a page, two languages, the project's own theme and settings. Whole processes are timed
in interleaved pairs; times vary with the machine, so read ratios. "plain" is markdown-exec with the code in the page,
two builds in sequence; "off" executes nothing and is built by the same build.py. Memory is the largest process's.
"""

import argparse
import json
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

ROOT = Path(__file__).parents[1]
HOOKS, CONFIGS = ROOT / "docs/hooks", {"zh": "mkdocs.yml", "en": "mkdocs.en.yml"}
PIECES = """\
x = torch.arange(N * 6.0).view(N, 2, 3); print(x.sum(0))
w = torch.tensor([1.0, 2.0, N], requires_grad=True); (w**2).sum().backward(); print(w.grad)
i = torch.randint(0, 9, (N,)); print(i.unique(return_counts=True))
c = torch.nn.Conv2d(1, N, 3)(torch.rand(1, 1, 8, 8)); print(c.shape, c.stride())
t = torch.linspace(0, 1, N + 1).unsqueeze(1); print(t.T, t.numel())""".splitlines()
OPTIM = (
    "p = torch.nn.Parameter(torch.ones(2)); o = torch.optim.SGD([p], lr=0.1); p.sum().backward(); o.step(); print(p)"
)
PLAIN = [["-m", "mkdocs", "build", "-q", "--no-strict", "-f", config] for config in CONFIGS.values()]
RUN = '```python exec="on" source="above" result="text"\n'


def program(number, marker=0):
    """Three of five pieces with numbers of their own; one program in ten optimises."""
    parts = [OPTIM if number % 10 == 9 else PIECES[number % 5], PIECES[(number + 1) % 5], PIECES[(number + 3) % 5]]
    body = re.sub(r"\bN\b", str(2 + number % 7), "\n".join(parts).replace("; ", "\n"))
    return f'import torch\n\ntorch.manual_seed({number})\n{body}\nprint("marker", {marker})\n'


def generate(root, kind, size):
    """A site of ``size`` snippets; ``kind`` is ours, plain or off."""
    for language, config in CONFIGS.items():
        own = {"docs_dir": f"docs/{language}", "site_dir": f"site/{language}", "nav": None, "watch": []}
        own |= {"INHERIT": str(ROOT / config), "theme": {"custom_dir": str(ROOT / "docs/theme")}}
        write(root / config, json.dumps(own | {"hooks": [str(HOOKS / "pages.py")] if kind == "ours" else []}))
        write(root / f"docs/{language}/index.md", "# Start\n")
        for page in range(size // 10):
            text = f"# Page {page}\n"
            for n in range(page * 10, page * 10 + 10):
                code = (RUN if kind == "plain" else "```python\n") + program(n)
                fence = f'```python exec="on" file="c{n // 100}/s{n}.py"\n' if kind == "ours" else code
                text += f"\n## Section {n}\n\nThe build ran this program 由构建过程运行\n\n{fence}```\n"
            write(root / f"docs/{language}/c{page // 10}/p{page}.md", text)
    for n in range(size if kind == "ours" else 0):
        write(root / f"snippets/c{n // 100}/s{n}.py", program(n))
    return root


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def call(root, *commands):
    """(seconds, MB of the largest process) of Python processes one after the other and of all they start."""
    took, peak = 0, 0
    for command in commands:
        start, said = time.monotonic(), tempfile.TemporaryFile()
        process = subprocess.Popen([sys.executable, *map(str, command)], cwd=root, stdout=said, stderr=said)
        _, process.returncode, usage = os.wait4(process.pid, 0)
        took, peak = took + time.monotonic() - start, max(peak, usage.ru_maxrss / 1024)
        if process.returncode and not said.seek(0):
            raise RuntimeError(f"{command} failed:\n" + said.read().decode(errors="replace")[-2000:])
    return took, peak


def row(name, left, right=(), bar=None):
    """One line of the table: medians, their ratio (the seconds where nothing is compared) and the bar."""
    a, b = statistics.median(left), statistics.median(right) if right else 1
    verdict = f"<= {bar}  {'met' if a / b <= bar else 'MISSED'}" if bar else ""
    print(f"{name:30}{a:8.2f} s {f'{b:8.2f} s' if right else '':10}{a / b:8.2f}  {verdict}", flush=True)


def sizes(folder, size, pairs, colds):
    mine, base, off = (generate(folder / f"{kind}{size}", kind, size) for kind in ("ours", "plain", "off"))
    build, times = [HOOKS / "build.py", "--root"], []
    for pair in range(1, pairs + 1):
        cold, plain = call(mine, [*build, mine, "--fresh"]), call(base, *PLAIN)
        same, idle = call(mine, [*build, mine]), call(off, [*build, off])
        write(mine / "snippets/c0/s0.py", program(0, pair))
        times.append([cold[0], plain[0], same[0], idle[0], call(mine, [*build, mine])[0], cold[1]])
    colds[size], plains, sames, offs, edits, peaks = zip(*times)
    row(f"{size} cold / plain", colds[size], plains, {100: 0.7, 1000: 1.0}.get(size))
    row(f"{size} nothing changed / off", sames, offs, 1.3)
    row(f"{size} one edited / off", edits, offs)
    print(f"{size} peak memory {max(peaks):.0f} MB", flush=True)


def real(folder, pairs):
    """The project itself, with its own copy of the machinery, against its pages with the code put in."""
    mine, base = (shutil.copytree(ROOT / "docs", folder / name / "docs").parent for name in ("real", "real-plain"))
    sources = shutil.copytree(ROOT / "snippets", mine / "snippets")
    for config in CONFIGS.values():
        shutil.copy(ROOT / config, mine)
        write(base / config, re.sub(r"(?m)^(hooks|watch): .*", r"\1: []", (ROOT / config).read_text("utf-8")))
    for page in base.glob("docs/*/**/*.md"):
        text = page.read_text("utf-8")
        for fence, indent, name in re.findall(r'(?m)^(( *)```python exec="on" file="([\w/]+\.py)".*)$', text):
            code = RUN + (sources / name).read_text("utf-8").rstrip()
            text = text.replace(fence, re.sub("(?m)^", indent, code))
        write(page, text)
    times = [(call(mine, ["docs/hooks/build.py", "--fresh"])[0], call(base, *PLAIN)[0]) for _ in range(pairs)]
    row("real site cold / plain", *zip(*times), 0.5)


def live(folder, size):
    """Seconds (60 at most) from saving a snippet until the pages of both languages show what it prints now."""
    root, opener, times = generate(folder / f"live{size}", "ours", size), build_opener(ProxyHandler({})), []
    port = 20000 + os.getpid() % 9999
    addresses = [f"http://127.0.0.1:{port}/{language}/c0/p0/" for language in CONFIGS]
    command = [sys.executable, "-u", HOOKS / "serve.py", "--root", root, "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        next(line for line in server.stdout if b"Torch Notes" in line)
        for marker in range(70001, 70004):
            time.sleep(2)
            write(root / "snippets/c0/s0.py", program(0, marker))
            start, new = time.monotonic(), f"marker {marker}\n".encode()
            while not all(new in opener.open(url).read() for url in addresses) and time.monotonic() < start + 60:
                time.sleep(0.02)
            times.append(time.monotonic() - start)
        server.terminate()
    row(f"live refresh at {size}", times, bar=2.0 if size == 100 else None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[100, 1000])
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--live", type=int, nargs="*", default=[100])
    options, colds = parser.parse_args(), {}
    tasks = [(sizes, size, options.pairs, colds) for size in options.sizes] + [(real, options.pairs)]
    tasks += [(live, size) for size in options.live]
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
