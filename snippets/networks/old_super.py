from torch import nn


class Renamed(nn.Module):
    def __init__(self):
        super(Original, self).__init__()


Renamed()  #: raises NameError
