import torch

a = torch.tensor([[2.0, 1], [1, 2]])
values, vectors = torch.linalg.eigh(a)  # (1)!
print(values.round(decimals=4))
assert torch.allclose(a @ vectors, vectors * values, atol=1e-5)

turn = torch.tensor([[0.0, -1], [1, 0]])
complex_values = torch.linalg.eigvals(turn)
print(complex_values.abs().round(decimals=4))
torch.symeig(a, eigenvectors=True)  #: raises RuntimeError
