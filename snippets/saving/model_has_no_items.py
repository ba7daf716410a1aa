from torch import nn

old, net = nn.Linear(2, 1), nn.Linear(2, 1)
own = net.state_dict()
fitting = {k: v for k, v in old.state_dict().items() if k in own}
print(list(fitting))
old.items()  #: raises AttributeError
