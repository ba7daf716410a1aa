"""Notebook pages: mkdocs-jupyter renders an .ipynb per language, made from a program and its record.

The template (templates/) hands every cell to a filter of ours, so that a notebook looks like any other page: prose
goes through the site's own Markdown, code is drawn like a block. Nothing is executed here.
"""

import posixpath
import re
from html import escape
from pathlib import Path

import block
import data
import excerpts
import ipynb
import listing
import percent
import sections
import view
from markdown import Markdown
from mistake import Mistake
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc

FOLDER = "notebooks"


def find(root: Path) -> dict[str, str]:
    """Page -> snippet: notebooks/small-cnn.ipynb is made from notebooks/small_cnn.py."""
    paths = sorted((root / "snippets" / FOLDER).glob("*.py"))
    return {f"{FOLDER}/{path.stem.replace('_', '-')}.ipynb": f"{FOLDER}/{path.name}" for path in paths}


def is_one(file: File) -> bool:
    return file.src_path.endswith(".ipynb")


def files(root: Path, language: str, config) -> list[File]:
    """The notebooks as files for MkDocs, written to .cache/ where they changed. Raises Mistake, see _drawn."""
    made, folder = [], root / ".cache" / FOLDER / language
    for page in find(root):
        parsed, record = excerpts.read(root, find(root)[page])
        for cell in percent.cells(parsed.source, language):
            _drawn(parsed, record, cell, language)
        path, text = folder / page, texts(root, language, page, config.site_url)[0]
        if not path.exists() or path.read_text("utf-8") != text:
            data.write(path, text)
        made.append(File(page, str(folder), config.site_dir, config.use_directory_urls))
    return made


def texts(root: Path, language: str, page: str, address: str) -> tuple[str, str]:
    """A notebook in a language as (.ipynb, .py)."""
    parsed, record = excerpts.read(root, find(root)[page])
    return ipynb.of_notebook(percent.cells(parsed.source, language), parsed, record, address, page)


def prepare(root: Path, language: str, config, entries: dict) -> None:
    """Teach nbconvert our filter and mkdocs-jupyter our template, where there are notebooks: it takes a second."""
    if not find(root):
        return
    from mkdocs_jupyter.config import settings
    from nbconvert.exporters.templateexporter import default_filters

    settings.templates_dir = str(Path(__file__).parent / "templates")

    def show(cell, name):
        parsed, record = excerpts.read(root, name)
        told = percent.cells(parsed.source, language)[int(cell["id"].removeprefix("cell-"))]
        if told.kind == "markdown":
            text = "\n" + told.text + "\n"
            return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs).convert(text)
        return _cell(parsed, record, told, language, entries)

    default_filters["torch_notes"] = show


def _cell(parsed, record, cell, language, entries):
    """A code cell as a block, with the figures that it drew."""
    base = "../../../"
    shown = [line for line in view.lines(parsed, record) if cell.first <= line.number <= cell.last]
    while shown and not shown[-1].text and not shown[-1].outputs:
        shown.pop()
    images = "".join(block.figure(parsed.name, *drawn, base) for drawn in _drawn(parsed, record, cell, language))
    code = listing.html(shown, record, language, base, entries)
    return (
        f'<div class="language-python highlight snippet" id="cell-{cell.first}" data-copy="{escape(cell.text)}">'
        f"<pre><code>{code}</code></pre>{images}</div>"
    )


def _drawn(parsed, record, cell, language):
    """(number, description) of the figure that a cell drew, if it drew one. Raises Mistake where one is missing."""
    drawn = [n for n, figure in enumerate(record["figures"]) if cell.first <= figure["line"] <= cell.last]
    alt = cell.options.get(f"alt_{language}")
    if len(drawn) != bool(alt):
        where = f"snippets/{parsed.name}:{cell.first - 1}"
        raise Mistake(f'{where}: {len(drawn)} figures: a cell draws one and says alt_zh="…" alt_en="…", or none')
    return [(number, alt) for number in drawn]


def finish(html: str, page, root: Path, language: str) -> tuple[str, list[str]]:
    """(HTML without mkdocs-jupyter's styles, what is wrong with its links); sets title, contents and description."""
    html = re.sub(r"\s*<style>.*?</style>\s*$", "", html, flags=re.DOTALL)
    titles, wrong = sections.titles(root, language), []
    source = page.file.src_path.replace(".ipynb", ".md")

    def link(match):
        path, mark, anchor = match[1].partition("#")
        target = posixpath.normpath(posixpath.join(FOLDER, path)) if path else source
        if target + mark + anchor not in titles:
            wrong.append(f"no section {target}{mark}{anchor}: mend the link")
        return f'href="../../{sections.page_url(target)}{mark}{anchor}"'

    html = re.sub(r'(?<=<a )href="((?![a-z]+:|#)[^"]*)"', link, html)
    found = [s for s in sections.scan(root, language) if s.page == source]
    page.title, tokens = found[0].title, []
    for section in found:
        token = {"level": section.level, "id": section.id, "name": section.title, "children": []}
        (tokens[0]["children"] if tokens else tokens).append(token)
    page.toc = get_toc(tokens)
    made_from = f"snippets/{find(root)[page.file.src_path]}"
    page.edit_url = page.edit_url and re.sub(r"docs/\w+/.*", made_from, page.edit_url)
    page.meta["description"] = found[0].text.split("\n")[0]
    return html, wrong
