#: cpu makes no tensor
import os
import subprocess
import sys

inside = """
import os
os.environ["PYTHONHASHSEED"] = "0"
print(hash("a"))
"""
plain = "print(hash('a'))"


def run(code, hash_seed):
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    command = [sys.executable, "-c", code]
    return subprocess.check_output(command, env=environment)


print(run(inside, "random") == run(inside, "random"))  # (1)!
print(run(plain, "0") == run(plain, "0"))  # (2)!
