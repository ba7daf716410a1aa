from torch import nn

net = nn.ModuleDict(
    {
        "embed": nn.Embedding(10, 4),
        "head": nn.Linear(4, 10, bias=False),
    }
)
print(sum(p.numel() for p in net.parameters()))
net["head"].weight = net["embed"].weight
print(sum(p.numel() for p in net.parameters()))  # (1)!
print(sum(t.numel() for t in net.state_dict().values()))
