import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w**2).sum().backward()
before = w.grad.clone()
optimizer.step()
print(w.tolist() != [1, 2], torch.equal(w.grad, before))
