import torch
from torchvision.models import googlenet

with torch.device("meta"):
    net = googlenet(init_weights=False)
    print(net.inception3a.branch3[1].conv)  # (1)!
    x = torch.zeros(2, 3, 224, 224)
    training = net(x)
    print(type(training).__name__, training._fields)
    evaluating = net.eval()(x)
    plain = googlenet(init_weights=False, aux_logits=False)
    for model in net, plain:
        print(sum(p.numel() for p in model.parameters()))
