import torch
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

loss = torch.tensor([1.0], requires_grad=True) * 3
with SummaryWriter("logs") as writer:
    writer.add_scalar("item", loss.item(), 0)
    writer.add_scalar("tensor", loss, 0)  # (1)!
    for i in range(3):
        writer.add_scalar("no step", i)
    writer.add_scalars("together", {"a": 1.0, "b": 2.0}, 0)  # (2)!

events = event_accumulator.EventAccumulator("logs").Reload()
print([events.Scalars(tag)[0].value for tag in ("item", "tensor")])
print([event.step for event in events.Scalars("no step")])
print("together" in events.Tags()["scalars"])
