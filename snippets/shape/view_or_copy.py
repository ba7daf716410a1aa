import torch

x = torch.arange(24).view(2, 3, 4)
y = x.transpose(0, 1)
results = {
    "x[0]": x[0],
    "x[:, 1:, ::2]": x[:, 1:, ::2],
    "x[torch.tensor(0)]": x[torch.tensor(0)],
    "x[None]": x[None],
    "x.unsqueeze(0)": x.unsqueeze(0),
    "x.squeeze()": x.squeeze(),
    "x.transpose(0, 1)": x.transpose(0, 1),
    "x.permute(2, 0, 1)": x.permute(2, 0, 1),
    "x.view(6, 4)": x.view(6, 4),
    "x.expand(5, 2, 3, 4)": x.expand(5, 2, 3, 4),
    "x.unbind()[0]": x.unbind()[0],
    "x.reshape(6, 4)": x.reshape(6, 4),
    "y.reshape(6, 4)": y.reshape(6, 4),
    "x.flatten()": x.flatten(),
    "y.flatten()": y.flatten(),
    "x.contiguous()": x.contiguous(),
    "y.contiguous()": y.contiguous(),
    "x + 0": x + 0,
    "x[[0, 1]]": x[[0, 1]],
    "x[x >= 0]": x[x >= 0],
    "x.flip(0)": x.flip(0),
    "x.repeat(1, 1, 1)": x.repeat(1, 1, 1),
    "torch.cat((x,))": torch.cat((x,)),
    "torch.stack((x,))": torch.stack((x,)),
}
memory = x.untyped_storage().data_ptr()
for call, result in results.items():
    shared = result.untyped_storage().data_ptr() == memory
    print(f"{call:24}{'shares' if shared else 'copy'}")
