import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
model = torch.nn.Linear(3, 2).to(device)
batch = torch.ones(4, 3, device="cpu")
moved = batch.to(device)
out = model(moved)
assert out.device == model.weight.device
print(model.to(device) is model, batch.to("cpu") is batch)
