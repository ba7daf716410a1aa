import torch

w = torch.tensor([1.0, 5.0, 2.0], requires_grad=True)
x = torch.ones(3)
with torch.no_grad():
    unrecorded = w * x
results = {
    "w * x": w * x,
    "x * x": x * x,
    "w > 1": w > 1,
    "w.argmax()": w.argmax(),
    "w.detach() * x": w.detach() * x,
    "no_grad: w * x": unrecorded,
    "Parameter(x)": torch.nn.Parameter(x),
}
for name, result in results.items():
    print(f"{name:16}{result.requires_grad}")
