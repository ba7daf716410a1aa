import torch

p = torch.tensor([1.0, 0.5, 0.25, 0.1])
bits = torch.log2(1 / p)
print(bits)

both = torch.tensor(0.5 * 0.25)
assert torch.allclose(torch.log2(1 / both), bits[1] + bits[2])
