"""Pages made from data: ``<!-- made: errors -->`` on a page stands for what one of the modules here writes."""

import re
from pathlib import Path

import checks
import corrections
import errors
import glossary
import ledger
import tables
from mistake import Mistake

MARK = re.compile(r"^<!-- made: (\w+) -->$", re.MULTILINE)
BASE = "../../../"  # from lookup/errors/ of a language to the site's root
TABLES = ("cheat", "numpy", "versions")
ERRORS = {"errors": "tensors", "network_errors": "networks"}
FILTER = {"zh": "筛选：输入几个词", "en": "Filter: type a few words"}


def expand(text: str, root: Path, language: str, entries: dict) -> str:
    """A page's Markdown with what its marks stand for. Raises Mistake."""

    def write(match):
        name = match[1]
        if name in TABLES:
            return _filter(language) + tables.markdown(root, name, language, BASE, entries)
        if part := ERRORS.get(name):
            return _filter(language) + errors.markdown(root, part, language, BASE)
        if name == "glossary":
            return _filter(language) + glossary.markdown(root, language, BASE)
        return plain(name, root, language)

    return MARK.sub(write, text)


def plain(name: str, root: Path, language: str) -> str:
    """The same for the twin of a page, without HTML."""
    if name in TABLES:
        return tables.twin(root, name, language)
    if part := ERRORS.get(name):
        return errors.twin(root, part, language)
    if name == "glossary":
        return glossary.twin(root, language)
    if name == "checks":
        return checks.markdown(root, language)
    if name == "corrections":
        return corrections.summary(ledger.load(root), language, root / "docs" / language)
    raise Mistake(f"<!-- made: {name} -->: nothing makes that")


def _filter(language):
    word = FILTER[language]
    return f'<input class="filter" type="search" placeholder="{word}" aria-label="{word}">\n\n'
