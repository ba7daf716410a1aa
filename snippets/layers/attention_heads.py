from torch import nn

fits = nn.MultiheadAttention(embed_dim=12, num_heads=4)
nn.MultiheadAttention(embed_dim=10, num_heads=4)  #: raises Exception
