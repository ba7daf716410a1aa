"""The glossary: the field's terms in both languages (docs/glossary.yml), each with the section that treats it."""

from html import escape
from pathlib import Path

import data
import sections
from mistake import Mistake

HEADS = {"zh": ("中文", "English", "是什么"), "en": ("English", "中文", "What it is")}


def load(root: Path) -> list[dict]:
    """Chapters with their terms. Raises Mistake where a term says too little or names no section."""
    chapters, known, seen = data.read(root / "docs" / "glossary.yml"), sections.titles(root, "zh"), set()
    for chapter in chapters:
        for term in chapter["terms"]:
            where = f"docs/glossary.yml: {term.get('id', term)}"
            if missing := {"id", "zh", "en", "page", "about"} - term.keys():
                raise Mistake(f"{where}: lacks {', '.join(sorted(missing))}: add it")
            if term["page"] not in known:
                raise Mistake(f"{where}: no section {term['page']}: mend the page or its id")
            if term["id"] in seen:
                raise Mistake(f"{where}: this id is taken: choose another")
            seen.add(term["id"])
    return chapters


def terms(root: Path) -> list[dict]:
    """All terms; none where there is no glossary."""
    path = root / "docs" / "glossary.yml"
    return [term for chapter in data.read(path) for term in chapter["terms"]] if path.exists() else []


def names(term: dict, language: str) -> list[str]:
    """The words for ``term`` in ``language``, the book's own first."""
    return [str(word) for word in (term[language], *term.get("also", {}).get(language, ()))]


def markdown(root: Path, language: str, base: str) -> str:
    """A table of terms for each chapter; the first column is in the page's language."""
    text, titles = [], sections.titles(root, language)
    head = "".join(f'<th scope="col">{word}</th>' for word in HEADS[language])
    for chapter in load(root):
        rows = "".join(_row(term, language, base, titles) for term in chapter["terms"])
        text.append(f"## {titles[chapter['id'] + '/index.md'][1]} {{ #chapter-{chapter['id']} }}")
        text.append(f'<table class="terms"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>')
    return "\n\n".join(text)


def twin(root: Path, language: str) -> str:
    """The same as plain Markdown."""
    text, titles, other = [], sections.titles(root, language), _other(language)
    for chapter in load(root):
        text.append(f"## {titles[chapter['id'] + '/index.md'][1]}")
        text.append(
            "\n".join(
                f"- [{term[language]}](../{term['page']}) ({', '.join(names(term, other))}): {term['about'][language]}"
                for term in chapter["terms"]
            )
        )
    return "\n\n".join(text)


def _other(language):
    return "en" if language == "zh" else "zh"


def _row(term, language, base, titles):
    link = f'<a href="{base}{language}/{titles[term["page"]][0]}">'
    own, other = _words(term, language, link=link), _words(term, _other(language), foreign=True)
    about = sections.inline(term["about"][language])
    return f'<tr id="{term["id"]}" class="entry"><td>{own}</td><td>{other}</td><td>{about}</td></tr>'


def _words(term, tongue, link="", foreign=False):
    first, *rest = map(escape, names(term, tongue))
    lang = f' lang="{"zh-CN" if tongue == "zh" else "en"}"' * foreign
    first = f"{link}{first}</a>" if link else first
    return f"<b{lang}>{first}</b>" + f"<small{lang}>{(' · ').join(rest)}</small>" * bool(rest)
