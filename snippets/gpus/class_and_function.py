#: cpu about two names, no tensors
import inspect

import torch

print(inspect.isclass(torch.nn.DataParallel))
print(inspect.isfunction(torch.nn.parallel.data_parallel))
