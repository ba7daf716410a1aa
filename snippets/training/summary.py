import torch
from torch import nn


def summary(net, x):
    rows, handles = [], []

    def hook(module, inputs, out):
        own = module.parameters(recurse=False)
        count = sum(p.numel() for p in own)
        rows.append((type(module).__name__, list(out.shape), count))

    for module in net.modules():
        if not list(module.children()):
            handles.append(module.register_forward_hook(hook))
    mode = net.training
    net.eval()  # (1)!
    try:
        with torch.inference_mode():
            net(x)
    finally:
        net.train(mode)
        for handle in handles:
            handle.remove()  # (2)!
    return rows


net = nn.Sequential(
    nn.Conv2d(1, 6, 5),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(6 * 12 * 12, 10),
)
rows = summary(net, torch.zeros(2, 1, 28, 28))
for kind, shape, count in rows:
    print(f"{kind:10} {shape!s:16} {count:6}")
total = sum(p.numel() for p in net.parameters())
print(f"{'total':27} {total:6}")
assert total == sum(count for _, _, count in rows)
