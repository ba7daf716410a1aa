import torch


def walk(node, depth=0):
    print("  " * depth + type(node).__name__)
    for parent, _ in node.next_functions:
        if parent is not None:
            walk(parent, depth + 1)


w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
y = (w * 2 + b) ** 2
print(y.item())
walk(y.grad_fn)
add = y.grad_fn.next_functions[0][0]
accumulate = add.next_functions[1][0]
print(accumulate.variable is b)
print(isinstance(y.grad_fn, torch.autograd.graph.Node))
print(isinstance(y.grad_fn, torch.autograd.Function))
