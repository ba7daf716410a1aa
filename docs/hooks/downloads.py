"""Pages to take along: each page that shows programs as .ipynb and as .py, beside the page."""

from pathlib import Path

import excerpts
import ipynb
import notebooks

WORDS = {"zh": ("带走这一页：", "在 Colab 打开"), "en": ("Take this page along: ", "open in Colab")}


def texts(root: Path, language: str, pages: dict[str, list], address: str) -> dict[str, str]:
    """The text of each file by its path; ``pages`` as pieces.pages has them, ``address`` the language's root."""
    found = {}
    for page, parts in pages.items():
        if any(not isinstance(part, str) for part in parts):
            made = [part.strip() if isinstance(part, str) else excerpts.read(root, part["file"]) for part in parts]
            _put(found, page, ipynb.of_page([part for part in made if part], address, page))
    for page in notebooks.find(root):
        _put(found, page, notebooks.texts(root, language, page, address))
    return found


def line(page, language: str, colab) -> str:
    """Links from a page to its files, and to Colab where the repository is on GitHub."""
    stem = page.file.src_path.rpartition(".")[0]
    name = "../" * page.url.count("/") + stem
    label, opens = WORDS[language]
    links = [f'<a href="{name}{kind}" download>{kind}</a>' for kind in (".py", ".ipynb")]
    if address := colab(f"{language}/{stem}.ipynb"):
        links.append(f'<a href="{address}" rel="external">{opens}</a>')
    return label + " · ".join(links)


def _put(found, page, both):
    stem = page.rpartition(".")[0]
    found[f"{stem}.ipynb"], found[f"{stem}.py"] = both
