import numpy as np
import torch

array = np.ones((4, 2))

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
x = torch.from_numpy(array)
x = torch.zeros(2, 3)
x = torch.arange(0, 10, 2)
x = torch.linspace(0, 1, 11)
x = torch.rand(2, 4)
x = torch.randn(4, 5)
x = torch.randint(10, (3, 2))
y = x.float()
