"""Text with styles for a terminal, wrapped to its width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from autograder.reports.columns import broken

_CODES = {"bold": 1, "dim": 2, "red": 31, "green": 32, "yellow": 33, "magenta": 35}
"""The parameters of the escape sequence (SGR) of each word of a style."""


@dataclass(frozen=True, slots=True)
class Text:
    r"""A paragraph; without pieces, an empty line.

    Attributes:
        pieces: the text in pieces, each with its style: words such as `bold red`, or nothing.
        indent: the number of blanks before each line.
        wraps: whether long lines continue on further lines; a line of a table does not.

    >>> to_text([Text((("ada ", "bold"), ("8", ""))), Text.of("one two", indent=2)], 6)
    'ada 8\n  one\n  two\n'
    """

    pieces: tuple[tuple[str, str], ...] = ()
    indent: int = 0
    wraps: bool = True

    @classmethod
    def of(cls, text: str, style: str = "", *, indent: int = 0, wraps: bool = True) -> Text:
        """Return a paragraph in one style."""
        return cls(((text, style),), indent, wraps)


def to_text(parts: Sequence[Text], width: int, *, colour: bool = False) -> str:
    """Return what a terminal of a width shows; lines have no trailing blanks."""
    return "".join(f"{line}\n" for part in parts for line in _lines(part, width, colour))


def _lines(part: Text, width: int, colour: bool) -> Iterator[str]:
    plain = "".join(text for text, _style in part.pieces)
    styles = [style for text, style in part.pieces for _character in text]
    room = max(1, width - part.indent)
    start = 0
    for paragraph in plain.split("\n"):
        for line in broken(paragraph, room) if part.wraps else (paragraph.rstrip(),):
            # Only blanks are lost where a line breaks.
            at = plain.index(line, start)
            start = at + len(line)
            shown = _coloured(line, styles[at:start]) if colour else line
            yield " " * part.indent + shown if line else ""
        start = plain.find("\n", start) + 1


def _coloured(line: str, styles: Sequence[str]) -> str:
    shown, start = "", 0
    for style, run in groupby(styles):
        end = start + len(list(run))
        codes = ";".join(str(_CODES[word]) for word in style.split())
        piece = line[start:end]
        shown += f"\x1b[{codes}m{piece}\x1b[0m" if codes and piece.strip() else piece
        start = end
    return shown
