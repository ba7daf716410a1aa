from torch import nn

pool = nn.MaxPool1d(kernel_size=2)
relu = nn.ReLU()
dropout = nn.Dropout()
print(pool.stride, dropout.p)
conv = nn.Conv1d()  #: raises TypeError
