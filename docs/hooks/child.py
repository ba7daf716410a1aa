"""One run of one snippet, in a process of its own: limits, then the program, then its record.

Called in a fork of helper.py, or as a program of its own (``python child.py JOB``) where forking
is not to be trusted. Everything it has to say it writes into the job's folder.
"""

import contextlib
import faulthandler
import json
import os
import runpy
import signal
import sys
import time
import traceback
from functools import cache
from pathlib import Path

MEMORY = 2 << 30  # bytes of private data
FILE = 64 << 20  # bytes a file may have: a state dict fits, endless output does not
PROCESSES = 64  # in one run; helper.py counts them

ENVIRONMENT = {  # what a run sees, besides the machine's own
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "COLUMNS": "80",
    "MPLBACKEND": "Agg",
    "NO_COLOR": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONUTF8": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}


def main(job: dict) -> None:
    """Run ``job`` and end the process. Without record.json in the folder, the run did not finish."""
    global recorder
    import recorder  # while this folder is on sys.path: a snippet must not see it

    folder = Path(job["folder"])
    _isolate(folder)
    faulthandler.enable()
    faulthandler.dump_traceback_later(job["limit"], exit=True)
    with contextlib.suppress(ImportError):
        _limit(job["device"])
    signal.signal(signal.SIGINT, signal.default_int_handler)  # helper.py ignores it
    sys.argv, sys.path[0] = [job["path"]], str(Path(job["path"]).parent)
    source, me = Path(job["path"]).read_text("utf-8-sig"), os.getpid()
    if job["device"] != "cpu":
        import torch

        torch.set_default_device(job["device"])
    result = (_plain if job["mode"] == "plain" else _record)(job, source, folder)
    if os.getpid() != me:  # a fork of the program's own that came to its end too
        os._exit(0)
    faulthandler.cancel_dump_traceback_later()
    (folder / "record.new").write_text(json.dumps(result), encoding="utf-8")
    os.replace(folder / "record.new", folder / "record.json")  # half a record is none
    os._exit(0)


def _isolate(folder):
    """A session, streams and a working folder of its own; nothing to read."""
    if hasattr(os, "setsid") and os.getsid(0) != os.getpid():
        os.setsid()
    for fd, name in ((1, "stdout"), (2, "stderr")):
        opened = os.open(folder / name, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.dup2(opened, fd)
        os.close(opened)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for fd, mode in ((0, "r"), (1, "w"), (2, "w")):
        stream = open(
            fd, mode, encoding="utf-8", errors="surrogateescape", closefd=False, buffering=1 if fd == 2 else -1
        )
        setattr(sys, ("stdin", "stdout", "stderr")[fd], stream)
        setattr(sys, ("__stdin__", "__stdout__", "__stderr__")[fd], stream)
    work = folder / "work"
    work.mkdir()
    os.chdir(work)


def _limit(device):
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # an OSError at the line says more than a dead process
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE, FILE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if device == "cpu":  # the CUDA driver maps more than it uses
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def _record(job, source, folder):
    line = os.open(folder / "line", os.O_WRONLY | os.O_CREAT)

    def position():
        with contextlib.suppress(OSError):  # the file is full: the statement has raised the same
            _flush()
        return tuple(os.stat(folder / name).st_size for name in ("stdout", "stderr"))

    def progress(number):
        os.lseek(line, 0, os.SEEK_SET)
        os.write(line, f"{number:8}".encode())

    start = time.perf_counter()
    result = recorder.Run(job["path"], source, position, progress).run()
    return result | {"seconds": round(time.perf_counter() - start, 3)}


def _plain(job, source, folder):
    """The program as ``python file.py`` runs it, without the recorder; from another seed if the job names one."""
    if (seed := job.get("seed")) is not None:
        import random

        import numpy
        import torch

        for start in (random.seed, numpy.random.seed, torch.manual_seed):
            start(seed)
    error = None
    try:
        runpy.run_path(job["path"], run_name="__main__")
    except BaseException as raised:  # the caller compares the type
        error = type(raised).__name__
        traceback.print_exc()
    recorder.finish()
    _flush()
    return {"error": error}


def _flush():
    """Flush Python's streams and C's, whose buffer Python does not know."""
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        _libc().fflush(None)


@cache
def _libc():
    import ctypes

    return ctypes.CDLL(None)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
