import torch

torch.serialization.register_package(  # (1)!
    0, lambda storage: "cuda:0", lambda storage, location: None
)
torch.save(torch.ones(2), "gpu.pt")
print(torch.load("gpu.pt", map_location="cpu"))
torch.load("gpu.pt")  #: raises RuntimeError on cpu
