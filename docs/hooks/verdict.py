"""What became of a run: a record that may be shown, or problems that name line and remedy."""

import json
import re
import signal
from datetime import date
from hashlib import sha256
from pathlib import Path

from child import PROCESSES

LONGEST = 10_000  # characters that a snippet may print
SHOWN = 2_000  # characters of a failing run's output that a message repeats
TRACEBACK = re.compile(r"^Traceback \(most recent call last\):$", re.MULTILINE)
DUMP = re.compile(r"^(Timeout \(\d|Fatal Python error: )", re.MULTILINE)


class Problem(Exception):
    """A run that must not be shown; ``line`` is where, ``printed`` what came out before."""

    def __init__(self, line, text, printed=""):
        super().__init__(text)
        self.line, self.printed = line, printed


def judge(snippet, job: dict, answer: dict, environment: dict) -> dict:
    """The record of a run. Raises Problem for the first thing wrong with it."""
    folder = Path(job["folder"])
    streams = {name: _bytes(folder / name) for name in ("stdout", "stderr")}
    said, dump = _without_dump(streams["stderr"].decode("utf-8", "replace"))
    printed = (streams["stdout"].decode("utf-8", "replace") + said)[-SHOWN:]
    try:
        if not (folder / "record.json").exists():
            raise _unfinished(job, answer, folder, said, dump)
        result = json.loads((folder / "record.json").read_text("utf-8"))
        if answer.get("why") == "leftover":
            raise Problem(result["last"][1], "left a process running: wait for it or end it")
        record = _record(snippet, result, streams, environment)
        _check_error(snippet, result, environment["device"])
        _check_warnings(snippet, result)
        if environment["device"] != "cpu":
            _check_device(result)
    except Problem as problem:
        problem.printed = printed
        raise
    return record


def _record(snippet, result, streams, environment):
    output = [entry for span in result["spans"] for entry in _texts(span, streams)]
    if (length := sum(len(entry["text"]) for entry in output)) > LONGEST:
        longest = max(output, key=lambda entry: len(entry["text"]))
        raise Problem(longest["line"], f"printed {length} characters: print less, {LONGEST} at most")
    return {
        "snippet": snippet.name,
        "sha256": sha256(snippet.source.encode()).hexdigest(),
        "date": date.today().isoformat(),
        "seconds": result["seconds"],
        "environment": environment,
        "output": output,
        **{part: result[part] for part in ("shapes", "values", "names", "figures")},
        "warnings": [_without(w, "bases", "statement") | {"shown": w["statement"][1]} for w in result["warnings"]],
        "error": result["error"] and _without(result["error"], "bases", "statement"),
    }


def _texts(span, streams):
    for name, stream in streams.items():
        start, end = span[name]
        try:
            text = stream[start:end].decode("utf-8")
        except UnicodeDecodeError:
            raise Problem(span["line"], "printed bytes that are not UTF-8: print text") from None
        if TRACEBACK.search(text):
            raise Problem(span["line"], "printed a traceback (of a thread, a process, a finalizer?): mend what raised")
        if text:
            yield {"line": span["line"], "text": text, "stream": name}


def _check_error(snippet, result, device):
    error, last = result["error"], result["last"]
    if error and error["type"] == "SystemExit":
        raise Problem(error["line"], f"ended the program itself (SystemExit: {error['message']}): let it reach its end")
    if error and len(error["message"]) > LONGEST:
        raise Problem(error["line"], f"raised an error of {len(error['message'])} characters: {LONGEST} at most")
    if error and not snippet.raises:
        text = f"raised {error['type']}: {error['message']}"
        raise Problem(error["line"], f"{text}\n  announce it with `#: raises {error['type']}` or mend it")
    if not snippet.raises:
        return
    name, line, cpu_only = snippet.raises
    if not last[0] <= line <= last[1]:
        raise Problem(line, f"`#: raises {name}` must stand on the last statement, line {last[1]}")
    if error and name.split(".")[-1] not in error["bases"]:
        raise Problem(error["line"], f"announced {name}, raised {error['type']}: {error['message']}")
    if error and error["statement"] != last:
        raise Problem(error["line"], f"raised {error['type']} before the last statement: {error['message']}")
    if not error and not (cpu_only and device != "cpu"):
        raise Problem(line, f"announced {name} did not come: drop `#: raises` or mend the statement")


def _check_warnings(snippet, result):
    announced = [list(warns) for warns in snippet.warns]
    for warning in result["warnings"]:
        first, last = warning["statement"]
        matching = [a for a in announced if first <= a[1] <= last and a[0] in warning["bases"]]
        if not matching:
            text = f"warned {warning['category']}: {warning['message']}"
            raise Problem(warning["line"], f"{text}\n  announce it with `#: warns {warning['category']}` or mend it")
        for match in matching:
            match.append("came")
    for name, line, *came in announced:
        if not came:
            raise Problem(line, f"announced {name} did not come: drop `#: warns` or mend the statement")


def _check_device(result):
    if not any(str(shape["device"]).startswith("cuda") for shape in result["shapes"]):
        raise Problem(1, "no CUDA tensor in the CUDA run: mend it, or say why with `#: cpu reason`")


def _without_dump(stderr):
    """(what the program said, what faulthandler added when it ended it)."""
    starts = [match.start() for match in DUMP.finditer(stderr)]
    end = starts[-1] if starts else len(stderr)
    return stderr[:end], stderr[end:]


def _unfinished(job, answer, folder, said, dump):
    """The problem of a run that left no record; its line is the dump's innermost, else the last statement begun."""
    status, why = answer["status"], answer.get("why")
    began = _bytes(folder / "line").strip()
    traced = re.search(rf'File "{re.escape(job["path"])}", line (\d+)', dump)
    line = int(traced[1]) if traced else int(began or 1)
    if why == "late" or (status == 1 and dump.startswith("Timeout")):
        return Problem(line, f"did not end within {job['limit']:g} s: end it, or allow more with `#: limit seconds`")
    if why == "crowd":
        return Problem(line, f"started more than {PROCESSES} processes")
    if status == 70:
        return Problem(line, f"the machinery failed:\n{said.strip()}")
    if status is not None and status < 0:
        return Problem(line, f"died of {signal.Signals(-status).name}: {signal.strsignal(-status)}")
    return Problem(line, f"ended the process itself with status {status}: let the program reach its end")


def _bytes(path):
    return path.read_bytes() if path.exists() else b""


def _without(entry, *keys):
    return {k: v for k, v in entry.items() if k not in keys}
