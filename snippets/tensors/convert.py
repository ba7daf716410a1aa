import torch

x = torch.tensor([2.7, -2.7, 0.0])
i = x.long()
b = x.bool()
d = x.to(torch.float64)
print(i, b)
print(x.float() is x, x.to(torch.float32) is x)  # (1)!
like_x = i.type_as(x)

pixels = torch.tensor([1, 51, 255], dtype=torch.uint8)
scaled = pixels.float() / 255
normalised = (scaled - 0.5) / 0.5
again = (normalised * 0.5 + 0.5) * 255
print(again.byte())  # (2)!
print(again.round().byte())
