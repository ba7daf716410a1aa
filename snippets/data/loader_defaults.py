from inspect import isclass, signature

from torch.utils.data import DataLoader, default_collate

defaults = signature(DataLoader).parameters
for name in ("batch_size", "shuffle", "sampler", "num_workers"):
    print(name, "=", defaults[name].default)
for name in ("collate_fn", "pin_memory", "drop_last", "generator"):
    print(name, "=", defaults[name].default)
loader = DataLoader([1, 2, 3])
print(loader.collate_fn is default_collate)
print(
    type(loader.sampler).__name__, type(loader.batch_sampler).__name__
)
print(isclass(DataLoader))
