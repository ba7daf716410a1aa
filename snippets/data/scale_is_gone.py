from torchvision import transforms

transforms.Scale(224)  #: raises AttributeError
