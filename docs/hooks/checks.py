"""Live counts of what the build has checked: read off records, ledger and index, never typed."""

import re
from collections import Counter
from pathlib import Path

import apis
import ledger
import records
import sections
from snippet import find

ASSERT = re.compile(r"^\s*assert\b", re.MULTILINE)
ROWS = {
    "zh": {
        "programs": "程序，每段一个文件、一次运行",
        "statements": "打印过东西的语句",
        "lines": "页面上的输出行",
        "shapes": "形状提示",
        "names": "解析出的 API 用法",
        "apis": "其中不同的公开 API",
        "asserts": "程序里的断言（`assert`）",
        "errors": "预告并如期出现的报错",
        "warnings": "预告并如期出现的警告",
        "figures": "由运行画出的图",
        "drawings": "由记录画出的张量图",
        "corrections": "对旧笔记的勘误",
        "proved": "其中由程序证明",
        "pages": "页面（每种语言）",
        "seconds": "全部程序用时（秒，逐个相加）",
        "cuda": "只在 GPU 上运行的程序",
        "cuda_run": "其中已在 GPU 上运行",
        "first": "最早的一次运行",
        "last": "最近的一次运行",
        "torch": "torch",
        "python": "Python",
        "processor": "处理器",
    },
    "en": {
        "programs": "programs, one file and one run each",
        "statements": "statements that printed something",
        "lines": "lines of output on the pages",
        "shapes": "shape hints",
        "names": "uses of an API that a run resolved",
        "apis": "different public APIs among them",
        "asserts": "assertions (`assert`) in the programs",
        "errors": "errors announced that came",
        "warnings": "warnings announced that came",
        "figures": "figures drawn by a run",
        "drawings": "pictures of tensors drawn from a record",
        "corrections": "corrections to the old notes",
        "proved": "proved by a program",
        "pages": "pages in each language",
        "seconds": "seconds that all programs took, added up",
        "cuda": "programs for a GPU only",
        "cuda_run": "run on a GPU so far",
        "first": "first run",
        "last": "last run",
        "torch": "torch",
        "python": "Python",
        "processor": "processor",
    },
}


def count(root: Path) -> dict:
    """What the current records hold, by the keys of ROWS."""
    names, known = find(root / "snippets"), apis.load(root)[1]
    kept = [record for name in names if (record := records.current(root, name))]
    calls = [call["api"] for record in kept for call in record["names"]]
    proofs = Counter(entry["proof"] == "none" for entry in ledger.load(root).values())
    days = sorted(record["date"] for record in kept)
    return {
        "programs": len(names),
        "statements": sum(len(record["output"]) for record in kept),
        "lines": sum(entry["text"].count("\n") for record in kept for entry in record["output"]),
        "shapes": sum(len(record["shapes"]) for record in kept),
        "names": len(calls),
        "apis": len(set(calls) & known.keys()),
        "asserts": sum(len(ASSERT.findall((root / "snippets" / name).read_text("utf-8"))) for name in names),
        "errors": sum(bool(record["error"]) for record in kept),
        "warnings": sum(len(record["warnings"]) for record in kept),
        "figures": sum(len(record["figures"]) for record in kept),
        "drawings": sum(option.count(";") + 1 for option in _drawn(root)),
        "corrections": sum(proofs.values()),
        "proved": proofs[False],
        "pages": len({section.page for section in sections.scan(root, "zh")}),
        "seconds": round(sum(record["seconds"] for record in kept)),
        "cuda": sum(records.home(name) == "cuda" for name in names),
        "cuda_run": sum(record["environment"]["device"] == "cuda" for record in kept),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        **{key: _of(kept, key) for key in ("torch", "python")},
        "processor": _of(kept, "device_name"),
    }


def markdown(root: Path, language: str) -> str:
    """The counts as a table."""
    counted = count(root)
    head = "| 项目 | 数 |" if language == "zh" else "| What | Count |"
    rows = (f"| {told} | {counted[key]} |" for key, told in ROWS[language].items())
    return "\n".join([head, "| --- | --: |", *rows])


def _drawn(root):
    """What fences say is to be drawn."""
    lines = (line for path in (root / "docs" / "zh").glob("*/*.md") for line in path.read_text("utf-8").splitlines())
    return [fence["draw"] for line in lines if (fence := sections.FENCE.match(line)) and fence["draw"]]


def _of(kept, key):
    return ", ".join(sorted({str(record["environment"][key]) for record in kept}))
