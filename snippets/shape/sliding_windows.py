import torch

x = torch.tensor([1.0, 2.0, 6.0, 4.0, 8.0, 3.0])
windows = x.unfold(0, 3, 1)
means = windows.mean(dim=1)
assert windows.data_ptr() == x.data_ptr()
print(windows.stride(), means)
