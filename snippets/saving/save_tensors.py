import torch

x = torch.arange(6).reshape(2, 3)
torch.save({"x": x, "row": x[0], "names": ["a", "b"]}, "data.pt")
data = torch.load("data.pt")
x2, row = data["x"], data["row"]
row[0] = 9  # (1)!
print(x2)
print(x)
print(data["names"])
