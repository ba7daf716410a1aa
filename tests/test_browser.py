"""The real site in a real Chromium: what readers see, click and copy."""

import apis
import notebooks
import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT
from snippet import read

pytestmark = pytest.mark.xdist_group("browser")
JOINING = "shape/joining/"
PAGES = sorted(p.relative_to(ROOT / "docs/zh").with_suffix("").as_posix() for p in (ROOT / "docs/zh").rglob("*.md"))
ADDRESSES = [f"{language}/{p.removesuffix('index')}" for language in ("zh", "en") for p in PAGES]
ADDRESSES = [address.rstrip("/") + "/" for address in ADDRESSES]
ADDRESSES += [f"{language}/api/{stem}/" for language in ("zh", "en") for stem in apis.load(ROOT)[0]]
NOTEBOOKS = [f"{lang}/{page.removesuffix('.ipynb')}/" for lang in ("zh", "en") for page in notebooks.find(ROOT)]
ADDRESSES += NOTEBOOKS
NEW = [address for address in ADDRESSES if "/lookup/" in address or "/notebooks/" in address]


@pytest.fixture(scope="module")
def look(browser, site):
    """look(address) visits a page once: what the console and the network said, its prose, its overflow by width."""
    page, kept, seen = browser.new_page(), {}, {"said": [], "elsewhere": []}
    page.on("console", lambda message: seen["said"].append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: seen["said"].append(str(error)))
    page.on("request", lambda r: None if r.url.startswith((site, "data:")) else seen["elsewhere"].append(r.url))

    def visit_once(address):
        if address not in kept:
            seen.update(said=[], elsewhere=[], overflow={})
            page.set_viewport_size({"width": 1280, "height": 900})
            seen["status"] = page.goto(site + address, wait_until="load").status
            page.wait_for_function("document.querySelector('.md-nav')")
            for width in (1280, 390):
                page.set_viewport_size({"width": width, "height": 900})
                seen["overflow"][width] = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            page.evaluate("document.querySelectorAll('article pre, article code').forEach(block => block.remove())")
            seen["prose"] = page.inner_text("article")
            kept[address] = dict(seen)
        return kept[address]

    yield visit_once
    page.close()


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_renders_whole_without_an_error_or_a_request_elsewhere(look, address):
    seen, example = look(address), address.endswith("contributing/")
    assert (seen["status"], seen["said"], seen["elsewhere"]) == (200, [], [])
    assert "exec=" not in seen["prose"] or example
    assert ("$" not in seen["prose"] and "```" not in seen["prose"].replace("````", "")) or example


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_page_scrolls_sideways(look, address):
    assert max(look(address)["overflow"].values()) <= 0


# Asked at one instant: while a page loads, the theme puts its notes in and takes them out.
SEEN = """word => {
  const note = [...document.querySelectorAll(".md-tooltip")].find(note => note.textContent.includes(word))
  return !!note?.checkVisibility({ visibilityProperty: true }) && getComputedStyle(note).opacity !== "0"
}"""


@pytest.mark.parametrize("width", [390, 1280])
def test_a_note_opens(visit, width):
    page = visit("zh/" + JOINING, width=width)
    text = page.locator(".md-tooltip", has_text="dim").first
    assert not page.evaluate(SEEN, "dim")
    page.locator("#shape-cat .md-annotation__index").first.click()
    page.wait_for_selector("#shape-cat .md-annotation .md-tooltip--active, .md-tooltip--active")
    assert text.is_visible()


def test_copying_gives_the_program_and_nothing_else(visit):
    page = visit("en/" + JOINING, permissions=["clipboard-read", "clipboard-write"])
    page.hover("#shape-cat")
    page.click("#shape-cat [data-clipboard-target]")
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == read(ROOT / "snippets", "shape/cat.py").program.rstrip("\n")
    assert "#" not in copied


def test_outputs_are_outputs_to_a_screen_reader_and_are_not_selected_with_the_code(visit):
    page = visit("en/" + JOINING)
    output = page.locator("#shape-cat").get_by_role("group", name="Output").first
    assert output.inner_text().startswith("#> tensor([[1, 2, 3],")
    assert output.evaluate("e => getComputedStyle(e).userSelect") == "none"
    assert page.get_by_role("group", name="Error: RuntimeError").count() > 0


def test_long_output_folds_behind_a_button(visit):
    page = visit("en/shape/")
    output = page.locator("#shape-view-or-copy samp")
    button = page.locator("#shape-view-or-copy button.unfold")
    folded = output.bounding_box()["height"]
    assert button.get_attribute("aria-expanded") == "false"
    button.click()
    assert button.get_attribute("aria-expanded") == "true"
    assert output.bounding_box()["height"] > folded


def test_hints_can_be_switched_off_and_stay_off(visit, site):
    page = visit("zh/" + JOINING)
    assert page.locator("#shape-cat .hint").first.is_visible()
    page.click("#shape-cat button.hints")
    assert not page.locator("#shape-cat .hint").first.is_visible()
    page.goto(site + "en/shape/dims/")
    assert not page.locator("#shape-unsqueeze .hint").first.is_visible()


def test_the_language_switch_keeps_page_and_section(visit, site):
    page = visit("zh/" + JOINING + "#stack")
    page.click("a.language")
    page.wait_for_url(site + "en/" + JOINING + "#stack")
    page.wait_for_function("document.title.startsWith('Joining')")


@pytest.mark.parametrize(("locale", "language"), [("zh-CN", "zh"), ("en-GB", "en"), ("fr-FR", "en")])
def test_the_root_picks_the_browsers_language(visit, site, locale, language):
    page = visit("", locale=locale)
    page.wait_for_url(site + language + "/")


def test_the_root_remembers_a_choice(visit, site):
    page = visit("zh/", locale="zh-CN")
    page.click("a.language")
    page.wait_for_url(site + "en/")
    page.goto(site)
    page.wait_for_url(site + "en/")


def test_the_root_links_to_both_languages_without_javascript(visit):
    page = visit("", java_script_enabled=False)
    assert [a.get_attribute("href") for a in page.locator("a").all()] == ["zh/", "en/"]


@pytest.mark.parametrize(("language", "tag", "words"), [("zh", "zh-CN", "首页"), ("en", "en", "home")])
def test_each_language_has_its_own_404_page(visit, language, tag, words):
    page = visit(f"{language}/no/such/page/")
    assert page.get_attribute("html", "lang") == tag
    assert words in page.inner_text("article").lower()


def test_a_page_names_its_twin_in_the_other_language(visit, site):
    page = visit("zh/" + JOINING)
    links = page.eval_on_selector_all("link[hreflang]", "all => all.map(e => [e.hreflang, e.href])")
    assert ["en", site + "en/" + JOINING] in links
    assert page.get_attribute("meta[property='og:description']", "content")


def test_the_file_and_the_record_of_a_block_can_be_fetched(visit, site):
    page = visit("zh/" + JOINING)
    for link in page.locator("#shape-cat .provenance a:not([rel])").all():
        href = link.evaluate("a => a.href")
        assert page.request.get(href).status == 200
    record = page.request.get(site + "records/shape/cat.json").json()
    assert record["snippet"] == "shape/cat.py"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", [*NEW, "zh/shape/joining/", "en/indexing/gather/"])
def test_axe_finds_nothing(visit, address, scheme):
    page = visit(address, color_scheme=scheme)
    found = Axe().run(page, context="article")
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("address", NOTEBOOKS)
def test_a_notebook_is_at_most_100_kb_of_html(visit, site, address):
    page = visit(address)
    assert len(page.request.get(site + address).body()) <= 100_000


def test_a_figure_is_drawn_for_the_scheme_of_the_page(visit):
    for scheme, wanted in (("light", ".svg#only-light"), ("dark", ".dark.svg#only-dark")):
        page = visit("zh/notebooks/mlp/", color_scheme=scheme)
        seen = [image.get_attribute("src") for image in page.locator("figure img").all() if image.is_visible()]
        assert len(seen) > 0
        assert all(source.endswith(wanted) for source in seen)


def test_a_drawing_fits_a_phone(visit):
    page = visit("zh/shape/joining/", width=390)
    drawing = page.locator("#shape-cat .drawing svg:visible").first
    box = drawing.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390
    assert drawing.get_attribute("aria-label").startswith("a [2, 3] = ")


FILTERS = [
    ("en/lookup/errors/", "sizes of tensors must match except", "shape-cat-sizes-differ"),
    ("zh/lookup/glossary/", "broadcasting", "broadcasting"),
]


@pytest.mark.parametrize(("address", "typed", "left"), FILTERS)
def test_typing_into_a_filter_leaves_what_holds_the_words(visit, address, typed, left):
    page = visit(address)
    entries = page.locator(".entry:visible")
    before = entries.count()
    page.fill("input.filter", typed)
    assert 0 < entries.count() < before / 10
    assert page.locator(f"#{left}").is_visible()


@pytest.mark.parametrize("typed", ["拼接", "np.concatenate", "ｃｏｎｃａｔ"])
def test_the_filter_of_the_index_knows_other_names(visit, typed):
    page = visit("zh/api/")
    page.fill("input.filter", typed)
    assert "torch.cat" in page.locator("ul.names li:visible").all_inner_texts()


def test_a_filter_says_where_else_to_look_when_nothing_is_left(visit):
    page = visit("en/api/")
    page.fill("input.filter", "qqqqzzzz")
    assert page.locator("article .nothing:visible").inner_text() == "Nothing here. Press / to search the whole site."
    page.fill("input.filter", "cat")
    assert not page.locator("article .nothing").is_visible()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_cheat_sheet_prints_on_two_sheets(visit, language):
    page = visit(f"{language}/lookup/cheat/")
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 2


def test_a_page_can_be_taken_along_as_a_notebook_and_as_a_program(visit):
    page = visit("zh/shape/joining/")
    links = page.locator(".checked a").all()
    assert [link.inner_text() for link in links] == [".py", ".ipynb", "在 Colab 打开"]
    program, notebook = (page.request.get(link.evaluate("a => a.href")) for link in links[:2])
    assert program.text().startswith("# %% [markdown]\n# # 拼接与拆分")
    assert "# 拼接与拆分\n" in notebook.json()["cells"][0]["source"]
