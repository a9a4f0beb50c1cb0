"""Make text from submissions harmless in terminals, spreadsheets and Markdown."""

from __future__ import annotations

import re
import unicodedata

from autograder.records import CaseResult

# The start of a cell, if a formula may follow (its sign may be full width). A semicolon, tab or bar
# also starts a cell, because some spreadsheets separate cells by them. They drop quotes there.
_FORMULA = re.compile(r"(^|[;\t|])(?=[\s\u00a0\"]*[=+\-@\uff1d\uff0b\uff0d\uff20])")

_NOT_PLAIN = re.compile(r"[^\x20-\x7e\n]")
_JOINERS = ("\u200c", "\u200d")
_VIRAMA = 9  # the combining class of India's joining sign
# CI services take `##vso[...]`, `##[...]`, `##teamcity[...]` or `::error::` in a log for commands,
# some of them in the middle of a line.
_CI_COMMAND = re.compile(r"#(?=#\w*\[)|:(?=:[\w-]+(?:[ :]|$))", re.MULTILINE)
_NO_COMMAND = {"#": "\N{FULLWIDTH NUMBER SIGN}", ":": "\N{FULLWIDTH COLON}"}


def printable(text: str) -> str:
    r"""Replace characters that a terminal or the log of a CI service would act on.

    These are escapes, control and bidi characters, and the start of commands in a log. Line feeds
    are kept.

    >>> printable("red \x1b[31m"), printable("::error::x")
    ('red �[31m', '：:error：:x')
    """
    return _CI_COMMAND.sub(lambda match: _NO_COMMAND[match[0]], _NOT_PLAIN.sub(_harmless, text))


def _harmless(match: re.Match[str]) -> str:
    # Cc: control, Cf: invisible formatting such as right-to-left overrides, Cs: lone surrogates.
    harmful = unicodedata.category(match[0]) in ("Cc", "Cf", "Cs")
    if harmful and not _is_spelling(match):
        return "\N{REPLACEMENT CHARACTER}"
    return match[0]


def _is_spelling(match: re.Match[str]) -> bool:
    """Return whether a joiner is part of a word: between Arabic letters, or after a virama.

    Persian names have it between letters, and names in the scripts of India after the sign that
    joins consonants. RFC 5892 (appendix A) allows it in these places of a domain name, too.
    """
    text, at = match.string, match.start()
    if match[0] not in _JOINERS or not at:
        return False
    around = text[at - 1 : at + 2 : 2]
    return unicodedata.combining(text[at - 1]) == _VIRAMA or (
        len(around) == 2 and all(unicodedata.bidirectional(c) == "AL" for c in around)
    )


def case_text(case: CaseResult) -> str:
    """Return the full text of a case: message, remark, expected and actual value."""
    parts = [case.message, case.remark]
    if case.expected or case.actual:
        parts += ["expected", case.expected, "actual", case.actual]
    return "\n".join(part for part in parts if part)


def one_line(text: str) -> str:
    r"""Make text printable and fold it to a single line, so that it cannot imitate our own lines.

    >>> one_line("first\n  second")
    'first second'
    """
    return " ".join(printable(text).split())


_FIRST_WORDS = {
    *("a", "all", "an", "and", "both", "cell", "each", "every", "graded", "handed", "in", "it"),
    *("its", "no", "not", "nothing", "of", "one", "only", "printed", "several", "some", "taken"),
    *("the", "there", "these", "this", "to"),
}


def sentence(note: str) -> str:
    """Return a note with a capital letter at its start, for a place where it is a sentence.

    A note that starts with a name of the code keeps its first letter.

    >>> sentence("it is empty"), sentence("relu is defined twice")
    ('It is empty', 'relu is defined twice')
    """
    is_word = note.partition(" ")[0] in _FIRST_WORDS
    return note[:1].upper() + note[1:] if is_word else note


def spreadsheet_cell(value: object) -> object:
    r"""Return a value that a spreadsheet does not run as a formula; numbers stay numbers.

    Text becomes one line. A program that splits the table at another separator would take the
    line break inside a cell for the start of a row.

    >>> spreadsheet_cell("=1+1"), spreadsheet_cell("a\n=1"), spreadsheet_cell(7.5)
    ("'=1+1", 'a =1', 7.5)
    """
    if not isinstance(value, str):
        return value
    return _FORMULA.sub(r"\1'", " ".join(printable(value).splitlines()))


def points(value: float | None) -> str:
    """Format points with at most two decimals; None becomes a dash.

    >>> points(2.50), points(None)
    ('2.5', '-')
    """
    return "-" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


# Characters that Markdown, HTML or MathJax would act on, and look-alikes that are plain text.
# HTML entities are no alternative: some programs show them literally.
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
    """Return text without markup, whether it is read as plain text, Markdown or HTML.

    Markup characters are replaced by look-alikes. Lines stay separate lines.

    >>> plain_markdown("*bold* <b>")
    '∗bold∗ ‹b>'
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
