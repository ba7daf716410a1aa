import torch
from torch import nn

x = torch.linspace(-1, 1, 8).unsqueeze(1)
y = 3 * x


def build():
    net = nn.Linear(1, 1)
    nn.init.zeros_(net.weight)
    nn.init.zeros_(net.bias)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.5)
    schedule = torch.optim.lr_scheduler.StepLR(optimizer, step_size=4)
    return net, optimizer, schedule


def train(net, optimizer, schedule, epochs):
    for _ in range(epochs):
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x), y).backward()
        optimizer.step()
        schedule.step()


straight = build()
train(*straight, 10)

stopped = build()
train(*stopped, 6)
torch.save([part.state_dict() for part in stopped], "checkpoint.pt")

resumed = build()
for part, state in zip(resumed, torch.load("checkpoint.pt")):
    part.load_state_dict(state)
train(*resumed, 4)
for net, _, schedule in (straight, stopped, resumed):
    print(f"{net.weight.item():.4f}", schedule.last_epoch)
assert torch.equal(straight[0].weight, resumed[0].weight)
