#: cpu writes numbers, makes no tensor
from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

with SummaryWriter("logs/first") as writer:  # (1)!
    for step in range(4):
        writer.add_scalar("loss/train", 1 / (step + 1), step)  # (2)!
        writer.add_scalar("loss/held_out", 1.5 / (step + 1), step)

events = event_accumulator.EventAccumulator("logs/first")
events.Reload()
print(sorted(events.Tags()["scalars"]))
for event in events.Scalars("loss/train"):
    print(event.step, round(event.value, 4))
