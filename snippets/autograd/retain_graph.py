import torch

x = torch.tensor(3.1, requires_grad=True)
y = x * 2 + x**2 + 3
y.backward(retain_graph=True)  # (1)!
print(x.grad)
y.backward()
print(x.grad)

again = torch.tensor(3.1, requires_grad=True)
for _ in range(2):
    y = again * 2 + again**2 + 3  # (2)!
    y.backward()
print(again.grad)
