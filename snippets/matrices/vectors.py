import torch

v = torch.tensor([1.0, 2, 3])
w = torch.tensor([0.0, 1, 10])
print(torch.dot(v, w))
table = torch.outer(v, w)
print(table)

a = torch.stack((v, w))
image = torch.mv(a, w)
print(image)
rows = torch.linalg.vecdot(a, a)  # (1)!
print(rows)
torch.dot(a, a)  #: raises RuntimeError
