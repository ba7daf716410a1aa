import torch


def my_bce_loss(predict, target, reduction="none"):
    predict = torch.sigmoid(predict)
    if reduction == "none":
        positive = target * torch.log(predict)
        negative = (1 - target) * torch.log(1 - predict)
        return -(positive + negative)


predict = torch.tensor([0.8, 0.2, 0.3])
target = torch.tensor([1.0, 0.0, 1.0])
print(my_bce_loss(predict, target, reduction="mean"))
