import matplotlib.pyplot as plt
import torch

orders = {
    "zero_grad, backward, step": "zbs",
    "backward, step, zero_grad": "bsz",
    "backward, zero_grad, step": "bzs",
    "backward, step": "bs",
}
figure, ax = plt.subplots(figsize=(7, 3.4), layout="constrained")
for (name, order), style in zip(orders.items(), ("-", "--", "-", "-")):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    path = [1.0]
    for _ in range(20):
        loss = w**2
        actions = {
            "z": optimizer.zero_grad,
            "b": loss.backward,
            "s": optimizer.step,
        }
        for letter in order:
            actions[letter]()
        path.append(round(w.item(), 3))
    print(f"{name:27}", path[1:5])
    ax.plot(path, style, lw=2, label=name)
ax.set(xlabel="step", ylabel="w", xticks=range(0, 21, 5))
figure.legend(loc="outside lower left", ncols=2)
