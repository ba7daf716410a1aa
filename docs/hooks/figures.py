"""Figures as matplotlib draws them, black on white, and the same for the dark scheme."""

import re

GROUND, INK = "#1a2024", "#d3dade"  # notes.css: --panel and --ink of the dark scheme
FIXED = ("11", "ee")  # greys that say what they mean: text over coloured cells


def dark(svg: str) -> str:
    """``svg`` with greys turned round: white grounds dark, black ink light. Colours, and text in #111 or #eee, stay."""

    def turn(match):
        grey = match[2]
        if grey in FIXED:
            return match[0]
        value = {"ff": GROUND, "00": INK}.get(grey) or "#" + f"{255 - int(grey, 16):02x}" * 3
        return match[1] + value

    # White is a ground where a path is filled with it, and stays where text or a marker's edge is white.
    svg = re.sub(r"((?:fill|stroke): )#(?!ffffff)([0-9a-f]{2})\2\2\b", turn, svg)
    svg = re.sub(r'(\n" style="fill: )#(ff)ffff\b', turn, svg)
    return svg.replace("<svg ", f'<svg fill="{INK}" ', 1)  # glyphs without a colour of their own are black
