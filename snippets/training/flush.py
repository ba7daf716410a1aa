#: cpu writes numbers, makes no tensor
from pathlib import Path

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter


def on_disk():
    events = event_accumulator.EventAccumulator("logs").Reload()
    return len(events.Scalars("loss"))


writer = SummaryWriter("logs")
for step in range(5):
    writer.add_scalar("loss", 1.0, step)  # (1)!
writer.flush()  # (2)!
print(on_disk())
writer.add_scalar("loss", 1.0, 5)
writer.close()
print(on_disk())

writer.add_scalar("loss", 1.0, 6)  # (3)!
writer.close()
print(len(list(Path("logs").iterdir())))
