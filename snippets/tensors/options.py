import torch

print(torch.int is torch.int32, torch.long is torch.int64)
count = torch.zeros(2, dtype=torch.int)
weight = torch.ones(2, requires_grad=True)
z = torch.ones(2, dtype=torch.complex64, requires_grad=True)

device = "cuda" if torch.cuda.is_available() else "cpu"
here = torch.zeros(2, device=device)
print(here.to(device) is here)  # (1)!
print(type(torch.cuda).__name__, callable(torch.cuda))
