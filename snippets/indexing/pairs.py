import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
rows = torch.tensor([0, 1, 2])
columns = torch.tensor([1, 2, 2])
print(x[rows, columns])
print(x[rows][:, columns])  # (1)!

scores = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
label = torch.tensor([1, 0, 0])
print(scores[torch.arange(3), label])
print(scores[:, label])  # (2)!
