# %% [markdown] lang="zh"
# # 多层感知机与两条螺线 { #mlp }
#
# 层与层之间为什么非要有激活函数？同样的三个 `Linear`，不加激活、加 ReLU、加 Tanh，各训练 100 步，把它们划出的区域并排画出来。
#
# 然后证明不加激活的三层就是一层，再换着宽度和深度训练，看参数有多少、多少才够。激活函数本身见[激活函数](../theory/activations.md)。
# %% [markdown] lang="en"
# # A multilayer perceptron and two spirals { #mlp }
#
# Why must there be activations between the layers? The same three `Linear` layers, with none, with ReLU and with Tanh, are trained for 100 steps each, and the regions they draw are put side by side.
#
# Then comes the proof that three layers without activations are one, and a row of widths and depths: how many parameters they have, and how many are enough. The functions themselves are under [activations](../theory/activations.md).
# %% [markdown] lang="zh"
# ## 两条螺线 { #data }
#
# 两条螺线各绕一圈，互相错开半圈，加一点噪声。80 个点用来训练；另取 1000 个点，训练时不用，只用来检验。
# %% [markdown] lang="en"
# ## Two spirals { #data }
#
# Two spirals of one turn each, half a turn apart, with a little noise. 80 points to train on, and 1000 more that training never sees, to test with.
# %%
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)


def spirals(n):
    label = torch.arange(n) % 2
    t = torch.rand(n)
    angle = 2 * torch.pi * t + torch.pi * label
    arm = torch.stack((angle.cos(), angle.sin()), dim=1)
    return (0.3 + t)[:, None] * arm + 0.05 * torch.randn(n, 2), label


x, y = spirals(80)
fresh_x, fresh_y = spirals(1000)
# %% alt_zh="两条互相缠绕的螺线，各绕一圈，一条绿色，一条橙色" alt_en="Two spirals wound around each other, one turn each, one green and one orange"
import matplotlib.pyplot as plt


def points(ax):
    for k, color in enumerate(("#b45309", "#0f766e")):
        ax.plot(*x[y == k].T.tolist(), ".", color=color, markersize=5)
    ax.set(xlim=(-1.5, 1.5), ylim=(-1.5, 1.5), aspect="equal")


fig, ax = plt.subplots(figsize=(3.2, 3), layout="constrained")
points(ax)


# %% [markdown] lang="zh"
# 从中心朝上走，先遇到橙色，再遇到绿色；朝下走，次序相反。要分开它们，分界线得跟着弯；一条直线做不到，[逻辑回归](logistic-regression.md)也就做不到。
# %% [markdown] lang="en"
# Going up from the centre, orange comes first and then green; going down, the other way round. A boundary between them has to bend along; a straight line cannot, and so neither can [logistic regression](logistic-regression.md).
# %% [markdown] lang="zh"
# ## 网络与训练 { #train }
#
# `build` 给出若干个隐藏层，激活函数是参数。`nn.Identity` 原样返回输入，正好用来表示「不加激活」。
# %% [markdown] lang="en"
# ## Networks and training { #train }
#
# `build` makes any number of hidden layers and takes the activation as an argument. `nn.Identity` returns its input as it is, which is the way to say “no activation”.
# %%
def build(activation, width, depth):
    layers, size = [], 2
    for _ in range(depth):
        layers += [nn.Linear(size, width), activation()]
        size = width
    return nn.Sequential(*layers, nn.Linear(size, 2))


print(build(nn.ReLU, 16, 2))


# %%
def train(net, steps=100):
    optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
    losses = []
    for _ in range(steps):
        loss = F.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def accuracy(net, x, y):
    with torch.inference_mode():
        return (net(x).argmax(dim=1) == y).float().mean().item()


# %% [markdown] lang="zh"
# 三个网络的种子相同，所以初始的权重也相同，差别只在激活函数。
# %% [markdown] lang="en"
# The three share a seed and therefore their initial weights. Only the activation differs.
# %%
nets, curves = {}, {}
for activation in (nn.Identity, nn.ReLU, nn.Tanh):
    torch.manual_seed(1)
    name, net = activation.__name__, build(activation, 16, 2)
    curves[name], nets[name] = train(net), net
    print(f"{name:8}  loss {curves[name][-1]:.3f}", end="  ")
    print(f"train {accuracy(net, x, y):.2f}", end="  ")
    print(f"fresh {accuracy(net, fresh_x, fresh_y):.2f}")
# %% alt_zh="三条损失曲线从同一处出发：Identity 很快变平，停在 0.66 附近；ReLU 先降到接近 0，Tanh 起步慢一些，随后也降到接近 0" alt_en="Three loss curves from one start: Identity is soon flat, at about 0.66; ReLU is first to come close to 0, Tanh sets off later and gets there too"
fig, ax = plt.subplots(figsize=(5, 2.8), layout="constrained")
colors = ("#be123c", "#0f766e", "#b45309")
for (name, losses), color in zip(curves.items(), colors):
    ax.plot(losses, color=color, label=name)
ax.set(xlabel="step", ylabel="loss", ylim=(0, 0.8))
ax.legend()
# %% [markdown] lang="zh"
# 红线不是学得慢，是学完了：几步就到底，之后再训练也不动。准确率和抛硬币差不多。
#
# 另外两条都接近 0。ReLU 在前，Tanh 在后，这里换一个学习率或种子次序就可能变，要紧的是两者都下得去。没见过的点上的准确率比训练的点低一点，报告时该用前者。
#
# 相关：[训练循环](../training/loop.md#loop) · [准确率](../training/evaluation.md#accuracy)
# %% [markdown] lang="en"
# The red line is not slow, it is done: at its floor after a few steps, and no further training moves it. Its accuracy is that of a coin.
#
# The others both come close to 0. That ReLU is ahead of Tanh may change with another rate or seed; what matters is that both get down. Accuracy on points never seen is a little lower than on those of training, and the former is the one to report.
#
# See also: [the training loop](../training/loop.md#loop) · [accuracy](../training/evaluation.md#accuracy)
# %% [markdown] lang="zh"
# ## 划出的区域 { #regions }
#
# 在平面上取 41×41 个点，画出网络给「绿色」的概率，再画上概率为 0.5 的线。
# %% [markdown] lang="en"
# ## The regions they draw { #regions }
#
# On 41 by 41 points of the plane, the probability that the network gives to “green”, with a line where it is 0.5.
# %% alt_zh="三幅区域图：Identity 只有一条横穿的直线，两条螺线都被切成两半；ReLU 的分界线由直段组成，沿着螺线拐弯；Tanh 的分界线同样绕过螺线，但是圆滑的" alt_en="Three maps: with Identity one straight line that cuts both spirals in half; with ReLU a boundary of straight pieces that turns corners along the spirals; with Tanh a boundary that follows them as well, but rounded"
axis = torch.linspace(-1.5, 1.5, 41)
grid = torch.cartesian_prod(axis, axis)


def regions(ax, net, title):
    with torch.inference_mode():
        p = net(grid).softmax(dim=1)[:, 1].reshape(41, 41).T.tolist()
    look = {"origin": "lower", "cmap": "BrBG", "vmin": -1, "vmax": 2}
    box = (-1.5, 1.5, -1.5, 1.5)
    ax.imshow(p, extent=box, interpolation="none", **look)
    at = axis.tolist()
    ax.contour(at, at, p, levels=[0.5], colors="0.2", linewidths=1)
    points(ax)
    ax.set(title=title, xticks=(), yticks=())


fig, axes = plt.subplots(1, 3, figsize=(7, 2.6), layout="constrained")
for ax, (name, net) in zip(axes, nets.items()):
    regions(ax, net, name)
# %% [markdown] lang="zh"
# 左图有三层、几百个参数，画出来的仍是一条直线，颜色也只是从一侧均匀地渐变到另一侧。
#
# 中图的线由直段和拐角组成，右图是圆滑的曲线：ReLU 的每个单元本来就是一处折角，Tanh 处处光滑。远离数据的地方，两者也涂得满满的，没有一处留白。那里没有点可学，颜色只是顺势延伸，不可当真。
# %% [markdown] lang="en"
# The network on the left has three layers and hundreds of parameters, and still draws a straight line. Even its shades only change evenly from one side to the other.
#
# In the middle the line is made of straight pieces and corners, on the right it is round: a ReLU unit is a bend by itself, Tanh is smooth everywhere. Far from the data both are just as fully coloured. There was nothing to learn out there; the colours merely go on, and are not to be trusted.
# %% [markdown] lang="zh"
# ## 三层 `Linear` 就是一层 { #collapse }
#
# 把括号乘开，三层并成一个权重和一个偏置：
#
# $$W_3(W_2(W_1x + b_1) + b_2) + b_3 = (W_3W_2W_1)x + (W_3(W_2b_1 + b_2) + b_3)$$
#
# 用刚训练好的网络验证，再与直接训练一个 `nn.Linear(2, 2)` 比较损失：
# %% [markdown] lang="en"
# ## Three `Linear` layers are one { #collapse }
#
# Multiply out, and the three become one weight and one bias:
#
# $$W_3(W_2(W_1x + b_1) + b_2) + b_3 = (W_3W_2W_1)x + (W_3(W_2b_1 + b_2) + b_3)$$
#
# Checked with the network just trained, whose loss is then compared with that of a plain `nn.Linear(2, 2)`:
# %%
net = nets["Identity"]
first, second, third = net[0], net[2], net[4]
product = second.weight @ first.weight
weight = third.weight @ product
shift = second.weight @ first.bias + second.bias
bias = third.weight @ shift + third.bias
assert torch.allclose(net(x), F.linear(x, weight, bias), atol=1e-5)

torch.manual_seed(1)
single = nn.Linear(2, 2)
print(f"three layers  {curves['Identity'][-1]:.3f}")
print(f"one layer     {train(single)[-1]:.3f}")
print(sum(p.numel() for p in net.parameters()), "parameters")
print(sum(p.numel() for p in single.parameters()), "parameters")
# %% [markdown] lang="zh"
# 断言通过：每个点的输出都相同，只差舍入误差。两者停在同一个损失上，因为它们能画的东西一样多，都只是直线。多出来的几百个参数没有买到任何形状。
#
# 相关：[为什么需要激活函数](../theory/activations.md#why)
# %% [markdown] lang="en"
# The assertion holds: the same output for every point, but for rounding. Both stop at the same loss, because both can draw the same things, namely straight lines. The hundreds of extra parameters have bought no shape at all.
#
# See also: [why have activations](../theory/activations.md#why)
# %% [markdown] lang="zh"
# ## 宽度、深度、参数量 { #size }
#
# 宽度 $w$ 的网络，一个隐藏层有 $5w + 2$ 个参数，两个隐藏层有 $w^2 + 6w + 2$ 个。激活用 ReLU，每种大小换三个种子各训练一次，打印没见过的点上的准确率，从低到高：
# %% [markdown] lang="en"
# ## Width, depth, parameters { #size }
#
# With width $w$, one hidden layer makes $5w + 2$ parameters and two make $w^2 + 6w + 2$. With ReLU, each size is trained from three seeds. Printed is the accuracy on points never seen, lowest first:
# %%
small = {}
print("depth width params  fresh points, three seeds")
for depth in (1, 2):
    for width in (2, 4, 8, 16, 32):
        shares = []
        for seed in (0, 1, 2):
            torch.manual_seed(seed)
            net = build(nn.ReLU, width, depth)
            train(net)
            shares.append(accuracy(net, fresh_x, fresh_y))
            small.setdefault((depth, width), net)
        count = sum(p.numel() for p in net.parameters())
        marks = " ".join(f"{share:.2f}" for share in sorted(shares))
        print(f"{depth:5} {width:5} {count:6}  {marks}")
# %% [markdown] lang="zh"
# - 太窄：三个种子都不行。
# - 中间：看运气。宽度 8 的两层网络，最差 0.66，最好 0.97，差别只在种子。这样的大小能表示这个形状，只是训练不一定找得到。
# - 够宽：每个种子都成，再加宽就没有什么可赢的了，参数却照涨。两个隐藏层时，宽度从 16 到 32，参数成了三倍多，因为中间的权重是 $w \times w$。
#
# 参数多不等于好：一层 82 个参数的三次都在 0.95 上下，两层 114 个参数的有两次没到 0.8。
#
# 相关：[参数量](../training/model-info.md#count)
# %% [markdown] lang="en"
# - Too narrow: it fails from all three seeds.
# - In between: luck. With two layers of width 8, the worst is 0.66 and the best 0.97, and nothing but the seed differs. A network of that size can have this shape; training does not always find it.
# - Wide enough: every seed succeeds, and more width has nothing left to win, at the price of more parameters. With two hidden layers, going from width 16 to 32 takes over three times the parameters, since the weight in the middle is $w \times w$.
#
# More parameters are not better as such: with one layer and 82 of them, all three runs are at about 0.95; with two layers and 114, two out of three stay below 0.8.
#
# See also: [counting parameters](../training/model-info.md#count)
# %% [markdown] lang="zh"
# ## 每个单元一道折痕 { #creases }
#
# 一个隐藏层的网络里，每个 ReLU 单元在一条直线的一侧关着，另一侧开着。把这些直线画成点线，叠在区域图上：
# %% [markdown] lang="en"
# ## A crease for each unit { #creases }
#
# With one hidden layer, each ReLU unit is closed on one side of a straight line and open on the other. Those lines, dotted, on top of the regions:
# %% alt_zh="宽度 4、8、16 的三幅区域图，叠着点线：宽度 4 的分界线像一个屋顶，宽度 8 的多出一个尖楔，宽度 16 的绕过两条螺线；拐角都落在点线上" alt_en="Regions of widths 4, 8 and 16 with dotted lines on top: the boundary of width 4 is a roof, with width 8 there is a wedge besides, with width 16 it goes round both spirals; the corners lie on dotted lines"
fig, axes = plt.subplots(1, 3, figsize=(7, 2.6), layout="constrained")
for ax, width in zip(axes, (4, 8, 16)):
    net = small[1, width]
    regions(ax, net, f"width {width}")
    hidden = net[0]
    for (u, v), c in zip(hidden.weight.tolist(), hidden.bias.tolist()):
        ax.axline(
            (0, -c / v), slope=-u / v, color="0.3", lw=0.6, ls=":"
        )
# %% [markdown] lang="zh"
# 实线只在碰到点线的地方拐弯，两条点线之间是直的。单元越多，折痕越多，可以拐的弯也越多；不是每道折痕都用上了，有些离数据很远。
#
# 可以自己改一改再运行：`nn.ReLU` 换成 `nn.LeakyReLU`；螺线绕一圈半；噪声的 0.05 换成 0.2，看训练的准确率与没见过的点差多少。
#
# 相关：[任意形状](../theory/activations.md#any-shape) · [关上的 ReLU](../theory/activations.md#leaky) · 下一本：[小卷积网络](small-cnn.md)
# %% [markdown] lang="en"
# The solid line turns only where it meets a dotted one, and is straight in between. More units, more creases, more turns to be taken; not every crease is of use, some lie far from the data.
#
# Things to change and run again: `nn.LeakyReLU` for `nn.ReLU`; spirals of one turn and a half; noise of 0.2 in place of 0.05, and how far apart accuracy in training and on new points then is.
#
# See also: [any shape](../theory/activations.md#any-shape) · [closed ReLUs](../theory/activations.md#leaky) · the next notebook: [a small convolutional network](small-cnn.md)
