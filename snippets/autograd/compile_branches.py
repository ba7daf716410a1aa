import torch

graphs = []


def keep(graph, inputs):  # (1)!
    graphs.append(graph)
    return graph.forward


def f(x):
    if x.sum() > 0:
        return x.sin() * 2
    return x.exp()


compiled = torch.compile(f, backend=keep)
for x in (torch.ones(2), torch.zeros(2), torch.ones(2)):
    assert torch.equal(compiled(x), f(x))
    print(len(graphs))
