import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    on_gpu = torch.ones(2, 3, device="cuda")
    scalar = torch.tensor(1.0, device="cpu")
    vector = torch.tensor([1.0], device="cpu")
fine = on_gpu + scalar
on_gpu + vector  #: raises RuntimeError
