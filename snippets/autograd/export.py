import torch


class Double(torch.nn.Module):
    def forward(self, x):
        return (x * 2).sum()


program = torch.export.export(Double(), (torch.ones(3),))
print([n.name for n in program.graph.nodes])
print(program.module()(torch.ones(3)))
