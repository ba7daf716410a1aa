#: cpu the split is drawn on the CPU
from torch.utils.data import random_split

data = list(range(10))
n = int(0.8 * len(data))
old = random_split(data, [n, len(data) - n])
new = random_split(data, [0.8, 0.2])
assert [len(part) for part in old] == [len(part) for part in new]
