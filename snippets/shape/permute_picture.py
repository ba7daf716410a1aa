import torch

red = torch.arange(11, 19).reshape(2, 4)
chw = torch.stack((red, red + 10, red + 20))
hwc = chw.permute(1, 2, 0)
print(hwc[1, 3])
lying = chw.transpose(0, 2)
scrambled = chw.reshape(2, 4, 3)
print(scrambled[1, 3])
