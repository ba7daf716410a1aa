#: cpu about the launcher, no tensors
import argparse
import os

parser = argparse.ArgumentParser()
parser.add_argument("--local_rank", type=int)
from_launch = ["--local-rank=1"]
print(parser.parse_known_args(from_launch))
os.environ["LOCAL_RANK"] = "1"
rank = int(os.environ["LOCAL_RANK"])
print(rank)
