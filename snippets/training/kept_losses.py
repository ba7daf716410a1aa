import torch
from torch import nn


def nodes(node):
    seen, todo = set(), [node]
    while todo:
        node = todo.pop()
        if node is not None and node not in seen:
            seen.add(node)
            todo += [parent for parent, _ in node.next_functions]
    return len(seen)


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
kept, number = 0, 0.0
for step in range(1, 101):
    loss = net(torch.ones(16, 4)).square().mean()
    kept = kept + loss  # (1)!
    number += loss.item()  # (2)!
    if step in (1, 10, 100):
        print(step, nodes(kept.grad_fn))

print(type(kept.grad_fn).__name__, type(number).__name__)
assert abs(kept.item() - number) < 1e-3
