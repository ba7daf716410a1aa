from torch import nn
from torch.nn import init

layer = nn.Linear(3, 4)
init.xavier_uniform(layer.weight)  #: warns FutureWarning
init.constant(layer.bias, 0.1)  #: warns FutureWarning
init.normal(layer.weight)  #: warns FutureWarning
init.xavier_normal(layer.weight)  #: warns FutureWarning
init.kaiming_normal(layer.weight)  #: warns FutureWarning
