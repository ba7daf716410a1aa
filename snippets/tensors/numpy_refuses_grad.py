#: cpu NumPy arrays live in main memory
import torch

weight = torch.ones(2, requires_grad=True)
free = weight.detach().cpu().numpy()
weight.numpy()  #: raises RuntimeError
