import torch

x = torch.ones(2, 3)
net = torch.nn.Linear(3, 1)
print(x.to("meta") is x, x.device.type)
print(net.to("meta") is net, net.weight.device)
flat = torch.nn.Flatten()
print(flat.cuda() is flat)  # (1)!


class Scale(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(3))
        self.plain = torch.zeros(3)


scale = Scale().to("meta")
print(scale.mean.device, scale.plain.device.type)  # (2)!
