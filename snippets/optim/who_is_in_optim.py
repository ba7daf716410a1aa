from torch import optim

own = [c for c in vars(optim).values() if isinstance(c, type)]
print(all(issubclass(c, optim.Optimizer) for c in own))
print([c.__name__ for c in own if "step" not in vars(c)])
for name in ("AdamW", "LBFGS", "Muon", "LARS", "LAMB", "Lion"):
    print(name, hasattr(optim, name))
