"""Lines of a program as HTML: coloured, with links into the API index, hints and outputs."""

import re
from functools import lru_cache
from html import escape

from pygments.formatters.html import _get_ttype_class
from pygments.lexers import PythonLexer

WORDS = {
    "zh": {"output": "输出", "warning": "警告", "error": "报错", "sep": "："},
    "en": {"output": "Output", "warning": "Warning", "error": "Error", "sep": ": "},
}
TWINS = re.compile(r'<span class="(\w+)">[^<]*</span>(?:<span class="\1">[^<]*</span>)+')  # neighbours of one colour
ROOM = 78  # columns that code and hint may share; notes.css moves every hint below on a phone


def html(shown, record, language: str, base: str, entries=None) -> str:
    """Lines of a program with their hints and outputs, as what stands inside <code>."""
    links = _links(record, shown, entries or {}, base.removeprefix("../"), language)
    colours = _coloured("\n".join(line.text for line in shown), links)
    return "".join(_line(line, colour, WORDS[language]) for line, colour in zip(shown, colours))


def _links(record, shown, entries, root, language):
    """((row, column, name), opening tag) of every name in the shown lines that has an entry in the index."""
    rows, links, seen = {line.number: row for row, line in enumerate(shown)}, {}, set()
    for used in record["names"] if record else []:
        entry, row = entries.get(used["api"]), rows.get(used["line"])
        if entry is None or row is None:
            continue
        place = (row, used["column"] - shown[row].cut, used["api"].rpartition(".")[2])
        if any(place[:2] == other[:2] for other in links):
            continue
        # The first use of a name can be reached by keyboard; all of them would be a lot of stops.
        stop = ' tabindex="-1"' * (entry.name in seen)
        seen.add(entry.name)
        title = escape(f"{entry.name}{WORDS[language]['sep']}{entry.line(language)}")
        links[place] = f'<a class="api-link" href="{root}{entry.url}" title="{title}"{stop}>'
    return tuple(links.items())


@lru_cache(4096)  # a live rebuild renders the same programs again
def _coloured(code, links=()):
    """Each line of ``code`` as HTML spans with Pygments' class names; names become links where they have one."""
    lines, column, opening = [""], 0, dict(links)
    for kind, value in PythonLexer(stripnl=False, ensurenl=False).get_tokens(code):
        name = _get_ttype_class(kind)
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append("")
                column = 0
            text = escape(part, quote=False)
            if name not in ("", "n") and part.strip():  # a plain name has the colour of the text
                text = f'<span class="{name}">{text}</span>'
            if tag := opening.get((len(lines) - 1, column, part)):
                text = f"{tag}{text}</a>"
            lines[-1] += text
            column += len(part)
    return [TWINS.sub(lambda match: re.sub(rf'</span><span class="{match[1]}">', "", match[0]), line) for line in lines]


def _line(line, colour, words):
    hint = ""
    if line.hint:
        below = " below" if len(line.text) + len(line.hint) + 4 > ROOM else ""
        spaces = len(line.text) - len(line.text.lstrip())
        indent = f' data-indent="{" " * spaces}"' if spaces else ""  # for where the hint stands below
        hint = f'<span class="hint{below}"{indent} data-hint="{escape(line.hint)}"></span>'
    return f"{colour}{hint}\n" + "".join(_output(kind, text, words) for kind, text in line.outputs)


def printed(text: str) -> str:
    """What a program printed as HTML that may stand in Markdown, which makes spaces of a tab."""
    return escape(text).replace("\t", "&#9;")


def _output(kind, text, words):
    label = words[kind] if kind == "output" else f"{words[kind]}{words['sep']}{text.partition(':')[0]}"
    lines = "".join(f"#&gt; {printed(line)}\n" for line in text.rstrip("\n").split("\n"))
    extra = "" if kind == "output" else f" {kind}"
    return f'<samp class="output{extra}" role="group" aria-label="{escape(label)}">{lines}</samp>'
