#: cpu about the machine, no tensors
import inspect

from torch.utils import collect_env

for line in inspect.getsource(collect_env.get_nvidia_smi).splitlines():
    if "path" in line:
        print(line.strip())
