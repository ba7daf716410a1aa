"""The API index for other programs: api.json for any of them, objects.inv for Sphinx projects that link here."""

import json
from pathlib import Path

import api_pages
import apis
import sections
import sphobjinv


def api_json(root: Path) -> str:
    """Symbol -> what it does in both languages, aliases, sections, programs, documentation address."""
    entries, runs = apis.load(root)[1], apis.runs(root)
    uses = {language: apis.uses(root, language, entries) for language in ("zh", "en")}
    told = {}
    for name, entry in entries.items():
        told[name] = {
            "zh": entry.zh,
            "en": entry.en,
            "aliases": [str(alias) for alias in entry.aliases],
            "instead": entry.instead,
            "entry": entry.url,
            "sections": {
                language: [{"title": s.title, "url": f"{language}/{s.url}"} for s in found.get(name, [])]
                for language, found in uses.items()
            },
            "snippets": runs.get(name, []),
            "documentation": apis.address(root, name),
        }
    return json.dumps(told, ensure_ascii=False, indent=1)


def inventory(root: Path, language: str, project: str) -> bytes:
    """A language's objects.inv: symbols in Sphinx's Python domain, sections as labels such as shape/joining#cat."""
    found = sphobjinv.Inventory()
    found.project, found.version = project, ""
    entries = apis.load(root)[1]
    for name, told in api_pages.look_up(root).items():
        place = {"name": name, "domain": "py", "role": told["kind"] or "data"}
        found.objects.append(sphobjinv.DataObjStr(**place, priority="1", uri=entries[name].url, dispname="-"))
    for section in sections.scan(root, language):
        label = section.page.removesuffix(".md") + (f"#{section.id}" if section.level > 1 else "")
        place = {"name": label, "domain": "std", "role": "label"}
        title = section.title.replace("\n", " ")
        found.objects.append(sphobjinv.DataObjStr(**place, priority="-1", uri=section.url, dispname=title))
    return sphobjinv.compress(found.data_file())
