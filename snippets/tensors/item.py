import torch

loss = torch.tensor([1.0, 3.0]).mean()
print(loss, loss.item(), type(loss.item()).__name__)
print(torch.tensor([[7]]).item())  # (1)!
print(torch.tensor(0.1).item() == 0.1)  # (2)!

x = torch.tensor([[1, 2], [3, 4]])
print(x.tolist(), type(x.tolist()).__name__)
print(torch.tensor(5).tolist())
