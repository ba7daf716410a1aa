import torch

losses = torch.tensor([1.0, 3.0])
print(losses.mean().item(), losses[0].item(), losses.tolist())
losses.item()  #: raises RuntimeError
