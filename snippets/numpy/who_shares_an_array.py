#: cpu NumPy arrays live in main memory
import numpy as np
import torch

a = np.zeros(3, dtype=np.float32)
t = torch.from_numpy(a)
results = {
    "torch.from_numpy(a)": torch.from_numpy(a),
    "torch.as_tensor(a)": torch.as_tensor(a),
    "torch.asarray(a)": torch.asarray(a),
    "torch.tensor(a)": torch.tensor(a),
    "torch.Tensor(a)": torch.Tensor(a),
    "torch.Tensor(a.astype(int))": torch.Tensor(a.astype(int)),
    "torch.from_numpy(a.copy())": torch.from_numpy(a.copy()),
    "t.numpy()": t.numpy(),
    "np.asarray(t)": np.asarray(t),
    "t.numpy().copy()": t.numpy().copy(),
}
for call, result in results.items():
    shared = np.shares_memory(np.asarray(result), a)
    print(f"{call:28}{'shares' if shared else 'copy'}")
