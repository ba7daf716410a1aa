import random

import torch

random.seed(0)
x = torch.arange(5)
random.shuffle(x)
print(x)

a = torch.tensor([1, 2])
a[0], a[1] = a[1], a[0]
print(a)
