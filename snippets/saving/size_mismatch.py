from torch import nn

saved = nn.Linear(4, 1000).state_dict()
net = nn.Linear(4, 5)
net.load_state_dict(saved, strict=False)  #: raises RuntimeError
