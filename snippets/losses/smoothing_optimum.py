import torch
from torch import nn

label = torch.tensor([0])
for eps in (0.0, 0.1, 0.2):
    loss = nn.CrossEntropyLoss(label_smoothing=eps)
    score = torch.zeros(1, 3, requires_grad=True)
    optimizer = torch.optim.SGD([score], lr=2.0)
    for step in range(100):
        error = loss(score, label)
        optimizer.zero_grad()
        error.backward()
        optimizer.step()
    z = score.detach()[0]
    gap, p = z[0] - z[1], z.softmax(dim=0)[0]
    print(f"eps {eps}: gap {gap:.2f}, p {p:.4f}, loss {error:.4f}")
