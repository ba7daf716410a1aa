import torch

for dtype in (torch.uint8, torch.float16, torch.float32, torch.int64):
    x = torch.zeros(1000, 1000, dtype=dtype)
    print(f"{x.element_size()} bytes, {x.nbytes / 1e6:.0f} MB, {dtype}")

wide = torch.zeros(1).expand(1000, 1000)
print(wide.nbytes, wide.untyped_storage().nbytes())  # (1)!
