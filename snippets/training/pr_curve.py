import torch
from tensorboard.backend.event_processing import event_accumulator
from tensorboard.util import tensor_util
from torch.utils.tensorboard import SummaryWriter

labels = torch.tensor([0, 0, 1, 1])
logits = torch.tensor([-3.0, 1.0, 0.5, 4.0])
predictions = logits.sigmoid()
with SummaryWriter("logs") as writer:
    for tag, values in (("right", predictions), ("logits", logits)):
        writer.add_pr_curve(tag, labels, values, 0, num_thresholds=5)

events = event_accumulator.EventAccumulator("logs").Reload()
for tag in ("right", "logits"):
    (event,) = events.Tensors(tag)
    table = torch.tensor(tensor_util.make_ndarray(event.tensor_proto))
    print(tag, (table[0] + table[1]).tolist())  # (1)!
    print("  precision", table[4, :4])
    print("  recall   ", table[5, :4])
