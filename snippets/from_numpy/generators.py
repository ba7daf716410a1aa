#: cpu compares NumPy with PyTorch
import numpy as np
import torch

rng = np.random.default_rng(0)
g = torch.Generator().manual_seed(0)
a = rng.random((2, 3))
t = torch.rand(2, 3, generator=g)
assert (a.dtype, t.dtype) == (np.float64, torch.float32)

b = rng.integers(0, 10, 5)
u = torch.randint(0, 10, (5,), generator=g)
assert b.dtype == np.int64 and u.dtype == torch.int64

b = rng.uniform(-1, 1, 5)
u = torch.empty(5).uniform_(-1, 1)
assert abs(b).max() <= 1 and u.abs().max() <= 1

rng.shuffle(a)
t = t[torch.randperm(len(t), generator=g)]
assert a.shape == t.shape

p, w = [0.0, 0.5, 0.5], torch.tensor([0.0, 0.5, 0.5])
b = rng.choice(3, 5, p=p)
u = torch.multinomial(w, 5, replacement=True)
assert 0 not in b and 0 not in u
torch.multinomial(w, 5)  #: raises RuntimeError
