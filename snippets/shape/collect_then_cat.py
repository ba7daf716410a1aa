import torch

batches = [torch.full((2, 3), i) for i in range(4)]

grown = batches[0]
written = 0
for batch in batches[1:]:
    grown = torch.cat((grown, batch))
    written += grown.numel()

once = torch.cat(batches)
assert torch.equal(grown, once)
print(written, once.numel())
