import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22]])
index = torch.tensor([[2, 0], [1, 1]])
by_row = torch.gather(x, 1, index)
print(by_row)
for i in range(2):
    for j in range(2):
        assert by_row[i, j] == x[i, index[i, j]]

down = torch.tensor([[1, 0, 1]])
by_column = x.gather(0, down)  # (1)!
print(by_column)

label = torch.tensor([2, 0])
picked = x.gather(1, label[:, None]).squeeze(1)  # (2)!
assert torch.equal(picked, x[torch.arange(2), label])
