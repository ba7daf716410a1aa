import torch

x = torch.empty(2, 3)
memory = x.untyped_storage()
print(memory.nbytes(), memory.data_ptr() != 0)
x.fill_(1)  # (1)!
print(x)
