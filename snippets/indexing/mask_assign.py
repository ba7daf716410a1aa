import torch

x = torch.tensor([[-1.0, 2.0, -3.0], [4.0, -5.0, 6.0]])
negative = x < 0
filled = x.masked_fill(negative, 0)
print(filled)

y = x.clone()
new = torch.tensor([10.0, 20.0, 30.0])
y[negative] = new  # (1)!
print(y)

z = y.clone()
z[z > 5] -= 10  # (2)!
print(z)
