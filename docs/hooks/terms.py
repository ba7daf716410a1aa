"""Text as the terms that the search knows: the twin of theme/assets/search/terms.js; a test holds them together."""

import re
import unicodedata
from functools import cache

IDENTIFIER = re.compile(r"[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*|[\u3400-\u9fff\uf900-\ufaff]+")
# 1x1 and 0.485 tell something, the 32x512 and the 1.37 of a message do not.
NUMBERS = re.compile(r"\d+(?:\.\d{0,2})?|[\d.]*\.|x|\d+x|(?!\dx\d$)\d+x\d+")
PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+[a-z]?")


def terms(text: str) -> list[str]:
    """Lower-case terms: identifiers whole, by their dots, underscores and capitals; Chinese in pairs of characters."""
    found = []
    text = VERSUS.sub(" vs ", unicodedata.normalize("NFKC", text.replace("\u200b", "")))
    for word in IDENTIFIER.findall(text):
        if word[0] >= "\u3400":
            found += [word] if len(word) == 1 else [word[i : i + 2] for i in range(len(word) - 1)]
        else:
            found += _identifier(word)
    return found


def telling(text: str) -> list[str]:
    """The terms that tell something, each once, in order: no filler (how to, 怎么), no lone character but 转."""
    found = terms(FILLING.sub(" ", unicodedata.normalize("NFKC", text)))
    return [t for t in dict.fromkeys(found) if t not in FILLER and (len(t) > 1 or t < "\u3400" or t == "转")]


@cache  # identifiers come again and again
def _identifier(word):
    found = [word.lower()] if "." in word else []
    for part in word.split("."):
        pieces = PARTS.findall(part)
        whole = part.replace("_", "").lower()
        if len(pieces) > 1:
            found.append(whole)
        found += [stem(piece.lower()) for piece in pieces]
    return [term for term in found if not NUMBERS.fullmatch(term)]


def stem(word: str) -> str:
    """shapes, shaping, shaped and shape are one, so are initialisation and initialize: what costs a searcher most."""
    if len(word) < 4 or not word.isalpha():
        return word
    if len(word) > 6:  # British and American spelling
        word = re.sub(r"i[sz](?:ations?|ing|ed|ers?|es?)$", "iz", word.replace("colour", "color"))
    for ending, left in (("sses", "ss"), ("ies", "y"), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word.removesuffix(ending) + left
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


VERSUS = re.compile(  # who asks so asks X or Y
    r"(?<![a-z0-9_])(?:differences?|versus)(?![a-z0-9_])|区别|差别|差异|不同|还是(?!不|没|会|报)", re.IGNORECASE
)
FILLING = re.compile(
    "怎么样|怎么|怎样|如何|为什么|什么|哪些|哪个|可以|是否|能不能|会不会|是不是|要不要|有没有|应该|一下"
    "|[的了吗呢我你他它们这那些很太又也都把让给吧啊么请谁啥咋跟]"
)
HOW_TO = (
    "a an and are as at be between by can do does for from get how i in into is it its me my of on or pytorch should so"
    " than that the there this to use using want what when where which why with work works you"
)
FILLER = {stem(word) for word in HOW_TO.split()}
