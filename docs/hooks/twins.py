"""Every page as plain Markdown with its real outputs, for readers that are programs.

The twin of shape/joining/ is shape/joining.md beside it, so that links between sources lead from twin to twin.
llms.txt at the site's root lists them (the form is llmstxt.org's).
"""

from pathlib import Path

import corrections
import ledger
import made
import notebooks
import percent
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
    found = {path: _twin(root, language, text, path) for path, text in (sources | generated).items()}
    for page, name in notebooks.find(root).items():
        found[page.replace(".ipynb", ".md")] = _notebook(root, language, name)
    return found


def index(root: Path) -> str:
    """llms.txt: a line on every page, chapter by chapter in the order of the navigation."""
    lines = [f"# {ABOUT['title']}", "", f"> {ABOUT['en']}", ">", f"> {ABOUT['zh']}", ""]
    lines += ["- [api.json](api.json): every symbol, its description in both languages, its sections and programs", ""]
    for language, title in (("en", "English"), ("zh", "中文")):
        lines += [f"## {title}", ""]
        for section in sections.scan(root, language):
            if section.level == 1:
                path = root / "docs" / language / section.page
                front = meta.get_data(path.read_text("utf-8-sig"))[1] if path.exists() else {}
                about = front.get("description") or section.text.split("\n")[0]
                lines.append(f"- [{section.title}]({language}/{section.page}): {about}")
        lines.append("")
    return "\n".join(lines)


def pieces(root: Path, language: str, text: str) -> list:
    """A page's source as texts and fences (matches of sections.FENCE), in order; texts hold what is made from data."""
    slips, found, lines, runs = ledger.load(root), [], [], None
    for line, place in sections.lines(sections.body(text)):
        if place == "open":
            runs = sections.FENCE.match(line)
        if place != "text" and not runs:
            lines.append(line)
        elif place == "open":
            found += ["\n".join(lines), runs]
            lines = []
        elif place != "text":
            continue
        elif (match := sections.CORRECTION.match(line)) and match[2] in slips:
            lines.append(f"{match[1]}> {corrections.plain(slips[match[2]], language)}")
        elif match := made.MARK.match(line):
            lines.append(made.plain(match[1], root, language))
        else:
            lines.append(line)
    return [*found, "\n".join(lines)]


def _twin(root, language, text, path):
    told = []
    for piece in pieces(root, language, text):
        if isinstance(piece, str):
            told.append(sections.without_ids(piece))
        else:
            told += [piece["indent"] + shown for shown in _block(root, piece["file"], piece["alt"], path)]
    return "\n".join(told).strip() + "\n"


def _notebook(root, language, name):
    parsed, record, told = snippet.read(root / "snippets", name), records.current(root, name), []
    shown = view.lines(parsed, record)
    for cell in percent.cells(parsed.source, language):
        if cell.kind == "markdown":
            told.append(sections.without_ids(cell.text))
        else:
            code = "\n".join(view.text([line for line in shown if cell.first <= line.number <= cell.last])).strip("\n")
            told.append(f"```python\n{code}\n```")
    return "\n\n".join(told) + "\n"


def _block(root, name, alt, path):
    program = snippet.read(root / "snippets", name)
    record = records.current(root, name)
    up = "../" * (path.count("/") + 1)
    yield "```python"
    yield from view.code(program, record)
    yield "```"
    for number, text in enumerate((alt or "").split("|")):
        if text:
            yield ""
            yield f"![{text}]({up}records/{name.removesuffix('.py')}.{number}.svg)"
