import torch

n = torch.tensor([1, 100])
assert torch.allclose(n, n.clone())

a = n.float()
b = torch.tensor([1.0, 100.01])
print(torch.isclose(a, b), torch.allclose(a, b))
print(torch.allclose(a, b, rtol=1e-3))

tiny = torch.tensor([1e-9])
print(torch.allclose(tiny, 5 * tiny))  # (1)!
print(torch.allclose(tiny, 5 * tiny, atol=0))
print(torch.allclose(torch.ones(3), torch.ones(2, 3)))  # (2)!
