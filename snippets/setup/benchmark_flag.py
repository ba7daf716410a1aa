import torch

print(torch.backends.cudnn.benchmark)
with torch.backends.cudnn.flags(enabled=True, benchmark=True):
    print(torch.backends.cudnn.benchmark)
    print(torch.backends.cudnn.benchmark_limit)
    y = torch.nn.Conv2d(3, 8, 3)(torch.zeros(1, 3, 8, 8))
print(torch.backends.cudnn.benchmark)
