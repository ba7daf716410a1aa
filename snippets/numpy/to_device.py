import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
net = torch.nn.Linear(3, 1).to(device)
x = torch.ones(2, 3).to(device)
weights = torch.full((3, 1), 0.5, device=device)  # (1)!
y = net(x)
print((x @ weights).cpu())
