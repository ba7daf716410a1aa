"""What a record is true for: versions, device, processor, machinery. Nothing here imports torch."""

import hashlib
import importlib.metadata
import importlib.util
import os
import platform
import re
import subprocess
from functools import cache
from pathlib import Path

HOOKS = Path(__file__).parent
MACHINERY = (
    *("snippet.py", "records.py", "environment.py", "pool.py", "helper.py", "memory.py", "child.py"),
    *("recorder.py", "rewrite.py", "probes.py", "names.py", "verdict.py"),
)


@cache
def describe(device: str = "cpu") -> dict:
    """What can change what a snippet prints, by name."""
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
