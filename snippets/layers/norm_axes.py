import torch
from torch import nn

x = torch.tensor([[0.0, 2.0, 4.0, 6.0], [8.0, 8.0, 10.0, 14.0]])
x = x.reshape(2, 4, 1).repeat(1, 1, 2) + torch.tensor([0.0, 1.0])


def by_hand(x, dims):
    mean = x.mean(dims, keepdim=True)
    var = x.var(dims, correction=0, keepdim=True)
    return (x - mean) / (var + 1e-5).sqrt()


batch = nn.BatchNorm1d(4)(x)
assert torch.allclose(batch, by_hand(x, (0, 2)), atol=1e-4)
layer = nn.LayerNorm((4, 2))(x)
assert torch.allclose(layer, by_hand(x, (1, 2)), atol=1e-4)
instance = nn.InstanceNorm1d(4)(x)
assert torch.allclose(instance, by_hand(x, 2), atol=1e-4)
group = nn.GroupNorm(2, 4)(x)
grouped = by_hand(x.reshape(2, 2, 2, 2), (2, 3)).reshape(2, 4, 2)
assert torch.allclose(group, grouped, atol=1e-4)
for y in batch, layer, instance, group:
    print(y[0, :, 0].detach())
