import torch
from torch import nn

weight = torch.tensor([[0.0, 0.5], [1.0, 1.5], [2.0, 2.5]])
frozen = nn.Embedding.from_pretrained(weight)
tuned = nn.Embedding.from_pretrained(weight, freeze=False)
output = frozen(torch.tensor([2, 0]))
print(output)
print(frozen.weight.requires_grad, tuned.weight.requires_grad)
print(tuned.weight.data_ptr() == weight.data_ptr())  # (1)!
