from torch.utils.data import DataLoader

pairs = [(0.5, "cat"), (1.5, "dog"), (2.5, "cow")]
for x, name in DataLoader(pairs, batch_size=2):
    print(x, name)
