from torch import nn

saved = nn.DataParallel(nn.Linear(2, 1)).state_dict()
nn.Linear(2, 1).load_state_dict(saved)  #: raises RuntimeError
