import copy

import torch

t = torch.zeros(3)
results = {
    "t.detach()": t.detach(),
    "t.clone()": t.clone(),
    "copy.copy(t)": copy.copy(t),
    "copy.deepcopy(t)": copy.deepcopy(t),
    "t.float()": t.float(),
    "t.double()": t.double(),
    "t.to(t.device)": t.to(t.device),
    "t.to(t.device, copy=True)": t.to(t.device, copy=True),
    "t[:2]": t[:2],
    "t[[0, 1]]": t[[0, 1]],
    "t + 0": t + 0,
}
for call, result in results.items():
    shared = result.data_ptr() == t.data_ptr()
    print(f"{call:26}{'shares' if shared else 'copy'}")
