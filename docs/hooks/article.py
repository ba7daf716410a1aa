"""The finished HTML of a page: formulas, links to the API index, and the line that says when it was checked."""

import re
from collections import Counter
from html import unescape

import downloads
import links
from latex2mathml.converter import convert

CHECKED = {"zh": "核对于 {}，torch {}", "en": "Checked on {} with torch {}"}
FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>([,.;:!?)，。；：！？、）]*)', re.DOTALL)


def finish(html: str, page, runs: list, entries: dict, language: str, colab) -> str:
    """What Markdown made of a page, completed; ``runs`` are the (day, torch) of the programs that it shows."""
    html = links.add(FORMULA.sub(_formula, html), entries, "../" * page.url.count("/"), language)
    if not runs or page.is_homepage:
        return html
    along = downloads.line(page, language, colab)
    return f'{html}<p class="checked">{CHECKED[language].format(*min(runs))}<br>{along}</p>'


def dense(output: str) -> str:
    """A page without the indentation around its article: the theme's templates leave a third as much of it as text."""
    before, article, after = re.split(r"(<article.*</article>)", output, maxsplit=1, flags=re.DOTALL)
    return re.sub(r"\n\s+", "\n", before) + article + re.sub(r"\n\s+", "\n", after)


def ids(html: str) -> Counter:
    """How often each id stands in ``html``."""
    return Counter(re.findall(r'<[a-z]\w* [^<>]*?\bid="([^"]+)"', html))


def _formula(match):
    kind, formula, mark = match.groups()
    if kind == "div":
        return convert(unescape(formula).strip(), display="block") + mark
    drawn = convert(unescape(formula).strip(), display="inline")
    return f'<span class="together">{drawn}{mark}</span>' if mark else drawn  # no line begins with a comma
