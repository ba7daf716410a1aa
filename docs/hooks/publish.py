"""What stands beside the pages: of each language its index, twins and downloads; for both the records, the programs
and the language chooser."""

import json
import os
import shutil
from contextlib import suppress
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import data
import downloads
import exports
import figures
import index
import ipynb
import pieces
import records
import search
import twins
from mistake import Mistake
from snippet import find, read


def publish_language(root: Path, language: str, site: Path, config) -> None:
    """Write a language's search/notes.json, objects.inv, Markdown twins and downloads into ``site``."""
    pages = pieces.pages(root, language)
    written = twins.texts(root, language, pages) | downloads.texts(root, language, pages, config.site_url or "")
    written["search/notes.json"] = index.pack(search.entries(root, language))
    for path, text in written.items():
        data.write(site / path, text)
    (site / "objects.inv").write_bytes(exports.inventory(root, language, config.site_name))


def publish(root: Path, site: Path) -> None:
    """Write what both languages share into ``site``: records/, snippets/ and single files; drop what is gone."""
    for name in ("records", "snippets"):
        shutil.rmtree(site / name, ignore_errors=True)
    for name in find(root / "snippets"):
        try:
            snippet = read(root / "snippets", name)
        except Mistake:  # it is on no page, or the build would have failed
            continue
        record = records.current(root, name)
        data.write(site / "snippets" / name, snippet.program)
        data.write((site / "snippets" / name).with_suffix(".ipynb"), ipynb.of_snippet(snippet, record))
        if record:
            stem = site / "records" / name.removesuffix(".py")
            shown = {key: value for key, value in record.items() if key not in ("key", "figures")} | {"figures": []}
            for number, figure in enumerate(record["figures"]):
                data.write(stem.with_name(f"{stem.name}.{number}.svg"), figure["svg"])
                data.write(stem.with_name(f"{stem.name}.{number}.dark.svg"), figures.dark(figure["svg"]))
                shown["figures"].append({"line": figure["line"], "file": f"{stem.name}.{number}.svg"})
            data.write(stem.with_name(f"{stem.name}.json"), json.dumps(shown, ensure_ascii=False, indent=1))
    data.write(site / "api.json", exports.api_json(root))
    data.write(site / "llms.txt", twins.index(root))
    if text := robots():
        data.write(site / "robots.txt", text)
    if (chooser := root / "docs" / "theme" / "chooser.html").exists():
        text = chooser.read_text("utf-8")
        data.write(site / "index.html", text)
        data.write(site / "404.html", text.replace('<base href="./">', f'<base href="{escape(base())}">'))


def robots() -> str:
    """robots.txt, which tells where the sitemaps are; nothing where the site does not know its address."""
    known = [os.environ[name].rstrip("/") for name in ("SITE_URL_ZH", "SITE_URL_EN") if name in os.environ]
    return "User-agent: *\nDisallow:\n\n" * bool(known) + "".join(f"Sitemap: {a}/sitemap.xml\n" for a in known)


def base() -> str:
    """The path under which the site is served: a 404 page may stand in for any address below it."""
    return urlsplit(os.environ.get("SITE_URL_ZH", "/zh/")).path.removesuffix("zh/")


def renew(root: Path, final: Path, start) -> bool:
    """Make a site beside ``final`` and put it there if it is good; whether it was.

    ``start(new)`` begins to render both languages into ``new``; it returns a function that waits for them and says
    whether both are good.
    """
    new = final.with_name(final.name + ".new")
    with records.lock(root, "site"):
        shutil.rmtree(new, ignore_errors=True)
        wait = start(new)
        with suppress(Mistake):  # who renders says it too
            publish(root, new)  # while they render
        if good := wait():
            replace(new, final)
        shutil.rmtree(new, ignore_errors=True)
    return good


def replace(new: Path, final: Path) -> None:
    """Swap a folder in: readers see the old one, for an instant none, then the new one."""
    old = final.with_name(final.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if final.exists():
        final.rename(old)
    new.rename(final)
    shutil.rmtree(old, ignore_errors=True)
