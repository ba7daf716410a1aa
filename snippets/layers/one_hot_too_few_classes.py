#: cpu a GPU reports it later, as a device-side assertion
import torch
from torch.nn import functional as F

labels = torch.tensor([1, 2, 3])
F.one_hot(labels, num_classes=3)  #: raises RuntimeError
