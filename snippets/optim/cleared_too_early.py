import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w**2).sum().backward()
optimizer.zero_grad()
optimizer.step()
print(w, w.grad)
