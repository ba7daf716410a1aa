import torch

before = torch.zeros(2)
torch.set_default_dtype(torch.float64)
after = torch.zeros(2)
from_list = torch.tensor([0.5])
integers = torch.tensor([1])
chosen = torch.tensor([0.5], dtype=torch.float16)
layer = torch.nn.Linear(2, 1)
weight = layer.weight
print(before.dtype)

torch.set_default_tensor_type(torch.FloatTensor)  #: warns UserWarning
print(torch.get_default_dtype())
