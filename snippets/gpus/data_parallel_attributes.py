#: cpu about names, no tensors
import torch

parallel = torch.nn.DataParallel(torch.nn.Linear(2, 1))
print(parallel.module.in_features)
parallel.in_features  #: raises AttributeError
