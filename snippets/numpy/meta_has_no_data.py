import torch

m = torch.ones(2, device="meta")
print(m)
m.to("cpu")  #: raises NotImplementedError
