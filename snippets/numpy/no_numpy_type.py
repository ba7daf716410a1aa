#: cpu NumPy arrays live in main memory
import torch

x = torch.ones(2, dtype=torch.bfloat16)
a = x.float().numpy()
x.numpy()  #: raises TypeError
