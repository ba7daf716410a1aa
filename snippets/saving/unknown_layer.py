from torchvision import models
from torchvision.models import feature_extraction as extraction

net = models.resnet18(weights=None).eval()
extract = extraction.create_feature_extractor
extract(net, ["layer9"])  #: raises ValueError
