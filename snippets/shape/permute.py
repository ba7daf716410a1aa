import torch

x = torch.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5)
last = x.permute(0, 2, 3, 1)  # (1)!
moved = x.movedim(1, -1)
swapped = x.transpose(1, -1)  # (2)!
assert torch.equal(last, moved)

n, c, h, w = 1, 2, 3, 4
assert last[n, h, w, c] == x[n, c, h, w]
assert swapped[n, w, h, c] == x[n, c, h, w]

back = last.permute(0, 3, 1, 2)
assert torch.equal(back, x)
print(x.stride(), last.stride(), back.stride())
