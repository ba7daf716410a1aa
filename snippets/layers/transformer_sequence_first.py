import torch
from torch import nn

layer = nn.TransformerEncoderLayer(16, 4, dim_feedforward=32)
encoder = nn.TransformerEncoder(layer, 2)  #: warns UserWarning
encoder.eval()
batch_of_3 = torch.randn(3, 5, 16)
changed = batch_of_3.clone()
changed[0] *= -1

difference = (encoder(batch_of_3) - encoder(changed)).abs()
print(difference.amax(dim=(1, 2)) > 1e-4)

flipped = batch_of_3.transpose(0, 1), changed.transpose(0, 1)
difference = (encoder(flipped[0]) - encoder(flipped[1])).abs()
print(difference.amax(dim=(0, 2)) > 1e-4)
