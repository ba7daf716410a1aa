import torch

images = torch.zeros(4, 3, 32, 32)
labels = torch.tensor([0, 2, 1, 1])
w = torch.randn(3, requires_grad=True)
loss = (images.mean(dim=(0, 2, 3)) * w).sum()  # (1)!
for t in (images, labels, w, loss):
    print(tuple(t.shape), t.dtype, t.device, t.requires_grad)
