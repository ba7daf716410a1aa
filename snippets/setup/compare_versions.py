#: cpu about version numbers, no tensors
import torch
from torch.torch_version import TorchVersion

print("2.15.0" > "2.9.0")  # (1)!
print(TorchVersion("2.15.0+cu132") > "2.9.0")
print(torch.__version__ >= (2, 11))  # (2)!
print(torch.__version__.split(".")[0])
