from torch import nn

layer = nn.Linear(3, 4)
nn.init.xavier_uniform_(layer.weight)
nn.init.zeros_(layer.bias)
nn.init.xavier_uniform_(layer.bias)  #: raises ValueError
