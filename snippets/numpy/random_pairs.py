#: cpu compares NumPy with PyTorch
import numpy as np
import torch

u, v = np.random.rand(2, 3), torch.rand(2, 3)
n, m = np.random.randn(2, 3), torch.randn(2, 3)
i, j = np.random.randint(0, 3, (2, 3)), torch.randint(0, 3, (2, 3))
c = np.random.uniform(-1, 1, 5)
d = torch.empty(5).uniform_(-1, 1)
h = np.random.normal(170, 10, 5)
k = torch.normal(170.0, 10.0, (5,))
p, q = np.random.permutation(5), torch.randperm(5)

for x in (u, v):
    assert 0 <= x.min() and x.max() < 1  # (1)!
for x in (i, j):
    assert 0 <= x.min() and x.max() <= 2
many = np.random.randn(1000)
print((many < 0).any(), (np.random.rand(1000) < 0).any())  # (2)!
