#: cpu where nothing on a GPU has begun
import torch

print(torch.cuda.is_initialized())
torch.cuda.empty_cache()
print(torch.cuda.is_initialized())
