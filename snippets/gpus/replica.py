import torch


class Counter(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0
        self.sizes = []

    def forward(self, x):
        self.calls += 1
        self.sizes.append(len(x))
        return 2 * x


net = Counter()
replica = net._replicate_for_data_parallel()  # (1)!
y = replica(torch.ones(4, 2))
print(replica.calls, net.calls)  # (2)!
print(replica.sizes, net.sizes)  # (3)!
