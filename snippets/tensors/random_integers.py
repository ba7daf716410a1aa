import torch

torch.manual_seed(0)
dice = torch.randint(1, 7, (1000,))
print(dice.unique())
labels = torch.randint(3, (4,))  # (1)!
floats = torch.randint(0, 3, (4, 2), dtype=torch.float32)

coins = torch.empty(1000).random_(2)
print(coins.unique())
noise = torch.empty(1000, dtype=torch.uint8).random_()  # (2)!
print(noise.min(), noise.max())
signed = torch.empty(1000, dtype=torch.int8).random_()
print(signed.min() >= 0)
