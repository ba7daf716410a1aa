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
from pathlib import Path

from child import ENVIRONMENT

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
        self.fork, self.events, self.helpers = fork, queue.Queue(), {}
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
        """Yield (job, answer) as jobs end. A job is a dict as child.main takes it, with its ``source`` besides."""
        waiting = {LIGHT: [], HEAVY: []}
        for number, job in enumerate(jobs):
            modules = HEAVY if NEEDS_HEAVY.search(job["source"]) else LIGHT
            waiting[modules].append({k: v for k, v in job.items() if k != "source"} | {"id": number})
        for modules in waiting:
            if waiting[modules]:
                self.start(modules)
        left, running = len(jobs), 0
        while left:
            for modules, queued in waiting.items():
                while queued and running < cores() and self.helpers[modules].ready:
                    self.helpers[modules].send(queued.pop())
                    running += 1
            helper, event = self.events.get()
            if event is None:
                raise HelperDied(helper.last_words())
            if "ready" in event:
                helper.ready = True
            else:
                left, running = left - 1, running - 1
                yield jobs[event["id"]], event

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
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()

    def last_words(self):
        self.process.wait()
        return "".join(self.errors).strip()

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        for reader, stream in zip(self.readers, (self.process.stdout, self.process.stderr)):
            # Something that a snippet left running may hold the pipe open: its reader ends with this process.
            reader.join(timeout=1)
            if not reader.is_alive():
                stream.close()


class Fresh:
    """The same answers from a new interpreter for each job: slower, and at home everywhere."""

    ready = True

    def __init__(self, modules, environment, events):
        self.environment, self.events = environment, events

    def send(self, job):
        threading.Thread(target=self._run, args=[job], daemon=True).start()

    def _run(self, job):
        command = [sys.executable, str(HOOKS / "child.py"), json.dumps(job)]
        answer = {"id": job["id"], "status": None}
        try:
            answer["status"] = subprocess.run(command, env=self.environment, timeout=job["limit"] + 15).returncode
        except subprocess.TimeoutExpired:
            answer["why"] = "late"
        self.events.put((self, answer))

    def close(self):
        pass


def cores() -> int:
    """Processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
