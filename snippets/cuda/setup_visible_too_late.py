import os

import torch

x = torch.ones(2, device="cuda")
before = torch.cuda.device_count()
os.environ["CUDA_VISIBLE_DEVICES"] = ""
print(torch.cuda.device_count() == before)
y = x + torch.ones(2, device="cuda")
print(y.tolist())
