import torch

score = torch.tensor([[0.0, 1.0], [0.0, 3.0]])
per_row = score.softmax(dim=1)
print(per_row)
per_column = score.softmax(dim=0)
print(per_column)
torch.nn.functional.softmax(score)  #: warns UserWarning
