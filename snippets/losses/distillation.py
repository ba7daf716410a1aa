import torch
import torch.nn.functional as F

teacher = torch.tensor([[6.0, 3.0, 0.0]])
student = torch.tensor([[2.0, 2.0, 2.0]], requires_grad=True)

for t in (1.0, 3.0):
    log_q = F.log_softmax(student / t, dim=1)
    log_p = F.log_softmax(teacher / t, dim=1)
    kl = F.kl_div(log_q, log_p, reduction="batchmean", log_target=True)
    (grad,) = torch.autograd.grad(kl * t**2, student)
    print(log_p.exp())
    print(f"{kl:.4f}", grad)
