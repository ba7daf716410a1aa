import torch

x = torch.ones(2, 3, device="cpu")
net = torch.nn.Linear(3, 1, device="cpu")
print(net.cuda() is net, x.cuda() is x)
on_gpu = x.cuda()
y = net(on_gpu)
loss = y.sum()
print(loss.device, type(loss.item()).__name__)
a = y.detach().cpu().numpy()
b = y.numpy(force=True)
y.detach().numpy()  #: raises TypeError
