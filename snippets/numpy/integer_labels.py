#: cpu NumPy arrays live in main memory
import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

rng = np.random.default_rng(0)
labels = torch.from_numpy(rng.integers(0, 2, (10, 1)))
scores = torch.zeros(10, 1)
loss = binary_cross_entropy_with_logits(scores, labels.float())
classes = labels.squeeze(1)
binary_cross_entropy_with_logits(scores, labels)  #: raises RuntimeError
