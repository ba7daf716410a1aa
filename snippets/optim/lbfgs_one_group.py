import torch

a, b = torch.nn.Linear(2, 1), torch.nn.Linear(2, 1)
optimizer = torch.optim.LBFGS([*a.parameters(), *b.parameters()])
print(len(optimizer.param_groups))
groups = [{"params": net.parameters()} for net in (a, b)]
torch.optim.LBFGS(groups)  #: raises ValueError
