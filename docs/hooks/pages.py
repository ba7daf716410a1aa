"""The MkDocs hook: fences become blocks drawn from records, and nothing broken is published.

MkDocs loads it from mkdocs.yml. Everything that is wrong on any page is collected, and the build
stops with all of it; the last good site stays where it is.
"""

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # MkDocs has it there only while it imports this file

import api_pages
import article
import block
import corrections
import excerpts
import fences
import made
import notebooks
import records
import run
import sections
from building import Building, check_place, is_alone, root_of
from markdown_exec import formatters
from mistake import Mistake
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, InclusionLevel
from publish import publish, publish_language, replace

state = None  # the Building under way


def on_startup(command, **_):
    if command == "serve":
        raise Mistake("`mkdocs serve` knows one language and no records: use nox -s serve")


def on_config(config):
    """Run what is stale before anything renders; build beside the last good site."""
    global state
    check_place(config)
    try:
        if is_alone(config):
            run.update(root_of(config))
    except run.HelperDied as error:
        raise PluginError(str(error)) from None
    state = Building(config)
    state.lock.__enter__()  # until on_shutdown
    config.site_dir = f"{config.site_dir}.new"
    formatters["python"] = fence
    return config


@event_priority(100)  # before mkdocs-jupyter looks for notebooks
def on_files(files, config):
    """Add the pages that are made from data and the notebooks."""
    for file in notebooks.files(state.root, state.language, config):
        files.append(file)
    notebooks.prepare(state.root, state.language, config, state.apis)
    for path, text in api_pages.write(state.root, state.language).items():
        files.append(File.generated(config, path, content=text))
    for path, text in corrections.pages(state.root, state.language).items():
        files.append(File.generated(config, path, content=text, inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def on_page_markdown(markdown, page, **_):
    """Check every fence of the page's source, then lay out what is made from data."""
    state.begin(page)
    page.meta["search"] = {"exclude": True}  # index.py writes the one that is used
    if notebooks.is_one(page.file):
        return markdown
    shown, wrong = fences.check(page.file.content_string, state.root)
    for line, complaint in wrong:
        state.complaints.add(page, complaint, line=line)
    try:
        markdown = made.expand(markdown, state.root, state.language, state.apis)
    except Mistake as error:
        state.complaints.add(page, str(error), "<!-- made:")
    markdown, used, wrong = corrections.place(markdown, page.file.src_path, state.ledger, state.language, shown)
    state.used |= used
    for near, complaint in wrong:
        state.complaints.add(page, complaint, near)
    state.expected = fences.count(markdown)
    return markdown


def on_page_content(html, page, **_):
    """Count the blocks, then finish the page."""
    if notebooks.is_one(page.file):
        html, wrong = notebooks.finish(html, page, state.root, state.language)
        for complaint in wrong:
            state.complaints.add(page, complaint)
        state.runs.append(records.stamp(records.load(state.root, notebooks.find(state.root)[page.file.src_path])))
    elif (shown := html.count('<div class="language-python highlight snippet" id=')) != state.expected:
        text = f"{state.expected} fences but {shown} blocks"
        state.complaints.add(page, f"{text}: {fences.REMEDY}, and indent it as its surroundings")
    ids = article.ids(html)
    for name in (name for name, count in ids.items() if count > 1):
        state.complaints.add(page, f"two things have the id {name}: rename a heading's, or a snippet", f"#{name}")
    page.present_anchor_ids = set(ids)  # MkDocs itself does not look into blocks
    return article.finish(html, page, state.runs, state.apis, state.language, state.colab)


def on_post_page(output, **_):
    return article.dense(output)


def on_env(env, **_):
    """Nothing goes out while something is wrong."""
    unused = (entry for entry in state.ledger.values() if entry["id"] not in state.used)
    told = [f"docs/corrections: {e['id']} is shown nowhere: put it on {e['page']}" for e in unused]
    if complaints := [*state.complaints.found, *told]:
        raise PluginError("\n" + "\n".join(complaints))
    return env


def on_nav(nav, **_):
    """Sections get the titles of their index pages."""
    for section in nav.items:
        if section.children and section.children[0].is_page:
            section.title = sections.page_title(section.children[0].file.content_string) or section.title
    return nav


def on_post_build(config):
    publish_language(state.root, state.language, Path(config.site_dir), config)
    state.ok = True


def on_build_error(**_):
    # MkDocs raises the Abort of --strict after on_post_build.
    if state:
        state.ok = False


def on_shutdown():
    """Put the new site in the old one's place if the build was good."""
    global state
    done, state = state, None
    if done is None:
        return
    new = done.final.with_name(done.final.name + ".new")
    if done.ok:
        replace(new, done.final)
        if done.alone:
            publish(done.root, done.final.parent)
    shutil.rmtree(new, ignore_errors=True)
    done.lock.__exit__(None, None, None)


def fence(code, extra, md, **_):
    """markdown-exec's formatter for Python: the record of ``file`` as a finished block."""
    name, draw = extra.get("file", ""), extra.get("draw", "")
    alts = [alt for alt in extra.get("alt", "").split("|") if alt.strip()]
    base = "../" * (state.page.url.count("/") + 1)
    try:
        parsed, record = excerpts.read(state.root, name)
        shown = parsed, record, state.language, base, alts, state.apis
        html = block.html(*shown, draw=draw, colab=state.colab)
    except Mistake as error:
        state.complaints.add(state.page, str(error), name)
        state.expected -= 1
        return ""
    if record:
        state.runs.append(records.stamp(record))
    return html
