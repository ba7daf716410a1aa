import torch
import torch.nn.functional as F

teacher = torch.tensor([[0.0, 200.0], [1.0, 0.0]])
student = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
log_q = F.log_softmax(student, dim=1)
log_p = F.log_softmax(teacher, dim=1)

a = F.kl_div(log_q, log_p.exp(), reduction="batchmean")
b = F.kl_div(log_q, log_p, reduction="batchmean", log_target=True)
print(f"{a:.4f} {b:.4f}")
forgotten = F.kl_div(log_q, log_p, reduction="batchmean")
print(forgotten.item())  # (1)!
