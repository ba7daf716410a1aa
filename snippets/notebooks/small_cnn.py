# %% [markdown] lang="zh"
# # 小卷积网络认数字 { #small-cnn }
#
# 为什么认图像要用卷积？当场画 0 到 9 的数字，位置随机，再加噪声；用不到三千个参数的卷积网络和参数更多的全连接网络各学一遍，比较训练与验证的曲线。
#
# 途中会看到每一层之后的形状，网络把哪些数字认错，第一层的卷积核学成了什么样。各层见[卷积](../layers/convolution.md)与[池化](../layers/pooling.md)。
# %% [markdown] lang="en"
# # A small convolutional network for digits { #small-cnn }
#
# Why convolutions for pictures? Digits from 0 to 9 are drawn on the spot, at random places and with noise. A convolutional network of fewer than three thousand parameters learns them, then a fully connected one with more, and their curves for training and validation are compared.
#
# On the way: the shape after every layer, which digits the network gets wrong, and what the kernels of the first layer have become. The layers are under [convolution](../layers/convolution.md) and [pooling](../layers/pooling.md).
# %% [markdown] lang="zh"
# ## 画数字 { #data }
#
# 每个数字是 5 行 3 列的点阵，十个并排写在一起，1 是亮点。
#
# 整本用 `float64`：舍入误差小得多，不同的机器和线程数打印出同样的数。平时训练用 `float32` 就够，见[种子管不到的](../training/reproducibility.md#not-covered)。
# %% [markdown] lang="en"
# ## Drawing digits { #data }
#
# Each digit is a bitmap of 5 rows and 3 columns. All ten are written side by side, with 1 for a bright pixel.
#
# This notebook works in `float64`: rounding errors are far smaller, so that other machines and other numbers of threads print the same digits. For ordinary training `float32` will do; see [what seeds do not cover](../training/reproducibility.md#not-covered).
# %%
import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)

rows = (
    "111 010 110 110 101 111 011 111 111 111",
    "101 110 001 001 101 100 100 001 101 101",
    "101 010 010 010 111 110 111 010 111 111",
    "101 010 100 001 001 001 101 010 101 001",
    "111 111 111 110 001 110 111 010 111 110",
)
pixels = [[list(map(float, d)) for d in row.split()] for row in rows]
glyphs = torch.tensor(pixels).transpose(0, 1)
print(glyphs[4])


# %% [markdown] lang="zh"
# 把点阵加到 10×10 的噪声上，放在哪里由随机数决定。训练集 800 张，验证集另画 400 张，从不参与训练。
# %% [markdown] lang="en"
# A bitmap is added to 10 by 10 pixels of noise, at a random place. There are 800 pictures for training, and 400 more for validation that are never trained on.
# %%
def draw(n, size=10, noise=0.2):
    label = torch.arange(n) % 10
    image = noise * torch.randn(n, 1, size, size)
    top = torch.randint(0, size - 4, (n,)).tolist()
    left = torch.randint(0, size - 2, (n,)).tolist()
    for i in range(n):
        place = image[i, 0, top[i] : top[i] + 5, left[i] : left[i] + 3]
        place += glyphs[label[i]]
    return image, label


torch.manual_seed(0)
train_x, train_y = draw(800)
val_x, val_y = draw(400)
print((10 - 4) * (10 - 2), "places for each of the digits")
# %% alt_zh="两行带噪声的小图，每行是数字 0 到 9，每个数字落在图里不同的位置，有的贴着边" alt_en="Two rows of small noisy pictures, the digits 0 to 9 in each, every digit at another place, some of them at the edge"
import matplotlib.pyplot as plt


def strip(images):
    framed = F.pad(images[:, 0], (1, 1, 1, 1), value=1.0)
    return torch.cat(tuple(framed), dim=1)


fig, ax = plt.subplots(figsize=(7, 1.7), layout="constrained")
two = torch.cat((strip(train_x[:10]), strip(train_x[10:20])))
grey = {"cmap": "gray", "vmin": -0.5, "vmax": 1.5}
ax.imshow(two.tolist(), **grey)
ax.set_axis_off()
# %% [markdown] lang="zh"
# 难处有两个：噪声，和位置。每个数字有 48 个可能的位置，800 张训练图摊到每个数字的每个位置上，还不到两张。
# %% [markdown] lang="en"
# Two things make it hard: the noise, and the place. A digit can be in 48 places, and 800 pictures for training are fewer than two for each digit at each place.
# %% [markdown] lang="zh"
# ## 网络与形状 { #network }
#
# 两层卷积，最后 `AdaptiveMaxPool2d(1)` 在每个通道里只留最大的一个数：某种笔画**有没有**出现，不问在哪里。让一批图逐层走一遍，打印形状和参数量：
# %% [markdown] lang="en"
# ## The network and its shapes { #network }
#
# Two convolutions, and at the end `AdaptiveMaxPool2d(1)`, which keeps the largest number of each channel: **whether** some stroke occurred, no matter where. One batch goes through layer by layer; printed are shapes and parameters:
# %%
torch.manual_seed(0)
net = nn.Sequential(
    nn.Conv2d(1, 8, 3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 32, 3, padding=1),
    nn.ReLU(),
    nn.AdaptiveMaxPool2d(1),
    nn.Flatten(),
    nn.Linear(32, 10),
)
out = train_x[:80]
for layer in net:
    out = layer(out)
    name, shape = type(layer).__name__, str(list(out.shape))
    count = sum(p.numel() for p in layer.parameters())
    print(f"{name:17} {shape:16} {count:5}")


# %% [markdown] lang="zh"
# `padding=1` 让 3×3 的卷积保持高宽，减半靠池化。通道从 1 到 8 再到 32，高宽从 10 到 5 再到 1。参数几乎都在第二个卷积里：每个输出通道要看前面的 8 个通道，$32 \times 8 \times 9$ 个权重加 32 个偏置。ReLU、池化、`Flatten` 都没有参数。
#
# 相关：[保持尺寸，或减半](../layers/convolution.md#same) · [权重的形状](../layers/convolution.md#weight) · [自适应池化](../layers/pooling.md#adaptive)
# %% [markdown] lang="en"
# With `padding=1` a 3 by 3 convolution keeps height and width; halving is left to the pooling. Channels go from 1 to 8 to 32, height and width from 10 to 5 to 1. Nearly all parameters are in the second convolution: each output channel looks at 8 channels, which makes $32 \times 8 \times 9$ weights and 32 biases. ReLU, pooling and `Flatten` have none.
#
# See also: [keep the size, or halve it](../layers/convolution.md#same) · [the shape of the weight](../layers/convolution.md#weight) · [adaptive pooling](../layers/pooling.md#adaptive)
# %% [markdown] lang="zh"
# ## 训练与验证 { #train }
#
# 10 轮，每轮 10 批。每轮结束时，在两个集合上各量一次损失和准确率，量的时候不训练。
# %% [markdown] lang="en"
# ## Training and validation { #train }
#
# 10 epochs of 10 batches. After each epoch, loss and accuracy are measured on both sets, without training on either.
# %%
def measure(net, x, y):
    net.eval()
    with torch.inference_mode():
        scores = net(x)
    right = (scores.argmax(dim=1) == y).double().mean()
    return F.cross_entropy(scores, y).item(), right.item()


# %%
def fit(net, epochs=10):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    seen, held = [], []
    for _ in range(epochs):
        net.train()
        for batch in torch.randperm(800).split(80):
            loss = F.cross_entropy(net(train_x[batch]), train_y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        seen.append(measure(net, train_x, train_y))
        held.append(measure(net, val_x, val_y))
    return seen, held


# %%
def table(seen, held):
    print("epoch  training    validation")
    for epoch in (1, 2, 4, 7, 10):
        now = seen[epoch - 1] + held[epoch - 1]
        print(f"{epoch:5}  " + "  ".join(f"{v:.2f}" for v in now))


history = fit(net)
table(*history)


# %% alt_zh="左图是损失，右图是准确率：训练与验证的线起初重合，第五轮之后略微分开，验证的损失稍高、准确率稍低，但都在变好" alt_en="Left the loss, right the accuracy: training and validation lie together at first and part slightly after the fifth epoch, validation with a little more loss and less accuracy, both still improving"
def curves(seen, held):
    _, axes = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
    for ax, a, b in zip(axes, zip(*seen), zip(*held)):
        epochs = range(1, len(a) + 1)
        ax.plot(epochs, a, color="#0f766e", label="training")
        ax.plot(epochs, b, "--", color="#b45309", label="validation")
    axes[0].set(xlabel="epoch", ylabel="loss", ylim=(0, 2.7))
    axes[1].set(xlabel="epoch", ylabel="accuracy", ylim=(0, 1.03))
    axes[1].legend()


curves(*history)
# %% [markdown] lang="zh"
# 每行四个数是训练的损失和准确率、验证的损失和准确率。前几轮两条线几乎重合：学到的东西对没见过的图同样有用。之后训练的线走得更低一些，但验证的损失也还在降，可以再训练下去。
#
# 相关：[一次真实的训练](../training/loop.md#curve) · [评估函数](../training/evaluation.md#evaluate)
# %% [markdown] lang="en"
# The four numbers of a row are loss and accuracy in training, then in validation. For some epochs the lines all but coincide: what is learnt serves just as well on pictures never seen. Later training gets a little lower, but validation still falls too, and one could go on.
#
# See also: [a real training](../training/loop.md#curve) · [a function for evaluation](../training/evaluation.md#evaluate)
# %% [markdown] lang="zh"
# ## 换成全连接 { #dense }
#
# 同样的数据、优化器和轮数，把图摊平成 100 个数，交给两层 `Linear`：
# %% [markdown] lang="en"
# ## Fully connected instead { #dense }
#
# Same data, optimiser and epochs, with the picture flattened to 100 numbers for two `Linear` layers:
# %%
torch.manual_seed(0)
dense = nn.Sequential(
    nn.Flatten(), nn.Linear(100, 32), nn.ReLU(), nn.Linear(32, 10)
)
for name, model in (("cnn", net), ("dense", dense)):
    count = sum(p.numel() for p in model.parameters())
    print(f"{name:5}  {count} parameters")
dense_history = fit(dense)
table(*dense_history)
# %% alt_zh="全连接网络：训练的损失稳步下降、准确率升到 0.9 左右，验证的损失不降反升，准确率一直在 0.3 以下" alt_en="The fully connected network: in training the loss falls steadily and accuracy climbs to about 0.9; in validation the loss rises instead, and accuracy stays below 0.3"
curves(*dense_history)
# %% [markdown] lang="zh"
# 只看训练的线，这个网络学得不错。验证的线说的是另一回事：损失从随便猜的 $\ln 10 \approx 2.30$ 附近往上走。它在背这 800 张图。
#
# 参数更多，反而更差，原因在位置：全连接层的每个像素各有自己的权重，在左上角见过 7，对认右下角的 7 没有多少帮助。卷积核在所有位置共用一套权重，最后的最大值又不问位置，在一处学会的，换个地方也用得上。
#
# 不问位置，也就不问图有多大。同一个网络、同样的权重，画在更大的图上直接用：
# %% [markdown] lang="en"
# By its training lines alone this network does well. The validation lines tell another story: a loss that goes up from about $\ln 10 \approx 2.30$, that of a blind guess. The network is learning 800 pictures by heart.
#
# It has more parameters and does worse, and the reason is the place: in a fully connected layer each pixel has weights of its own, and a 7 seen at the upper left is little help with a 7 at the lower right. A kernel uses one set of weights everywhere, and the maximum at the end does not ask where: what is learnt in one place serves in the others.
#
# Not to ask where is not to ask how large the picture is. The same network, with the same weights, on larger pictures:
# %%
torch.manual_seed(1)
for size in (10, 14, 20):
    _, right = measure(net, *draw(400, size))
    print(f"{size} x {size}  accuracy {right:.2f}")
# %% [markdown] lang="zh"
# 20×20 的图它从没见过，准确率几乎不变。`dense` 遇到这样的图会报错：第一层只收 100 个数。
#
# 相关：[权重里没有图的大小](../layers/convolution.md#weight) · [形状对不上](../networks/shapes.md#linear)
# %% [markdown] lang="en"
# It has never seen a picture of 20 by 20, and its accuracy hardly changes. `dense` would raise an error: its first layer takes 100 numbers and no others.
#
# See also: [weights know no picture size](../layers/convolution.md#weight) · [shapes that do not match](../networks/shapes.md#linear)
# %% [markdown] lang="zh"
# ## 混淆矩阵 { #confusion }
#
# 行是真实的数字，列是网络的答案，对角线上是认对的。`bincount` 一次数完：每一对（真实，答案）编成一个 0 到 99 的整数。
# %% [markdown] lang="en"
# ## The confusion matrix { #confusion }
#
# Rows are the true digits, columns the answers, and right ones lie on the diagonal. One `bincount` counts them all: each pair of truth and answer becomes an integer from 0 to 99.
# %%
with torch.inference_mode():
    guess = net(val_x).argmax(dim=1)
pairs = torch.bincount(10 * val_y + guess, minlength=100).view(10, 10)
for true, got in pairs.nonzero().tolist():
    if true != got:
        print(f"{true} as {got}: {pairs[true, got]}", end=", ")
        print(
            f"bitmaps differ in {(glyphs[true] != glyphs[got]).sum()}"
        )
# %% alt_zh="十行十列的混淆矩阵：对角线很深，每格 35 到 40；对角线外只有零星几格，最多的是把 0 认成 8、把 7 认成 3" alt_en="A confusion matrix of ten by ten: dark on the diagonal, with 35 to 40 in each cell; only a few cells off it, most of all 0 taken for 8 and 7 taken for 3"
fig, ax = plt.subplots(figsize=(3.6, 3.2), layout="constrained")
ax.imshow(pairs.tolist(), cmap="Greens", vmax=60)
style = {"ha": "center", "va": "center", "color": "#111111"}
for true, got in pairs.nonzero().tolist():
    count = pairs[true, got].item()
    ax.text(got, true, count, fontsize=8, **style)
ax.set(xlabel="predicted", ylabel="true")
ax.set(xticks=range(10), yticks=range(10))
# %% [markdown] lang="zh"
# 错得最多的有两种，一种是把 0 认成 8：两个点阵只差正中的一个点。反过来一次也没有：矩阵不是对称的。
#
# 错得多少不全看差几个点：7 认成 3 也有四次，两者差四个点；6 和 8、8 和 9 只差两个点，各只错了一次。下一步是去看图。
# %% [markdown] lang="en"
# One of the two commonest mistakes is 0 taken for 8: their bitmaps differ in one pixel, the middle one. The other way round never happens: the matrix is not symmetric.
#
# Nearness is not everything: 7 is taken for 3 just as often, and these differ in four pixels, while 6 and 8, and 8 and 9, differ in two and are confused once each. The next thing to do is to look at the pictures.
# %% [markdown] lang="zh"
# ## 认错的图 { #wrong }
#
# 前十二张认错的，上面写着真实的数字和网络的答案。
# %% [markdown] lang="en"
# ## The ones it gets wrong { #wrong }
#
# The first twelve mistakes, each with the true digit and the answer.
# %% alt_zh="十二张认错的小图，上方依次写着真实的数字与答案，例如 0 as 8、7 as 3；多数笔画仍然看得清" alt_en="Twelve small pictures that were taken for another digit, with truth and answer above them, such as 0 as 8 or 7 as 3; most of the strokes can still be made out"
wrong = (guess != val_y).nonzero()[:12, 0].tolist()
fig, ax = plt.subplots(figsize=(7, 1.1), layout="constrained")
ax.imshow(strip(val_x[wrong]).tolist(), **grey)
for k, i in enumerate(wrong):
    ax.text(12 * k + 1, -1, f"{val_y[i]} as {guess[i]}", fontsize=8)
ax.set_axis_off()
# %%
with torch.inference_mode():
    sure = net(val_x).softmax(dim=1).amax(dim=1)
print(f"where right {sure[guess == val_y].mean():.2f}", end="  ")
print(f"where wrong {sure[guess != val_y].mean():.2f}")
# %% [markdown] lang="zh"
# 大多数图人还认得出来，所以问题不全在噪声，网络还可以更好。打印的是它给自己的答案的平均概率：认错的时候明显低一些，要挑出该由人再看一眼的图，就从低的挑起。但它也不是「不知道」的样子，认错时照样给得不低。
#
# 相关：[和为 1 不等于可信](../theory/softmax.md#confidence)
# %% [markdown] lang="en"
# A person would still read most of them, so the noise is not all to blame, and the network could do better. Printed is the mean probability that it gives to its own answers: it is clearly lower where they are wrong, so to pick pictures for a person to check, begin with the low ones. Yet it does not look like “I do not know” either; wrong answers are given with some confidence.
#
# See also: [sums to 1, and is not to be trusted](../theory/softmax.md#confidence)
# %% [markdown] lang="zh"
# ## 第一层的卷积核 { #filters }
#
# 上排是第一层的 8 个核，蓝色为正，红色为负；下排是验证集里的一个 4 经过它们和 ReLU 之后的样子，越亮数越大。
# %% [markdown] lang="en"
# ## The kernels of the first layer { #filters }
#
# Above are the 8 kernels of the first layer, positive in blue and negative in red; below, what they and the ReLU make of a 4 from the validation set, the brighter the larger.
# %% alt_zh="上排八个 3×3 的卷积核，蓝正红负：第一个左列是蓝的，第六个中间一行是蓝的，第三个几乎没有颜色；下排八张图：第一张亮在 4 的竖笔画上，第六张亮在横笔画上，第二、第五张一片杂点，第三张全黑" alt_en="Above eight kernels of 3 by 3, blue for positive and red for negative: the first has a blue left column, the sixth a blue middle row, the third is almost without colour; below eight pictures: the first is bright on the upright strokes of the 4, the sixth on its horizontal stroke, the second and fifth are speckled all over, the third is black"
kernels = net[0].weight.detach()[:, 0]
tiles = kernels.repeat_interleave(3, 1).repeat_interleave(3, 2)
upper = torch.cat(tuple(F.pad(tiles, (1, 2, 1, 2))), dim=1)
lower = strip(net[:2](val_x[4:5]).detach().transpose(0, 1))

fig, axes = plt.subplots(2, 1, figsize=(7, 2.1), layout="constrained")
axes[0].imshow(upper.tolist(), cmap="RdBu", vmin=-1, vmax=1)
axes[1].imshow(lower.tolist(), cmap="gray")
for ax in axes:
    ax.set_axis_off()
# %%
opened = net[:2](train_x) > 0
print(opened.sum(dim=(0, 2, 3)).tolist(), "of", 800 * 100)
# %% [markdown] lang="zh"
# - 第一个核左列为正：竖笔画处最亮。第六个核中间一行为正：最亮的是 4 的那一横。没有人教过它们横竖，这是为了分开十个数字学出来的。
# - 第二、第五个对着空白处的噪声也亮。打印的是每个通道打开的次数，它们俩最多；有用没用，要看后面的层怎么取舍。
# - 第三个核几乎全是 0，在 800 张训练图上一次也没有打开：这是一个关上的 ReLU，它收不到梯度，8 个通道实际只用了 7 个。
#
# 可以自己改一改再运行：噪声的 0.2 换成 0.4；训练图从 800 张减到 200 张；`AdaptiveMaxPool2d` 换成 `AdaptiveAvgPool2d`，看位置和图的大小还要不要紧。
#
# 相关：[关上的 ReLU](../theory/activations.md#leaky) · [最大还是平均](../layers/pooling.md#max-avg) · 上一本：[多层感知机](mlp.md)
# %% [markdown] lang="en"
# - The first kernel is positive in its left column, and brightest at upright strokes. The sixth is positive in its middle row, and brightest at the bar of the 4. Nobody told them of upright and horizontal; this is what telling ten digits apart has led to.
# - The second and fifth light at the noise of empty places too. Printed is how often each channel is open, and these two are open most; what that is good for is up to the layers behind.
# - The third kernel is nearly all 0 and has not opened once on the 800 pictures of training. It is a closed ReLU, which gets no gradient, so that 7 of the 8 channels are in use.
#
# Things to change and run again: noise of 0.4 in place of 0.2; 200 pictures for training instead of 800; `AdaptiveAvgPool2d` for `AdaptiveMaxPool2d`, and whether place and picture size matter then.
#
# See also: [closed ReLUs](../theory/activations.md#leaky) · [maximum or average](../layers/pooling.md#max-avg) · the notebook before: [a multilayer perceptron](mlp.md)
