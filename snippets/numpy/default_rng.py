#: cpu NumPy only
import numpy as np

rng = np.random.default_rng(0)
again = np.random.default_rng(0)
print(np.array_equal(rng.random(3), again.random(3)))
dice = rng.integers(1, 6, size=1000, endpoint=True)  # (1)!
print(dice.min(), dice.max())
heights = rng.normal(170, 10, size=(2, 3))
singles = rng.standard_normal((2, 3), dtype=np.float32)
between = rng.uniform(-1, 1, size=4)
order = rng.permutation(5)
print(np.sort(order), bool((abs(between) <= 1).all()))

np.random.seed(3)  # (2)!
c = np.random.default_rng(0).random(3)
print(np.array_equal(c, np.random.default_rng(0).random(3)))
