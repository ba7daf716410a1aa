#: cpu NumPy arrays live in main memory
import torch

w = torch.ones(3, requires_grad=True)
loss = (w * w).sum()
a = w.detach().numpy()
a[0] = 5  # (1)!
print(w)
loss.backward()
print(w.grad)

own = w.detach().clone().numpy()
own[1] = 8
print(w)
