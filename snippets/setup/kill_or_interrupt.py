#: cpu about processes, no tensors
import signal
import subprocess
import sys

program = """
import signal, time
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    print("training", flush=True)
    time.sleep(60)
finally:
    print("checkpoint saved")
"""
for name in ["SIGINT", "SIGTERM", "SIGKILL"]:
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    child.stdout.readline()
    child.send_signal(getattr(signal, name))
    print(name, "->", child.communicate()[0].strip() or "nothing")
