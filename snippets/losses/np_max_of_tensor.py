#: cpu NumPy reads main memory only
import numpy as np
import torch

predict2 = torch.tensor([[0.9, 0.2, 0.8], [0.5, 0.2, 0.4]])
print(np.max(predict2.numpy(), axis=1, keepdims=True))
print(predict2.amax(dim=1, keepdim=True))
np.max(predict2, axis=1, keepdims=True)  #: raises TypeError
