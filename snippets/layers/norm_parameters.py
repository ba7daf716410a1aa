from torch import nn

norm = nn.BatchNorm2d(3)
for name, parameter in norm.named_parameters():
    print(name, parameter.tolist())
for name, buffer in norm.named_buffers():
    print(name, buffer.tolist())

has_weight = {
    "LayerNorm": nn.LayerNorm(3).weight is not None,
    "GroupNorm": nn.GroupNorm(1, 3).weight is not None,
    "InstanceNorm2d": nn.InstanceNorm2d(3).weight is not None,
}
print(has_weight)
