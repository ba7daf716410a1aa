"""The search index of a language, as theme/assets/search/index.js reads it.

What a browser can find out itself is not shipped: which terms stand in titles, in what readers type and in the text
shown is cut out of these there (terms.js, the twin of terms.py).
"""

import json
import re
from collections import Counter
from itertools import groupby, pairwise

import packing
from terms import FILLING, telling, terms

FIELDS = ("words", "text", "code", "error")  # whose terms are listed, as far as nothing else has them


def pack(entries: list[dict]) -> str:
    """``entries`` of search.py as JSON: pages with entries, the terms, and what entries have, in numbers of terms."""
    pages = [
        [path, title, [_shown(entry) for entry in group]]
        for (path, title), group in groupby(entries, lambda e: (e["location"].partition("#")[0], e["page"]))
    ]
    common = Counter(term for e in entries for term in set(terms(_everything(e))))
    phrases = [_different(e["phrases"], common) for e in entries]
    lists = {field: _lists(entries, field, common) for field in FIELDS}
    count = Counter(term for said in phrases for phrase in said for term in phrase)
    count.update(term for found in lists.values() for term in found if term not in count)
    order = _order(count)
    number = {term: place for place, term in enumerate(order)}
    packed = {
        "pages": pages,
        "terms": packing.words(order),
        "phrases": "".join(
            packing.numbers([len(said), *(n for p in said for n in (len(p), *map(number.get, p)))]) for said in phrases
        ),
        **{field: _listed(lists[field], number) for field in FIELDS},
    }
    return json.dumps(packed, ensure_ascii=False, separators=(",", ":"))


def _listed(lists, number):
    """The numbers of the terms that are listed, then the list of each."""
    found = {number[term]: places for term, places in lists.items()}
    return packing.ascending([sorted(found), *(found[term] for term in sorted(found))])


def _order(count):
    """The terms by their numbers: the commonest take one digit, the next two; among those that take as many, in the
    order of the alphabet, where neighbours share their beginnings."""
    ranked = [term for term, _ in count.most_common()]
    cuts = [0, *(sum(packing.SIZES[:digits]) for digits in (1, 2, 3)), len(ranked)]
    return [term for start, end in pairwise(cuts) for term in sorted(ranked[start:end])]


def _shown(entry):
    """What a result shows; a symbol's title is its id."""
    id = entry["location"].partition("#")[2]
    return [id, "" if entry["title"] == id else entry["title"], entry["about"], *entry["aliases"]]


def _everything(entry):
    """An entry's words, those once too that FIELDS list."""
    return "\n".join(" ".join(text) if isinstance(text, list) else text for text in entry.values())


def _different(phrases, common):
    """Phrases as terms, each set of terms once."""
    found = {}
    for phrase in phrases:
        joints = _joints(phrase, common, min)
        cut = [term for term in telling(phrase) if term not in joints] or list(dict.fromkeys(terms(phrase)))
        found.setdefault(frozenset(cut), cut)
    return list(found.values())


def _lists(entries, field, common):
    """{term: [numbers of the entries that have it in this field, and not where it counts more]}."""
    found = {}
    for place, entry in enumerate(entries):
        new = set(telling(entry[field])) - _joints(entry[field], common, max)
        if field == "words":  # a pair of characters that hardly any other text has is no word of a wish
            new = {term for term in new if term < "\u3400" or common[term] > 2}
        if field in ("words", "text"):
            said = [*entry["phrases"], *entry["aliases"]]
            said += [entry["words"], entry["title"], entry["about"]] if field == "text" else []
            new -= {term for text in said for term in terms(text)}
        for term in new:
            found.setdefault(term, []).append(place)
    return found


def _joints(text, common, beside):
    """Pairs of Chinese characters where two words meet, such as 重初 in 权重初始化: far rarer than what overlaps them.

    They are a third of all pairs and tell nothing. ``beside`` is min where both neighbours must be common (量积 of
    张量积 tells something), as rank.js has it for a query, max where one is enough, in longer texts.
    """
    found = set()
    for run in re.findall(r"[\u3400-\u9fff]{3,}", FILLING.sub(" ", text)):
        pairs = terms(run)
        counts = [0, *(common[pair] for pair in pairs), 0]
        for place, pair in enumerate(pairs, 1):
            if counts[place] < beside(counts[place - 1], counts[place + 1]) / 4:
                found.add(pair)
    return found
