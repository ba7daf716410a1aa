from torch.utils.data import default_collate

default_collate([None, 1])  #: raises TypeError
