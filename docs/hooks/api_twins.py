"""The API index as plain Markdown: what its pages say of each symbol, in the same order."""

from pathlib import Path

import api_pages
import apis
import ledger


def write(root: Path, language: str) -> dict[str, str]:
    """Markdown of each page by its path, api/index.md first; nothing where docs/apis/ is empty."""
    pages, entries = apis.load(root)
    if not pages:
        return {}
    words, uses = apis.words(root, language), apis.uses(root, language, entries)
    known, slips = api_pages.look_up(root), ledger.load(root)
    listed = [f"- [{page['title'][language]}]({stem}.md): {page['about'][language]}" for stem, page in pages.items()]
    front = api_pages.head(words["description"], words["title"], "api-index", words["about"])
    written = {"api/index.md": front + "\n\n" + "\n".join(listed)}
    for stem, page in pages.items():
        text = [api_pages.head(page["about"][language], page["title"][language], stem)]
        for group in page["groups"]:
            text.append(f"## {group['title'][language]}")
            for name in group["apis"]:
                entry, used = entries[name], uses.get(name, [])
                text += [f"### `{name}`"]
                if ways := known.get(name, {}).get("signatures"):
                    text.append("\n".join(["```python", *ways, "```"]))
                text.append(getattr(entry, language))
                text.append("\n".join(_rows(root, entry, entries, used, slips, words, language)))
        written[f"api/{stem}.md"] = "\n\n".join(text)
    return written


def _rows(root, entry, entries, used, slips, words, language):
    """A line for each thing that is known of a symbol."""
    link = apis.address(root, entry.name)
    told = {
        "instead": [_name(entry.instead, entries)] if entry.instead else [],
        "of": [_name(name, entries) for name in entry.of],
        "like": [_name(entry.like, entries)] if entry.like else [],
        "aliases": map(str, entry.aliases),
        "uses": [f"[{api_pages.title(s)}](../{s.page}{f'#{s.id}' * (s.level > 1)})" for s in used],
        "corrections": [
            f"[{slip['says'][language]}](../{slip['page']})"
            for slip in api_pages.corrections(entry, used, slips, language)
        ],
        "document": [f"[{api_pages.LIBRARIES[entry.name.split('.')[0]]}]({link})"] if link else [],
    }
    for kind, parts in told.items():
        if text := " · ".join(parts):
            yield f"- {words[kind]}{words['sep']}{text}"


def _name(name, entries):
    return f"[`{name}`]({entries[name].page}.md#{entries[name].id})" if name in entries else f"`{name}`"
