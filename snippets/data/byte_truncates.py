import torch

x = torch.tensor([0.3, 0.5, 0.999])
cut = (x * 255).byte()
rounded = (x * 255).round().byte()
print(x * 255)
print(cut, rounded)
levels = torch.arange(256, dtype=torch.uint8)
back = (levels.float() / 255 * 255).byte()
assert torch.equal(back, levels)
raw = levels[1:3]
print(raw, torch.clamp(raw * 255, min=0, max=255))
