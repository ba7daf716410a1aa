from torchvision import models

net = models.resnet18(pretrained=False)  #: warns UserWarning
