#: cpu the two updates of one tensor would race on a GPU
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w, w], lr=0.1)  #: warns UserWarning
w.grad = torch.ones(1)
optimizer.step()
print(w)
