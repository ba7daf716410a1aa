#: cpu NumPy reads main memory only
import torch

w = torch.ones(2, requires_grad=True)
with torch.no_grad():
    array = w.numpy()
array[0] = 5
print(w)
