import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
batches, every = 6, 4
for epoch in range(2):
    for i in range(1, batches + 1):
        (w.sum() / every).backward()
        if i % every == 0:
            before = w.item()
            optimizer.step()
            print(f"epoch {epoch} batch {i} moved {before - w.item()}")
            optimizer.zero_grad()
    print("left over", w.grad)
