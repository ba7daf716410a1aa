import torch

a = torch.tensor([[1.0, 2, 3], [4, 5, 6]])
between_rows = a @ a.T
print(between_rows)
between_columns = a.T @ a
batch = torch.stack((a, -a))
each = batch @ batch.mT  # (1)!
a @ a  #: raises RuntimeError
