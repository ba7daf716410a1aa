#: cpu about the shell, no tensors
import subprocess

processes = """USER   PID  %CPU COMMAND
me     4242 99.0 python train.py
me     4300  0.0 bash
"""
for word in ["PID", "train.py"]:
    command = ["grep", word]
    found = subprocess.check_output(command, input=processes, text=True)
    print(*command, "->", found.strip())
