"""A record as the one block that a reader sees: code, shape hints, outputs, provenance.

The page's language decides the few words; code, hints and outputs are the same everywhere.
"""

import re
from html import escape

import drawing
import listing
import records
import view
from mistake import Mistake

WORDS = {
    "zh": {"record": "运行记录", "unrun": "尚未在 CUDA 上运行"},
    "en": {"record": "record", "unrun": "not yet run on CUDA"},
}


def html(snippet, record, language: str, base: str, alts=(), entries=None, draw="", colab=None) -> str:
    """The block of ``snippet``. ``base`` leads from the page to the site's root; ``alts`` describe its figures.

    ``entries`` are the API index's, by name: what the run resolved to one of them becomes a link to it.
    ``draw`` names the tensors to be drawn, see drawing.py; ``colab`` gives the address at which Colab opens a file.

    Raises Mistake where figures and their descriptions do not match, or a tensor cannot be drawn.
    """
    words = WORDS[language]
    figures = record["figures"] if record else []
    if len(figures) != len(alts):
        raise Mistake(f'{len(figures)} figures but {len(alts)} descriptions: write alt="…" for each, separated by |')
    drawn = drawing.html(draw, record, language) if draw and record else ""
    body = listing.html(view.lines(snippet, record), record, language, base, entries)
    return (
        f'<div class="language-python highlight snippet" id="{block_id(snippet.name)}"'
        f' data-copy="{escape(snippet.program)}"><pre><code>{body}</code></pre>'
        f"{drawn}{_figures(snippet, alts, base)}{_provenance(snippet, record, words, base, colab)}</div>"
    )


def block_id(name: str) -> str:
    """The anchor of a snippet's block: shape/cat.py is #shape-cat."""
    return re.sub(r"[^a-z0-9-]+", "-", name.removesuffix(".py").lower().replace("_", "-"))


def _figures(snippet, alts, base):
    return "".join(figure(snippet.name, number, alt, base) for number, alt in enumerate(alts))


def figure(name: str, number: int, alt: str, base: str) -> str:
    """A figure of snippet ``name``, one image for each scheme; the theme hides the other, which is then not fetched."""
    stem = f"{base}records/{name.removesuffix('.py')}.{number}"
    sources = (f"{stem}.svg#only-light", f"{stem}.dark.svg#only-dark")
    images = (f'<img src="{source}" alt="{escape(alt)}" loading="lazy">' for source in sources)
    return f'<figure class="figure">{"".join(images)}</figure>'


def _provenance(snippet, record, words, base, colab):
    notebook = f"snippets/{snippet.name.removesuffix('.py')}.ipynb"
    parts = [
        f'<a class="file" href="{base}snippets/{snippet.name}" download>{snippet.name}</a>',
        f'<a href="{base}{notebook}" download>.ipynb</a>',
    ]
    if address := colab and colab(notebook):
        parts.append(f'<a href="{address}" rel="external">Colab</a>')
    if record:
        environment, (day, release) = record["environment"], records.stamp(record)
        device = "CPU" if environment["device"] == "cpu" else environment["device_name"]
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
