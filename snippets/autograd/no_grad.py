import torch

w = torch.tensor(0.0, requires_grad=True)
for _ in range(3):
    loss = (w - 3) ** 2
    loss.backward()
    with torch.no_grad():
        w -= 0.25 * w.grad  # (1)!
    w.grad = None
    print(w)


@torch.no_grad()  # (2)!
def predict(x):
    return w * x


print(predict(2.0).requires_grad)
with torch.no_grad():
    v = torch.ones(2, requires_grad=True)  # (3)!
    with torch.enable_grad():
        s = v.sum()
print(v.requires_grad, s.requires_grad)
