import torch


def report(when):
    used = torch.cuda.memory_allocated() >> 20
    held = torch.cuda.memory_reserved() >> 20
    print(f"{when:14} used {used:4} MiB, held {held:4} MiB")


x = torch.zeros(64, 1024, 1024, device="cuda")
y = x + 1
report("two tensors")
torch.cuda.empty_cache()  # (1)!
report("empty_cache")
del y
report("one deleted")
torch.cuda.empty_cache()  # (2)!
report("empty_cache")
