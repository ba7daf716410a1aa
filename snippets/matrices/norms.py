import torch

x = torch.tensor([[3.0, -4], [6, 8]])
rows = torch.linalg.vector_norm(x, dim=1)
whole = torch.linalg.vector_norm(x)
print(rows, whole)
for order in (1, 2, float("inf"), 0):
    print(order, torch.linalg.vector_norm(x[0], ord=order))

spectral = torch.linalg.matrix_norm(x, ord=2)  # (1)!
assert torch.allclose(spectral, torch.linalg.svdvals(x)[0])
assert torch.allclose(torch.linalg.matrix_norm(x), whole)
