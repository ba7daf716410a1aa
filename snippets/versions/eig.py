import torch

turn = torch.tensor([[0.0, -1], [1, 0]])
values, vectors = torch.linalg.eig(turn)
torch.eig(turn, eigenvectors=True)  #: raises RuntimeError
