#: cpu writes numbers, makes no tensor
import threading
from pathlib import Path

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter


def on_disk():
    events = event_accumulator.EventAccumulator("logs").Reload()
    return len(events.Scalars("loss"))


writer = SummaryWriter("logs")
thread = threading.enumerate()[-1]
print(type(thread).__name__, thread.daemon)  # (1)!
for step in range(5):
    writer.add_scalar("loss", 1.0, step)  # (2)!
writer.flush()  # (3)!
print(on_disk())
writer.add_scalar("loss", 1.0, 5)
writer.close()
print(on_disk())

writer.add_scalar("loss", 1.0, 6)  # (4)!
writer.close()
print(len(list(Path("logs").iterdir())))
