#: cpu a GPU has a generator of its own
import torch

torch.manual_seed(0)
torch.save({"rng": torch.get_rng_state()}, "checkpoint.pt")
expected = torch.randperm(100)

torch.manual_seed(1)
fresh = torch.randperm(100)
torch.set_rng_state(torch.load("checkpoint.pt")["rng"])
resumed = torch.randperm(100)
print(torch.equal(fresh, expected), torch.equal(resumed, expected))
