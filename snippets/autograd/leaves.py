import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
x = torch.tensor([1.0, 4.0])
y = w * x
loss = y.sum()
tensors = {"w": w, "x": x, "w * x": y, "y.sum()": loss}
for name, t in tensors.items():
    node = t.grad_fn.name() if t.grad_fn else None
    grad = t.requires_grad
    print(f"{name:9}leaf {t.is_leaf!s:7}grad {grad!s:7}{node}")
