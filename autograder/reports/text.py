"""Making text from submissions harmless for terminals and spreadsheets."""

from __future__ import annotations

import re
import unicodedata

from autograder.records import CaseResult

# Where a cell begins, also in a spreadsheet that separates cells by other characters than commas,
# and what makes it a formula there, in plain and in full width.
_FORMULA = re.compile(r"(^|[;\t|])(?=[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])")

_NOT_PLAIN = re.compile(r"[^\x20-\x7e\n]")


def printable(text: str) -> str:
    """Replace everything that a terminal would act on (escapes, control and bidi characters)."""
    return _NOT_PLAIN.sub(_harmless, text)


def _harmless(match: re.Match[str]) -> str:
    # Cc: control, Cf: invisible formatting such as right-to-left overrides, Cs: lone surrogates.
    harmful = unicodedata.category(match[0]) in ("Cc", "Cf", "Cs")
    return "\N{REPLACEMENT CHARACTER}" if harmful else match[0]


def case_text(case: CaseResult) -> str:
    """Return all that is said of a case: the sentence, the remark, expected and actual."""
    parts = [case.message, case.remark]
    if case.expected or case.actual:
        parts += ["expected", case.expected, "actual", case.actual]
    return "\n".join(part for part in parts if part)


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


# What Markdown, HTML or a page's formulas would act on, and what looks like it but is only text.
# Entities would do for one of the readers of such a text and be shown as they are by another.
_LOOKALIKES = str.maketrans({"`": "'", "$": "\uff04", "\\": "\uff3c"})
_MARKUP = (
    (re.compile(r"<(?=[A-Za-z/!?])"), "\u2039"),
    (re.compile(r"&(?=#?\w+;)"), "\uff06"),
    (re.compile(r"(?<!\s)\*|\*(?!\s)"), "\u2217"),
    (re.compile(r"(?<![^\W_])_|_(?![^\W_])"), "\uff3f"),
    (re.compile(r"\](?=[(\[:])"), "\uff3d"),
    (re.compile(r"~(?=~)|(?<=~)~"), "\u223c"),
    (re.compile(r"(?i)(https?|ftp)://"), "\\1\uff1a//"),
    (re.compile(r"(?i)(?<=www)\."), "\uff0e"),
    (re.compile(r"@(?=\w+\.)"), "\uff20"),
)
_AT_THE_START = str.maketrans(
    {"#": "\uff03", ">": "\u203a", "-": "\u2212", "+": "\uff0b", "=": "\uff1d", "|": "\uff5c"}
    | {":": "\uff1a", "*": "\u2217", "[": "\uff3b", "~": "\u223c", "^": "\uff3e"}
)
_NUMBERED = re.compile(r"^(\d+)([.)])")


def plain_markdown(text: str) -> str:
    """Return text that reads the same as it is, as Markdown and as HTML, and is markup in none.

    What would be markup is replaced by characters that look alike. Lines stay lines.
    """
    return "  \n".join(_plain_line(line) for line in printable(text).split("\n"))


def _plain_line(line: str) -> str:
    text = line.translate(_LOOKALIKES)
    indent = len(text) - len(text.lstrip()) if text.strip() else 0
    text = text.strip()
    for pattern, replacement in _MARKUP:
        text = pattern.sub(replacement, text)
    text = text[:1].translate(_AT_THE_START) + text[1:]
    text = _NUMBERED.sub(lambda match: match[1] + {".": "\uff0e", ")": "\uff09"}[match[2]], text)
    return "\u00a0" * indent + text
