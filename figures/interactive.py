"""Figures that a reader can move: a drawing, its controls and a script, in one piece of HTML.

A code cell shows the piece with `HTML(filename=...)`, so it becomes an output. It works in
JupyterLab, in an exported page and in a saved notebook without a kernel, because it asks nothing of
any of them: no library, no request. It lives in a shadow tree, so neither its styles nor its ids
meet those of the page or of a second figure. Where scripts are off, one sentence stands in its
place; the still picture is an image in the text above it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from figures.drawing import Figure
from figures.palette import DARK

_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Interactive:
    """A still picture, what of it changes, the controls below it and the script behind them."""

    still: Figure
    body: tuple[str, ...]
    controls: str
    script: str
    values: dict[str, Any]

    @property
    def name(self) -> str:
        """The name of the figure, and of its files."""
        return self.still.name

    def html(self) -> str:
        """Return the piece of HTML: an element with a sentence, its content and the script."""
        style = (_FOLDER / "interactive.css").read_text(encoding="utf-8") + _dark_colours()
        code = (_FOLDER / "interactive.js").read_text(encoding="utf-8")
        own = (_FOLDER / self.script).read_text(encoding="utf-8")
        inside = "\n".join(
            (
                f"<style>\n{style}</style>",
                f'<div class="figure" role="group" aria-label="{escape(self.still.title)}">',
                self._drawing(),
                f'<div class="controls">\n{self.controls}',
                '<p class="said" role="status" aria-live="polite"></p>',
                "</div>",
                "</div>",
            )
        )
        pieces = [
            '<div class="chainrule-figure" data-lm-suppress-shortcuts="true">',
            f"<p>{escape(_STILL)}</p>",
            "</div>",
            "<script>",
            "(() => {",
            f"const values = {_for_script(self.values)};",
            f"const inside = {_for_script(inside)};",
            code.replace("/* OWN */", own),
            "})();",
            "</script>",
        ]
        return "\n".join(pieces) + "\n"

    def _drawing(self) -> str:
        """Return the SVG; what it shows is also said in words below the controls."""
        still = self.still
        head = f'<svg viewBox="0 0 {still.width:g} {still.height:g}" role="img" aria-labelledby='
        return "\n".join(
            (
                head + '"title desc">',
                f'<title id="title">{escape(still.title)}</title>',
                f'<desc id="desc">{escape(still.description)}</desc>',
                *self.body,
                "</svg>",
            )
        )


_STILL = (
    "This figure can be moved once its cell has been run. Until then, and where scripts are "
    "off, the picture above shows it."
)


def marked(piece: str, name: str, value: str | int = "") -> str:
    """Give the first element of a piece a data attribute, by which the script finds it."""
    return piece.replace(" ", f' data-{name}="{value}" ', 1)


def group(pieces: tuple[str, ...], name: str, value: str | int) -> str:
    """Put pieces into a group with a data attribute."""
    return "\n".join((f'<g data-{name}="{value}">', *pieces, "</g>"))


def _for_script(value: Any) -> str:
    """Write a value as it may stand in a script: no end of a script, and ASCII alone."""
    return json.dumps(value).replace("</", "<\\/").replace("<!", "<\\u0021")


def _dark_colours() -> str:
    rules = []
    for light, dark in DARK.items():
        for attribute in ("fill", "stroke"):
            rules.append(f'.dark [{attribute}="{light}"] {{ {attribute}: {dark}; }}')
    return "\n".join(rules) + "\n"
