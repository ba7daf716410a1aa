import torch

x = torch.tensor([[10, 11, 12], [20, 21, 22], [30, 31, 32]])
rows = torch.tensor([0, 1, 2])
columns = torch.tensor([1, 2, 2])
paired = x[rows, columns]
print(paired)
crossed = x[rows][:, columns]  # (1)!
print(crossed)

scores = torch.tensor([[0.1, 0.9], [0.8, 0.2], [0.3, 0.7]])
label = torch.tensor([1, 0, 0])
own = scores[torch.arange(3), label]
print(own)
print(scores[:, label])  # (2)!
