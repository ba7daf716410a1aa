from torch import nn

saved = nn.Linear(4, 1000).state_dict()
net = nn.Linear(4, 5)
own = net.state_dict()
own.update({name: v for name, v in saved.items() if name in own})
net.load_state_dict(own)  #: raises RuntimeError
