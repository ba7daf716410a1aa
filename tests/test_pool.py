"""The processes that run snippets: what one run leaves behind does not reach the next."""

import os
import signal

import pytest
from pool import LIGHT, HelperDied, Pool


def printed(results):
    return {name: [entry["text"] for entry in record["output"]] for name, record in results.items()}


def test_a_helper_that_dies_is_reported_and_the_next_run_has_a_new_one(recorded):
    with Pool() as pool:
        assert printed(recorded({"a.py": "print(1)\n"}, pool)) == {"a.py": ["1\n"]}
        os.kill(pool.helpers[LIGHT].process.pid, signal.SIGKILL)
        with pytest.raises(HelperDied, match="ended with status -9"):
            recorded({"b.py": "print(2)\n"}, pool)
        assert printed(recorded({"c.py": "print(3)\n"}, pool)) == {"c.py": ["3\n"]}


def test_an_answer_to_a_run_that_was_given_up_is_no_answer_to_the_next(tmp_path):
    def job(name, source):
        (tmp_path / name).mkdir()
        (tmp_path / f"{name}.py").write_text(source)
        place = {"path": str(tmp_path / f"{name}.py"), "folder": str(tmp_path / name)}
        return place | {"limit": 60, "device": "cpu", "mode": "plain", "source": source}

    with Pool() as pool:
        given_up = pool.run([job("slow", "import time\ntime.sleep(1)\n"), job("quick", "print(1)\n")])
        next(given_up)
        given_up.close()
        wanted = job("wanted", "import time\ntime.sleep(2)\n")
        answers = list(pool.run([wanted]))
    assert [(told is wanted, answer["status"]) for told, answer in answers] == [(True, 0)]
    assert (tmp_path / "wanted" / "record.json").exists()


def test_a_process_left_running_is_found_where_nothing_forks_as_well(recorded):
    with Pool(fork=False) as pool:
        problem = recorded({"left.py": "import subprocess\nsubprocess.Popen(['sleep', '60'])\n"}, pool)["left.py"]
    assert (problem.line, str(problem)) == (2, "left a process running: wait for it or end it")
