#: cpu compares NumPy with PyTorch
import numpy as np
import torch

a, t = np.arange(3), torch.arange(3)
np.save("a.npy", a)
torch.save(t, "t.pt")

b = np.load("a.npy")
u = torch.load("t.pt")
assert np.array_equal(b, u)

np.savez("both.npz", x=a, y=a + 1)
torch.save({"x": t, "y": t + 1}, "both.pt")
b, u = np.load("both.npz")["y"], torch.load("both.pt")["y"]
assert np.array_equal(b, u)
