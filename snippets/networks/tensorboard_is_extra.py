from importlib.metadata import requires

needed = requires("torch") or []
print(any(line.startswith("sympy") for line in needed))
print(any(line.startswith("tensorboard") for line in needed))
