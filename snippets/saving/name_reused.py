from torchvision.models import resnet18

resnet18 = resnet18(weights=None)
resnet18 = resnet18(weights=None)  #: raises TypeError
