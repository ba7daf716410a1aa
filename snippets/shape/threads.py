import torch

between_ops = torch.get_num_interop_threads()
torch.set_num_threads(2)
print(torch.get_num_threads())
print(torch.get_num_interop_threads() == between_ops)
