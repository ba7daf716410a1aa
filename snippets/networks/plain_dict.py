from torch import nn

layers = {"first": nn.Linear(2, 4), "tanh": nn.Tanh()}
nn.Sequential(layers)  #: raises TypeError
