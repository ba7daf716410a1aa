import sys
from importlib import import_module
from pathlib import Path

import torch

source = "import torch\n\n\nclass Net(torch.nn.Module):\n    pass\n"
Path("nets.py").write_text(source)
sys.path.insert(0, "")
torch.save(import_module("nets").Net(), "net.pth")

Path("nets.py").rename("networks.py")
del sys.modules["nets"]  # (1)!
torch.load("net.pth", weights_only=False)  #: raises ModuleNotFoundError
