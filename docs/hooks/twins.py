"""Every page as plain Markdown with its real outputs, for readers that are programs.

The twin of shape/joining/ is shape/joining.md beside it, so that links between sources lead from twin to twin.
llms.txt at the site's root lists them (the form is llmstxt.org's).
"""

from pathlib import Path

import api_twins
import corrections
import notebooks
import percent
import pieces
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


def texts(root: Path, language: str, pages: dict[str, list]) -> dict[str, str]:
    """The twin of every page of a language by its path; ``pages`` as pieces.pages has them."""
    made = {page: pieces.read(root, language, page, text) for page, text in _without_source(root, language).items()}
    found = {page: _twin(root, parts, page) for page, parts in (pages | made).items()}
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
                about = _about(path.read_text("utf-8-sig")) if path.exists() else ""
                about = about or section.text.split("\n")[0]
                lines.append(f"- [{section.title}]({language}/{section.page}): {about}")
        for page, text in _without_source(root, language).items():
            lines.append(f"- [{sections.page_title(text)}]({language}/{page}): {_about(text)}")
        lines.append("")
    return "\n".join(lines)


def _about(text):
    return meta.get_data(text)[1].get("description", "")


def _without_source(root, language):
    return api_twins.write(root, language) | corrections.pages(root, language)


def _twin(root, parts, path):
    told = []
    for piece in parts:
        if isinstance(piece, str):
            told.append(piece)
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
    yield f'```python title="{name}"'
    yield from view.code(program, record)
    yield "```"
    for number, text in enumerate((alt or "").split("|")):
        if text:
            yield ""
            yield f"![{text}]({up}records/{name.removesuffix('.py')}.{number}.svg)"
