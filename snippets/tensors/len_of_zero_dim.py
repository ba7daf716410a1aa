import torch

loss = torch.tensor([1.0, 3.0]).mean()
len(loss)  #: raises TypeError
