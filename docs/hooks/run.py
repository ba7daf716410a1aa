"""Run snippets and keep their records: all that are stale, or the ones you name.

python docs/hooks/run.py                  run what is stale, in parallel
python docs/hooks/run.py shape/cat.py     run it if stale and print its record
python docs/hooks/run.py --fresh          run everything
python docs/hooks/run.py --device cuda    the same with the GPU as default device
"""

import argparse
import shutil
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

import environment
import records
import view
from mistake import Mistake
from pool import CAN_FORK, HelperDied, Pool
from report import Progress, describe, shown_on
from snippet import find, read
from verdict import Problem, judge

ROOT = Path(__file__).parents[2]


class SnippetsFailed(Mistake):
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
    wanted = [_name(root, text) for text in options.names]
    if device == "cuda" and environment.gpu_name() is None:
        print("no GPU: nvidia-smi finds none; run this where there is one", file=sys.stderr)
        return 1
    try:
        for name in wanted:
            _expect(read(root / "snippets", name), device)
        with Pool(fork=CAN_FORK and not options.no_fork) as pool:
            ran, kept = update(root, pool, device, wanted or None, options.fresh)
    except (Mistake, HelperDied) as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    if not wanted:
        print(f"{ran} run, {kept} up to date")
    for name in wanted:
        print(view.as_text(read(root / "snippets", name), records.load(root, name, device)))
    return 0


def _name(root, text):
    """A snippet's name as typed: shape/cat.py, snippets/shape/cat.py or its path."""
    path, folder = Path(text).resolve(), root / "snippets"
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else text.removeprefix("snippets/")


def _expect(snippet, device):
    """Refuse to show what this device does not run."""
    if not runs_on(snippet, device):
        remedy = f"it says `#: cpu {snippet.cpu}`" if device == "cuda" else "run it with --device cuda where a GPU is"
        raise Mistake(f"snippets/{snippet.name} does not run on {device}: {remedy}")


def update(root, pool=None, device="cpu", wanted=None, fresh=False) -> tuple[int, int]:
    """Run every stale snippet (of ``wanted``, else all) and store the records; how many ran and how many had not to.

    Raises SnippetsFailed with all failures at once; what succeeded is kept. A lock lets builds
    started side by side share the work. Without a ``pool`` one is made when it is needed.
    """
    names = find(root / "snippets") if wanted is None else wanted
    failures, stale, kept = {}, [], 0
    with records.lock(root, "snippets"):
        for name in names:
            if not fresh and records.current(root, name, device):
                kept += 1
                continue
            try:
                snippet = read(root / "snippets", name)
            except Mistake as error:
                failures[name] = f"{error}\n{shown_on(root, name)}"
                continue
            if runs_on(snippet, device):
                stale.append(snippet)
        if stale:
            with nullcontext(pool) if pool else Pool() as runner:
                for snippet, result in run(stale, root, runner, device, Progress(len(stale))):
                    if isinstance(result, Problem):
                        failures[snippet.name] = describe(root, snippet, result)
                    else:
                        records.save(root, result)
    if failures:
        count = f"{len(failures)} snippet{'s' * (len(failures) > 1)} failed"
        raise SnippetsFailed("\n\n".join([*(failures[n] for n in sorted(failures)), count]))
    return len(stale), kept


def run(snippets, root, pool, device="cpu", progress=None, **extra):
    """Run ``snippets``; yield (snippet, record or Problem) as they end."""
    where = environment.describe(device)
    with tempfile.TemporaryDirectory(prefix="torch-notes-", ignore_cleanup_errors=True) as folder:
        jobs = [_job(s, root, Path(folder) / str(i), device, extra) for i, s in enumerate(snippets)]
        by_folder = {job["folder"]: snippet for job, snippet in zip(jobs, snippets)}
        for job, answer in pool.run(jobs):
            snippet = by_folder[job["folder"]]
            try:
                result = judge(snippet, job, answer, where)
                result["key"] = records.key(snippet.source, where)
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


def runs_on(snippet, device) -> bool:
    """Snippets of snippets/cuda/ want a GPU; those that say `#: cpu reason` stay on the processor."""
    return not snippet.cpu if device == "cuda" else not snippet.name.startswith("cuda/")


if __name__ == "__main__":
    sys.exit(main())
