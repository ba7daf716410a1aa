import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
p = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()

    p.grad = None
    (p**2).sum().backward()
    with torch.no_grad():  # (1)!
        p -= 0.1 * p.grad  # (2)!
    print(w)
    assert torch.allclose(w, p)
