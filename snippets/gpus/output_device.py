#: cpu about a misspelt argument
import torch

net = torch.nn.Linear(2, 1)
torch.nn.DataParallel(net, output_devices=[0])  #: raises TypeError
