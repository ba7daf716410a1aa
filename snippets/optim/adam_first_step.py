import torch

grad = torch.tensor([0.01, 1.0, -100.0])
for kind in (torch.optim.SGD, torch.optim.Adam):
    w = torch.zeros(3, requires_grad=True)
    optimizer = kind([w], lr=0.01)
    w.grad = grad
    optimizer.step()
    print(kind.__name__, *(f"{x:.4f}" for x in w.tolist()))
