import torch

memory = torch.arange(10, 20)
pairs = memory.as_strided((5, 2), (2, 1))
turned = memory.as_strided((2, 5), (1, 2))
assert torch.equal(pairs, memory.view(5, 2))
assert torch.equal(turned, pairs.t())

windows = memory.as_strided((4, 4), (2, 1))
repeated = memory.as_strided((4, 3), (0, 1), storage_offset=7)
assert torch.equal(windows, memory.unfold(0, 4, 2))
assert torch.equal(repeated, memory[7:].expand(4, 3))
