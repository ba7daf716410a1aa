import torch
from torch import nn

tm = nn.Transformer(
    16, 4, 1, 1, dim_feedforward=32, batch_first=True
).eval()
src, tgt = torch.rand(1, 5, 16), torch.rand(1, 4, 16)
later = tgt.clone()
later[:, 3] *= -1
mask = tm.generate_square_subsequent_mask(4)

for options in {}, {"tgt_mask": mask}:
    change = tm(src, tgt, **options) - tm(src, later, **options)
    print(change.abs().amax(dim=-1)[0] > 1e-4)
