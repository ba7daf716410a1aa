import torch

x = torch.tensor([1.0, 2.0])
first = torch.nn.Linear(2, 2)
frozen = torch.nn.Linear(2, 1).requires_grad_(False)
frozen(first(x)).backward()
print(frozen.weight.grad, first.weight.grad is not None)
first.requires_grad_(False)
second = torch.nn.Linear(1, 1)
second(frozen(first(x))).backward()
print(first(x).requires_grad, second.bias.grad)
