import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("seen", torch.zeros(1))
        self.mean = nn.Buffer(torch.zeros(3))
        self.scratch = nn.Buffer(torch.zeros(3), persistent=False)
        self.plain = torch.zeros(3)

    def forward(self, x):
        self.seen += len(x)
        self.mean = x.mean(dim=0)
        return x - self.mean


net = Counter()
y = net(torch.tensor([[1.0, 2.0, 3.0], [3.0, 4.0, 5.0]]))
print(net.seen, net.mean)
print([name for name, buffer in net.named_buffers()])
print(list(net.state_dict()), len(list(net.parameters())))
net.double()
print(net.mean.dtype, net.scratch.dtype, net.plain.dtype)
