import torch

train_loader = torch.utils.data.DataLoader(torch.ones(20, 1))
for images in tqdm.tqdm(train_loader):  #: raises NameError
    print(images)
