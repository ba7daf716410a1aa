#: cpu a generator belongs to one device
import torch

own = torch.Generator().manual_seed(1)
first = torch.randperm(5, generator=own)
torch.rand(100)  # (1)!
second = torch.randperm(5, generator=own)

own.manual_seed(1)
assert torch.equal(first, torch.randperm(5, generator=own))
assert torch.equal(second, torch.randperm(5, generator=own))
