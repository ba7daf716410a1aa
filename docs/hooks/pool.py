"""Runs jobs, as many at a time as there are cores, in forks of helper processes.

A light helper has imported torch; a heavy one also what takes seconds to import and is needed by
some snippets only (any optimiser, scheduler or torchvision import pulls in torch._dynamo).
"""

import json
import os
import queue
import re
import subprocess
import sys
import threading
from contextlib import suppress
from itertools import count
from pathlib import Path

from child import ENVIRONMENT
from helper import leftover

HOOKS = Path(__file__).parent
LIGHT = ("torch",)
HEAVY = ("torch", "torch._dynamo", "torchvision", "matplotlib.pyplot")
# A wrong guess costs time, nothing else.
NEEDS_HEAVY = re.compile(
    r"optim|lr_scheduler|torchvision|compile|torch\.func|checkpoint|matplotlib|export|tensorboard"
    r"|meta|FakeTensor|assert_close|deterministic|flop|Transformer|DistributedDataParallel"
)
CAN_FORK = sys.platform == "linux"  # macOS and Windows: fork after torch is not to be trusted


class HelperDied(Exception):
    """A helper process ended by itself; the message holds what it said."""


class Pool:
    """Helper processes that live until ``close()``; ``run`` may be called again and again."""

    def __init__(self, fork: bool = CAN_FORK, hash_seed: str | None = None):
        self.fork, self.events, self.helpers, self.numbers = fork, queue.Queue(), {}, count()
        self.environment = os.environ | ENVIRONMENT | ({"PYTHONHASHSEED": hash_seed} if hash_seed else {})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def start(self, modules=LIGHT):
        """Have a helper with ``modules`` ready; it imports them while the caller goes on."""
        if modules not in self.helpers:
            self.helpers[modules] = (Helper if self.fork else Fresh)(modules, self.environment, self.events)

    def run(self, jobs):
        """Yield (job, answer) as jobs end. A job is a dict as child.main takes it, with its ``source`` besides.

        Raises HelperDied; the next run has a new helper.
        """
        waiting, numbered = {LIGHT: [], HEAVY: []}, dict(zip(self.numbers, jobs))
        for number, job in numbered.items():
            modules = HEAVY if NEEDS_HEAVY.search(job["source"]) else LIGHT
            waiting[modules].append({k: v for k, v in job.items() if k != "source"} | {"id": number})
        for modules in waiting:
            if waiting[modules]:
                self.start(modules)
        running = 0
        while numbered:
            for modules, queued in waiting.items():
                while queued and running < cores() and self.helpers[modules].ready:
                    self.helpers[modules].send(queued.pop())
                    running += 1
            helper, event = self.events.get()
            if event is None:
                raise HelperDied(self._bury(helper))
            if "ready" in event:
                helper.ready = True
            elif event["id"] in numbered:  # no answer to a run that was given up
                running -= 1
                yield numbered.pop(event["id"]), event

    def _bury(self, helper):
        """Forget a helper that is dead; what it said."""
        self.helpers = {modules: living for modules, living in self.helpers.items() if living is not helper}
        return helper.last_words()

    def close(self):
        for helper in self.helpers.values():
            helper.close()
        self.helpers = {}


class Helper:
    """helper.py as a subprocess, started and never forked from here."""

    def __init__(self, modules, environment, events):
        self.ready, self.events = False, events
        command = [sys.executable, str(HOOKS / "helper.py"), *modules]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment)
        self.errors = []
        readers = (self._listen, lambda: self.errors.extend(self.process.stderr))
        self.readers = [threading.Thread(target=reader, daemon=True) for reader in readers]
        for reader in self.readers:
            reader.start()

    def _listen(self):
        for line in self.process.stdout:
            self.events.put((self, json.loads(line)))
        self.events.put((self, None))

    def send(self, job):
        with suppress(BrokenPipeError):  # it is dead: its last event says so
            self.process.stdin.write(json.dumps(job) + "\n")
            self.process.stdin.flush()

    def last_words(self):
        self.close()
        said = "".join(self.errors).strip()
        return f"a process that runs snippets ended with status {self.process.returncode}: start again\n{said}".strip()

    def close(self):
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
        for reader, stream in zip(self.readers, (self.process.stdout, self.process.stderr)):
            # Something that a snippet left running may hold the pipe open: its reader ends with this process.
            reader.join(timeout=1)
            if not reader.is_alive():
                stream.close()


class Fresh:
    """A new interpreter for each job: slower, at home everywhere, and no count of a run's processes."""

    ready = True

    def __init__(self, modules, environment, events):
        self.environment, self.events = environment, events

    def send(self, job):
        threading.Thread(target=self._run, args=[job], daemon=True).start()

    def _run(self, job):
        command = [sys.executable, str(HOOKS / "child.py"), json.dumps(job)]
        answer, process = {"id": job["id"], "status": None}, subprocess.Popen(command, env=self.environment)
        try:
            answer["status"] = process.wait(job["limit"] + 15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            answer["why"] = "late"
        self.events.put((self, (leftover(process.pid) if os.name == "posix" else {}) | answer))

    def close(self):
        pass


def cores() -> int:
    """Processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
