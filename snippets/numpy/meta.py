import torch

with torch.device("meta"):
    net = torch.nn.Sequential(
        torch.nn.Linear(100_000, 50_000),
        torch.nn.ReLU(),
        torch.nn.Linear(50_000, 10),
    )
    x = torch.ones(32, 100_000)
y = net(x)
size = sum(p.numel() * p.element_size() for p in net.parameters())
print(f"{size / 1e9:.1f} GB")

small = torch.nn.Linear(2, 1, device="meta").to_empty(device="cpu")
torch.nn.init.zeros_(small.weight)  # (1)!
print(small.weight)
