import torch

memory = torch.arange(12, dtype=torch.uint8)
x = memory.view(3, 4)
y = x.t()
z = x[1:, ::2]
print(z)
for each in (x, y, z):
    print(each.stride(), each.storage_offset())
    print(each.untyped_storage().tolist())

i, j = 1, 1
place = z.storage_offset() + i * z.stride(0) + j * z.stride(1)
print(place, z[i, j])

old = x.storage()  #: warns UserWarning
print(type(old).__name__, len(old))
