import torch

net = torch.nn.Sequential(
    torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4), torch.nn.ReLU()
)
scale = net[1].weight
net = torch.nn.SyncBatchNorm.convert_sync_batchnorm(net)
print(net)
print(net[1].weight is scale)
