#: cpu NumPy arrays live in main memory
import torch

w = torch.ones(2, requires_grad=True)
w.numpy()  #: raises RuntimeError
