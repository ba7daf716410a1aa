import torch

x = torch.tensor([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]])
w = torch.tensor([[2.0], [1.0]])
b = torch.tensor([-1.0])

score = x @ w + b
print(score.squeeze(1))
probability = torch.sigmoid(score)
print(probability.squeeze(1))

odds = probability / (1 - probability)
assert torch.allclose(torch.log(odds), score)  # (1)!
assert torch.equal(probability > 0.5, score > 0)  # (2)!
