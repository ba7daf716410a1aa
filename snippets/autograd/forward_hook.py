import torch

net = torch.nn.Sequential(
    torch.nn.Linear(3, 2),
    torch.nn.ReLU(),
    torch.nn.Linear(2, 1),
)
x = torch.ones(4, 3)
found = {}
buffer = torch.empty(4, 2)


def keep(module, args, output):
    found["relu"] = output.detach()  # (1)!
    buffer.copy_(output.detach())  # (2)!


handle = net[1].register_forward_hook(keep)
print(len(net[1]._forward_hooks))
y = net(x)
handle.remove()
print(len(net[1]._forward_hooks))
assert torch.equal(found["relu"], net[:2](x))
assert torch.equal(buffer, found["relu"])
called = net[0].register_forward_hook(lambda *_: print("called"))
with called:  # (3)!
    net(x)
net(x)
