import torch

a = torch.tensor([[[1, 2, 3]], [[5, 6, 7]]])
b = torch.tensor([[10], [20], [30], [40]])
c = a + b
print(torch.broadcast_shapes(a.shape, b.shape))
print(c[0])

wide, tall = torch.broadcast_tensors(a, b)
print(wide.stride(), tall.stride())  # (1)!
