import torch

lr, b1, b2, eps = 0.1, 0.9, 0.999, 1e-8
w = torch.tensor([1.0, 20.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=lr)
p = torch.tensor([1.0, 20.0])
m, v = torch.zeros(2), torch.zeros(2)
for t in range(1, 31):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()

    g = 2 * p
    m = b1 * m + (1 - b1) * g
    v = b2 * v + (1 - b2) * g**2
    m_hat = m / (1 - b1**t)  # (1)!
    v_hat = v / (1 - b2**t)
    p = p - lr * m_hat / (v_hat.sqrt() + eps)
    if t in (1, 2, 30):
        print(t, p)
print(w)
assert torch.allclose(w, p, atol=1e-5)
