import torch

target = torch.tensor([1.0, 2.0, 3.0])
perfect = torch.tensor([[1.0], [2.0], [3.0]])
error = perfect - target  # (1)!
print(error)
print(error.pow(2).mean())
print((perfect.squeeze(1) - target).pow(2).mean())
