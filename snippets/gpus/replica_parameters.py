import torch

net = torch.nn.BatchNorm1d(2)
replica = net._replicate_for_data_parallel()
print(list(net._parameters), list(replica._parameters))
mean = replica._buffers["running_mean"]
print(mean is net.running_mean)
