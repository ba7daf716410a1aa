import torch
from torch import nn

tm = nn.Transformer(
    d_model=16,
    nhead=4,
    num_encoder_layers=2,
    num_decoder_layers=2,
    dim_feedforward=32,
    batch_first=True,
)
src, tgt = torch.rand(3, 10, 16), torch.rand(3, 20, 16)
mask = tm.generate_square_subsequent_mask(20)
out = tm(src, tgt, tgt_mask=mask, tgt_is_causal=True)
memory = tm.encoder(src)
scores = nn.Linear(16, 1000)(out)
