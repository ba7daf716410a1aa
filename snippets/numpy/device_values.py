#: cpu compares the names of devices, moves nothing
import torch

gpu = torch.device("cuda")
second = torch.device("cuda", 1)
print(gpu.type, gpu.index)
print(second, second == torch.device("cuda:1"))
print(gpu == torch.device("cuda:0"))  # (1)!

x = torch.zeros(2)
print(x.device, x.device.type == "cpu", x.is_cuda)
