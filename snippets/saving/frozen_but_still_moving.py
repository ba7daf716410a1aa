import torch

weight = torch.tensor(10.0, requires_grad=True)
options = {"lr": 1, "momentum": 0.5}
optimizer = torch.optim.SGD([weight], **options)
weight.backward()
optimizer.step()
print(weight.item())

weight.requires_grad_(False)
optimizer.step()  # (1)!
print(weight.item())
optimizer.zero_grad()  # (2)!
optimizer.step()
print(weight.item())
