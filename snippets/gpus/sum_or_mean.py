import torch

w = torch.tensor(1.0, requires_grad=True)
halves = torch.tensor([1.0, 2.0, 3.0, 4.0]).chunk(2)


def gradient(loss):
    return torch.autograd.grad(loss, w)[0].item()


outputs = torch.cat([w * half for half in halves])  # (1)!
print(gradient(outputs.square().mean()))
each = [gradient((w * half).square().mean()) for half in halves]
print(each, sum(each), sum(each) / 2)  # (2)!
