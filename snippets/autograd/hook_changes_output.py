import torch

layer = torch.nn.Identity()
layer.register_forward_pre_hook(lambda layer, args: (args[0] + 1,))
layer.register_forward_hook(lambda layer, args, output: output * 10)
y = layer(torch.tensor([1.0, 2.0]))
print(y)
