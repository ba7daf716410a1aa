from torchvision.models import ResNet18_Weights

preset = ResNet18_Weights.DEFAULT.transforms()
print(preset.mean, preset.std)
print(preset.resize_size, preset.crop_size)
