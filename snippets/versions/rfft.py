import torch

signal = torch.tensor([1.0, 0, 0, 0])
spectrum = torch.fft.rfft(signal)
pairs = torch.view_as_real(spectrum)
torch.rfft(signal, 1)  #: raises AttributeError
