import torch

layers = torch.nn.ModuleList([torch.nn.Linear(3, 4)])
print(len(layers))
nn.ModuleList([nn.Linear(3, 4)])  #: raises NameError
