"""Typed into the box of the real site: what Enter opens is what the reader meant."""

import re
from collections import Counter

import apis
import packing
import pytest
import records
import search
import sections
import terms
import yaml
from conftest import HOOKS, ROOT

pytestmark = pytest.mark.xdist_group("browser")
QUERIES = yaml.safe_load((ROOT / "tests" / "queries.yml").read_text("utf-8"))
# The theme gives no sign that it has shown an answer: keep the worker's last one, to compare with what is shown.
SPY = """window.Worker = class extends Worker {
  constructor(...at) { super(...at); this.addEventListener("message", e => { if (e.data.type === 3) window.answer = e.data.data }) }
}"""
SHOWN = """() => {
  const shown = [...document.querySelectorAll(".md-search-result__list > li")].map(li => li.querySelector("[data-md-score]"))
  const first = window.answer?.items[0]?.[0]
  if (!first) return !!window.answer && !shown.length
  return shown[0]?.dataset.mdScore === first.score.toFixed(2) && shown[0].closest("a").pathname.endsWith("/" + first.location.split("#")[0])
}"""
RANKED = """() => [...document.querySelectorAll(".md-search-result__list [data-md-score]")]
  .map(e => [parseFloat(e.dataset.mdScore), new URL(e.closest("a").href)])
  .sort((a, b) => b[0] - a[0]).map(([, url]) => url.origin + url.pathname + decodeURIComponent(url.hash))"""


@pytest.fixture(scope="module")
def asked(browser, site):
    """asked(language) gives, for each query, the addresses from the language's root, best first."""

    def ask(language):
        page = browser.new_page()
        page.add_init_script(SPY)
        page.goto(f"{site}{language}/", wait_until="networkidle")
        page.keyboard.press("/")
        page.wait_for_function("document.activeElement.matches('.md-search__input')")
        found = {}
        for query in QUERIES[language]:
            page.evaluate("window.answer = null")
            page.fill(".md-search__input", query)
            page.keyboard.press("End")
            page.wait_for_function(SHOWN)
            found[query] = [href.removeprefix(f"{site}{language}/") for href in page.evaluate(RANKED)]
        page.close()
        return found

    return ask


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_readers_type_opens_the_right_section(asked, language, record_property):
    found, places, misses = asked(language), [], []
    for query, wanted in QUERIES[language].items():
        wanted = _list(wanted)
        place = next((i for i, href in enumerate(found[query]) if href in wanted), None)
        places.append(place)
        if place != 0:
            at = "is nowhere" if place is None else f"comes {place + 1}."
            misses.append(f"  {query}: {wanted[0]} {at}, first {' '.join(found[query][:1])}")
    first, three = (sum(p is not None and p < n for p in places) / len(places) for n in (1, 3))
    rank = sum(1 / (p + 1) for p in places if p is not None) / len(places)
    told = f"{language}: {len(places)} queries, first {first:.1%}, of three {three:.1%}, reciprocal rank {rank:.3f}"
    record_property("told", "\n".join([told, *misses]))  # conftest.py prints it at the end
    assert first >= 0.95, misses
    assert three >= 0.99, misses
    assert all(found.values()), "something is found for every query"


def test_the_queries_are_many_and_ask_for_places_that_exist():
    assert sum(map(len, QUERIES.values())) >= 200
    known = {entry["location"] for entry in search.entries(ROOT, "en")}
    wanted = [place for asked in QUERIES.values() for places in asked.values() for place in _list(places)]
    assert set(wanted) - known == set()


def test_phrases_and_wishes_are_for_sections_that_exist():
    known = {f"{section.page}#{section.id}" for section in sections.scan(ROOT, "en")}
    assert set(search.phrases(ROOT)) - known == set()
    assert set(search.wishes(ROOT)) - known == set()
    assert all(set(said) == {"zh", "en"} for said in search.wishes(ROOT).values())


def _list(places):
    return [places] if isinstance(places, str) else places


SCRIPTS = HOOKS.parent / "theme/assets/search"


def test_the_browser_cuts_text_into_the_terms_that_the_index_has(visit):
    texts = ["nn.BatchNorm2d", "F.cross_entropy", "ReduceLROnPlateau", "拼接张量 cat", "A、b，torch.Tensor.view(3)"]
    texts += ["shapes shaping shaped running copies class", "ＣＯＮＶ２ｄ", "x[mask]", "zero_grad()", "size 3 and 4"]
    texts += [
        "怎么样用 PyTorch 的 view 和 reshape",
        "the difference between X and Y",
        "转 one 维",
        "cat和Stack的Differences",
    ]
    texts += (p.read_text("utf-8") for p in sorted((ROOT / "docs").glob("*/shape/*.md")))
    program = (SCRIPTS / "terms.js").read_text("utf-8")
    cut = visit("en/").evaluate(
        f"texts => {{ {program}\nreturn texts.map(text => [terms(text), telling(text)]) }}", texts
    )
    assert cut == [[terms.terms(text), terms.telling(text)] for text in texts]


def test_the_browser_reads_the_numbers_and_words_that_the_build_wrote(visit):
    values = [0, 1, 57, 63, 64, 1883, 1884, 51569, 51570, 700_000]  # each the last or the first of so many digits
    written = ["cat", "catalogue", "concatenate", "concatenated", "concatenation", "拼接", "拼起"]
    program = (SCRIPTS / "index.js").read_text("utf-8")
    read = f"([packed, count, text]) => {{ {program}\nreturn [Array.from({{length: count}}, numbers(packed)), words(text)] }}"
    sent = [packing.numbers(values), len(values), packing.words(written)]
    assert visit("en/").evaluate(read, sent) == [values, written]


@pytest.fixture
def best(visit):
    """best(queries) gives the three best entries for each, from the English index."""
    program = "\n".join(
        (SCRIPTS / name).read_text("utf-8") for name in ("terms.js", "index.js", "symbols.js", "rank.js")
    )
    ask = "queries.map(query => search(query).slice(0, 3).map(([at]) => index.entries[at]))"
    run = f"async queries => {{ {program}\nuse(await (await fetch('search/notes.json')).json())\nreturn {ask} }}"
    return lambda queries: visit("en/").evaluate(run, queries)


def test_a_symbol_is_found_by_its_last_part_as_it_is_written(best):
    last = {name: name.rpartition(".")[2] for name in apis.load(ROOT)[1] if "." in name}
    found = dict(zip(last, best(list(last.values()))))
    missed = [name for name, three in found.items() if not any(_ends(e["title"], last[name]) for e in three)]
    assert len(missed) <= len(last) // 100, missed


def test_a_symbol_is_found_although_a_letter_is_missing(best):
    long = [name for name in apis.load(ROOT)[1] if "." in name and len(name.rpartition(".")[2]) > 5]
    found = dict(zip(long, best([_slip(name) for name in long])))
    missed = [n for n, three in found.items() if not any(_ends(e["title"], n.rpartition(".")[2]) for e in three)]
    assert len(missed) <= len(long) // 100, missed


def test_a_message_with_other_numbers_leads_to_a_section_that_shows_it(best):
    shown = {}
    for section in sections.scan(ROOT, "en"):
        for record in filter(None, (records.load(ROOT, name) for name in section.snippets)):
            for message in [record["error"] or {"message": ""}, *record["warnings"]]:
                first = re.sub(r"\d+", "17", message["message"].strip().partition("\n")[0])
                shown.setdefault(first, set()).add(section.url)
    messages = [message for message in shown if len(message.split()) > 3]
    missed = [m for m, three in zip(messages, best(messages)) if not shown[m] & {e["location"] for e in three}]
    assert len(messages) > 200
    assert len(missed) <= len(messages) // 50, missed  # of three: variants of a message stand in several sections


def _ends(title, part):
    return f".{title}".endswith(f".{part}")


def _slip(name):
    """torch.Tensor.transpose without its middle letter, as one writes it: Tensor.tranpose."""
    *_, owner, part = name.split(".")
    return f"{owner}.{part[: len(part) // 2]}{part[len(part) // 2 + 1 :]}"


def test_a_word_that_only_the_prose_has_finds_its_section(visit, site):
    entries = search.entries(ROOT, "en")
    shown = {
        term
        for e in entries
        for text in (e["title"], e["about"], e["words"], *e["phrases"])
        for term in terms.terms(text)
    }
    counts = Counter(term for e in entries for term in set(terms.terms(e["text"])))
    rare = {t for t, n in counts.items() if n == 1 and t.isascii() and t.isalpha() and len(t) > 6} - shown
    wanted = [(t, e["location"]) for e in entries for t in sorted(rare & set(terms.terms(e["text"])))][::40]
    page = visit("en/")
    page.keyboard.press("/")
    for term, location in wanted:
        page.fill(".md-search__input", term)
        page.keyboard.press("End")
        page.wait_for_function(f"href => ({RANKED})().includes(href)", arg=f"{site}en/{location}")
    assert len(wanted) > 3


def opened(visit):
    """The English home page with the search box open."""
    page = visit("en/")
    page.keyboard.press("/")
    page.wait_for_function("document.activeElement.matches('.md-search__input')")
    return page


def test_keys_choose_and_enter_opens(visit, site):
    page = opened(visit)
    page.keyboard.insert_text("torch.cat")  # at once: the answers to its beginnings do not count
    page.keyboard.press("End")
    page.wait_for_selector(".md-search-result__link[href$='#torch.cat']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/api/torch/**#torch.cat")


def test_enter_opens_what_was_typed_letter_by_letter(visit):
    page = opened(visit)
    page.keyboard.type("batchnorm", delay=60)  # of the beginnings, some find nothing
    page.wait_for_selector(".md-search-result__link[href*='BatchNorm2d']")
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/**#**")


@pytest.mark.parametrize("query", ["Can't call numpy() on Tensor that requires grad", "cross entropy"])
def test_enter_right_after_a_paste_opens_its_answer(visit, site, query):
    page = opened(visit)
    page.keyboard.insert_text(query)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"{site}en/(numpy/bridge/#requires-grad|losses/cross-entropy/)$"))


def test_enter_opens_what_was_begun_before_the_index_came(visit, site):
    page, held = visit("en/"), []
    page.route("**/search/notes.json", lambda route: held.append(route))
    page.reload()
    page.keyboard.press("/")
    page.wait_for_function("document.activeElement.matches('.md-search__input')")
    page.keyboard.type("clip", delay=40)
    page.wait_for_timeout(500)
    held[0].continue_()
    page.wait_for_selector(".md-search-result__link")
    page.keyboard.type(" grad norm", delay=40)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site}en/optim/zero-grad/#clip")


def test_enter_does_nothing_where_nothing_is_found(visit, site):
    page, errors = opened(visit), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.keyboard.type("qqqqzzzz")
    page.wait_for_selector(".md-search-result .nothing a", state="visible")
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)
    assert (page.url.rstrip("#"), errors) == (f"{site}en/", [])


def test_a_query_can_be_shared_as_a_link(visit):
    page = visit("zh/?q=拼接")
    page.wait_for_selector(".md-search-result__link[href*='shape/joining/']")


def test_where_nothing_is_found_it_says_what_to_try_and_offers_to_report(visit):
    page = opened(visit)
    page.keyboard.type("qqqqzzzz")
    page.wait_for_selector(".md-search-result .nothing a", state="visible")
    assert "qqqqzzzz" in page.get_attribute(".md-search-result .nothing a", "href")


def test_what_a_reader_types_is_text_and_never_markup(visit):
    page = opened(visit)
    page.keyboard.type("cat <img src=x onerror=alert(1)>")
    page.wait_for_selector(".md-search-result__link")
    assert page.locator(".md-search-result img").count() == 0


def test_the_filter_of_the_index_keeps_what_holds_the_words(visit):
    page = visit("en/api/torch/")
    page.fill("input.filter", "existing dimension")
    shown = page.locator("h3.symbol:visible").all_inner_texts()
    assert any("torch.cat" in text for text in shown)
    assert len(shown) < page.locator("h3.symbol").count()
