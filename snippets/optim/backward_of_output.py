import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
output = 3 * w
output.backward(output)
print(w.grad)

w.grad = None
loss = ((3 * w) ** 2 / 2).sum()
loss.backward()
print(w.grad)
