from pathlib import Path

import torch
from torch.utils.tensorboard import SummaryWriter

points = torch.tensor([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
with SummaryWriter("logs") as writer:
    names = ["cat", "dog"]
    writer.add_embedding(points, names, global_step=7, tag="animals")

for path in sorted(Path("logs").rglob("*.tsv")):
    print(path.as_posix())
    print(path.read_text())
