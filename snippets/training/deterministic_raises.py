import torch

torch.use_deterministic_algorithms(True)
index = torch.tensor([0, 0])
x = torch.zeros(2).index_add_(0, index, torch.tensor([1.0, 2.0]))
print(x)
x.put_(index, torch.tensor([1.0, 2.0]))  #: raises RuntimeError
