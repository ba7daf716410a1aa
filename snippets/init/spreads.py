import torch
from torch.nn import init

torch.manual_seed(0)
w = torch.empty(400, 200)
print("                 std    max")
for fill in (
    init.uniform_,
    init.normal_,
    init.trunc_normal_,
    init.xavier_uniform_,
    init.xavier_normal_,
    init.kaiming_uniform_,
    init.kaiming_normal_,
    init.orthogonal_,
):
    fill(w)
    name = fill.__name__
    print(f"{name:16} {w.std():.3f} {w.abs().max():6.3f}")

same = init.trunc_normal_(w, std=0.02)  # (1)!
print(f"{w.std():.3f} {w.abs().max():.3f}", same is w)
