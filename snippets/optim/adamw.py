import torch

for kind in (torch.optim.Adam, torch.optim.AdamW):
    w = torch.tensor([1.0, 100.0], requires_grad=True)
    optimizer = kind([w], lr=0.1, weight_decay=0.1)
    w.grad = torch.zeros(2)
    optimizer.step()
    default = kind([w]).defaults["weight_decay"]
    print(kind.__name__, w, "default", default)
