"""A minimal real use of every public name that the five notes mention.

USES maps each name to a snippet in which that API is really called or read. PREAMBLE, put before
the snippet, makes it a whole program that runs on a CPU-only machine, writes files only into the
current directory and needs no network. EXCEPTIONS holds the names that cannot run without a GPU,
each with its reason. Together they hold every name once, in the order of the map.
"""

PREAMBLE = (
    "import numpy as np\n"
    "import torch\n"
    "import torch.nn.functional as F\n"
    "from torch import nn\n"
    "from torchvision import transforms\n"
)

EXCEPTIONS: dict[str, str] = {
    "torch.cuda.get_device_name": "needs a GPU: without one it raises, it has no CPU answer",
    "torch.Tensor.cuda": "needs a GPU: every call initialises CUDA first",
    "torch.nn.parallel.data_parallel": "needs a GPU: unlike DataParallel it has no CPU fallback",
}

USES: dict[str, str] = {
    # 1. Setup: installing, versions, GPUs
    "torch.__version__": "torch.__version__.split('.')",
    "torch.backends.cudnn.benchmark": "torch.backends.cudnn.benchmark = True",
    "torch.backends.cudnn.version": "torch.backends.cudnn.version()",
    "torch.cuda.empty_cache": "torch.cuda.empty_cache()",
    "torch.cuda.is_available": "torch.cuda.is_available()",
    "torch.version.cuda": "str(torch.version.cuda)",
    # 2. Tensors: creating, dtype, random, basic properties
    "numpy.random.normal": "np.random.normal(0.0, 1.0, size=3)",
    "numpy.random.rand": "np.random.rand(2, 3)",
    "numpy.random.randint": "np.random.randint(0, 10, size=3)",
    "numpy.random.uniform": "np.random.uniform(-1.0, 1.0, size=3)",
    "torch.FloatTensor": "torch.FloatTensor([1, 2])",
    "torch.LongTensor": "torch.LongTensor([1, 2])",
    "torch.Size": "torch.Size([2, 3])",
    "torch.Tensor": "torch.Tensor([1.0, 2.0])",
    "torch.Tensor.byte": "torch.ones(2).byte()",
    "torch.Tensor.dim": "torch.ones(2, 3).dim()",
    "torch.Tensor.float": "torch.tensor([1, 2]).float()",
    "torch.Tensor.item": "torch.tensor(1.0).item()",
    "torch.Tensor.long": "torch.ones(2).long()",
    "torch.Tensor.numel": "torch.ones(2, 3).numel()",
    "torch.Tensor.random_": "torch.empty(3).random_(10)",
    "torch.Tensor.shape": "torch.ones(2, 3).shape",
    "torch.Tensor.size": "torch.ones(2, 3).size()",
    "torch.Tensor.tolist": "torch.ones(2, 3).tolist()",
    "torch.Tensor.type": "torch.ones(2).type(torch.float64)",
    "torch.Tensor.uniform_": "torch.empty(3).uniform_(-1.0, 1.0)",
    "torch.arange": "torch.arange(0, 10, 2)",
    "torch.autograd.Variable": "torch.autograd.Variable(torch.ones(2), requires_grad=True)",
    "torch.empty": "torch.empty(2, 3)",
    "torch.eye": "torch.eye(3)",
    "torch.float32": "torch.ones(2, dtype=torch.float32)",
    "torch.full": "torch.full((2, 3), 7.0)",
    "torch.full_like": "torch.full_like(torch.ones(2, 3), 7.0)",
    "torch.int32": "torch.ones(2, dtype=torch.int32)",
    "torch.int64": "torch.ones(2, dtype=torch.int64)",
    "torch.linspace": "torch.linspace(0.0, 1.0, 5)",
    "torch.normal": "torch.normal(0.0, 1.0, (2, 3))",
    "torch.numel": "torch.numel(torch.ones(2, 3))",
    "torch.ones": "torch.ones(2, 3)",
    "torch.rand": "torch.rand(2, 3)",
    "torch.randint": "torch.randint(0, 10, (2, 3))",
    "torch.randn": "torch.randn(2, 3)",
    "torch.randperm": "torch.randperm(5)",
    "torch.set_default_tensor_type": "torch.set_default_tensor_type(torch.DoubleTensor)",
    "torch.tensor": "torch.tensor([1.0, 2.0])",
    "torch.zeros": "torch.zeros(2, 3)",
    "torch.zeros_like": "torch.zeros_like(torch.ones(2, 3))",
    # 3. NumPy bridge, copies, devices
    "numpy.ndarray": "np.ndarray((2, 3))",
    "numpy.ndarray.copy": "np.ones(2).copy()",
    "torch.Tensor.clone": "torch.ones(2).clone()",
    "torch.Tensor.cpu": "torch.ones(2).cpu()",
    "torch.Tensor.detach": "torch.ones(2, requires_grad=True).detach()",
    "torch.Tensor.numpy": "torch.ones(2).numpy()",
    "torch.Tensor.to": "torch.ones(2).to('cpu', torch.float64)",
    "torch.as_tensor": "torch.as_tensor(np.ones(2))",
    "torch.device": "torch.ones(2, device=torch.device('cpu'))",
    "torch.from_numpy": "torch.from_numpy(np.ones(2))",
    # A module without parameters: the call is real, and no tensor has to move to a GPU.
    "torch.nn.Module.cuda": "nn.ReLU().cuda()",
    # 4. Elementwise mathematics, in-place, broadcasting, comparison
    "torch.Tensor.add": "torch.ones(2).add(1.0)",
    "torch.Tensor.add_": "torch.ones(2).add_(1.0)",
    "torch.Tensor.ceil": "torch.tensor([1.5, -1.5]).ceil()",
    "torch.Tensor.clamp": "torch.tensor([1.5, -1.5]).clamp(0.0, 1.0)",
    "torch.Tensor.floor": "torch.tensor([1.5, -1.5]).floor()",
    "torch.Tensor.frac": "torch.tensor([1.5, -1.5]).frac()",
    "torch.Tensor.norm": "torch.ones(2).norm()",
    "torch.Tensor.pow": "torch.ones(2).pow(2)",
    "torch.Tensor.round": "torch.tensor([1.5, -1.5]).round()",
    "torch.Tensor.rsqrt": "torch.tensor([1.0, 4.0]).rsqrt()",
    "torch.Tensor.sqrt": "torch.tensor([1.0, 4.0]).sqrt()",
    "torch.Tensor.sub_": "torch.ones(2).sub_(1.0)",
    "torch.Tensor.transpose_": "torch.ones(2, 3).transpose_(0, 1)",
    "torch.Tensor.trunc": "torch.tensor([1.5, -1.5]).trunc()",
    "torch.Tensor.unsqueeze_": "torch.ones(2).unsqueeze_(0)",
    "torch.abs": "torch.abs(torch.tensor([1.0, -1.0]))",
    "torch.abs_": "torch.abs_(torch.tensor([1.0, -1.0]))",
    "torch.add": "torch.add(torch.ones(2), torch.ones(2))",
    "torch.allclose": "torch.allclose(torch.ones(2), torch.ones(2))",
    "torch.clamp": "torch.clamp(torch.tensor([1.5, -1.5]), 0.0, 1.0)",
    "torch.eq": "torch.eq(torch.ones(2), torch.zeros(2))",
    "torch.equal": "torch.equal(torch.ones(2), torch.ones(2))",
    "torch.exp": "torch.exp(torch.ones(2))",
    "torch.log": "torch.log(torch.ones(2))",
    "torch.log1p": "torch.log1p(torch.ones(2))",
    "torch.mul": "torch.mul(torch.ones(2), torch.ones(2))",
    "torch.sigmoid": "torch.sigmoid(torch.ones(2))",
    "torch.sqrt": "torch.sqrt(torch.ones(2))",
    "torch.where": "torch.where(torch.tensor([True, False]), torch.ones(2), torch.zeros(2))",
    # 5. Matrix products, reductions, sorting, linear algebra, distances
    "torch.addbmm": "torch.addbmm(torch.ones(2, 4), torch.ones(5, 2, 3), torch.ones(5, 3, 4))",
    "torch.addmm": "torch.addmm(torch.ones(2, 4), torch.ones(2, 3), torch.ones(3, 4))",
    "torch.addmv": "torch.addmv(torch.ones(2), torch.ones(2, 3), torch.ones(3))",
    "torch.addr": "torch.addr(torch.ones(2, 3), torch.ones(2), torch.ones(3))",
    "torch.argmax": "torch.argmax(torch.tensor([1.0, 3.0, 2.0]))",
    "torch.argsort": "torch.argsort(torch.tensor([1.0, 3.0, 2.0]))",
    "torch.baddbmm": "torch.baddbmm(torch.ones(5, 2, 4), torch.ones(5, 2, 3), torch.ones(5, 3, 4))",
    "torch.bmm": "torch.bmm(torch.ones(5, 2, 3), torch.ones(5, 3, 4))",
    "torch.cross": ("torch.cross(torch.tensor([1.0, 0.0, 0.0]), torch.tensor([0.0, 1.0, 0.0]), dim=0)"),
    "torch.diag": "torch.diag(torch.ones(3))",
    "torch.dist": "torch.dist(torch.ones(3), torch.zeros(3), p=2)",
    "torch.dot": "torch.dot(torch.ones(3), torch.ones(3))",
    "torch.inverse": "torch.inverse(torch.tensor([[2.0, 0.0], [0.0, 4.0]]))",
    "torch.logsumexp": "torch.logsumexp(torch.ones(2, 3), dim=1)",
    "torch.matmul": "torch.matmul(torch.ones(2, 3), torch.ones(3, 4))",
    "torch.max": "torch.max(torch.ones(2, 3), dim=1)",
    "torch.mean": "torch.mean(torch.ones(2, 3), dim=1)",
    "torch.mm": "torch.mm(torch.ones(2, 3), torch.ones(3, 4))",
    "torch.nn.CosineSimilarity": "nn.CosineSimilarity(dim=1)(torch.ones(2, 3), torch.ones(2, 3))",
    "torch.nn.PairwiseDistance": "nn.PairwiseDistance(p=2)(torch.ones(2, 3), torch.zeros(2, 3))",
    "torch.prod": "torch.prod(torch.ones(2, 3), dim=1)",
    "torch.std": "torch.std(torch.ones(2, 3), dim=1)",
    "torch.std_mean": "torch.std_mean(torch.ones(2, 3), dim=1)",
    "torch.sum": "torch.sum(torch.ones(2, 3), dim=1)",
    "torch.svd": "torch.svd(torch.eye(2))",
    "torch.topk": "torch.topk(torch.tensor([1.0, 3.0, 2.0]), k=2)",
    "torch.trace": "torch.trace(torch.ones(2, 2))",
    "torch.tril": "torch.tril(torch.ones(3, 3))",
    "torch.triu": "torch.triu(torch.ones(3, 3))",
    "torch.unique": "torch.unique(torch.tensor([1, 3, 3, 1]), return_counts=True)",
    "torch.unique_consecutive": "torch.unique_consecutive(torch.tensor([1, 3, 3, 1]))",
    "torch.var_mean": "torch.var_mean(torch.ones(2, 3), dim=1)",
    # 6. Shapes: joining, transposing, reshaping, storage
    "torch.Tensor.contiguous": "torch.ones(2, 3).t().contiguous()",
    "torch.Tensor.expand": "torch.ones(2, 1).expand(2, 3)",
    "torch.Tensor.expand_as": "torch.ones(2, 1).expand_as(torch.ones(2, 3))",
    "torch.Tensor.flip": "torch.ones(2, 3).flip(1)",
    "torch.Tensor.permute": "torch.ones(2, 3, 4).permute(2, 0, 1)",
    "torch.Tensor.repeat": "torch.ones(2, 3).repeat(2, 1)",
    "torch.Tensor.resize_": "torch.ones(4).resize_(2, 2)",
    "torch.Tensor.squeeze": "torch.ones(1, 3).squeeze(0)",
    "torch.Tensor.storage": "torch.ones(2).storage()",
    "torch.Tensor.stride": "torch.ones(2, 3).stride()",
    "torch.Tensor.transpose": "torch.ones(2, 3).transpose(0, 1)",
    "torch.Tensor.unsqueeze": "torch.ones(3).unsqueeze(0)",
    "torch.Tensor.view": "torch.ones(2, 3).view(3, 2)",
    "torch.cat": "torch.cat((torch.ones(2), torch.ones(2)))",
    "torch.flatten": "torch.flatten(torch.ones(2, 3, 4), start_dim=1)",
    "torch.reshape": "torch.reshape(torch.ones(2, 3), (3, 2))",
    "torch.set_num_threads": "torch.set_num_threads(1)",
    "torch.stack": "torch.stack((torch.ones(2), torch.ones(2)))",
    "torch.t": "torch.t(torch.ones(2, 3))",
    "torch.unsqueeze": "torch.unsqueeze(torch.ones(3), 0)",
    # 7. Indexing and selecting
    "torch.ByteTensor": "torch.ByteTensor([0, 1])",
    "torch.Tensor.gt": "torch.ones(2).gt(0.5)",
    "torch.Tensor.le": "torch.ones(2).le(0.5)",
    "torch.gather": "torch.gather(torch.ones(2, 3), 1, torch.tensor([[0, 1], [2, 0]]))",
    "torch.index_select": "torch.index_select(torch.ones(2, 3), 1, torch.tensor([0, 2]))",
    "torch.masked_select": "torch.masked_select(torch.ones(2), torch.tensor([True, False]))",
    "torch.narrow": "torch.narrow(torch.ones(4, 3), 0, 1, 2)",
    "torch.nonzero": "torch.nonzero(torch.tensor([0.0, 1.0, 2.0]))",
    # 8. NumPy side notes: arange, random, axis
    "numpy.amax": "np.amax(np.ones((2, 3)), axis=1)",
    "numpy.arange": "np.arange(0, 10, 2)",
    "numpy.array": "np.array([[1, 2], [3, 4]])",
    "numpy.max": "np.max(np.ones((2, 3)), axis=1)",
    "numpy.ndarray.reshape": "np.ones(6).reshape(2, 3)",
    "numpy.sum": "np.sum(np.ones((2, 3)), axis=1)",
    # 9. Autograd
    "torch.Tensor.backward": "x = torch.ones(2, requires_grad=True)\nx.sum().backward()",
    "torch.Tensor.copy_": "torch.zeros(2).copy_(torch.ones(2))",
    "torch.Tensor.data": "torch.ones(2, requires_grad=True).data",
    "torch.Tensor.grad": "x = torch.ones(2, requires_grad=True)\nx.sum().backward()\nx.grad",
    "torch.Tensor.grad_fn": "(torch.ones(2, requires_grad=True) * 2).grad_fn",
    "torch.Tensor.register_hook": (
        "x = torch.ones(2, requires_grad=True)\nx.register_hook(lambda grad: grad * 2)\nx.sum().backward()"
    ),
    "torch.Tensor.requires_grad": "torch.ones(2, requires_grad=True).requires_grad",
    "torch.Tensor.zero_": "torch.ones(2).zero_()",
    "torch.autograd": "torch.autograd.backward(torch.ones(2, requires_grad=True).sum())",
    "torch.autograd.Function": (
        "class Double(torch.autograd.Function):\n"
        "    @staticmethod\n"
        "    def forward(ctx, x):\n"
        "        return x * 2\n"
        "    @staticmethod\n"
        "    def backward(ctx, grad):\n"
        "        return grad * 2\n"
        "Double.apply(torch.ones(2, requires_grad=True)).sum().backward()"
    ),
    "torch.autograd.grad": ("x = torch.ones(2, requires_grad=True)\ntorch.autograd.grad((x * x).sum(), x)"),
    "torch.nn.Module._backward_hooks": "len(nn.Linear(2, 3)._backward_hooks)",
    "torch.nn.Module._forward_hooks": "len(nn.Linear(2, 3)._forward_hooks)",
    "torch.nn.Module.register_forward_hook": (
        "net = nn.Linear(2, 3)\n"
        "net.register_forward_hook(lambda module, args, output: output * 2)\n"
        "net(torch.ones(1, 2))"
    ),
    "torch.nn.Module.zero_grad": ("net = nn.Linear(2, 3)\nnet(torch.ones(1, 2)).sum().backward()\nnet.zero_grad()"),
    "torch.no_grad": "x = torch.ones(2, requires_grad=True)\nwith torch.no_grad():\n    x * 2",
    "torch.optim.Optimizer.zero_grad": (
        "net = nn.Linear(2, 3)\n"
        "optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n"
        "net(torch.ones(1, 2)).sum().backward()\n"
        "optimizer.zero_grad()"
    ),
    "torch.utils.hooks.RemovableHandle.remove": (
        "handle = nn.Linear(2, 3).register_forward_hook(lambda module, args, output: None)\nhandle.remove()"
    ),
    # 10. Small theory: gradient descent, logistic regression, activations, entropy, Hessian
    "torch.nn.LeakyReLU": "nn.LeakyReLU(0.1)(torch.tensor([1.0, -1.0]))",
    "torch.nn.ReLU": "nn.ReLU()(torch.tensor([1.0, -1.0]))",
    "torch.nn.Tanh": "nn.Tanh()(torch.tensor([1.0, -1.0]))",
    "torch.nn.functional.softmax": "F.softmax(torch.ones(2, 3), dim=1)",
    # 11. Building networks with nn.Module
    "torch.nn.Module": (
        "class Double(nn.Module):\n    def forward(self, x):\n        return x * 2\nDouble()(torch.ones(2))"
    ),
    "torch.nn.Module.__getattr__": (
        "class Net(nn.Module):\n"
        "    def __init__(self):\n"
        "        super().__init__()\n"
        "        self.weight = nn.Parameter(torch.ones(2))\n"
        "    def __getattr__(self, name):\n"
        "        return super().__getattr__(name)\n"
        "Net().weight"
    ),
    "torch.nn.Module.__init__": (
        "class Net(nn.Module):\n"
        "    def __init__(self):\n"
        "        super().__init__()\n"
        "        self.fc = nn.Linear(2, 3)\n"
        "Net()"
    ),
    "torch.nn.Module.__setattr__": (
        "class Net(nn.Module):\n"
        "    def __setattr__(self, name, value):\n"
        "        super().__setattr__(name, value)\n"
        "Net().weight = nn.Parameter(torch.ones(2))"
    ),
    "torch.nn.Module._buffers": "nn.BatchNorm1d(3)._buffers['running_mean']",
    "torch.nn.Module._modules": "nn.Sequential(nn.Linear(2, 3), nn.ReLU())._modules['0']",
    "torch.nn.Module._parameters": "nn.Linear(2, 3)._parameters['weight']",
    "torch.nn.Module.add_module": "nn.Sequential().add_module('fc', nn.Linear(2, 3))",
    "torch.nn.Module.children": "list(nn.Sequential(nn.Linear(2, 3), nn.ReLU()).children())",
    "torch.nn.Module.forward": (
        "class Net(nn.Module):\n"
        "    def __init__(self):\n"
        "        super().__init__()\n"
        "        self.fc = nn.Linear(2, 3)\n"
        "    def forward(self, x):\n"
        "        return self.fc(x)\n"
        "Net()(torch.ones(1, 2))"
    ),
    "torch.nn.Module.modules": "list(nn.Sequential(nn.Linear(2, 3), nn.ReLU()).modules())",
    "torch.nn.Module.named_children": ("list(nn.Sequential(nn.Linear(2, 3), nn.ReLU()).named_children())"),
    "torch.nn.Module.named_modules": ("list(nn.Sequential(nn.Linear(2, 3), nn.ReLU()).named_modules())"),
    "torch.nn.Module.named_parameters": "list(nn.Linear(2, 3).named_parameters())",
    "torch.nn.Module.parameters": "list(nn.Linear(2, 3).parameters())",
    "torch.nn.Module.training": "nn.Linear(2, 3).training",
    "torch.nn.ModuleList": (
        "layers = nn.ModuleList([nn.Linear(2, 3), nn.ReLU()])\nlayers[1](layers[0](torch.ones(1, 2)))"
    ),
    "torch.nn.Parameter": "nn.Parameter(torch.ones(2))",
    "torch.nn.Sequential": "nn.Sequential(nn.Linear(2, 3), nn.ReLU())(torch.ones(1, 2))",
    "torch.nn.functional": "torch.nn.functional.gelu(torch.ones(2))",
    "torch.nn.functional.max_pool2d": "F.max_pool2d(torch.ones(1, 1, 4, 4), 2)",
    "torch.nn.functional.relu": "F.relu(torch.tensor([1.0, -1.0]))",
    # 12. Layers and architectures
    "torch.Tensor.scatter_": "torch.zeros(2, 3).scatter_(1, torch.tensor([[0], [2]]), 1.0)",
    "torch.nn.AdaptiveAvgPool2d": "nn.AdaptiveAvgPool2d(1)(torch.ones(1, 2, 4, 4))",
    "torch.nn.AvgPool1d": "nn.AvgPool1d(2)(torch.ones(1, 2, 4))",
    "torch.nn.AvgPool2d": "nn.AvgPool2d(2)(torch.ones(1, 2, 4, 4))",
    "torch.nn.BatchNorm1d": "nn.BatchNorm1d(3)(torch.ones(2, 3))",
    "torch.nn.BatchNorm2d": "nn.BatchNorm2d(3)(torch.ones(2, 3, 4, 4))",
    "torch.nn.BatchNorm3d": "nn.BatchNorm3d(3)(torch.ones(2, 3, 4, 4, 4))",
    "torch.nn.Conv1d": "nn.Conv1d(2, 3, kernel_size=3)(torch.ones(1, 2, 8))",
    "torch.nn.Conv2d": "nn.Conv2d(2, 3, kernel_size=3)(torch.ones(1, 2, 8, 8))",
    "torch.nn.ConvTranspose2d": "nn.ConvTranspose2d(2, 3, kernel_size=3)(torch.ones(1, 2, 8, 8))",
    "torch.nn.Dropout": "nn.Dropout(0.5)(torch.ones(8))",
    "torch.nn.Embedding": "nn.Embedding(5, 3)(torch.tensor([0, 4]))",
    "torch.nn.Embedding.from_pretrained": "nn.Embedding.from_pretrained(torch.ones(5, 3))",
    "torch.nn.GRU": "nn.GRU(2, 3)(torch.ones(4, 1, 2))",
    "torch.nn.InstanceNorm1d": "nn.InstanceNorm1d(3)(torch.ones(2, 3, 4))",
    "torch.nn.LSTM": "nn.LSTM(2, 3)(torch.ones(4, 1, 2))",
    "torch.nn.LSTMCell": "nn.LSTMCell(2, 3)(torch.ones(1, 2))",
    "torch.nn.LayerNorm": "nn.LayerNorm(3)(torch.ones(2, 3))",
    "torch.nn.Linear": "nn.Linear(2, 3)(torch.ones(1, 2))",
    "torch.nn.MaxPool1d": "nn.MaxPool1d(2)(torch.ones(1, 2, 4))",
    "torch.nn.MaxPool2d": "nn.MaxPool2d(2)(torch.ones(1, 2, 4, 4))",
    "torch.nn.MultiheadAttention": "x = torch.ones(3, 1, 8)\nnn.MultiheadAttention(8, 2)(x, x, x)",
    "torch.nn.RNN": "nn.RNN(2, 3)(torch.ones(4, 1, 2))",
    "torch.nn.Transformer": (
        "nn.Transformer(8, 2, 1, 1, 16, batch_first=True)(torch.ones(1, 4, 8), torch.ones(1, 3, 8))"
    ),
    "torch.nn.TransformerEncoder": (
        "layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)\n"
        "nn.TransformerEncoder(layer, num_layers=1)(torch.ones(1, 4, 8))"
    ),
    "torch.nn.TransformerEncoderLayer": "nn.TransformerEncoderLayer(8, 2, 16)(torch.ones(4, 1, 8))",
    "torch.nn.functional.one_hot": "F.one_hot(torch.tensor([0, 2]), num_classes=3)",
    "torch.nn.utils.rnn.pad_sequence": ("torch.nn.utils.rnn.pad_sequence([torch.ones(2), torch.ones(3)])"),
    # 13. Initialisation
    "torch.Tensor.fill_": "torch.empty(2).fill_(1.0)",
    "torch.Tensor.normal_": "torch.empty(2).normal_(0.0, 1.0)",
    "torch.nn.init": "torch.nn.init.ones_(torch.empty(2, 3))",
    "torch.nn.init.constant_": "nn.init.constant_(torch.empty(2, 3), 0.5)",
    "torch.nn.init.kaiming_normal_": "nn.init.kaiming_normal_(torch.empty(2, 3))",
    "torch.nn.init.normal_": "nn.init.normal_(torch.empty(2, 3))",
    "torch.nn.init.xavier_normal_": "nn.init.xavier_normal_(torch.empty(2, 3))",
    "torch.nn.init.xavier_uniform_": "nn.init.xavier_uniform_(torch.empty(2, 3))",
    # 14. Losses and label smoothing
    "numpy.exp": "np.exp(np.ones(2))",
    "numpy.log": "np.log(np.ones(2))",
    "torch.nn.BCELoss": "nn.BCELoss()(torch.tensor([0.3, 0.8]), torch.tensor([0.0, 1.0]))",
    "torch.nn.BCEWithLogitsLoss": "nn.BCEWithLogitsLoss()(torch.ones(2), torch.tensor([0.0, 1.0]))",
    "torch.nn.CrossEntropyLoss": "nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0, 2]))",
    "torch.nn.KLDivLoss": ("nn.KLDivLoss(reduction='batchmean')(torch.ones(1, 2).log(), torch.ones(1, 2))"),
    "torch.nn.LogSoftmax": "nn.LogSoftmax(dim=1)(torch.ones(2, 3))",
    "torch.nn.MSELoss": "nn.MSELoss()(torch.ones(2), torch.zeros(2))",
    "torch.nn.NLLLoss": "nn.NLLLoss()(torch.zeros(2, 3), torch.tensor([0, 2]))",
    "torch.nn.functional.log_softmax": "F.log_softmax(torch.ones(2, 3), dim=1)",
    "torch.nn.functional.sigmoid": "F.sigmoid(torch.ones(2))",
    # 15. Optimisers, parameter groups, learning rates
    "torch.optim": "torch.optim.AdamW(nn.Linear(2, 3).parameters(), lr=0.1)",
    "torch.optim.Adam": "torch.optim.Adam(nn.Linear(2, 3).parameters(), lr=0.1)",
    "torch.optim.Optimizer": (
        "class Plain(torch.optim.Optimizer):\n"
        "    def step(self, closure=None):\n"
        "        return None\n"
        "Plain([nn.Parameter(torch.ones(2))], {'lr': 0.1}).step()"
    ),
    "torch.optim.Optimizer.param_groups": (
        "optimizer = torch.optim.SGD(nn.Linear(2, 3).parameters(), lr=0.1)\noptimizer.param_groups[0]['lr'] *= 0.5"
    ),
    "torch.optim.SGD": "torch.optim.SGD(nn.Linear(2, 3).parameters(), lr=0.1)",
    "torch.optim.lr_scheduler.ReduceLROnPlateau": (
        "optimizer = torch.optim.SGD(nn.Linear(2, 3).parameters(), lr=0.1)\n"
        "torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)"
    ),
    "torch.optim.lr_scheduler.ReduceLROnPlateau.step": (
        "optimizer = torch.optim.SGD(nn.Linear(2, 3).parameters(), lr=0.1)\n"
        "scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=1)\n"
        "scheduler.step(1.0)"
    ),
    # 16. Data: Dataset, DataLoader, transforms, images
    "numpy.asarray": "np.asarray([1, 2])",
    "torch.utils.data.DataLoader": ("list(torch.utils.data.DataLoader(torch.ones(4, 2), batch_size=2))"),
    "torch.utils.data.Dataset": (
        "class Squares(torch.utils.data.Dataset):\n"
        "    def __len__(self):\n"
        "        return 3\n"
        "    def __getitem__(self, index):\n"
        "        return index * index\n"
        "Squares()[2]"
    ),
    "torch.utils.data.TensorDataset": ("torch.utils.data.TensorDataset(torch.ones(4, 2), torch.ones(4))[0]"),
    "torch.utils.data.default_collate": ("torch.utils.data.default_collate([torch.ones(2), torch.ones(2)])"),
    "torchvision.transforms.CenterCrop": "transforms.CenterCrop(2)(torch.ones(3, 4, 4))",
    "torchvision.transforms.ColorJitter": ("transforms.ColorJitter(brightness=0.5)(torch.ones(3, 4, 4))"),
    "torchvision.transforms.Compose": ("transforms.Compose([transforms.CenterCrop(2)])(torch.ones(3, 4, 4))"),
    "torchvision.transforms.Normalize": ("transforms.Normalize([0.5] * 3, [0.5] * 3)(torch.ones(3, 4, 4))"),
    "torchvision.transforms.Pad": "transforms.Pad(1)(torch.ones(3, 4, 4))",
    "torchvision.transforms.RandomCrop": "transforms.RandomCrop(2)(torch.ones(3, 4, 4))",
    "torchvision.transforms.RandomHorizontalFlip": ("transforms.RandomHorizontalFlip()(torch.ones(3, 4, 4))"),
    "torchvision.transforms.RandomResizedCrop": ("transforms.RandomResizedCrop(2)(torch.ones(3, 4, 4))"),
    "torchvision.transforms.RandomRotation": "transforms.RandomRotation(30)(torch.ones(3, 4, 4))",
    "torchvision.transforms.Resize": "transforms.Resize(2)(torch.ones(3, 4, 4))",
    "torchvision.transforms.ToPILImage": "transforms.ToPILImage()(torch.ones(3, 4, 4))",
    "torchvision.transforms.ToTensor": "transforms.ToTensor()(np.zeros((4, 4, 3), dtype=np.uint8))",
    "torchvision.transforms.functional.to_pil_image": (
        "from torchvision.transforms.functional import to_pil_image\nto_pil_image(torch.ones(3, 4, 4))"
    ),
    "torchvision.transforms.functional.to_tensor": (
        "from torchvision.transforms.functional import to_tensor\nto_tensor(np.zeros((4, 4, 3), dtype=np.uint8))"
    ),
    # 17. Training, evaluation, reproducibility, logging
    "numpy.random.seed": "np.random.seed(0)",
    "torch.cuda.manual_seed": "torch.cuda.manual_seed(0)",
    "torch.cuda.manual_seed_all": "torch.cuda.manual_seed_all(0)",
    "torch.manual_seed": "torch.manual_seed(0)",
    "torch.nn.Module.eval": "nn.Dropout(0.5).eval()",
    "torch.nn.Module.train": "nn.Dropout(0.5).train()",
    "torch.optim.Optimizer.step": (
        "net = nn.Linear(2, 3)\n"
        "optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n"
        "net(torch.ones(1, 2)).sum().backward()\n"
        "optimizer.step()"
    ),
    "torch.utils.tensorboard.SummaryWriter": (
        "from torch.utils.tensorboard import SummaryWriter\nSummaryWriter('runs').close()"
    ),
    "torch.utils.tensorboard.SummaryWriter.add_embedding": (
        "from torch.utils.tensorboard import SummaryWriter\n"
        "with SummaryWriter('runs') as writer:\n"
        "    writer.add_embedding(torch.ones(3, 2), metadata=['a', 'b', 'c'])"
    ),
    "torch.utils.tensorboard.SummaryWriter.add_pr_curve": (
        "from torch.utils.tensorboard import SummaryWriter\n"
        "with SummaryWriter('runs') as writer:\n"
        "    writer.add_pr_curve('pr', torch.tensor([0, 1]), torch.tensor([0.2, 0.9]))"
    ),
    "torch.utils.tensorboard.SummaryWriter.add_scalar": (
        "from torch.utils.tensorboard import SummaryWriter\n"
        "with SummaryWriter('runs') as writer:\n"
        "    writer.add_scalar('loss', 1.0, 0)"
    ),
    "torch.utils.tensorboard.SummaryWriter.add_text": (
        "from torch.utils.tensorboard import SummaryWriter\n"
        "with SummaryWriter('runs') as writer:\n"
        "    writer.add_text('note', 'hello', 0)"
    ),
    # 18. Saving, pretrained models, fine-tuning, features
    "torch.load": "torch.save(torch.ones(2), 'tensor.pt')\ntorch.load('tensor.pt')",
    "torch.nn.Module.load_state_dict": (
        "net = nn.Linear(2, 3)\nnet.load_state_dict({'weight': torch.ones(3, 2), 'bias': torch.zeros(3)})"
    ),
    "torch.nn.Module.state_dict": "nn.Linear(2, 3).state_dict()",
    "torch.save": "torch.save(torch.ones(2), 'tensor.pt')",
    "torchvision.models.resnet152": (
        "import torchvision\nwith torch.device('meta'):\n    torchvision.models.resnet152(weights=None)"
    ),
    "torchvision.models.resnet18": (
        "import torchvision\nwith torch.device('meta'):\n    torchvision.models.resnet18(weights=None)"
    ),
    "torchvision.models.vgg16": (
        "import torchvision\nwith torch.device('meta'):\n    torchvision.models.vgg16(weights=None)"
    ),
    # 19. Several GPUs
    "torch.nn.DataParallel": "nn.DataParallel(nn.Linear(2, 3))(torch.ones(1, 2))",
    "torch.nn.SyncBatchNorm": "nn.SyncBatchNorm(3)(torch.ones(2, 3))",
}
