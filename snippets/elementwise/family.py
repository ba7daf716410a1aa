import torch

x = torch.tensor([0.0, 0.5, 1.0])
y = torch.tensor([1.0, 1.0, 2.0])
results = {
    "torch.sin(x)": torch.sin(x),
    "torch.cos(x)": torch.cos(x),
    "torch.tan(x)": torch.tan(x),
    "torch.asin(x)": torch.asin(x),
    "torch.acos(x)": torch.acos(x),
    "torch.atan2(x, y)": torch.atan2(x, y),
    "torch.sinh(x)": torch.sinh(x),
    "torch.cosh(x)": torch.cosh(x),
    "torch.tanh(x)": torch.tanh(x),
    "torch.erf(x)": torch.erf(x),
    "torch.square(x)": torch.square(x),
    "torch.reciprocal(y)": torch.reciprocal(y),
    "torch.hypot(x, y)": torch.hypot(x, y),
    "torch.lerp(x, y, 0.5)": torch.lerp(x, y, 0.5),
}
for call, result in results.items():
    print(f"{call:22}", [round(v, 4) for v in result.tolist()])
