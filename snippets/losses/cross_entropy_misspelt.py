from torch import nn

nn.CrossEntropLoss()  #: raises AttributeError
