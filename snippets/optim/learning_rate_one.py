import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1)
path = []
for step in range(4):
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    optimizer.step()
    path.append(w.item())
print(path)
