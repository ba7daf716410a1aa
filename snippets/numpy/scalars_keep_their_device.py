import torch

m = torch.ones(2, 3, device="meta")
total = m.sum()
corner = m[0, 0]
scaled = m * torch.tensor(2.0, device="cpu")  # (1)!

x = torch.ones(2, 3)
number = x.sum().item()
print(total.device, type(total).__name__)
print(number, type(number).__name__)
print(torch.Generator("cpu").device)
