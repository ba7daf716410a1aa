import torch
from torchvision import transforms

x = torch.arange(4.0).view(1, 1, 4)
flip = transforms.RandomHorizontalFlip()
torch.manual_seed(0)
flipped = [flip(x)[0, 0, 0].item() == 3 for _ in range(1000)]
print(sum(flipped))
torch.manual_seed(0)
print(flipped == [flip(x)[0, 0, 0].item() == 3 for _ in range(1000)])
batch = x.expand(100, 1, 1, 4)
print(flip(batch)[:, 0, 0, 0].unique().numel())
print(torch.stack([flip(x) for x in batch])[:, 0, 0, 0].unique())
