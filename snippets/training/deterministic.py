import torch

torch.use_deterministic_algorithms(True)
torch.backends.cudnn.benchmark = False
print(torch.are_deterministic_algorithms_enabled())
print(torch.backends.cudnn.deterministic)  # (1)!
print(torch.utils.deterministic.fill_uninitialized_memory)
memory = torch.empty(2)
print(memory)  # (2)!
