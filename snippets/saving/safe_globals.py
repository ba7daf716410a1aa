from dataclasses import asdict, dataclass

import torch


@dataclass
class Config:
    width: int


torch.save({"config": Config(3)}, "object.pt")
with torch.serialization.safe_globals([Config]):
    print(torch.load("object.pt"))

torch.save({"config": asdict(Config(3))}, "plain.pt")
print(torch.load("plain.pt"))
