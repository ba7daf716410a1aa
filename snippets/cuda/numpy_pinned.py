import time

import torch

plain = torch.ones(64, 1024, 1024, device="cpu")
pinned = plain.pin_memory()


def seconds(source):
    torch.cuda.synchronize()
    start = time.perf_counter()
    moved = source.to("cuda", non_blocking=True)
    torch.cuda.synchronize()
    return time.perf_counter() - start, moved


seconds(plain)
slow, a = seconds(plain)
fast, b = seconds(pinned)
assert torch.equal(a, b)
print(f"{slow * 1e3:.1f} ms, {fast * 1e3:.1f} ms")  #: varies
