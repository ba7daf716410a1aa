import torch

whole = torch.tensor([[1, 2], [3, 4]])
mixed = torch.tensor([1, 2.5])
flags = torch.tensor([True, False])
single = torch.tensor(7)
chosen = torch.tensor([1, 2], dtype=torch.float32)

numbers = [1, 2]
copied = torch.tensor(numbers)
numbers[0] = 9
print(copied)
