import time

import torch

conv = torch.nn.Conv2d(64, 64, 3, padding=1, device="cuda")
x = torch.ones(32, 64, 56, 56, device="cuda")


def milliseconds():
    torch.cuda.synchronize()
    start = time.perf_counter()
    y = conv(x)
    torch.cuda.synchronize()
    return (time.perf_counter() - start) * 1e3


milliseconds()
plain = milliseconds()
torch.backends.cudnn.benchmark = True
search = milliseconds()  # (1)!
tuned = milliseconds()
print(f"{plain:.2f} ms, {search:.2f} ms, {tuned:.2f} ms")  #: varies
