#: cpu about the installation, no tensors
from packaging.tags import sys_tags
from packaging.utils import parse_wheel_filename

here = {(tag.interpreter, tag.abi) for tag in sys_tags()}
for python, abi in [("cp37", "cp37m"), ("cp38", "cp38")]:
    wheel = f"torch-1.4.0-{python}-{abi}-manylinux1_x86_64.whl"
    needs = parse_wheel_filename(wheel)[3]
    fits = here & {(tag.interpreter, tag.abi) for tag in needs}
    print(wheel, "fits" if fits else "does not fit")
