import io

import torch

file = io.BytesIO()
torch.save(torch.ones(2), file)
file.seek(0)
print(torch.load(file))
file.seek(0, io.SEEK_END)
torch.load(file)  #: raises EOFError
