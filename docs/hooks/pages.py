"""The MkDocs hook: fences become blocks drawn from records, and nothing broken is published.

MkDocs loads it from mkdocs.yml. Everything that is wrong on any page is collected, and the build
stops with all of it; the last good site stays where it is.
"""

import re
import shutil
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # MkDocs has it there only while it imports this file

import api_pages
import apis
import block
import corrections
import data
import downloads
import excerpts
import exports
import fences
import index
import ipynb
import links
import made
import notebooks
import records
import run
import search
import sections
import snippet
import twins
from latex2mathml.converter import convert
from markdown_exec import formatters
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, InclusionLevel
from publish import publish, replace
from sections import CORRECTION


class State:
    """What one build knows: set in on_config, gone with the next."""

    def __init__(self, config):
        self.root = root_of(config)
        self.language = "zh" if config.theme["language"].startswith("zh") else "en"
        self.final, self.ok = Path(config.site_dir), False
        self.alone = not config.extra.get("together")  # build.py publishes once, after both languages
        self.ledger, self.problems, self.used = corrections.load(self.root), [], {}
        self.apis = apis.load(self.root)[1]
        self.colab = partial(ipynb.colab, config.repo_url, config.remote_branch)
        self.page, self.dates, self.anchors, self.rendered = None, [], set(), 0


state = None


def root_of(config) -> Path:
    """The project's folder; `mkdocs build -f mkdocs.en.yml` names its configuration relative to where it runs."""
    return Path(config.config_file_path).resolve().parent


def on_config(config):
    """Run what is stale before anything renders; build beside the last good site."""
    global state
    try:
        if not config.extra.get("together"):  # build.py and serve.py have done so
            run.update(root_of(config))
        state = State(config)
    except (run.SnippetsFailed, run.HelperDied, corrections.LedgerError, apis.ApiError) as error:
        raise PluginError(f"\n{error}") from None
    config.site_dir = f"{config.site_dir}.new"
    formatters["python"] = fence
    return config


@event_priority(100)  # before mkdocs-jupyter looks for notebooks
def on_files(files, config, **_):
    """Add the pages that are made from data and the notebooks."""
    try:
        for file in notebooks.files(state.root, state.language, config):
            files.append(file)
        notebooks.prepare(state.root, state.language, config, state.apis)
    except (excerpts.ExcerptError, ValueError) as error:
        raise PluginError(f"\n{error}") from None
    for path, text in api_pages.write(state.root, state.language).items():
        files.append(File.generated(config, path, content=text))
    for path, text in corrections.pages(state.root, state.language).items():
        files.append(File.generated(config, path, content=text, inclusion=InclusionLevel.NOT_IN_NAV))
    return files


def on_page_markdown(markdown, page, config, **_):
    """Check every fence of the page's source, then lay out corrections."""
    state.page, state.dates, state.anchors, state.rendered = page, [], set(), 0
    page.meta["search"] = {"exclude": True}  # index.py writes the one that is used
    state.expected = 0
    if notebooks.is_one(page.file):
        return markdown
    source = page.file.content_string
    shown, wrong = fences.check(source, state.root)
    for number, complaint in wrong:
        _problem_at(page.file.src_path, number, complaint)
    try:
        markdown = made.expand(markdown, state.root, state.language, state.apis)
    except (excerpts.ExcerptError, ValueError) as error:
        _problem(str(error), source, "<!-- made:")

    def box(match):
        entry = state.ledger.get(match[2])
        if entry is None:
            _problem(
                f"no correction has the id {match[2]}: add it to docs/corrections/ or mend the id", source, match[0]
            )
            return ""
        if entry["page"].partition("#")[0] != page.file.src_path:
            _problem(f"correction {match[2]} belongs on {entry['page']}: mend one of the two", source, match[0])
        state.used.setdefault(match[2], page.file.src_path)
        return corrections.box(entry, state.language, shown, match[1])

    markdown = CORRECTION.sub(box, markdown)
    state.expected = fences.count(markdown)
    return markdown


def on_page_content(html, page, config, **_):
    """Count the blocks, turn formulas into MathML, add the date on which the page was checked."""
    if notebooks.is_one(page.file):
        html, wrong = notebooks.finish(html, page, state.root, state.language)
        for text in wrong:
            _problem(text)
        record = records.load(state.root, notebooks.find(state.root)[page.file.src_path])
        state.dates.append((record["date"], record["environment"]["torch"].partition("+")[0]))
    if state.rendered != state.expected:
        _problem(
            f"{state.expected} fences but {state.rendered} blocks: {fences.REMEDY}, and indent it as its surroundings"
        )
    page.present_anchor_ids = (page.present_anchor_ids or set()) | state.anchors  # MkDocs sees no finished HTML
    html = re.sub(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', _formula, html, flags=re.DOTALL)
    html = links.add(html, state.apis, "../" * page.url.count("/"), state.language)
    if state.dates and not page.is_homepage:
        day, release = min(state.dates)
        text = f"核对于 {day}，torch {release}" if state.language == "zh" else f"Checked on {day} with torch {release}"
        along = downloads.line(page, state.language, state.colab)
        html += f'<p class="checked">{text}<br>{along}</p>'
    return html


def on_post_page(output, page, config, **_):
    """The theme's templates leave a third of what stands around the article as indentation."""
    before, article, after = re.split(r"(<article.*</article>)", output, maxsplit=1, flags=re.DOTALL)
    return re.sub(r"\n\s+", "\n", before) + article + re.sub(r"\n\s+", "\n", after)


def on_env(env, config, **_):
    """Nothing goes out while something is wrong; sections get the titles of their index pages."""
    for entry in state.ledger.values():
        if entry["id"] not in state.used:
            state.problems.append(f"docs/corrections: {entry['id']} is shown nowhere: put it on {entry['page']}")
    if state.problems:
        raise PluginError("\n" + "\n".join(state.problems))
    return env


def on_nav(nav, config, **_):
    for section in nav.items:
        if section.children and section.children[0].is_page:
            section.title = sections.page_title(section.children[0].file.content_string) or section.title
    return nav


def on_post_build(config):
    site = Path(config.site_dir)
    data.write(site / "search" / "notes.json", index.pack(search.entries(state.root, state.language)))
    generated = api_pages.twins(state.root, state.language) | corrections.pages(state.root, state.language)
    found = twins.texts(state.root, state.language, generated)
    for path, text in (found | downloads.texts(state.root, state.language, config.site_url or "")).items():
        data.write(site / path, text)
    (site / "objects.inv").write_bytes(exports.inventory(state.root, state.language, config.site_name))
    state.ok = True


def on_build_error(error):
    # MkDocs raises the Abort of --strict after on_post_build.
    if state:
        state.ok = False


def on_shutdown():
    finish()


def finish() -> bool:
    """Put the new site in the old one's place if the build was good; say whether it was."""
    global state
    done, state = state, None
    if done is None:
        return False
    new = done.final.with_name(done.final.name + ".new")
    if done.ok:
        replace(new, done.final)
        if done.alone:
            publish(done.root, done.final.parent)
    shutil.rmtree(new, ignore_errors=True)
    return done.ok


def fence(code, extra, md, **_):
    """markdown-exec's formatter for Python: the record of ``file`` as a finished block."""
    name = extra.get("file", "")
    alts = [alt for alt in extra.get("alt", "").split("|") if alt]
    try:
        parsed = snippet.read(state.root / "snippets", name)
        record = run.current(state.root, parsed)
        if record is None and records.home(name) == "cpu":
            raise ValueError(f"snippets/{name} changed while the site was being built: build again")
        depth = state.page.url.count("/") + 1
        draw = extra.get("draw", "")
        shown = parsed, record, state.language, "../" * depth, alts, state.apis
        html = block.html(*shown, draw=draw, colab=state.colab)
    except (snippet.SnippetError, ValueError) as error:
        _problem(str(error), None, name)
        return ""
    state.rendered += 1
    state.anchors.add(block.block_id(name))
    if record:
        state.dates.append((record["date"], record["environment"]["torch"].partition("+")[0]))
    return html


def _problem(text, source=None, near=None):
    """Enter a problem of the page under way, at the line that holds ``near``."""
    path = state.page.file.src_path
    source = source or state.page.file.content_string
    lines = [n for n, line in enumerate(source.splitlines(), 1) if near and near.strip() in line]
    _problem_at(path, lines[0] if lines else 1, text)


def _problem_at(path, line, text):
    entry = f"docs/{state.language}/{path}:{line}: {text}"
    if entry not in state.problems:
        state.problems.append(entry)


def _formula(match):
    from html import unescape

    return convert(unescape(match[2]).strip(), display="block" if match[1] == "div" else "inline")
