import torch

print(torch.cuda.is_available())  #: varies
device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device=device)
y = x @ x
print(y.tolist())
