#: cpu prints the limits of dtypes, makes no tensor
import torch

for dtype in (torch.uint8, torch.int8, torch.int32, torch.int64):
    info = torch.iinfo(dtype)
    print(f"{info.dtype:9}{info.bits:3} {info.min} .. {info.max}")
half = torch.bfloat16, torch.float16
for dtype in (*half, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    print(f"{info.dtype:9}{info.bits:3} {info.max:.1e} {info.eps:.1e}")
