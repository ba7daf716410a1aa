"""A record as the one block that a reader sees: code, shape hints, outputs, provenance.

The page's language decides the few words; code, hints and outputs are the same everywhere.
"""

import re
from functools import lru_cache
from html import escape

import drawing
import view
from pygments.formatters.html import _get_ttype_class
from pygments.lexers import PythonLexer

WORDS = {
    "zh": {
        "output": "输出",
        "warning": "警告",
        "error": "报错",
        "record": "运行记录",
        "unrun": "尚未在 CUDA 上运行",
        "sep": "：",
    },
    "en": {
        "output": "Output",
        "warning": "Warning",
        "error": "Error",
        "record": "record",
        "unrun": "not yet run on CUDA",
        "sep": ": ",
    },
}
TWINS = re.compile(r'<span class="(\w+)">[^<]*</span>(?:<span class="\1">[^<]*</span>)+')  # neighbours of one colour
ROOM = 78  # columns that code and hint may share; notes.css moves every hint below on a phone


def html(snippet, record, language: str, base: str, alts=(), entries=None, draw="") -> str:
    """The block of ``snippet``. ``base`` leads from the page to the site's root; ``alts`` describe its figures.

    ``entries`` are the API index's, by name: what the run resolved to one of them becomes a link to it.
    ``draw`` names the tensors to be drawn, see drawing.py.

    Raises ValueError where figures and their descriptions do not match, or a tensor cannot be drawn.
    """
    words = WORDS[language]
    figures = record["figures"] if record else []
    if len(figures) != len(alts):
        raise ValueError(f'{len(figures)} figures but {len(alts)} descriptions: write alt="…" for each, separated by |')
    drawn = drawing.html(draw, record, language) if draw and record else ""
    body = code(view.lines(snippet, record), record, language, base, entries)
    return (
        f'<div class="language-python highlight snippet" id="{block_id(snippet.name)}"'
        f' data-copy="{escape(snippet.program)}"><pre><code>{body}</code></pre>'
        f"{drawn}{_figures(snippet, alts, base)}{_provenance(snippet, record, words, base)}</div>"
    )


def code(shown, record, language: str, base: str, entries=None) -> str:
    """Lines of a program with their hints and outputs, as what stands inside <code>."""
    links = _links(record, shown, entries or {}, base.removeprefix("../"), language)
    colours = _coloured("\n".join(line.text for line in shown), links)
    return "".join(_line(line, colour, WORDS[language]) for line, colour in zip(shown, colours))


def block_id(name: str) -> str:
    """The anchor of a snippet's block: shape/cat.py is #shape-cat."""
    return re.sub(r"[^a-z0-9-]+", "-", name.removesuffix(".py").lower().replace("_", "-"))


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
        hint = f'<span class="hint{below}" data-hint="{escape(line.hint)}"></span>'
    return f"{colour}{hint}\n" + "".join(_output(kind, text, words) for kind, text in line.outputs)


def _output(kind, text, words):
    label = words[kind] if kind == "output" else f"{words[kind]}{words['sep']}{text.partition(':')[0]}"
    lines = "".join(f"#&gt; {escape(line)}\n" for line in text.rstrip("\n").split("\n"))
    extra = "" if kind == "output" else f" {kind}"
    return f'<samp class="output{extra}" role="group" aria-label="{escape(label)}">{lines}</samp>'


def _figures(snippet, alts, base):
    return "".join(figure(snippet.name, number, alt, base) for number, alt in enumerate(alts))


def figure(name: str, number: int, alt: str, base: str) -> str:
    """A figure of snippet ``name``, one image for each scheme; the theme hides the other, which is then not fetched."""
    stem = f"{base}records/{name.removesuffix('.py')}.{number}"
    sources = (f"{stem}.svg#only-light", f"{stem}.dark.svg#only-dark")
    images = (f'<img src="{source}" alt="{escape(alt)}" loading="lazy">' for source in sources)
    return f'<figure class="figure">{"".join(images)}</figure>'


def _provenance(snippet, record, words, base):
    parts = [f'<a class="file" href="{base}snippets/{snippet.name}" download>{snippet.name}</a>']
    if record:
        environment, day = record["environment"], record["date"]
        device = "CPU" if environment["device"] == "cpu" else environment["device_name"]
        release = environment["torch"].partition("+")[0]
        parts += [
            f'<span title="{escape(environment["torch"])}">torch {release}</span>',
            f'<span title="{escape(environment["device_name"])}">{escape(device)}</span>',
            f"<span>Python {environment['python']}</span>",
            f'<time datetime="{day}">{day}</time>',
            f"<span>{_duration(record['seconds'])}</span>",
            f'<a href="{base}records/{snippet.name.removesuffix(".py")}.json">{words["record"]}</a>',
        ]
    else:
        parts.append(f"<span>{words['unrun']}</span>")
    return f'<p class="provenance">{" ".join(parts)}</p>'


def _duration(seconds):
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"
