import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.inference_mode():
    features = torch.ones(2) * 2
copy = features.clone()  # (1)!
(w * copy).sum().backward()
print(w.grad)
print(w + features)  # (2)!
w * features  #: raises RuntimeError
