"""A process that has imported torch and forks once for each job it is sent.

It never computes: after one parallel operation every fork would hang in libgomp. Jobs come as JSON
lines on stdin; ``{"id": …, "status": …}`` lines go out on stdout, first ``{"ready": true}``.
"""

import contextlib
import importlib
import json
import os
import select
import signal
import sys
import time
from pathlib import Path

import child
from memory import collapse, lighten

POLL = 0.003  # seconds between looks at the children, while there are any
GRACE = 5.0  # seconds past a job's limit before it is killed from outside
LINGER = 1.0  # seconds that children of a finished run may take to end
COUNT = 0.2  # seconds between counts of a run's processes
MANY = 12  # forks after which it pays to have huge pages
PRINTING = ("torch.nested._internal.nested_tensor", "torch._subclasses.schema_check_mode")  # print(tensor) imports them


def main(modules: list[str]) -> None:
    """Import ``modules``, then serve jobs until stdin closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches who asked, and that closes stdin
    out = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # whatever an import prints must not enter the protocol
    for module in [*modules, "recorder"]:
        importlib.import_module(module)
    for module in PRINTING:
        with contextlib.suppress(ImportError):  # another torch keeps them elsewhere
            importlib.import_module(module)
    lighten()
    print('{"ready": true}', file=out)
    live, text, open_, forks = {}, b"", True, 0
    while open_ or live:
        if open_ and select.select([0], [], [], POLL if live else None)[0]:
            read = os.read(0, 1 << 16)
            open_, text = bool(read), text + read
            *lines, text = text.split(b"\n")
            for line in lines:
                fork(json.loads(line), live)
                forks += 1
                if forks == MANY:
                    collapse()
        elif live and not open_:
            stop_all(live)
        for pid in list(live):
            if answer := look(pid, live):
                print(json.dumps(answer), file=out)


def fork(job: dict, live: dict) -> None:
    """Start ``job`` in a child and enter it in ``live``."""
    pid = os.fork()
    if pid == 0:
        try:
            child.main(job)
        finally:
            import traceback

            traceback.print_exc()
            os._exit(70)  # the machinery itself failed
    now = time.monotonic()
    live[pid] = {"id": job["id"], "end": now + job["limit"] + GRACE, "count": now + COUNT}


def look(pid: int, live: dict) -> dict | None:
    """The answer for a child that has ended (or had to be), None while it runs."""
    entry, now = live[pid], time.monotonic()
    done, status = os.waitpid(pid, os.WNOHANG)
    if done:
        del live[pid]
        return {"id": entry["id"], "status": os.waitstatus_to_exitcode(status)} | leftover(pid) | entry.get("why", {})
    if now > entry["end"]:
        entry["why"] = {"why": "late"}
        kill(pid)
    elif now > entry["count"]:
        entry["count"] = now + COUNT
        if len(session(pid)) > child.PROCESSES:
            entry["why"] = {"why": "crowd"}
            kill(pid)
    return None


def leftover(pid: int) -> dict:
    """Whether a run left a process behind; a worker that is just ending gets a moment."""
    until = time.monotonic() + LINGER
    while alive(pid):
        if time.monotonic() > until:
            kill(pid)
            return {"why": "leftover"}
        time.sleep(POLL)
    return {}


def alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return bool(session(group))  # what is left may be a zombie that init has not collected yet


def session(leader: int) -> list[int]:
    """The living processes of the session that ``leader`` began, its own included."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            pid, rest = stat.parent.name, stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(rest[3]) == leader and rest[0] != "Z":  # proc(5): state, ppid, pgrp, session
            found.append(int(pid))
    return found


def kill(leader: int) -> None:
    for pid in [leader, *session(leader)]:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def stop_all(live: dict) -> None:
    """Whoever asked is gone: nobody wants the rest."""
    for pid in live:
        kill(pid)


if __name__ == "__main__":
    main(sys.argv[1:])
