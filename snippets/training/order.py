import torch

orders = {
    "zero_grad, backward, step": "zbs",
    "backward, step, zero_grad": "bsz",
    "backward, zero_grad, step": "bzs",
    "backward, step": "bs",
}
for name, order in orders.items():
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    path = []
    for _ in range(4):
        loss = w**2
        actions = {
            "z": optimizer.zero_grad,
            "b": loss.backward,
            "s": optimizer.step,
        }
        for letter in order:
            actions[letter]()
        path.append(round(w.item(), 3))
    print(f"{name:27}", path)
