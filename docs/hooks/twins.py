"""Every page as plain Markdown with its real outputs, for readers that are programs.

The twin of shape/joining/ is shape/joining.md beside it, so that links between sources lead from twin to twin.
llms.txt at the site's root lists them (the form is llmstxt.org's).
"""

import re
from pathlib import Path

import corrections
import made
import records
import sections
import snippet
import view
from mkdocs.utils import meta

ABOUT = {
    "title": "Torch Notes · 实测 PyTorch 笔记",
    "en": "A PyTorch reference in English and Chinese. The build ran every program: outputs and messages are real.",
    "zh": "中英双语的 PyTorch 笔记。每段代码都由构建过程真实运行，输出、形状和报错都是真的。",
}


def texts(root: Path, language: str, generated: dict[str, str]) -> dict[str, str]:
    """The twin of every page of a language by its path; ``generated`` holds the pages that have no source."""
    folder = root / "docs" / language
    sources = {p.relative_to(folder).as_posix(): p.read_text("utf-8-sig") for p in folder.rglob("*.md")}
    return {path: _twin(root, language, text, path) for path, text in (sources | generated).items()}


def index(root: Path) -> str:
    """llms.txt: a line on every page, chapter by chapter in the order of the navigation."""
    lines = [f"# {ABOUT['title']}", "", f"> {ABOUT['en']}", ">", f"> {ABOUT['zh']}", ""]
    lines += ["- [api.json](api.json): every symbol, its description in both languages, its sections and programs", ""]
    for language, title in (("en", "English"), ("zh", "中文")):
        lines += [f"## {title}", ""]
        for section in sections.scan(root, language):
            if section.level == 1:
                _, front = meta.get_data((root / "docs" / language / section.page).read_text("utf-8-sig"))
                lines.append(f"- [{section.title}]({language}/{section.page}): {front.get('description', '')}")
        lines.append("")
    return "\n".join(lines)


def _twin(root, language, text, path):
    ledger, lines, runs = corrections.load(root), [], None
    for line, place in sections.lines(sections.body(text)):
        if place == "open":
            runs = sections.FENCE.match(line)
        if place != "text" and not runs:
            lines.append(line)
        elif place == "open":
            lines += [runs["indent"] + shown for shown in _block(root, runs["file"], runs["alt"], path)]
        elif place != "text":
            continue
        elif (match := sections.CORRECTION.match(line)) and match[2] in ledger:
            lines.append(f"{match[1]}> {_correction(ledger[match[2]], language)}")
        elif match := made.MARK.match(line):
            lines.append(made.plain(match[1], root, language))
        else:
            lines.append(re.sub(r"^(#+ .*?)\s*\{ ?#[\w.-]+.*\}\s*$", r"\1", line))
    return "\n".join(lines).strip() + "\n"


def _block(root, name, alt, path):
    program = snippet.read(root / "snippets", name)
    record = records.load(root, name)
    up = "../" * (path.count("/") + 1)
    yield "```python"
    yield from view.code(program, record)
    yield "```"
    for number, text in enumerate((alt or "").split("|")):
        if text:
            yield ""
            yield f"![{text}]({up}records/{name.removesuffix('.py')}.{number}.svg)"


def _correction(entry, language):
    said, truth = (" ".join(entry[part][language].split()) for part in ("says", "truth"))
    return f"**{'旧笔记：' if language == 'zh' else 'The old note: '}{said.replace('**', '')}** {truth}"
