"""The recorder must not show: programs that inspect, pickle, spawn or compile themselves run as they do plainly."""

import pytest

HARD = {  # what breaks recorders -> (program, what it prints)
    "getsource": ("import inspect\n\n\ndef f(x):\n    return x.real\n\n\nprint(inspect.getsource(f))", "return x.real"),
    "jit_script": (
        "import torch\n\n\n@torch.jit.script  #: warns FutureWarning\ndef f(x):\n    y = x.relu()\n    return y\n\n\n"
        "print(f(torch.tensor([-1.0, 2.0])))",
        "tensor([0., 2.])",
    ),
    "pickle": (
        "import pickle\n\n\nclass A:\n    n = 3\n\n\nprint(pickle.loads(pickle.dumps(A())).n, A.__module__)",
        "3 __main__",
    ),
    "torch_save": (
        "import torch\nfrom torch import nn\n\n\nclass A(nn.Module):\n    pass\n\n\ntorch.save(A(), 'a.pt')\n"
        "print(torch.load('a.pt', weights_only=False))",
        "A()",
    ),
    "dataclass": (
        "from __future__ import annotations\nfrom dataclasses import dataclass\nimport torch\n\n\n@dataclass\nclass P:\n"
        "    x: torch.Tensor\n    n: int = 2\n\n\nprint(P(1), P.__annotations__)",
        "P(x=1, n=2) {'x': 'torch.Tensor', 'n': 'int'}",
    ),
    "decorator": (
        "import functools\nimport torch\n\n\ndef twice(f):\n    @functools.wraps(f)\n    def g(x):\n        return f(f(x))\n"
        "    return g\n\n\n@twice\n@torch.no_grad()\ndef h(x):\n    return x * 3\n\n\nprint(h(torch.tensor(2)).item())",
        "18",
    ),
    "zero_argument_super": (
        "class A:\n    def f(self):\n        return 1\n\n\nclass B(A):\n    __n = 2\n\n    def f(self):\n"
        "        return super().f() + self.__n\n\n\nprint(B().f(), locals() is globals())",
        "3 True",
    ),
    "forked_workers": (
        "import torch\nfrom torch.utils.data import DataLoader, TensorDataset\n\ndata = TensorDataset(torch.arange(4))\n"
        "for (x,) in DataLoader(data, 2, num_workers=2):\n    print(x)",
        "tensor([2, 3])",
    ),
    "spawned_workers": (
        "import torch\nfrom torch.utils.data import DataLoader, TensorDataset\n\nif __name__ == '__main__':\n"
        "    data = TensorDataset(torch.arange(4))\n"
        "    loader = DataLoader(data, 2, num_workers=1, multiprocessing_context='spawn')\n"
        "    for (x,) in loader:\n        print(x)",
        "tensor([2, 3])",
    ),
    "gloo": (
        "import os\nimport torch\nimport torch.distributed as dist\nimport torch.multiprocessing as mp\n\n\n"
        "def work(rank):\n    store = dist.FileStore('store', 2)\n"
        "    dist.init_process_group('gloo', store=store, rank=rank, world_size=2)\n    x = torch.ones(1) * (rank + 1)\n"
        "    dist.all_reduce(x)\n    if rank == 0:\n        print(x)\n    dist.destroy_process_group()\n\n\n"
        "if __name__ == '__main__':\n    mp.spawn(work, nprocs=2)",
        "tensor([3.])",
    ),
    "compile": (
        "import torch\n\n\n@torch.compile(fullgraph=True, backend='eager')\ndef f(x):\n    y = torch.relu(x)\n"
        "    return y.sum()\n\n\nprint(f(torch.tensor([-1.0, 2.0])))",
        "tensor(2.)",
    ),
    "export": (
        "import torch\nfrom torch import nn\n\n\nclass N(nn.Module):\n    def forward(self, x):\n        y = x.relu()\n"
        "        return y + 1\n\n\nprogram = torch.export.export(N(), (torch.ones(2),))\n"
        "print(program.module()(torch.tensor([-1.0, 2.0])))",
        "tensor([1., 3.])",
    ),
    "vmap": (
        "import torch\n\n\ndef f(x):\n    y = x.sum()\n    return y\n\n\nprint(torch.vmap(f)(torch.ones(2, 3)))",
        "tensor([3., 3.])",
    ),
    "subprocess": ("import subprocess\nsubprocess.run(['echo', 'from a child'])", "from a child"),
    "os_write": ("import os\nn = os.write(1, b'straight to the descriptor')", "straight to the descriptor"),
    "thread": (
        "import threading\nimport time\n\n\ndef late():\n    time.sleep(0.1)\n    print('late')\n\n\n"
        "threading.Thread(target=late).start()",
        "late",
    ),
    "finalizer": (
        "import weakref\n\n\nclass A:\n    pass\n\n\na = A()\nf = weakref.finalize(a, print, 'finalized')\nprint('first')",
        "finalized",
    ),
    "atexit": ("import atexit\n\nf = atexit.register(print, 'at exit')\nprint('first')", "at exit"),
}


@pytest.fixture(scope="module")
def results(recorded):
    return recorded({f"{name}.py": text + "\n" for name, (text, _) in HARD.items()})


@pytest.mark.xdist_group("recorder")
@pytest.mark.parametrize("name", HARD)
def test_the_recorder_leaves_alone(results, name):
    record = results[f"{name}.py"]
    assert isinstance(record, dict), record
    assert HARD[name][1] in "".join(entry["text"] for entry in record["output"])


def shapes(record):
    return [(s["line"], s["name"], s["dtype"], s["shape"]) for s in record["shapes"]]


def test_every_assignment_of_a_tensor_leaves_a_hint(recorded):
    source = """\
import numpy as np
import torch
a, b = torch.ones(2), np.zeros((1, 3))
for row in torch.ones(2, 3):
    pass
for n in (1, 2, 3):
    c = torch.ones(n)
if (d := torch.arange(4)).sum() > 0:
    a += 1
values, indices = torch.ones(2, 5).max(dim=1)
parts = torch.arange(4).split(3)
"""
    assert shapes(recorded({"shapes.py": source})["shapes.py"]) == [
        (3, "a", "float32", [2]),
        (3, "b", "float64", [1, 3]),
        (4, "row", "float32", [3]),
        (7, "c", "float32", [1]),
        (7, "c", "float32", [3]),
        (8, "d", "int64", [4]),
        (9, "a", "float32", [2]),
        (10, "values", "float32", [2]),
        (10, "indices", "int64", [2]),
        (11, "parts[0]", "int64", [3]),
        (11, "parts[1]", "int64", [1]),
    ]


def test_forward_shows_the_shape_after_every_layer(recorded):
    source = """\
import torch
from torch import nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
    def forward(self, x):
        x = self.fc(x)
        x = x.relu()
        return x
y = Net()(torch.ones(3, 4))
"""
    record = recorded({"net.py": source})["net.py"]
    assert (8, "x", "float32", [3, 2]) in shapes(record)
    apis = {(n["line"], n["api"]) for n in record["names"]}
    assert {(4, "torch.nn.Module.__init__"), (7, "torch.nn.Module.forward"), (9, "torch.Tensor.relu")} <= apis


def test_names_carry_line_column_and_keywords(recorded):
    source = (
        "import torch\nx = torch.ones(2, 3)\ny = (x\n     .sum(dim=1, keepdim=True)\n     .t())\nprint(f'{y.shape}')\n"
    )
    record = recorded({"names.py": source})["names.py"]
    found = {(n["line"], n["column"], n["api"], tuple(n["keywords"])) for n in record["names"]}
    assert (4, 6, "torch.Tensor.sum", ("dim", "keepdim")) in found
    assert (6, 11, "torch.Tensor.shape", ()) in found
    for line, column, api, _ in found:
        assert source.splitlines()[line - 1][column:].startswith(api.split(".")[-1])


def test_output_stands_under_the_statement_that_printed_it(recorded):
    source = "print(1)\nfor i in (2, 3):\n    print(i)\nimport sys\nn = print(4, file=sys.stderr)\n"
    output = recorded({"out.py": source})["out.py"]["output"]
    assert [(o["line"], o["text"], o["stream"]) for o in output] == [
        (1, "1\n", "stdout"),
        (3, "2\n3\n", "stdout"),
        (5, "4\n", "stderr"),
    ]


def test_small_values_are_kept_and_large_ones_are_not(recorded):
    source = "import torch\na = torch.tensor([[0.1, float('nan')]])\nb = torch.ones(65)\n"
    assert recorded({"values.py": source})["values.py"]["values"] == {"a": [[0.1, "nan"]]}


def test_a_fresh_interpreter_gives_the_same_record(recorded):
    from pool import Pool

    source = {"same.py": "import torch\na = torch.arange(3)\nprint(a)\na.view(7)  #: raises RuntimeError\n"}
    with Pool(fork=False) as pool:
        fresh = recorded(source, pool=pool)["same.py"]
    forked = recorded(source)["same.py"]
    assert fresh | {"seconds": 0} == forked | {"seconds": 0}


def test_messages_lose_terminal_colours_and_the_path_of_the_machine(recorded):
    source = (
        'import torch\nraise ValueError(f"\\x1b[1mbold\\x1b[0m {__file__} {torch.__file__}")  #: raises ValueError\n'
    )
    assert recorded({"a.py": source})["a.py"]["error"]["message"] == "bold a.py torch/__init__.py"
