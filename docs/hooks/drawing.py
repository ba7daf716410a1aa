"""Small tensors of a record drawn as grids of numbers, in which an element keeps its colour.

A fence says ``draw="a b -> rows"``: inputs, an arrow, outputs. Cells are coloured by their value in the inputs, so
that a reader sees where each number went; ``name:1`` colours by the index along dimension 1 instead (what a sum over
dimension 0 keeps apart), ``name:-`` not at all (an index says where to look and is no element). Truth values are
always filled or empty. ``;`` begins another drawing.
"""

from html import escape
from itertools import product

from mistake import Mistake

WIDE, NARROW = 640, 330  # what the text column holds beside the navigation, and on a phone
CELL, LETTER, GAP, HEAD, ARROW = 28, 8.2, 26, 24, 34
LOOKS = {True: ' class="on"', False: ' class="off"', None: ' class="plain"'}
WORDS = {
    "zh": {"value": "同色的格子是同一个元素", "dim": "结果与算出它的格子同色", "sep": "；"},
    "en": {
        "value": "Cells of one colour are one element",
        "dim": "A result has the colour of what it was made from",
        "sep": "; ",
    },
}


def html(option: str, record: dict, language: str) -> str:
    """The figures that ``option`` asks for. Raises Mistake where the record cannot give them."""
    drawn = [_figure(part.strip(), record, language) for part in option.split(";")]
    text = ""
    for number, (pictures, caption) in enumerate(drawn):
        if caption in [later for _, later in drawn[number + 1 :]]:
            caption = ""  # said once, below the last
        text += (
            f'<figure class="drawing">{pictures}' + f"<figcaption>{caption}</figcaption>" * bool(caption) + "</figure>"
        )
    return text


def _figure(option, record, language):
    """(SVG, caption) of one drawing."""
    before, arrow, after = option.partition("->")
    if not before.split() or (arrow and not after.split()):
        raise Mistake(f'draw="{option}": write draw="input … -> output …"')
    inputs, outputs = ([_named(word, record) for word in side.split()] for side in (before, after))
    colours = _colours(inputs, outputs, option)
    pieces = [(name, values, colour) for (name, values, _), colour in zip(inputs + outputs, colours)]
    words, by_dim = WORDS[language], any(isinstance(kind, int) for _, _, kind in inputs + outputs)
    coloured = any(isinstance(hue, int) and not isinstance(hue, bool) for colour in colours for hue in colour)
    caption = words["dim" if by_dim else "value"] if arrow and coloured else ""
    told = [f"{name} {list(shape(values))} = {values}" for name, values, _ in pieces]
    label = words["sep"].join(told[: len(inputs)]) + (" → " + words["sep"].join(told[len(inputs) :])) * bool(arrow)
    wide, narrow = (_svg(pieces, len(inputs), width, escape(label)) for width in (WIDE, NARROW))
    if wide != narrow:  # notes.css shows one of them
        wide = wide.replace("<svg", '<svg class="wide"') + narrow.replace("<svg", '<svg class="narrow"')
    return wide, caption


def _named(word, record):
    """(name, nested lists, how to colour it: None by value, "-" not at all, a dimension by its index)."""
    name, _, kind = word.partition(":")
    if name not in record["values"]:
        known = ", ".join(record["values"]) or "none"
        raise Mistake(f"draw: no small tensor {name} when the program ends: one of {known}")
    values = record["values"][name]
    if kind and kind != "-" and not (kind.isdigit() and int(kind) < len(shape(values))):
        raise Mistake(f"draw: {word}: a dimension of {name} or - after the colon")
    return name, values, int(kind) if kind.isdigit() else kind or None


def shape(values) -> tuple[int, ...]:
    """Sizes of nested lists; () of a number."""
    return (len(values), *(shape(values[0]) if values else ())) if isinstance(values, list) else ()


def _flat(values):
    return [item for part in values for item in _flat(part)] if isinstance(values, list) else [values]


def _colours(inputs, outputs, option):
    """For each tensor a hue per element in reading order; None is plain, True and False are filled or empty."""
    hues, count = {}, 0
    for name, values, kind in inputs:
        for value in _flat(values) if kind is None else []:
            if isinstance(value, bool):
                continue
            if value in hues:
                raise Mistake(
                    f'draw="{option}": {value} stands twice in the inputs, so no colour can tell which went where: '
                    f"give each element its own value, or write {name}:- or {name}:DIMENSION"
                )
            hues[value], count = count, count + 1
    turn = max([count, *(shape(values)[kind] for _, values, kind in inputs + outputs if isinstance(kind, int)), 1])
    found = []
    for _, values, kind in inputs + outputs:
        places = product(*map(range, shape(values)))
        marks = (place[kind] for place in places) if isinstance(kind, int) else _flat(values)
        found.append([_hue(mark, kind, hues, turn) for mark in marks])
    return found


def _hue(mark, kind, hues, turn):
    if isinstance(mark, bool):
        return mark
    place = mark if isinstance(kind, int) else hues.get(mark) if kind is None else None
    return None if place is None else round(20 + 320 * place / turn)


def _svg(pieces, inputs, width, label):
    """The drawing within ``width`` pixels: tensors side by side, on the next line where there is no room."""
    drawn, x, y, line, right = [], 0, 0, 0, 0
    for number, (name, values, colour) in enumerate(pieces):
        arrow = ARROW if number == inputs else 0
        body, wide, high = _tensor(name, values, colour, width - ARROW * (number >= inputs))
        if x and x + arrow + wide > width:
            x, y, line = ARROW * (number > inputs), y + line + 14, 0
        if arrow:
            drawn.append(f'<text class="arrow" x="{x + 12}" y="{y + HEAD + 20}">→</text>')
        drawn.append(f'<g transform="translate({x + arrow:g} {y})">{body}</g>')
        x, line = x + arrow + wide, max(line, high)
        right, x = max(right, x), x + GAP
    size = f"{right:g} {y + line:g}"
    return (
        f'<svg viewBox="0 0 {size}" width="{right:g}" height="{y + line:g}" role="img" aria-label="{label}">'
        f"{''.join(drawn)}</svg>"
    )


def _tensor(name, values, colour, room):
    """(SVG, width, height) of one tensor: its name, its shape, and a grid for each of its last two dimensions."""
    sizes = shape(values)
    texts = [_text(value) for value in _flat(values)]
    wide = max([CELL, *(len(text) * LETTER + 10 for text in texts)])
    rows, columns = (1, 1, *sizes)[-2:] if sizes else (1, 1)
    planes = list(product(*map(range, sizes[:-2])))
    label = 16 * (len(planes) > 1)  # height of the index that stands over each of several
    title = f"{name} [{', '.join(map(str, sizes))}]"
    right = len(title) * 7.6
    drawn = [f'<text class="name" y="14">{name} <tspan>{title.removeprefix(name + " ")}</tspan></text>']
    x, y, each = 0, HEAD, rows * columns
    for number, plane in enumerate(planes):
        if x and x + columns * wide > room:
            x, y = 0, y + rows * CELL + 12 + label
        if label:
            drawn.append(f'<text class="plane" x="{x:g}" y="{y + 11}">[{", ".join(map(str, plane))}]</text>')
        cells = slice(number * each, (number + 1) * each)
        drawn.append(_grid(texts[cells], colour[cells], columns, wide, x, y + label))
        x += columns * wide + 14
        right = max(right, x - 14)
    return "".join(drawn), right, y + label + rows * CELL


def _grid(texts, colours, columns, wide, left, top):
    drawn = []
    for number, (text, hue) in enumerate(zip(texts, colours)):
        x, y = left + number % columns * wide, top + number // columns * CELL
        look = LOOKS[hue] if hue is None or isinstance(hue, bool) else f' style="--hue:{hue}"'
        drawn.append(
            f'<g{look}><rect x="{x:g}" y="{y:g}" width="{wide:g}" height="{CELL}"/>'
            f'<text x="{x + wide / 2:g}" y="{y + 19:g}">{escape(text)}</text></g>'
        )
    return "".join(drawn)


def _text(value):
    if isinstance(value, bool):
        return "T" if value else "F"
    return f"{value:.4g}" if isinstance(value, float) else str(value)
