import torch

target = torch.tensor([1.0, 2.0, 3.0])
guess = torch.zeros(3, 1, requires_grad=True)
for step in range(50):
    loss = (guess - target).pow(2).mean()
    loss.backward()
    with torch.no_grad():
        guess -= guess.grad
    guess.grad = None
print([round(v, 2) for v in guess.flatten().tolist()])
print(f"{loss.item():.4f}")
