# %% [markdown] lang="zh"
# # 手写线性回归 { #linear-regression-by-hand }
#
# 梯度下降找到的直线，是不是真的那条？这里先定好斜率和截距，再造出带噪声的点，于是答案是已知的，可以一步一步核对：损失、手算的梯度与 autograd 的梯度、训练循环、损失的等高线，最后是三个学习率。
#
# 每一段都是先运行，再看结果。公式与推导见[梯度下降](../theory/gradient-descent.md)。
# %% [markdown] lang="en"
# # Linear regression by hand { #linear-regression-by-hand }
#
# Does gradient descent find the right line? Here slope and intercept are chosen first and noisy points made from them, so the answer is known and every step can be checked: the loss, the gradient by hand against autograd's, the loop, the contours of the loss, and three learning rates at the end.
#
# Each part runs first and is read afterwards. Formulas and reasons are under [gradient descent](../theory/gradient-descent.md).
# %% [markdown] lang="zh"
# ## 答案已知的数据 { #data }
#
# 斜率 2，截距 −1。`x` 在 0 到 3 之间均匀抽取，`y` 是直线上的值加上标准差 0.5 的噪声。
# %% [markdown] lang="en"
# ## Data with a known answer { #data }
#
# Slope 2, intercept −1. `x` is uniform between 0 and 3, `y` the value on the line plus noise with a standard deviation of 0.5.
# %%
import torch

torch.manual_seed(0)
slope, intercept = 2.0, -1.0
x = 3 * torch.rand(40)
y = slope * x + intercept + 0.5 * torch.randn(40)

for row in range(3):
    print(f"x {x[row]:.2f}  y {y[row]:5.2f}")
# %% alt_zh="四十个点散布在一条上升的直线两侧，离直线大多不到 1" alt_en="Forty points on both sides of a rising line, most of them less than 1 away from it"
import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 2.8), layout="constrained")
ax.scatter(x.tolist(), y.tolist(), s=16, color="#0f766e")
ax.axline((0, intercept), slope=slope, color="0.6")
ax.text(1.75, 0.9, "the line behind the data", color="0.4")
ax.set(xlabel="x", ylabel="y", xlim=(-0.1, 3.2), ylim=(-2.6, 6))


# %% [markdown] lang="zh"
# 看点离直线的远近：这部分是噪声，没有哪条直线能把它去掉。训练只看得到点，看不到灰线。
# %% [markdown] lang="en"
# Look at how far the points are from the line: that is noise, and no line gets rid of it. Training sees the points; the grey line it does not see.
# %% [markdown] lang="zh"
# ## 损失：残差平方的平均 { #loss }
#
# 给定 $w$ 和 $b$，每个点的残差是 $wx_i + b - y_i$，损失是残差平方的平均：
#
# $$L(w, b) = \frac{1}{n}\sum_i (wx_i + b - y_i)^2$$
# %% [markdown] lang="en"
# ## The loss: the mean of squares { #loss }
#
# Given $w$ and $b$, the residual of a point is $wx_i + b - y_i$, and the loss is the mean of the squared residuals:
#
# $$L(w, b) = \frac{1}{n}\sum_i (wx_i + b - y_i)^2$$
# %%
def loss_of(w, b):
    return (w * x + b - y).square().mean()


for w, b in ((0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, -1.0)):
    print(f"w {w}  b {b:4}  loss {loss_of(w, b):.4f}")


# %% [markdown] lang="zh"
# 最后一行是真正的斜率和截距，损失也不是 0：剩下的就是噪声的平方的平均。第二、三行斜率差很多，损失却几乎一样，因为斜率小了可以由截距偏高来抵。后面的等高线会再次看到这一点。
#
# 相关：[MSELoss](../losses/regression.md#mse)
# %% [markdown] lang="en"
# The last row has the true slope and intercept, and its loss is not 0: what is left is the mean square of the noise. Rows two and three have quite different slopes and nearly the same loss, because a slope too small is made up for by an intercept too high. The contours below show it again.
#
# See also: [MSELoss](../losses/regression.md#mse)
# %% [markdown] lang="zh"
# ## 梯度：手算与 autograd { #gradient }
#
# 对 $w$ 和 $b$ 分别求偏导，都是残差平均的两倍，对 $w$ 的那个要先乘上 $x_i$。第一行按公式算，第二行由 `backward()` 给出：
# %% [markdown] lang="en"
# ## The gradient: by hand and by autograd { #gradient }
#
# Both derivatives are twice a mean of the residuals; for $w$, each residual is multiplied by $x_i$ first. The first row follows the formula, the second comes from `backward()`:
# %%
def gradient_of(w, b):
    residual = w * x + b - y
    return 2 * (x * residual).mean(), 2 * residual.mean()


w = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
loss_of(w, b).backward()
dw, db = gradient_of(w.detach(), b.detach())
print(f"by hand   {dw:.4f} {db:.4f}")
print(f"autograd  {w.grad:.4f} {b.grad:.4f}")
assert torch.allclose(dw, w.grad) and torch.allclose(db, b.grad)


# %% [markdown] lang="zh"
# 两行相同。两个数都是负的：在这里增大 $w$ 或 $b$，损失都会减小。$w$ 的那个绝对值更大：残差大的点 $x$ 也大，一乘就更大了。
#
# 相关：[推导](../theory/gradient-descent.md#derivatives) · [`backward`](../autograd/gradients.md#backward)
# %% [markdown] lang="en"
# The rows agree. Both numbers are negative: raise $w$ or $b$ from here, and the loss goes down. That of $w$ is larger in size: where residuals are large $x$ is large too, and the two are multiplied.
#
# See also: [the derivation](../theory/gradient-descent.md#derivatives) · [`backward`](../autograd/gradients.md#backward)
# %% [markdown] lang="zh"
# ## 循环 { #loop }
#
# 从 0 出发，每一步都减去学习率乘梯度，走 60 步，沿途记下 $w$、$b$ 和损失。
# %% [markdown] lang="en"
# ## The loop { #loop }
#
# Start at 0, subtract the learning rate times the gradient, 60 times over, and keep $w$, $b$ and the loss on the way.
# %%
def descend(rate, steps):
    w, b = torch.tensor(0.0), torch.tensor(0.0)
    path = [(w.item(), b.item(), loss_of(w, b).item())]
    for _ in range(steps):
        dw, db = gradient_of(w, b)
        w = w - rate * dw
        b = b - rate * db
        path.append((w.item(), b.item(), loss_of(w, b).item()))
    return path


path = descend(0.2, 60)
for step in (0, 1, 2, 3, 10, 30, 60):
    w, b, loss = path[step]
    print(f"step {step:2}  w {w:.4f}  b {b:7.4f}  loss {loss:.4f}")
# %% [markdown] lang="zh"
# 第一步 $b$ 朝上走，方向是反的，之后才慢慢转向 −1。损失却一路在降：梯度只管眼下怎样降得最快，不管哪个参数离答案更近。
#
# 直线是少有的能一步算出答案的模型。最小二乘给出的最低点，可以拿来核对：
# %% [markdown] lang="en"
# The first step sends $b$ up, away from the answer, and only later does it turn towards −1. The loss falls all the time: a gradient knows how to go down fastest from here, and nothing about which parameter gets nearer to its true value.
#
# A line is one of the few models whose answer can be computed in one go. Least squares gives the lowest point there is, to compare with:
# %%
columns = torch.stack((x, torch.ones(40)), dim=1)
best = torch.linalg.lstsq(columns, y[:, None]).solution.flatten()
lowest = loss_of(*best)
print(f"best  w {best[0]:.4f}  b {best[1]:.4f}  loss {lowest:.4f}")
# %% [markdown] lang="zh"
# 梯度下降快要走到这里了。最低的损失比真实直线的 0.1885 还小一点：最优的直线连这 40 个点的噪声也迁就了，所以它不等于真实的直线。点越多，两者一般越近。
# %% [markdown] lang="en"
# Gradient descent has nearly arrived. The lowest loss is a little below the 0.1885 of the true line: the best line gives way to the noise of these 40 points as well, and so is not the true one. With more points the two come closer, as a rule.
# %% [markdown] lang="zh"
# ## 损失曲线与直线 { #curve }
#
# 先看损失随步数的变化，纵轴为对数；再看第 0、1、2、60 步的直线。
# %% [markdown] lang="en"
# ## The curve and the line { #curve }
#
# First the loss by step, on a logarithmic axis; then the line at steps 0, 1, 2 and 60.
# %% alt_zh="损失随步数变化，纵轴为对数：头三步陡降，之后越来越缓，最后贴在代表最小二乘的水平虚线上" alt_en="Loss by step on a logarithmic axis: a steep fall in three steps, then slower and slower, until it lies on the dashed level of least squares"
fig, ax = plt.subplots(figsize=(5, 2.8), layout="constrained")
losses = [loss for _, _, loss in path]
ax.plot(losses, color="#0f766e", marker=".", markersize=4)
ax.axhline(lowest.item(), color="0.6", linestyle="--")
ax.text(42, 1.1 * lowest.item(), "least squares", color="0.4")
ax.set(xlabel="step", ylabel="loss", yscale="log", ylim=(0.12, 12))
# %% alt_zh="点和四条直线：第 0 步是水平线，第 1 步几乎高过所有的点，第 2 步在右端又偏低，第 60 步穿过点的中间" alt_en="Points and four lines: level at step 0, above nearly all points at step 1, too low on the right at step 2, through the middle of the points at step 60"
fig, ax = plt.subplots(figsize=(5.4, 3), layout="constrained")
ax.scatter(x.tolist(), y.tolist(), s=14, color="0.65")
colors = ("#fcd34d", "#f59e0b", "#b45309", "#0f766e")
for step, color in zip((0, 1, 2, 60), colors):
    w, b, _ = path[step]
    ax.plot((0, 3), (b, 3 * w + b), color=color, label=f"step {step}")
ax.set(xlabel="x", ylabel="y")
ax.legend()
# %% [markdown] lang="zh"
# 曲线先陡后缓，最后贴在虚线上，不会降到 0：虚线就是噪声留下的底。看到损失不再降，先问它是不是已经到底了。
#
# 直线第一步走过了头，第二步又拉回来一些。剩下的 58 步几乎都在做同一件事：斜率加一点，截距减一点。
#
# 相关：[训练循环](../theory/gradient-descent.md#loop)
# %% [markdown] lang="en"
# The curve is steep, then flat, and ends on the dashed line rather than at 0: that is the floor left by the noise. When a loss stops falling, ask first whether it has arrived.
#
# The first step of the line overshoots, the second takes some of it back. Nearly all of the other 58 do the same thing: a bit more slope, a bit less intercept.
#
# See also: [the loop](../theory/gradient-descent.md#loop)
# %% [markdown] lang="zh"
# ## 损失曲面 { #surface }
#
# 把每一对 $(w, b)$ 的损失画成等高线，再把刚才的 60 步画上去。叉号是最小二乘的答案。
# %% [markdown] lang="en"
# ## The surface of the loss { #surface }
#
# The loss of every pair $(w, b)$ as contours, with the 60 steps on top. The cross is the answer of least squares.
# %% alt_zh="等高线是一圈圈斜着的扁椭圆；路径从原点起步，前几步左右折返，落到谷底后沿着长轴一小步一小步走向中心的叉号" alt_en="Contours are narrow slanting ellipses; the path starts at the origin, turns to and fro for a few steps, reaches the valley and then follows its long axis in small steps to the cross in the middle"
w_axis, b_axis = torch.linspace(-1, 4, 61), torch.linspace(-4, 4, 61)
surface = [[loss_of(w, b).item() for w in w_axis] for b in b_axis]
levels = (lowest + 0.1 * 2.5 ** torch.arange(8)).tolist()
lines = {"levels": levels, "colors": "0.7", "linewidths": 1}

fig, ax = plt.subplots(figsize=(5.4, 3), layout="constrained")
ax.contour(w_axis.tolist(), b_axis.tolist(), surface, **lines)
w_path, b_path, _ = zip(*path)
ax.plot(w_path, b_path, color="#0f766e", marker=".", markersize=5)
ax.plot(*best.tolist(), "x", color="#b45309", markersize=9)
ax.annotate("start", (0, 0), (-0.5, 0.25))
ax.set(xlabel="w", ylabel="b")
# %% [markdown] lang="zh"
# 谷是斜的：$w$ 大一点、$b$ 小一点，两者部分相抵，损失变化不大；表里第二行斜率小了、截距高了，也是这样相抵的。谷又窄又长，横着很陡，顺着很平。横向几步就到了谷底，其余的时间都花在顺着谷底走上。
#
# 曲线先陡后缓，原因就在这里。两个方向各有多弯，由二阶导数的特征值说明：
# %% [markdown] lang="en"
# The valley lies aslant: a larger $w$ and a smaller $b$ partly cancel, and the loss changes little; in row two of the table slope and intercept made up for each other in the same way. It is long and narrow, steep across and flat along. A few steps are enough to reach its floor, and all the rest go along it.
#
# That is why the curve is steep and then flat. How sharply each of the two directions bends is told by the eigenvalues of the second derivatives:
# %%
curvature = 2 * columns.T @ columns / 40
flat, steep = torch.linalg.eigvalsh(curvature)
print(f"flat {flat:.4f}  steep {steep:.4f}  limit {2 / steep:.4f}")
# %% [markdown] lang="zh"
# 陡的方向比平的方向弯得多。学习率的上限由陡的那个决定，即 $2/\lambda_{\max}$，速度却由平的那个拖着。
#
# 相关：[学习率的上限](../theory/gradient-descent.md#learning-rate) · [海森矩阵](../theory/hessian.md#hessian)
# %% [markdown] lang="en"
# The steep direction bends far more than the flat one. The steep one sets the limit of the learning rate, $2/\lambda_{\max}$, and the flat one sets the pace.
#
# See also: [the limit of the rate](../theory/gradient-descent.md#learning-rate) · [the Hessian](../theory/hessian.md#hessian)
# %% [markdown] lang="zh"
# ## 三个学习率 { #rates }
#
# 太小、合适、刚刚超过上限，各走 40 步。
# %% [markdown] lang="en"
# ## Three learning rates { #rates }
#
# Too small, right, and just above the limit, 40 steps each.
# %%
runs = {rate: descend(rate, 40) for rate in (0.01, 0.2, 0.3)}
print("step" + "".join(f"{step:10}" for step in (0, 1, 10, 40)))
for rate, run in runs.items():
    marks = "".join(f"{run[step][2]:10.4g}" for step in (0, 1, 10, 40))
    print(f"{rate:<4}{marks}")
# %% alt_zh="左图是三个学习率的损失，纵轴为对数：0.01 降得慢，0.2 很快到底，0.3 一直上升；右图是 w：0.3 在答案两侧来回跳，幅度越来越大，另外两条从下面靠近" alt_en="Left the losses of three rates on a logarithmic axis: 0.01 falls slowly, 0.2 is soon down, 0.3 rises all the way; right w: with 0.3 it jumps from side to side of the answer, farther each time, the other two come up from below"
fig, axes = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained")
styles = (
    {"color": "#b45309", "linestyle": ":"},
    {"color": "#0f766e"},
    {"color": "#be123c", "linestyle": "--"},
)
for (rate, run), style in zip(runs.items(), styles):
    w_path, _, losses = zip(*run)
    axes[0].plot(losses, label=f"rate {rate}", **style)
    axes[1].plot(w_path[:21], **style)
axes[1].axhline(best[0].item(), color="0.7", linewidth=1)
axes[0].set(xlabel="step", ylabel="loss", yscale="log")
axes[1].set(xlabel="step", ylabel="w")
axes[0].legend()
# %% [markdown] lang="zh"
# - 0.01：一直在降，只是慢。损失曲线平滑不等于学习率合适，到第 40 步它还远没到底。
# - 0.2：第一步越过了谷底，第二步 $w$ 退回一些，之后稳稳地向灰线（最小二乘的 $w$）走，没有越过它。
# - 0.3：比上限大一点点，就回不来了。每一步都跳到谷的另一侧，落点比起点还高。
#
# 右图的锯齿是「太大」的样子。损失从第一步起就涨，先把学习率除以 10。
# %% [markdown] lang="en"
# - 0.01 falls all the time, and slowly. A smooth curve does not mean a good rate: at step 40 it is a long way from the floor.
# - 0.2 crosses the floor of the valley at first, and $w$ comes back a little in the second step; then it walks on steadily towards the grey line, the $w$ of least squares, without crossing it.
# - 0.3 is only just above the limit and never recovers. Each step lands on the other side of the valley, higher than where it started.
#
# The saw on the right is what “too large” looks like. If the loss rises from the first step on, divide the rate by 10 first.
# %% [markdown] lang="zh"
# ## 换成 PyTorch 的写法 { #pytorch }
#
# 同样的模型、损失、起点和学习率，交给 `nn.Linear`、`mse_loss` 和 `torch.optim.SGD`：
# %% [markdown] lang="en"
# ## The same in PyTorch's words { #pytorch }
#
# Same model, loss, start and rate, with `nn.Linear`, `mse_loss` and `torch.optim.SGD`:
# %%
from torch import nn

model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
for _ in range(60):
    loss = nn.functional.mse_loss(model(x[:, None]), y[:, None])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
w, b = model.weight.item(), model.bias.item()
print(f"w {w:.4f}  b {b:7.4f}")
assert abs(w - path[60][0]) < 1e-4 and abs(b - path[60][1]) < 1e-4
# %% [markdown] lang="zh"
# 与手写的第 60 步相同。`x[:, None]` 给出 `[40, 1]`：`Linear` 要最后一维是特征；`y` 也要跟着变形，否则两个形状会广播成 40×40。
#
# 可以自己改一改再运行：噪声的 0.5 换成 2；`x` 先减去平均值，再看等高线还斜不斜、上限变成多少；点从 40 个加到 4000 个。
#
# 相关：[训练循环](../training/loop.md#loop) · [`[N]` 与 `[N, 1]`](../losses/regression.md#shapes) · 下一本：[逻辑回归](logistic-regression.md)
# %% [markdown] lang="en"
# The same as step 60 by hand. `x[:, None]` is `[40, 1]`, since `Linear` wants features in the last dimension; `y` has to follow, or the two shapes broadcast to 40 by 40.
#
# Things to change and run again: noise of 2 in place of 0.5; subtract the mean from `x` first, and see whether the contours still slant and what the limit becomes; 4000 points for 40.
#
# See also: [the training loop](../training/loop.md#loop) · [`[N]` and `[N, 1]`](../losses/regression.md#shapes) · the next notebook: [logistic regression](logistic-regression.md)
