from torch import nn

nn.ReLu()  #: raises AttributeError
