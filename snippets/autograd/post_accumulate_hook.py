import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)


@torch.no_grad()
def step(w):
    w -= 0.25 * w.grad
    w.grad = None


w.register_post_accumulate_grad_hook(step)
for _ in range(3):
    (w**2).sum().backward()
    print(w.tolist(), w.grad)
