from torchvision import transforms

print(hasattr(transforms, "Normalize"))
transforms.Normaliza(mean=[0.5], std=[0.5])  #: raises AttributeError
