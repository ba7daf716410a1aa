import torch
from torch import nn

net = nn.Identity()
x = torch.tensor([1.0, 2.0, 3.0])


def look(module, args, output):
    output.sum()


def tenfold(module, args, output):
    return 10 * output


def add_one(module, args):
    return (args[0] + 1,)


with net.register_forward_hook(look):
    print(net(x))
with net.register_forward_hook(tenfold):
    print(net(x))
    with net.register_forward_pre_hook(add_one):
        print(net(x))
