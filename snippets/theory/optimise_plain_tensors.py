import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(50):
    loss = (w - 3).square().sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(w.detach())

p = torch.nn.Parameter(torch.zeros(1))
print(isinstance(p, torch.Tensor), p.dtype, p.requires_grad)
