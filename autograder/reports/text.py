"""Making text from submissions harmless for terminals and spreadsheets."""

from __future__ import annotations

import re
import unicodedata

# Where a cell begins, also in a spreadsheet that separates cells by other characters than commas,
# and what makes it a formula there, in plain and in full width.
_FORMULA = re.compile(r"(^|[;\t|])(?=[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])")


def printable(text: str) -> str:
    """Replace everything that a terminal would act on (escapes, control and bidi characters)."""
    return "".join(
        character if _harmless(character) else "\N{REPLACEMENT CHARACTER}" for character in text
    )


def _harmless(character: str) -> bool:
    # Cc: control, Cf: invisible formatting such as right-to-left overrides, Cs: lone surrogates.
    return character == "\n" or unicodedata.category(character) not in ("Cc", "Cf", "Cs")


def one_line(text: str) -> str:
    """Make text printable and fold it to one line, so that it cannot pass for lines of ours."""
    return " ".join(printable(text).split())


def spreadsheet_cell(value: object) -> object:
    """Return a value that no spreadsheet runs as a formula; numbers stay numbers."""
    if not isinstance(value, str):
        return value
    return _FORMULA.sub(r"\1'", printable(value))


def points(value: float | None) -> str:
    """Write points without needless decimals; a dash where there are none."""
    return "-" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")
