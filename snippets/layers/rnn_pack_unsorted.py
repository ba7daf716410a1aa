import torch
from torch.nn.utils.rnn import pack_padded_sequence

batch = torch.randn(2, 4, 10)
lengths = torch.tensor([2, 4], device="cpu")
pack_padded_sequence(
    batch, lengths, batch_first=True
)  #: raises RuntimeError
