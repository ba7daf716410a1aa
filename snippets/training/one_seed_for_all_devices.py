from unittest.mock import patch

import torch

with patch("torch.cuda.manual_seed_all") as seed_gpus:
    torch.manual_seed(7)
print(seed_gpus.call_args)  # (1)!

torch.cuda.manual_seed(7)  # (2)!
torch.cuda.manual_seed_all(7)
