#: cpu the old constructors make CPU tensors
import torch

cut = torch.LongTensor([1.9, 2])
kept = torch.tensor([1.9, 2])
print(cut, kept)

old = torch.FloatTensor([1, 2])
new = torch.tensor([1, 2], dtype=torch.float32)
assert torch.equal(old, new)

source = torch.tensor([1, 2])
alias = torch.Tensor(source)  # (1)!
alias[0] = 9
print(source)
