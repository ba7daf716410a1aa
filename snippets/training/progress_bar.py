import io

import torch
from torch.utils.data import DataLoader
from tqdm import tqdm

loader = DataLoader(torch.ones(20, 1), batch_size=4)
w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for epoch in range(3):
    bar = tqdm(
        loader,
        desc=f"Epoch {epoch + 1:3}",
        file=io.StringIO(),  # (1)!
        bar_format="{desc} {bar:16} {n}/{total}{postfix}",
        ascii=True,
    )
    for batch in bar:
        loss = (w * batch).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        bar.set_postfix(loss=f"{loss.item():.4f}")  # (2)!
    print(bar)
