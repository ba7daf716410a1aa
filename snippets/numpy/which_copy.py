import copy

import torch

x = torch.ones(2, requires_grad=True)
x.sum().backward()
results = {
    "x.clone()": x.clone(),
    "x.detach()": x.detach(),
    "x.detach().clone()": x.detach().clone(),
    "x.clone().detach()": x.clone().detach(),
    "x.data": x.data,
    "copy.copy(x)": copy.copy(x),
    "copy.deepcopy(x)": copy.deepcopy(x),
}
print(f"{'':20}memory  graph  leaf   requires_grad")
for call, y in results.items():
    memory = "shared" if y.data_ptr() == x.data_ptr() else "new"
    graph = "yes" if y.grad_fn else "no"
    row = f"{call:20}{memory:8}{graph:7}{y.is_leaf!s:7}"
    print(f"{row}{y.requires_grad}")
