import torch
from torch import nn

with torch.device("meta"):
    block = nn.TransformerEncoderLayer(
        12288,
        nhead=96,
        dim_feedforward=4 * 12288,
        batch_first=True,
    )
count = 96 * sum(p.numel() for p in block.parameters())
print(f"{count / 1e9:.1f} billion, {4 * count / 2**30:.0f} GiB")

out = block(torch.empty(1, 2048, 12288, device="meta"))
