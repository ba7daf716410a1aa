import random

import numpy as np
import torch


def draw():
    return random.random(), np.random.rand(), torch.rand(1).item()


def repeated(*seeds):
    for seed in seeds:
        seed(0)
    first = draw()
    for seed in seeds:
        seed(0)
    return [a == b for a, b in zip(first, draw())]


print(repeated(torch.manual_seed))
print(repeated(torch.manual_seed, np.random.seed))
print(repeated(torch.manual_seed, np.random.seed, random.seed))
