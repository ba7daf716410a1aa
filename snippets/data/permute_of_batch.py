import torch

batch = torch.zeros(8, 3, 2, 4)
pixels = batch[0].permute(1, 2, 0)
all_pixels = batch.permute(0, 2, 3, 1)
batch.permute(1, 2, 0)  #: raises RuntimeError
