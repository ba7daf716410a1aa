#: cpu about names
import torch

net = torch.nn.Linear(2, 1)
parallel = torch.nn.DataParallel(net)
print(list(parallel.state_dict()))
print(list(parallel.module.state_dict()))
weights = parallel.state_dict()
torch.nn.modules.utils.consume_prefix_in_state_dict_if_present(
    weights, "module."
)
print(net.load_state_dict(weights))
