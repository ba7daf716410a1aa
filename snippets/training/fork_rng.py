import torch

torch.manual_seed(0)
expected = torch.rand(2)

torch.manual_seed(0)
with torch.random.fork_rng():  # (1)!
    torch.manual_seed(5)
    torch.rand(1000)
actual = torch.rand(2)
print(torch.equal(actual, expected))

torch.manual_seed(0)
state = torch.get_rng_state()
torch.rand(1000)
torch.set_rng_state(state)  # (2)!
