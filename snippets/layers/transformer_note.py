#: limit 60
import torch
from torch import nn

tm = nn.Transformer(
    nhead=16, num_encoder_layers=12
)  #: warns UserWarning
src, tgt = torch.rand((10, 32, 512)), torch.rand((20, 32, 512))
out = tm(src, tgt)
assert out.shape == tgt.shape
print(tm.d_model, tm.nhead, tm.d_model // tm.nhead, tm.batch_first)
