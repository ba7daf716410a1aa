import numpy as np


def cross_entropy(target, predict):
    shifted = predict - np.max(predict, axis=1, keepdims=True)
    total = np.sum(np.exp(shifted), axis=1, keepdims=True)
    log_p = shifted - np.log(total)  # (1)!
    n = np.arange(predict.shape[0])
    return -log_p[n, target]


def as_in_the_note(target, predict):
    predict = np.exp(predict - np.max(predict, axis=1, keepdims=True))
    predict /= np.sum(predict, axis=1, keepdims=True)
    n = np.arange(predict.shape[0])
    return -np.log(predict[n, target])


target2 = np.array([0, 1, 2])
predict2 = np.array([[0.9, 0.2, 0.8], [0.5, 0.2, 0.4], [0.4, 0.2, 0.9]])
print(cross_entropy(target2, predict2).round(4))
print(as_in_the_note(target2, predict2).round(4))

large = np.array([[1000.0, 0.0]])
print(cross_entropy(np.array([1]), large))
with np.errstate(divide="ignore"):
    print(as_in_the_note(np.array([1]), large))  # (2)!
