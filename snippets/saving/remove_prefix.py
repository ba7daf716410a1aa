from torch import nn

net = nn.Linear(2, 1)
wrapped = nn.DataParallel(net)
print(list(wrapped.state_dict()), list(wrapped.module.state_dict()))

saved = wrapped.state_dict()
saved = {k.removeprefix("module."): v for k, v in saved.items()}
print(nn.Linear(2, 1).load_state_dict(saved))
