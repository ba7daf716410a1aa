#: cpu a GPU reports a bad index by an assertion on the device
import torch

x = torch.tensor([[0, 5, 0, 0], [6, 0, 7, 0]])
places = torch.nonzero(x)
print(places)
print(torch.nonzero(x).size(), torch.nonzero(x == 0).size())
print(torch.count_nonzero(x), (x == 0).sum())

i, j = torch.nonzero(x, as_tuple=True)  # (1)!
print(i, j, x[i, j])
assert torch.equal(torch.where(x != 0)[1], j)
assert torch.equal(torch.argwhere(x), places)
assert not hasattr(torch, "non_zero")
x[places]  #: raises IndexError
