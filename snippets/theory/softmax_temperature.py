import torch

score = torch.tensor([2.0, 1.0, 0.0])
for scale in (0.1, 1, 3):
    p = torch.softmax(scale * score, dim=0)
    print(f"{scale:>4}", p)

same = torch.softmax(score + 5, dim=0)
assert torch.allclose(same, torch.softmax(score, dim=0))  # (1)!
