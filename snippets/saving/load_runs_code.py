import torch


class Weights:
    def __reduce__(self):
        return print, ("any code the author likes",)


torch.save(Weights(), "downloaded.pt")
torch.load("downloaded.pt", weights_only=False)
