#: cpu a GPU has to be synchronised before it is timed
import timeit

import torch

for dtype in (torch.float32, torch.float64):
    x = torch.rand(256, 256, dtype=dtype)
    runs = timeit.repeat(lambda: x @ x, number=1, repeat=200)
    ms = min(runs) * 1000
    print(f"{dtype} {x.nbytes} bytes, {ms:.2f} ms")  #: varies
