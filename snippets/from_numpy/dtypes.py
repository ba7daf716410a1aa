#: cpu compares NumPy with PyTorch
import numpy as np
import torch

i64, f32 = np.array([1, 2]), np.ones(2, dtype=np.float32)
a = i64 + f32
b = f32 * np.float64(2)
c = f32.astype(np.float32)
assert a.dtype == b.dtype == np.float64 and c is not f32

i64, f32 = torch.tensor([1, 2]), torch.ones(2)
t = i64 + f32
f64 = torch.tensor(2.0, dtype=torch.float64)
u = f32 * f64
v = f32.to(torch.float32)
assert t.dtype == u.dtype == torch.float32 and v is f32
