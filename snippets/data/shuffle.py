#: cpu the order is drawn on the CPU
import torch
from torch.utils.data import DataLoader

data = [10, 11, 12, 13, 14, 15]
g = torch.Generator().manual_seed(0)
loader = DataLoader(data, batch_size=3, shuffle=True, generator=g)
for epoch in range(2):
    print(epoch, [batch.tolist() for batch in loader])
g.manual_seed(0)
print("again", [batch.tolist() for batch in loader])
print(data)
