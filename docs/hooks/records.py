"""Records: where they are kept, and the key that says whether one is still true.

The key holds everything that can change what a snippet prints. It is computed without importing
torch, so that a build in which nothing is stale never pays for that import.
"""

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import re
import subprocess
from functools import cache, lru_cache
from pathlib import Path

HOOKS = Path(__file__).parent
MACHINERY = (
    *("snippet.py", "records.py", "pool.py", "helper.py", "memory.py", "child.py"),
    *("recorder.py", "rewrite.py", "probes.py", "names.py", "verdict.py"),
)


def folder(root: Path, device: str = "cpu") -> Path:
    """Where the records of ``device`` are kept in the project ``root``."""
    return root / ".cache" / "records" / device


def home(name: str) -> str:
    """The device of the run that pages show: snippets/cuda/ wants a GPU, everything else is at home on the CPU."""
    return "cuda" if name.startswith("cuda/") else "cpu"


def load(root: Path, name: str, device: str | None = None) -> dict | None:
    """The record of snippet ``name`` as stored, stale or not, by default what pages show; None if there is none."""
    path = (folder(root, device or home(name)) / name).with_suffix(".json")
    try:
        return _read(path, path.stat().st_mtime_ns)
    except (FileNotFoundError, json.JSONDecodeError):
        return None


@lru_cache(4096)  # pages, index and search ask for the same ones; nobody changes them
def _read(path, _):
    return json.loads(path.read_text("utf-8"))


def save(root: Path, record: dict) -> None:
    """Store ``record``; a reader never sees half of it."""
    path = (folder(root, record["environment"]["device"]) / record["snippet"]).with_suffix(".json")
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    os.replace(new, path)


def key(source: str, environment: dict) -> str:
    """A digest of all that can change the result of running ``source``."""
    what = repr(sorted(environment.items())) + source
    return hashlib.sha256(what.encode()).hexdigest()


@cache
def environment(device: str = "cpu") -> dict:
    """What a record is true for: versions, device, processor, machinery. Imports no torch."""
    return {
        "torch": module_version("torch"),
        "torchvision": module_version("torchvision"),
        "numpy": distribution_version("numpy"),
        "python": platform.python_version(),
        "device": device,
        "device_name": gpu_name() if device == "cuda" else cpu_name(),
        "cpu_capability": cpu_capability(),
        "threads": 1,
        "machinery": machinery(),
    }


def module_version(name: str) -> str | None:
    """``torch.__version__`` with its local part (+cpu, +cu132), which the metadata leave out."""
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.origin:
        return None
    text = Path(spec.origin).with_name("version.py").read_text("utf-8")
    match = re.search(r"^__version__\s*=\s*['\"](.+?)['\"]", text, re.MULTILINE)
    return match[1] if match else distribution_version(name)


def distribution_version(name: str) -> str | None:
    """The version that pip would name, None where it is not installed."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def cpu_name() -> str:
    """The processor's model as the system gives it."""
    return _cpuinfo("model name") or platform.processor() or platform.machine()


def gpu_name() -> str | None:
    """The first GPU's name as the driver gives it; None where there is none. Imports no torch."""
    command = ["nvidia-smi", "--query-gpu=name", "--format=csv,noheader"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")[0].strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def cpu_capability() -> str:
    """What torch.backends.cpu.get_cpu_capability() says, read off the processor's flags.

    The rule is ATen's (aten/src/ATen/native/DispatchStub.cpp): AVX512 wants F, BW, DQ, VL; AVX2 wants FMA too.
    """
    if forced := os.environ.get("ATEN_CPU_CAPABILITY"):
        return forced.upper()
    flags = set(_cpuinfo("flags").split())
    if {"avx512f", "avx512bw", "avx512dq", "avx512vl", "fma"} <= flags:
        return "AVX512"
    if {"avx2", "fma"} <= flags:
        return "AVX2"
    return "DEFAULT" if flags else platform.machine()


@cache
def _cpuinfo(field: str) -> str:
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return ""
    match = re.search(rf"^{field}\s*:\s*(.*)$", text, re.MULTILINE)
    return match[1] if match else ""


def machinery() -> str:
    """A digest of the code that makes records (not of the code that shows them)."""
    digest = hashlib.sha256()
    for name in MACHINERY:
        digest.update((HOOKS / name).read_bytes())
    return digest.hexdigest()[:12]
