from torch.utils.data import DataLoader, SequentialSampler

data = [10, 11, 12]
order = SequentialSampler(data)
DataLoader(data, shuffle=True, sampler=order)  #: raises ValueError
