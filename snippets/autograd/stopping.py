import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    a = w * 10
with torch.inference_mode():
    b = w * 10
c = w.detach() * 10
d = w.data * 10
for t in (a, b, c, d):
    print(t.requires_grad, t.is_inference(), t.tolist())
print(w.requires_grad)
