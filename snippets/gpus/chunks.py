import torch

batch = torch.arange(9).unsqueeze(1)
for devices in [2, 3, 4, 6]:
    print(devices, [len(part) for part in batch.chunk(devices)])
