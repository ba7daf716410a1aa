import numpy as np

np.random.seed(0)
old, new = np.random.rand(), np.random.default_rng().random()
np.random.seed(0)
print(np.random.rand() == old)
print(np.random.default_rng().random() == new)

rng = np.random.default_rng(0)
again = np.random.default_rng(0)
print(rng.random() == again.random())
