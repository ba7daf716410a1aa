#: cpu about the shell, no tensors
import os
import subprocess

child = "sh -c 'echo ${CUDA_VISIBLE_DEVICES:-unset}'"
clean = {"PATH": os.environ["PATH"]}
for start in ["V=1 ", "V=1; ", "export V=1; "]:
    line = start.replace("V", "CUDA_VISIBLE_DEVICES") + child
    shell = ["sh", "-c", line]
    seen = subprocess.check_output(shell, env=clean, text=True)
    print(f"{start:12} -> {seen.strip()}")
