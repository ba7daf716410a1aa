import torch

grown = torch.empty(0, 3)
parts = []
written = 0
for i in range(4):
    batch = torch.full((2, 3), float(i))
    grown = torch.cat((grown, batch))
    written += grown.numel()
    parts.append(batch)

once = torch.cat(parts)
assert torch.equal(grown, once)
print(written, once.numel())
