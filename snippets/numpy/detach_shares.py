import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x * 2
fixed = y.detach()
loss = (y * fixed).sum()
loss.backward()
print(x.grad)  # (1)!
fixed[0] = 9
print(y)
