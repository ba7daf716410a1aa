"""Tensors drawn from a record's values, by the real build."""

import re

SOURCE = """\
import torch

a = torch.arange(6).reshape(2, 3)
flipped = a.flip(1)
total = a.sum(0)
large = a > 3
zeros = torch.zeros(4)
"""


def drawn(project, option):
    """(status, what the build said, the figures of the Chinese page)."""
    made = project({"a.py": SOURCE}, f'```python exec="on" file="a.py" draw="{option}"\n```\n')
    status, said = made.build()
    html = made.html() if status == 0 else ""
    return status, said, re.findall(r'<figure class="drawing">.*?</figure>', html, re.DOTALL)


def hues(svg, name):
    """(hue, text) of each cell of the tensor ``name``; None is no colour."""
    group = re.search(
        rf'<g transform="[^"]*"><text class="name" y="14">{name} .*?(?=<g transform|</svg>)', svg, re.DOTALL
    )
    cells = re.findall(r'<g(?: class="(\w+)")?(?: style="--hue:(\d+)")?><rect[^>]*/><text[^>]*>([^<]*)<', group[0])
    return [(kind or int(hue), text) for kind, hue, text in cells]


def test_an_element_keeps_its_colour_from_input_to_output(project):
    status, said, figures = drawn(project, "a -> flipped")
    assert status == 0, said
    before, after = hues(figures[0], "a"), hues(figures[0], "flipped")
    assert [text for _, text in before] == ["0", "1", "2", "3", "4", "5"]
    assert [text for _, text in after] == ["2", "1", "0", "5", "4", "3"]
    assert len({hue for hue, _ in before}) == 6
    assert dict(map(reversed, before)) == dict(map(reversed, after))


def test_a_sum_has_the_colour_of_what_it_adds_up(project):
    status, said, figures = drawn(project, "a:1 -> total:0")
    assert status == 0, said
    columns, sums = hues(figures[0], "a"), hues(figures[0], "total")
    assert sums == [(columns[0][0], "3"), (columns[1][0], "5"), (columns[2][0], "7")]


def test_truth_values_are_filled_or_empty(project):
    status, said, figures = drawn(project, "a:- -> large")
    assert status == 0, said
    assert hues(figures[0], "large") == [("off", "F")] * 4 + [("on", "T")] * 2
    assert {kind for kind, _ in hues(figures[0], "a")} == {"plain"}


def test_a_drawing_says_names_sizes_and_numbers_in_words(project):
    _, _, figures = drawn(project, "a -> flipped")
    assert 'aria-label="a [2, 3] = [[0, 1, 2], [3, 4, 5]] → flipped [2, 3] = [[2, 1, 0], [5, 4, 3]]"' in figures[0]
    assert "同色的格子是同一个元素" in figures[0]


def test_colour_that_could_not_tell_elements_apart_stops_the_build(project):
    status, said, _ = drawn(project, "zeros -> a")
    assert status != 0
    assert "0.0 stands twice in the inputs" in said
    assert "zeros:-" in said
    assert "docs/zh/index.md:3" in said


def test_a_name_that_the_program_does_not_hold_stops_the_build(project):
    status, said, _ = drawn(project, "b -> a")
    assert status != 0
    assert "no small tensor b when the program ends: one of a, flipped, total, large, zeros" in said
