import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence as pack
from torch.nn.utils.rnn import pad_packed_sequence as unpack
from torch.nn.utils.rnn import pad_sequence

a, b = torch.randn(4, 10), torch.randn(2, 10)
gru = nn.GRU(10, 20, batch_first=True)
batch = pad_sequence([a, b], batch_first=True)
lengths = torch.tensor([4, 2], device="cpu")

packed = pack(batch, lengths, batch_first=True, enforce_sorted=False)
packed_output, h_n = gru(packed)
output, _ = unpack(packed_output, batch_first=True)
_, alone = gru(b[None])
assert torch.allclose(h_n[0, 1], alone[0, 0], atol=1e-2)

_, h_of_padding = gru(batch)
print(torch.allclose(h_of_padding[0, 1], alone[0, 0], atol=1e-2))
print(output[1, 2:].abs().sum())
