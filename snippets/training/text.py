#: cpu writes text, makes no tensor
import json

from tensorboard.backend.event_processing import event_accumulator
from torch.utils.tensorboard import SummaryWriter

config = {"lr": 0.1, "seed": 0}
with SummaryWriter("logs") as writer:
    writer.add_text("lstm", "This is an **lstm**", 0)
    writer.add_text("config", json.dumps(config))

events = event_accumulator.EventAccumulator("logs").Reload()
for tag in events.Tags()["tensors"]:
    (event,) = events.Tensors(tag)
    print(tag, event.step, event.tensor_proto.string_val[0].decode())
