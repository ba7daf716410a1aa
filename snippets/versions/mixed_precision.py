import torch

x = torch.ones(2, 2)
use = torch.cuda.is_available()
with torch.cuda.amp.autocast(enabled=use):  #: warns FutureWarning
    old = x @ x
scaler = torch.cuda.amp.GradScaler(enabled=use)  #: warns FutureWarning

with torch.amp.autocast("cuda", enabled=use):
    new = x @ x
scaler = torch.amp.GradScaler("cuda", enabled=use)
assert torch.equal(old, new) and old.dtype == new.dtype
