"""A record laid beside its source: what every view of a snippet is drawn from."""

from dataclasses import dataclass, field


@dataclass
class Line:
    """A line of source as readers see it, its shape hint, and what is printed under it.

    ``outputs`` are (kind, text) pairs; kinds are output, warning and error. ``cut`` columns were taken off its left.
    """

    number: int
    text: str
    hint: str = ""
    outputs: list = field(default_factory=list)
    cut: int = 0


def lines(snippet, record: dict | None) -> list[Line]:
    """The lines of ``snippet`` with the hints and outputs of ``record``."""
    shown = [Line(number, text) for number, text in snippet.lines]
    if not record:
        return shown
    hints = _hints(record["shapes"])
    for line in shown:
        line.hint = hints.get(line.number, "")
    events = [(entry["line"], "output", entry["text"]) for entry in record["output"]]
    events += [(w["shown"], "warning", f"{w['category']}: {w['message']}\n") for w in record["warnings"]]
    if error := record["error"]:
        events.append((shown[-1].number, "error", f"{error['type'].split('.')[-1]}: {error['message']}\n"))
    for number, kind, text in events:
        # A line that readers do not see (a directive's) passes its output to the one above.
        target = [line for line in shown if line.number <= number][-1]
        target.outputs.append((kind, text.replace("\r\n", "\n")))
    return shown


def code(snippet, record: dict | None) -> list[str]:
    """The program's lines, shapes and outputs as comments of Python."""
    return text(lines(snippet, record))


def text(shown: list[Line]) -> list[str]:
    """The same of ``shown`` lines."""
    told = []
    for line in shown:
        told.append(f"{line.text:<60}  # {line.hint}" if line.hint else line.text)
        told += [f"#> {out}" for _, output in line.outputs for out in output.rstrip("\n").split("\n")]
    return told


def as_text(snippet, record: dict) -> str:
    """A record as authors read it in a terminal: code, hints, outputs, then the names it resolved."""
    text = code(snippet, record)
    environment = record["environment"]
    apis = sorted({entry["api"] for entry in record["names"]})
    text += ["", f"torch {environment['torch']}, {environment['device']}, {record['seconds']:.3f} s, {record['date']}"]
    return "\n".join([*text, "names: " + ", ".join(apis)])


def _hints(shapes) -> dict[int, str]:
    """Line number -> hint. One name alone needs no label; two shapes of one name are first → last."""
    by_line = {}
    for entry in shapes:
        by_line.setdefault(entry["line"], {}).setdefault(entry["name"], []).append(_form(entry))
    hints = {}
    for number, names in by_line.items():
        parts = _together({name: _arrow(forms) for name, forms in names.items()})
        alone = len(parts) == 1 and not set("[.") & set(next(iter(parts)))
        hints[number] = " · ".join(form if alone else f"{name}: {form}" for name, form in parts.items())
    return hints


def _together(parts):
    """Members of one list that are alike, once: parts[0], parts[1] become parts: 2 x form."""
    lists = {}
    for name in parts:
        if name.endswith("]"):
            lists.setdefault(name.partition("[")[0], []).append(name)
    for label, members in lists.items():
        if len(members) > 1 and len({parts[name] for name in members}) == 1:
            form = f"{len(members)} × {parts[members[0]]}"
            parts = {name: text for name, text in parts.items() if name not in members} | {label: form}
    return parts


def _form(entry):
    form = f"{entry['dtype']} [{', '.join(map(str, entry['shape']))}]"
    if entry["device"] == "numpy":
        return f"numpy {form}"
    return form if entry["device"] == "cpu" else f"{form} {entry['device']}"


def _arrow(forms):
    return " → ".join(dict.fromkeys(forms))
