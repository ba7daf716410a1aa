import numpy as np
import torch

best = np.mean([0.5, 1.0])
torch.save({"best": float(best)}, "good.pt")
print(torch.load("good.pt"))
torch.save({"best": best}, "bad.pt")
torch.load("bad.pt")  #: raises UnpicklingError
