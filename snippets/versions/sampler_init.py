#: cpu about indices, no tensors
from torch.utils.data import Sampler


class Old(Sampler):
    def __init__(self, data):
        super().__init__(data)


class New(Sampler):
    def __init__(self, data):
        super().__init__()
        self.data = data

    def __iter__(self):
        return reversed(range(len(self.data)))


print(list(New("abc")))
Old("abc")  #: raises TypeError
