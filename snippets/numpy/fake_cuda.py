import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    x = torch.ones(2, 3, device="cpu")
    on_gpu = x.cuda()
    back = on_gpu.cpu()
    total = on_gpu.sum()
    best = on_gpu.argmax()
    mask = on_gpu > 0
    zeros = torch.zeros_like(on_gpu)
    scaled = on_gpu * torch.tensor(2.0, device="cpu")
    w = torch.ones(3, device="cuda", requires_grad=True)
    recorded = w.cpu()
    plain = w.detach().cpu()
    print(x.device, on_gpu.is_cuda)
    print(recorded.requires_grad, plain.requires_grad)
