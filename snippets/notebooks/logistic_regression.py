# %% [markdown] lang="zh"
# # 逻辑回归分开两团点 { #logistic-regression }
#
# 怎样训练一条直线来判断「是」或「否」，又怎样读懂它的权重？数据是两团有重叠的点，中心由我们定，所以最好的分界线也是已知的，训练完可以对照。
#
# 途中会看到：分数怎样变成概率和损失，为什么准确率早就不动、损失还在降，权重的方向和长度各说明什么，以及为什么不用平方误差。公式见[逻辑回归](../theory/logistic-regression.md)。
# %% [markdown] lang="en"
# # Logistic regression on two clouds { #logistic-regression }
#
# How is a line trained to say yes or no, and how are its weights to be read? The data are two overlapping clouds of points. Their centres are chosen here, so the best boundary is known and the trained one can be held against it.
#
# On the way: how a score becomes a probability and a loss, why accuracy stands still while the loss goes on falling, what direction and length of the weights say, and why not the squared error. The formulas are under [logistic regression](../theory/logistic-regression.md).
# %% [markdown] lang="zh"
# ## 两团点 { #data }
#
# 标签 0 的中心在 (−1, 0)，标签 1 的在 (1, 1)，各 60 个点，两个方向上的标准差都是 1。
# %% [markdown] lang="en"
# ## Two clouds { #data }
#
# Label 0 is centred at (−1, 0) and label 1 at (1, 1), 60 points each, with a standard deviation of 1 in both directions.
# %%
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
centres = torch.tensor([[-1.0, 0.0], [1.0, 1.0]])
label = torch.arange(120) % 2
x = centres[label] + torch.randn(120, 2)
y = label.float()
for row in range(4):
    print(f"x {x[row, 0]:5.2f} {x[row, 1]:5.2f}  y {y[row]:.0f}")
# %% alt_zh="两团点，标签 0 在左下，标签 1 在右上，中间有一片混在一起" alt_en="Two clouds, label 0 at the lower left and label 1 at the upper right, mixed in between"
import matplotlib.pyplot as plt


def clouds(ax):
    for k, color in enumerate(("#b45309", "#0f766e")):
        points = x[label == k].T.tolist()
        ax.scatter(*points, s=12, color=color, label=f"y = {k}")
    ax.set(xlabel="x1", ylabel="x2", xlim=(-4, 4), ylim=(-3, 4))
    ax.set_aspect("equal")


fig, ax = plt.subplots(figsize=(4.6, 3.5), layout="constrained")
clouds(ax)
fig.legend(loc="outside lower center", ncols=2)
# %% [markdown] lang="zh"
# 中间混在一起的那些点，任何直线都不可能全判对。所以训练之后损失不会是 0，准确率也不会是 1。
# %% [markdown] lang="en"
# No line gets all of the points in the middle right. So the loss will not end at 0, nor the accuracy at 1.
# %% [markdown] lang="zh"
# ## 分数、概率、损失 { #loss }
#
# 模型算出分数 $z = w \cdot x + b$，`sigmoid` 把它变成「标签是 1」的概率 $p$。损失是真实那一类的概率取负对数。四列依次是分数、$p$、标签为 1 时的损失、标签为 0 时的损失：
# %% [markdown] lang="en"
# ## Score, probability, loss { #loss }
#
# The model computes a score $z = w \cdot x + b$, and `sigmoid` makes it the probability $p$ that the label is 1. The loss is minus the logarithm of the probability of the true class. The columns are the score, $p$, the loss if the label is 1, the loss if it is 0:
# %%
score = torch.tensor([-4.0, -2.0, 0.0, 2.0, 4.0])
p = torch.sigmoid(score)
if_one, if_zero = -p.log(), -(1 - p).log()
for row in zip(score, p, if_one, if_zero):
    print(" ".join(f"{value:7.4f}" for value in row))

ready = F.binary_cross_entropy_with_logits(
    score, torch.ones(5), reduction="none"
)
assert torch.allclose(if_one, ready)
# %% [markdown] lang="zh"
# 判对了，分数再大，损失也只是趋近 0；判错了，损失差不多就是分数的绝对值。分数 0 是没有主意，两边的损失都是 $\ln 2$。
#
# 断言说明 `binary_cross_entropy_with_logits` 算的就是这个，但它直接收分数，不会在分数很大时丢掉精度。
#
# 相关：[损失与它的梯度](../theory/logistic-regression.md#loss) · [不要先做 sigmoid](../theory/logistic-regression.md#logits)
# %% [markdown] lang="en"
# Where the decision is right, a larger score only brings the loss nearer to 0. Where it is wrong, the loss is about the size of the score. A score of 0 has no opinion and costs $\ln 2$ either way.
#
# The assertion says that `binary_cross_entropy_with_logits` computes just that. It takes the scores themselves, and loses no precision when they are large.
#
# See also: [the loss and its gradient](../theory/logistic-regression.md#loss) · [no sigmoid before the loss](../theory/logistic-regression.md#logits)
# %% [markdown] lang="zh"
# ## 梯度：误差乘输入 { #gradient }
#
# 损失对分数的梯度是 $p - y$。再乘上输入，取平均，就是对权重的梯度。从 $w = (1, 0)$ 处核对：
# %% [markdown] lang="en"
# ## The gradient: error times input { #gradient }
#
# With respect to the score the gradient is $p - y$. Times the input, and averaged, it is the gradient of the weights. Checked at $w = (1, 0)$:
# %%
w = torch.tensor([1.0, 0.0], requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
F.binary_cross_entropy_with_logits(x @ w + b, y).backward()

error = (torch.sigmoid(x @ w + b) - y).detach()
dw, db = (error[:, None] * x).mean(dim=0), error.mean()
print(f"by hand   {dw[0]:.4f} {dw[1]:.4f} {db:.4f}")
print(f"autograd  {w.grad[0]:.4f} {w.grad[1]:.4f} {b.grad:.4f}")
assert torch.allclose(dw, w.grad) and torch.allclose(db, b.grad)


# %% [markdown] lang="zh"
# 两行相同。式子与[线性回归的梯度](linear-regression.md#gradient)是一个样子，只是残差换成了概率减标签，前面也没有平方带来的 2。
# %% [markdown] lang="en"
# The rows agree. It is the formula of [linear regression](linear-regression.md#gradient), with probability minus label in place of the residual, and without the 2 that the square brings.
# %% [markdown] lang="zh"
# ## 训练 { #train }
#
# 损失函数和初值留作参数，后面要换。准确率看分数的正负。
# %% [markdown] lang="en"
# ## Training { #train }
#
# Loss and starting value are arguments, since both will be changed below. Accuracy goes by the sign of the score.
# %%
def train(loss_function, start, steps=100, rate=0.5):
    model = nn.Linear(2, 1)
    nn.init.constant_(model.weight, start)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.SGD(model.parameters(), lr=rate)
    losses, right = [], []
    for _ in range(steps):
        score = model(x).squeeze(1)
        loss = loss_function(score, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
        right.append(((score > 0) == (y == 1)).sum().item())
    return model, losses, right


bce = F.binary_cross_entropy_with_logits
model, losses, right = train(bce, 0.0)
# %%
for step in (0, 1, 10, 50, 99):
    print(f"step {step:2}  loss {losses[step]:.4f}", end="  ")
    print(f"right {right[step]}")
# %% alt_zh="左图损失先陡降，然后一直缓慢下降；右图判对的个数第一步就从 60 跳到一百多，之后几乎持平" alt_en="Left the loss, steep and then falling slowly all the way; right the number of right answers, which jumps from 60 to over a hundred in one step and is almost level from then on"
fig, axes = plt.subplots(1, 2, figsize=(7, 2.6), layout="constrained")
axes[0].plot(losses, color="#0f766e")
axes[0].set(xlabel="step", ylabel="loss", ylim=(0, 0.75))
axes[1].plot(right, color="#b45309")
axes[1].set(xlabel="step", ylabel="right of 120", ylim=(50, 123))


# %% [markdown] lang="zh"
# 第一行的 0.6931 就是 $\ln 2$：权重从 0 开始，所有分数都是 0。
#
# 判对的个数一步就到位，之后几乎不动，还减少过一个；损失却一直在降。准确率只问分数的正负，损失还问有多大把握。所以看训练有没有进展，看损失；看模型有没有用，看准确率。
#
# 相关：[训练循环](../training/loop.md#loop) · [准确率](../training/evaluation.md#accuracy)
# %% [markdown] lang="en"
# The 0.6931 of the first row is $\ln 2$: weights start at 0, and so do all the scores.
#
# The number of right answers arrives in one step, then hardly moves, and even drops by one; the loss falls throughout. Accuracy asks for the sign of the score only, the loss also how sure it is. So look at the loss to see whether training gets anywhere, and at the accuracy to see whether the model is any use.
#
# See also: [the training loop](../training/loop.md#loop) · [accuracy](../training/evaluation.md#accuracy)
# %% [markdown] lang="zh"
# ## 分界线与权重 { #boundary }
#
# 两团都是标准差为 1 的正态分布，点数相同，所以理想的权重正是两个中心之差，理想的偏置让两个中心的中点恰好得 0 分。与训练出来的对照：
# %% [markdown] lang="en"
# ## The boundary and the weights { #boundary }
#
# Both clouds are normal with a standard deviation of 1 and equally large. So the ideal weights are the difference of the centres, and the ideal bias gives the point half-way between them a score of 0. Held against what training found:
# %%
def report(name, w, b):
    score = x @ w + b
    count = ((score > 0) == (y == 1)).sum().item()
    print(f"{name:8} w {w[0]:7.4f} {w[1]:6.4f}  b {b:7.4f}", end="  ")
    print(f"loss {bce(score, y):.4f}  right {count}")


w, b = model.weight.detach()[0], model.bias.detach()[0]
ideal = centres[1] - centres[0]
half_way = (centres[0] + centres[1]) / 2
report("trained", w, b)
report("ideal", ideal, -ideal @ half_way)
# %% [markdown] lang="zh"
# 方向接近，数不相同：训练只看到 120 个点，它的损失比理想的还低，判对的却少两个。换一批点，训练出的权重也会变，理想的不会。
# %% [markdown] lang="en"
# Much the same direction, other numbers: training has seen 120 points only. Its loss on them is lower than the ideal one, and yet it gets two fewer right. Draw other points and the trained weights change; the ideal ones stay.
# %% alt_zh="两团点上有三条平行的斜线：中间的实线是概率 0.5 的分界线，两侧的虚线是 0.1 和 0.9；一支箭头从分界线出发，与它垂直，指向标签 1 的一团" alt_en="Three parallel slanting lines across the clouds: the solid one in the middle is the boundary, probability 0.5, the dashed ones are 0.1 and 0.9; an arrow leaves the boundary at right angles towards the cloud of label 1"
fig, ax = plt.subplots(figsize=(4.6, 3.2), layout="constrained")
clouds(ax)
tilt = -(w[0] / w[1]).item()
for p, style in ((0.1, "--"), (0.5, "-"), (0.9, "--")):
    z = torch.tensor(p).logit()
    top = ((z - b - 4 * w[1]) / w[0]).item()
    ax.axline((top, 4), slope=tilt, color="0.3", lw=1, ls=style)
    ax.text(top, 4.1, p, ha="center")
foot = -b / w.square().sum() * w
tip = foot + w / 2
arrow = {"arrowstyle": "->", "linewidth": 2}
ax.annotate("", tip.tolist(), foot.tolist(), arrowprops=arrow)
# %% [markdown] lang="zh"
# 顶上的数是概率。箭头是 $w$ 的方向：分数朝这边增长得最快，分界线与它垂直。偏置 $b$ 只把线平移。
#
# 三条线平行，0.1 与 0.9 之间就是「拿不准」的一条带。带有多宽由 $w$ 的**长度**决定：
# %% [markdown] lang="en"
# The numbers on top are probabilities. The arrow is the direction of $w$: that way the score grows fastest, and the boundary is at right angles to it. The bias $b$ only shifts the line.
#
# The lines are parallel, and between 0.1 and 0.9 lies the strip of “not sure”. How wide it is depends on the **length** of $w$:
# %%
for times in (0.5, 1, 2, 4):
    strip = 2 * torch.tensor(0.9).logit() / (times * w).norm()
    print(f"width {strip:.2f}", end="  ")
    report(f"times {times}", times * w, times * b)
# %% [markdown] lang="zh"
# 把 $w$ 和 $b$ 一起放大，分界线不动，判对的个数一个也不变，带却窄了。四个损失里 1 倍的最低：短了是把握不够，长了是连判错的也十拿九稳。
#
# 单个权重怎么读：其他输入不变，$x_k$ 加 1，分数就加 $w_k$，几率 $p/(1-p)$ 就乘上 $e^{w_k}$。
# %% [markdown] lang="en"
# Stretch $w$ and $b$ together, and the boundary stays where it is, with the same number right and a narrower strip. Of the four losses that of 1 is the lowest: shorter is not sure enough, longer is sure of its mistakes as well.
#
# A single weight reads like this: add 1 to $x_k$, leave the other input alone, and the score gains $w_k$, while the odds $p/(1-p)$ are multiplied by $e^{w_k}$.
# %%
point = torch.tensor([0.0, 0.0])
for move in ([0.0, 0.0], [1.0, 0.0], [0.0, 1.0]):
    p = torch.sigmoid((point + torch.tensor(move)) @ w + b)
    print(f"{move}  p {p:.4f}  odds {p / (1 - p):.4f}")
print(f"factors {w[0].exp():.4f} {w[1].exp():.4f}")


# %% [markdown] lang="zh"
# 第二、三行的几率除以第一行的，就是最后一行的两个倍数。乘的是几率，不是概率：概率增加多少，要看原来在哪里。
#
# 相关：[分数就是对数几率](../theory/logistic-regression.md#score)
# %% [markdown] lang="en"
# Divide the odds of rows two and three by those of row one, and you get the factors of the last row. It is the odds that are multiplied. How much the probability gains depends on where it was.
#
# See also: [a score is the logarithm of the odds](../theory/logistic-regression.md#score)
# %% [markdown] lang="zh"
# ## 为什么不用平方误差 { #squared-error }
#
# 把损失换成 $(p - y)^2$，其余不变，各从两个起点训练：0，以及 −3，后者几乎把每个点都认反了。打印第 0、20、99 步判对的个数。
# %% [markdown] lang="en"
# ## Why not the squared error { #squared-error }
#
# Put $(p - y)^2$ in place of the loss, change nothing else, and train from two starts: 0, and −3, which has nearly every point the wrong way round. Printed: how many are right at steps 0, 20 and 99.
# %%
def squared(score, y):
    return (torch.sigmoid(score) - y).square().mean()


losses = {"cross-entropy": bce, "squared error": squared}
runs = {}
for name, loss_function in losses.items():
    for start in (0.0, -3.0):
        run = train(loss_function, start)[2]
        runs[name, start] = run
        marks = [run[step] for step in (0, 20, 99)]
        print(f"{name} from {start:4}  right {marks}")
# %% alt_zh="左图是标签为 1 时损失的斜率：交叉熵在分数很负时趋于 −1，平方误差在那里趋于 0；右图是从 −3 出发判对的个数：交叉熵约十步就升到一百以上，平方误差起初一动不动，到最后也不到四十" alt_en="Left the slope of the loss for label 1: at very negative scores cross-entropy goes to −1 and the squared error to 0; right the number of right answers from −3: cross-entropy is above a hundred after some ten steps, the squared error does not move at first and is below forty at the end"
z = torch.linspace(-8, 4, 61, requires_grad=True)
fig, axes = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained")
for name, color in zip(losses, ("#0f766e", "#b45309")):
    total = 61 * losses[name](z, torch.ones(61))
    (slope,) = torch.autograd.grad(total, z)
    axes[0].plot(z.tolist(), slope.tolist(), color=color)
    axes[1].plot(runs[name, -3.0], color=color, label=name)
axes[0].set(xlabel="score, label 1", ylabel="slope of the loss")
axes[1].set(xlabel="step", ylabel="right of 120")
axes[1].legend()
# %% [markdown] lang="zh"
# 从 0 出发，两种损失差不多。从错的一边出发，交叉熵很快翻过来，平方误差几乎动不了。
#
# 原因在左图。标签是 1 而分数很负，是错得最厉害的地方：交叉熵的斜率在那里接近 −1，推得最用力；平方误差的斜率要多乘一个 $2p(1-p)$，在那里接近 0。越错，越不改。
#
# 可以自己改一改再运行：两个中心拉开三倍，看权重的长度还停不停得下来；标签 0 的点多两倍，看分界线往哪边移。
#
# 相关：[损失与它的梯度](../theory/logistic-regression.md#loss) · [二元交叉熵](../losses/bce.md#logits) · 下一本：[多层感知机](mlp.md)
# %% [markdown] lang="en"
# From 0 the two losses do about equally well. From the wrong side, cross-entropy soon turns round and the squared error is all but stuck.
#
# The left plot has the reason. Label 1 with a very negative score is the worst mistake there is: there cross-entropy has a slope near −1, its strongest push, while the slope of the squared error has another factor, $2p(1-p)$, and is near 0. The worse the mistake, the less is done about it.
#
# Things to change and run again: the centres three times as far apart, and whether the length of the weights ever settles; three times as many points of label 0, and which way the boundary moves.
#
# See also: [the loss and its gradient](../theory/logistic-regression.md#loss) · [binary cross-entropy](../losses/bce.md#logits) · the next notebook: [a multilayer perceptron](mlp.md)
