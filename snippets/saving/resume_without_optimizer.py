import torch


def run(weight, steps, state=None):
    optimizer = torch.optim.SGD([weight], lr=1, momentum=0.5)
    if state:
        optimizer.load_state_dict(state)
    for _ in range(steps):
        optimizer.zero_grad()
        weight.backward()  # (1)!
        optimizer.step()
        print(weight.item(), end=" ")
    return optimizer.state_dict()


weight = torch.tensor(10.0, requires_grad=True)
state = run(weight, 2)
with_state = weight.detach().clone().requires_grad_()
without = weight.detach().clone().requires_grad_()
run(with_state, 2, state)
run(without, 2)
