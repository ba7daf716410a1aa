import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(6.0).view(3, 2)
y = torch.tensor([0, 1, 0])
data = TensorDataset(x, y)
print(len(data), data[1])
data[1][0].zero_()  # (1)!
print(x)
xs, ys = next(iter(DataLoader(data, batch_size=3)))
assert torch.equal(xs, x) and xs.data_ptr() != x.data_ptr()
