import torchvision

flip = torchvision.transforms.RandomHorizontalFlip()
transforms.ColorJitter(contrast=0.5)  #: raises NameError
