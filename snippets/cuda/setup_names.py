import torch

x = torch.zeros(1, device="cuda")
for i in range(torch.cuda.device_count()):
    print(i, torch.cuda.get_device_name(i))  #: varies
name = torch.cuda.get_device_name()
print(torch.cuda.get_device_name(x.device) == name)
free, total = torch.cuda.mem_get_info()
assert 0 < free <= total
