"""Inline code in prose that names a symbol unmistakably becomes a link to its entry in the API index."""

import re
from html import escape, unescape

SHORT = {"nn.": "torch.nn.", "F.": "torch.nn.functional.", "np.": "numpy.", "optim.": "torch.optim."}
# What is a link, a block or a heading already is left alone.
PLACES = re.compile(r"<(a|pre|h[1-6]|summary|title)\b.*?</\1>|<code>([^<>]+)</code>", re.DOTALL)


def add(html: str, entries: dict, root: str, language: str) -> str:
    """``html`` with those links; ``root`` leads from the page to the language's root."""
    if not entries:
        return html

    def link(match):
        entry = match[2] and resolve(unescape(match[2]), entries)
        if not entry:
            return match[0]
        title = escape(entries[entry].line(language))
        return f'<a class="api-link" href="{root}{entries[entry].url}" title="{title}">{match[0]}</a>'

    return PLACES.sub(link, html)


def resolve(code: str, names: dict) -> str | None:
    """The entry that inline code means: torch.cat(xs), nn.Linear, F.relu, np.sum, .view(3); never a bare cat."""
    match = re.match(r"(\.?[A-Za-z_][\w.]*)(\(.*\))?$", code.strip(), re.DOTALL)
    if not match:
        return None
    path = match[1]
    for short, full in SHORT.items():
        if path.startswith(short):
            path = full + path.removeprefix(short)
    if not path.startswith("."):
        return path if "." in path and path in names else None
    if f"torch.Tensor{path}" in names:
        return f"torch.Tensor{path}"
    methods = [name for name in names if name.endswith(path) and re.search(r"\.[A-Z]\w*\.\w+$", name)]
    return methods[0] if len(methods) == 1 else None
