import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
print(isinstance(optimizer, torch.optim.Optimizer))
print(len(optimizer.state))
(w**2).sum().backward()
optimizer.step()
for name, value in optimizer.state[w].items():
    print(name, value)
print(optimizer.state_dict()["state"].keys())
named = torch.optim.SGD([("weight", w)], lr=0.1)
print(named.state_dict()["param_groups"][0]["param_names"])
