import torch

signal, window = torch.ones(64), torch.hann_window(16)
spectrum = torch.stft(signal, 16, window=window, return_complex=True)
pairs = torch.view_as_real(spectrum)
torch.stft(signal, 16, window=window)  #: raises RuntimeError
