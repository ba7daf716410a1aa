import io

import torch

x = torch.zeros(1_000_000)
first = x[:2]
for tensor in (first, first.clone()):
    file = io.BytesIO()
    torch.save(tensor, file)
    print(file.tell() > 4_000_000)
