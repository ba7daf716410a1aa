import torch
from torch import nn, optim
from torch.nn.utils import clip_grad_norm_
from torch.optim import lr_scheduler


def predict(x):
    with torch.inference_mode():
        return net(x)


x, y = torch.randn(4, 3), torch.tensor([0, 1, 1, 0])
net = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))

opt = optim.AdamW(net.parameters(), lr=1e-3)
scheduler = lr_scheduler.StepLR(opt, 30)
net.train()
p = net(x)
loss = nn.CrossEntropyLoss()(p, y)
opt.zero_grad()
loss.backward()
norm = clip_grad_norm_(net.parameters(), 1.0)
opt.step()
scheduler.step()
net.eval()
p = predict(x)
right = (p.argmax(dim=1) == y).sum()
