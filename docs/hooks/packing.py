"""Numbers and words as text that gzip packs well: what the search's index is written in, index.js reads it.

A search index is mostly numbers. As characters of their own, without commas and brackets, they take a third of the
space that they take as JSON; common numbers are small, and small ones take one character.
"""

from functools import cache
from itertools import accumulate, pairwise, takewhile

DIGITS = [chr(code) for code in range(35, 127) if chr(code) != "\\"]  # printable, and no escape in JSON
BASE = len(DIGITS)
FIRST = (64, 20, 6, 1)  # how many of the digits begin a number of one, two, three, four digits
STARTS = [0, *accumulate(FIRST)]
SIZES = [first * BASE**rest for rest, first in enumerate(FIRST)]  # how many numbers have so many digits


def numbers(values) -> str:
    """Non-negative numbers as digits: below 64 one, below 1 884 two, below 51 570 three, below 805 141 four."""
    return "".join(map(_number, values))


@cache
def _number(value):
    for rest, size in enumerate(SIZES):
        if value < size:
            digits = [value // BASE**place % BASE for place in range(rest)]
            return DIGITS[STARTS[rest] + value // BASE**rest] + "".join(DIGITS[d] for d in reversed(digits))
        value -= size
    raise ValueError("a number is too large for four digits")


def ascending(lists) -> str:
    """Lists of ascending numbers: of each its length, then the steps."""
    return "".join(numbers([len(found), *(b - a - 1 for a, b in pairwise([-1, *found]))]) for found in lists)


def words(ordered: list[str]) -> str:
    """Words one after the other, each as how many characters it shares with the one before, and the rest."""
    pieces = []
    for before, word in pairwise(["", *ordered]):
        same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(before[:9], word))))  # one digit says it
        pieces.append(f"{same}{word[same:]}")
    return " ".join(pieces)
