"""What the site publishes for programs: twins, llms.txt, api.json, objects.inv, sitemaps and robots.txt."""

import json
import re
from collections import Counter
from html import unescape
from xml.etree import ElementTree

import publish
import pytest
import sections
import sphobjinv

LANGUAGES = ("zh", "en")
OUTPUT = re.compile(r'<samp class="output[^"]*"[^>]*>(.*?)</samp>', re.DOTALL)
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="session")
def folder(built):
    """The built site's folder."""
    return built[0]


@pytest.fixture(scope="session")
def addresses(folder):
    """The address of every page from the site's root, such as en/shape/joining/: {address: HTML}."""
    paths = [path for language in LANGUAGES for path in (folder / language).rglob("index.html")]
    return {f"{path.parent.relative_to(folder).as_posix()}/": path.read_text("utf-8") for path in paths}


@pytest.fixture(scope="session")
def twins(folder, addresses):
    """The twin of every page by the page's address."""

    def find(address):
        path = folder / f"{address.rstrip('/')}.md"
        return path if path.exists() else folder / address / "index.md"

    return {address: find(address) for address in addresses}


def broken(addresses, links):
    """Those of ``links`` that lead to no page or to no id of a page."""
    known = {f"{address}#{id}" for address, html in addresses.items() for id in re.findall(r' id="([^"]+)"', html)}
    return [link for link in links if link not in known and link not in addresses]


def test_every_page_has_a_twin(twins):
    assert len(twins) > 300
    assert [address for address, path in twins.items() if not path.exists()] == []


def test_a_twin_holds_every_output_of_its_page(addresses, twins):
    lacking, count = {}, 0
    for address, html in addresses.items():
        shown = Counter(line for output in OUTPUT.findall(html) for line in unescape(output).splitlines())
        told = Counter(line.lstrip() for line in twins[address].read_text("utf-8").splitlines())
        count += shown.total()
        if missing := shown - told:
            lacking[address] = list(missing)
    assert lacking == {} and count > 5000


def test_a_twin_holds_no_markup_of_the_sites_own(twins):
    kept = []
    for address, path in twins.items():
        for line, place in sections.lines(path.read_text("utf-8")):
            if place == "text" and re.search(r"^ *!!! |\{ ?[.#]\w|<(div|dl|svg)\b", sections.CODE.sub("", line)):
                kept.append((address, line))
    assert kept == []


def test_links_between_twins_lead_to_twins_and_to_ids_of_their_pages(folder, addresses, twins):
    pages = {path.resolve(): address for address, path in twins.items()}
    links, lost = set(), []
    for address, path in twins.items():
        text = " ".join(line for line, place in sections.lines(path.read_text("utf-8")) if place == "text")
        for target, id in re.findall(r"\]\(((?![a-z]+:)[^)#\s]*\.md)?(#[^)\s]*)?\)", sections.CODE.sub("", text)):
            page = pages.get((path.parent / target).resolve()) if target else address
            links.add(f"{page}{id}") if page else lost.append((address, target))
    assert lost == [] and len(links) > 1000
    assert broken(addresses, links) == []


def test_an_entry_of_the_index_says_all_in_its_twin(folder):
    text = (folder / "en/api/linalg.md").read_text("utf-8")
    entry = text.partition("### `torch.symeig`\n")[2].partition("\n### ")[0]
    assert "torch.symeig(input" in entry
    assert "- Deprecated, use: [`torch.linalg.eigh`](linalg.md#torch.linalg.eigh)" in entry
    assert re.search(r"- Used in: \[.*\]\(\.\./matrices/linalg\.md#eigenvalues\)", entry)


def test_a_message_of_many_lines_stays_in_its_block(folder):
    lines = list(sections.lines((folder / "en/lookup/errors.md").read_text("utf-8")))
    places = {place for line, place in lines if line.startswith("#>  * (tuple of ints size")}
    assert places == {"inside"}


def test_llms_txt_lists_every_twin_and_nothing_else(folder, twins):
    links = re.findall(r"^- \[.*?\]\((\S+?)\): \S", (folder / "llms.txt").read_text("utf-8"), re.MULTILINE)
    assert sorted(links) == sorted(["api.json", *(path.relative_to(folder).as_posix() for path in twins.values())])


def test_addresses_of_api_json_lead_to_pages_and_ids(folder, addresses):
    told, links = json.loads((folder / "api.json").read_text("utf-8")), []
    for entry in told.values():
        links += [f"{language}/{entry['entry']}" for language in LANGUAGES]
        links += [section["url"] for language in LANGUAGES for section in entry["sections"][language]]
    assert len(told) > 1000
    assert broken(addresses, links) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_objects_inv_is_read_back_and_leads_to_pages_and_ids(folder, addresses, language):
    found = sphobjinv.Inventory(fname_zlib=folder / language / "objects.inv")
    assert {"torch.cat", "shape/joining#cat"} <= {entry.name for entry in found.objects}
    assert broken(addresses, [f"{language}/{entry.uri_expanded}" for entry in found.objects]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sitemap_lists_every_page_with_the_same_page_of_both_languages(built, addresses, language):
    folder, site = built
    found = {}
    for url in ElementTree.parse(folder / language / "sitemap.xml").findall("s:url", SITEMAP):
        links = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)}
        found[url.findtext("s:loc", namespaces=SITEMAP)] = links
    pages = [address.partition("/")[2] for address in addresses if address.startswith(language)]
    assert found == {
        f"{site}{language}/{page}": {
            "zh-CN": f"{site}zh/{page}",
            "en": f"{site}en/{page}",
            "x-default": f"{site}en/{page}" if page else site,
        }
        for page in pages
    }


def test_robots_txt_names_the_sitemaps(built):
    folder, site = built
    found = re.findall("^Sitemap: (.*)$", (folder / "robots.txt").read_text("utf-8"), re.MULTILINE)
    assert found == [f"{site}{language}/sitemap.xml" for language in LANGUAGES]


def test_a_site_without_an_address_has_no_robots_txt(monkeypatch):
    for name in ("SITE_URL_ZH", "SITE_URL_EN"):
        monkeypatch.delenv(name, raising=False)
    assert publish.robots() == ""


def test_plain_text_keeps_what_stands_in_backticks():
    assert sections.plain("`*` is no **matrix** product") == "* is no matrix product"
    assert sections.plain("Combining: `&`, `|`, `__and__`") == "Combining: &, |, __and__"
    assert sections.plain("| a | `x \\| y` |") == "a x | y"
