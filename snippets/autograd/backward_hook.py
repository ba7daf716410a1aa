import torch

layer = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.constant_(layer.weight, 2.0)


def show(module, grad_input, grad_output):
    print("output", grad_output[0].tolist())
    print("input", grad_input[0].tolist())


layer.register_full_backward_hook(show)
print(len(layer._backward_hooks))
x = torch.tensor([[1.0, 3.0]], requires_grad=True)
y = layer(x) * 5
y.backward()
print(layer.weight.grad)
