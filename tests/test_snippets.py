"""Every snippet runs plainly, without the recorder, and from another seed, and prints the same."""

import pytest
import records
import run
from conftest import ROOT
from mistake import Mistake
from pool import Pool
from snippet import find, read

NAMES = [name for name in find(ROOT / "snippets") if not name.startswith("cuda/")]


@pytest.fixture(scope="module")
def runs():
    """Three runs of all snippets: recorded, plain, and plain from another seed and hash seed."""
    snippets = [read(ROOT / "snippets", name) for name in NAMES]
    try:
        run.update(ROOT)
    except Mistake as error:
        print(error)  # shown with each that has no record
    results = [{snippet.name: records.current(ROOT, snippet.name, "cpu") for snippet in snippets}]
    for hash_seed, seed in ((None, None), ("123", 4567)):
        with Pool(hash_seed=hash_seed) as pool:
            results.append(plain(snippets, pool, seed))
    return results


def plain(snippets, pool, seed):
    """{name: (stdout, error name, stderr)} of running each as `python file.py` does."""
    import json
    import tempfile
    from pathlib import Path

    results = {}
    with tempfile.TemporaryDirectory() as folder:
        jobs = []
        for number, snippet in enumerate(snippets):
            (Path(folder) / str(number)).mkdir()
            job = {"path": str(ROOT / "snippets" / snippet.name), "folder": f"{folder}/{number}", "device": "cpu"}
            jobs.append(job | {"limit": snippet.limit, "mode": "plain", "seed": seed, "source": snippet.source})
        for job, answer in pool.run(jobs):
            name = snippets[jobs.index(job)].name
            result = Path(job["folder"]) / "record.json"
            error = json.loads(result.read_text())["error"] if result.exists() else f"no result: {answer}"
            stdout, stderr = ((Path(job["folder"]) / stream).read_text("utf-8") for stream in ("stdout", "stderr"))
            results[name] = (stdout, error, stderr)
    return results


@pytest.mark.xdist_group("snippets")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("which", [1, 2], ids=["plain", "other_seed"])
def test_a_snippet_prints_what_its_record_says(runs, name, which):
    record, (stdout, error, stderr) = runs[0][name], runs[which][name]
    assert record, "no record: see what the run printed"
    recorded = "".join(entry["text"] for entry in record["output"] if entry["stream"] == "stdout")
    if not read(ROOT / "snippets", name).varies:
        assert stdout == recorded, f"{error}\n{stderr}"
    assert error == (record["error"] and record["error"]["type"].split(".")[-1]), stderr
