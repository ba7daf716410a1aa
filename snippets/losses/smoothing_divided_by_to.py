import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
N, C = 2, 3
right = torch.full((N, C), 0.1 / (C - 1)).to(device)
also = torch.full((N, C), 0.1 / (C - 1), device=device)
wrong = torch.full(size=(N, C), fill_value=0.1 / (C - 1))
wrong / to(device)  #: raises NameError
