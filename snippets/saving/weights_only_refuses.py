from dataclasses import dataclass

import torch


@dataclass
class Config:
    width: int


torch.save({"weight": torch.ones(2), "config": Config(3)}, "net.pt")
torch.load("net.pt")  #: raises UnpicklingError
