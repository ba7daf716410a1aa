import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(3):
    (x * 5).sum().backward()
    print(x.grad)

x.grad.zero_()  # (1)!
print(x.grad)
x.grad = None  # (2)!
(x * 5).sum().backward()
print(x.grad)
