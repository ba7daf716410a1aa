#: cpu shares memory only where no transfer is needed
import torch

w = torch.ones(3, requires_grad=True)
a = w.numpy(force=True)
a[0] = 5
print(w)
print(w.cpu() is w)
print((w * 2).numpy(force=True))
