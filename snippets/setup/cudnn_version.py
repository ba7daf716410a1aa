#: cpu about the installation, no tensors
import torch

number = torch.backends.cudnn.version()
print(number)  #: varies
if number is not None:
    major, rest = divmod(number, 10000)
    print(f"{major}.{rest // 100}.{rest % 100}")
