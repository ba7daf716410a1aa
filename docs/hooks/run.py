"""Run snippets and keep their records: all that are stale, or the ones you name.

python docs/hooks/run.py                  run what is stale, in parallel
python docs/hooks/run.py shape/cat.py     run it if stale and print its record
python docs/hooks/run.py --fresh          run everything
python docs/hooks/run.py --device cuda    the same with the GPU as default device
"""

import argparse
import re
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager, nullcontext
from pathlib import Path

import records
import view
from pool import CAN_FORK, HelperDied, Pool
from snippet import SnippetError, find, read
from verdict import Problem, judge

ROOT = Path(__file__).parents[2]


class SnippetsFailed(Exception):
    """Some snippets may not be shown; the message lists every one of them."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="snippets, as in shape/cat.py")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project's folder")
    parser.add_argument("--fresh", action="store_true", help="ignore what is recorded")
    parser.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    parser.add_argument("--no-fork", action="store_true", help="a fresh interpreter for each snippet")
    options = parser.parse_args()
    root, device = options.root.resolve(), options.device
    wanted = [name.removeprefix("snippets/") for name in options.names]
    if device == "cuda" and records.gpu_name() is None:
        print("no GPU: nvidia-smi finds none; run this where there is one", file=sys.stderr)
        return 1
    try:
        with Pool(fork=CAN_FORK and not options.no_fork) as pool:
            ran = update(root, pool, device=device, wanted=wanted or None, fresh=options.fresh, say=Progress)
    except (SnippetsFailed, HelperDied) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if not wanted:
        print(f"{ran} run, {len(find(root / 'snippets')) - ran} up to date")
    for name in wanted:
        print(view.as_text(read(root / "snippets", name), records.load(root, name, device)))
    return 0


def update(root, pool=None, device="cpu", wanted=None, fresh=False, say=None) -> int:
    """Run every stale snippet (of ``wanted``, else all) and store the records; the number run.

    Raises SnippetsFailed with all failures at once; what succeeded is kept. A lock lets builds
    started side by side share the work. Without a ``pool`` one is made when it is needed.
    """
    names = find(root / "snippets") if wanted is None else wanted
    failures, stale = {}, []
    with lock(root):
        for name in names:
            if not fresh and _is_current(root, name, device):
                continue
            try:
                snippet = read(root / "snippets", name)
            except SnippetError as error:
                failures[name] = str(error)
                continue
            if runs_on(snippet, device):
                stale.append(snippet)
        if stale:
            with nullcontext(pool) if pool else Pool() as runner:
                for snippet, result in run(stale, root, runner, device, (say or Progress)(len(stale))):
                    if isinstance(result, Problem):
                        failures[snippet.name] = describe(root, snippet, result)
                    else:
                        records.save(root, result)
    if failures:
        count = f"{len(failures)} snippet{'s' * (len(failures) > 1)} failed"
        raise SnippetsFailed("\n\n".join([*(failures[n] for n in sorted(failures)), count]))
    return len(stale)


def run(snippets, root, pool, device="cpu", progress=None, **extra):
    """Run ``snippets``; yield (snippet, record or Problem) as they end."""
    environment = records.environment(device)
    with tempfile.TemporaryDirectory(prefix="torch-notes-", ignore_cleanup_errors=True) as folder:
        jobs = [_job(s, root, Path(folder) / str(i), device, extra) for i, s in enumerate(snippets)]
        by_folder = {job["folder"]: snippet for job, snippet in zip(jobs, snippets)}
        for job, answer in pool.run(jobs):
            snippet = by_folder[job["folder"]]
            try:
                result = judge(snippet, job, answer, environment)
                result["key"] = records.key(snippet.source, environment)
            except Problem as problem:
                result = problem
            shutil.rmtree(job["folder"], ignore_errors=True)
            if progress:
                progress(snippet.name, result)
            yield snippet, result
        if progress:
            progress.end()


def _job(snippet, root, folder, device, extra):
    folder.mkdir()
    path = str(root / "snippets" / snippet.name)
    job = {"path": path, "folder": str(folder), "limit": snippet.limit, "device": device, "mode": "record"}
    return job | extra | {"source": snippet.source}


def current(root, snippet, device=None) -> dict | None:
    """The record of ``snippet`` if it is still true, by default the one that pages show."""
    device = device or records.home(snippet.name)
    record = records.load(root, snippet.name, device)
    fresh = record and record["key"] == records.key(snippet.source, records.environment(device))
    return record if fresh else None


def _is_current(root, name, device):
    """Whether a record of this very source is there: reading the file is enough, parsing it is not needed."""
    path, record = root / "snippets" / name, records.load(root, name, device)
    if not record or not path.is_file():
        return False
    source = path.read_text("utf-8", errors="replace")
    return record["key"] == records.key(source, records.environment(device))


def runs_on(snippet, device) -> bool:
    """Snippets of snippets/cuda/ want a GPU; those that say `#: cpu reason` stay on the processor."""
    return not snippet.cpu if device == "cuda" else not snippet.name.startswith("cuda/")


def describe(root, snippet, problem) -> str:
    """A failure as text: file, line, what, the pages that show it, what it printed before."""
    lines = [f"snippets/{snippet.name}:{problem.line}: {problem}"]
    lines += [f"  shown on {place}" for place in pages(root).get(snippet.name, ["no page"])]
    if problem.printed.strip():
        lines += ["  printed before:", *(f"    {line}" for line in problem.printed.rstrip().splitlines())]
    return "\n".join(lines)


def pages(root) -> dict[str, list[str]]:
    """Where each snippet is shown: in a fence, as docs/zh/shape/joining.md:12, or in a row of docs/tables/."""
    found, docs = {}, root / "docs"
    for page in sorted([*docs.rglob("*.md"), *docs.glob("tables/*.yml")]):
        shown = r'^\s*```.*file="([^"]+)"' if page.suffix == ".md" else r"\[([\w/]+\.py),"
        for number, line in enumerate(page.read_text("utf-8", errors="replace").splitlines(), 1):
            for name in re.findall(shown, line):
                found.setdefault(name, []).append(f"{page.relative_to(root).as_posix()}:{number}")
    return found


@contextmanager
def lock(root):
    """Only one process at a time runs the snippets of a project. filelock comes with torch."""
    from filelock import FileLock

    (root / ".cache").mkdir(exist_ok=True)
    with FileLock(root / ".cache" / "lock"):
        yield


class Progress:
    """A bar on a terminal, a line for each snippet elsewhere."""

    def __init__(self, total):
        self.total, self.done, self.start = total, 0, time.monotonic()
        self.bar = sys.stderr.isatty()

    def __call__(self, name, result):
        self.done += 1
        failed = isinstance(result, Problem)
        if self.bar:
            full = 30 * self.done // self.total
            text = f"[{'=' * full}{' ' * (30 - full)}] {self.done}/{self.total} {name}"
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
        else:
            took = "failed" if failed else f"{result['seconds']:.3f} s"
            print(f"snippets/{name}: {took}", file=sys.stderr)

    def end(self):
        if self.bar:
            print(f"\r\x1b[K{self.done} snippets in {time.monotonic() - self.start:.1f} s", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
