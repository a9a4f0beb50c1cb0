r"""A table from a platform (CSV, or text separated by tabs) in which single cells are replaced.

Everything but the replaced cells stays as it is, byte for byte: the order of the columns, quotes,
line ends, the encoding. A platform's own import is the only reader that matters, and what it wrote
itself it can read.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.boundary.files import read_file
from autograder.errors import MachineError, UnreadableError, UsageError

_DELIMITERS = (",", ";", "\t")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHER_FORMATS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How Excel's own files start, in its new and in its old format."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The value of a cell, and where it stands in the text, its quotes included."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table and all that is needed to write it again.

    Attributes:
        name: the file's name, for messages.
        rows: the cells of each line; lines without text have no row.
        text: the whole text, without a byte order mark.
        mark: the byte order mark, empty if the file has none.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    text: str
    delimiter: str
    encoding: str
    mark: bytes

    @property
    def header(self) -> list[str]:
        """The names of the columns, without blanks around them."""
        return [cell.value.strip() for cell in self.rows[0]]

    def value(self, row: int, column: int) -> str:
        r"""Return a cell's value without blanks around it; empty if the row ends before it.

        >>> parse("a.csv", b"id,grade\n7, 3 \n8\n").value(1, 1)
        '3'
        """
        cells = self.rows[row]
        return cells[column].value.strip() if column < len(cells) else ""


def read_sheet(path: Path) -> Sheet:
    """Read a platform's table.

    Raises:
        UsageError: there is no such file, or it is not a table of text.
    """
    try:
        return parse(path.name, read_file(path))
    except (UnreadableError, MachineError) as error:
        raise UsageError(f"{path}: {error}") from None


def parse(name: str, content: bytes) -> Sheet:
    r"""Return the table in the bytes of a file.

    Args:
        name: the file's name, for messages.
        content: text in UTF-8, UTF-16 or Windows-1252, separated by commas, semicolons or tabs.

    Raises:
        UsageError: it is not a table of text.

    >>> sheet = parse("grades.csv", b'Student,ID\n"Kaya, Elif",7\n')
    >>> sheet.header, sheet.value(1, 0)
    (['Student', 'ID'], 'Kaya, Elif')
    """
    if content.startswith(_OTHER_FORMATS):
        raise UsageError(f"{name} is an Excel workbook; download the file as CSV instead")
    text, encoding, mark = _decode(name, content)
    if not text.strip():
        raise UsageError(f"{name} is empty")
    delimiter = max(_DELIMITERS, key=lambda sign: len(next(_rows(name, text, sign))))
    rows = tuple(_rows(name, text, delimiter))
    return Sheet(name, rows, text, delimiter, encoding, mark)


def _decode(name: str, content: bytes) -> tuple[str, str, bytes]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            candidates, body = [encoding], content[len(mark) :]
            break
    else:
        wide = content[1:2] == b"\0" and len(content) % 2 == 0
        candidates = ["utf-16-le"] if wide else ["utf-8", "cp1252", "latin-1"]
        mark, body = b"", content
    for encoding in candidates:
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding, mark
    raise UsageError(f"{name} is not a text file; download the file as CSV")


def _rows(name: str, text: str, delimiter: str) -> Iterator[tuple[Cell, ...]]:
    sign = re.escape(delimiter)
    # The quoted form comes first; text that follows its closing quote belongs to the cell.
    form = re.compile(rf'"([^"]*+(?:""[^"]*+)*+)"([^{sign}\r\n]*)|("?)([^{sign}\r\n]*)')
    cells: list[Cell] = []
    place = 0
    while place <= len(text):
        match = form.match(text, place)
        assert match is not None  # the second form matches the empty text
        if match[3]:
            line = text.count("\n", 0, place) + 1
            raise UsageError(f"{name}: the quote that opens in line {line} is never closed")
        value = match[4] if match[1] is None else match[1].replace('""', '"') + match[2]
        cells.append(Cell(value, match.start(), match.end()))
        place = match.end()
        if text.startswith(delimiter, place):
            place += 1
            continue
        if len(cells) > 1 or cells[0].end > cells[0].start:
            yield tuple(cells)
        cells = []
        place += 2 if text.startswith("\r\n", place) else 1


def filled(sheet: Sheet, values: Mapping[tuple[int, int], str]) -> bytes:
    r"""Return the file with some cells replaced and every other byte as it was.

    Args:
        sheet: the table.
        values: the new value by row and column; both count from 0, the header is row 0.

    >>> sheet = parse("a.csv", b'"id","grade"\r\n"7",\r\n')
    >>> filled(sheet, {(1, 1): "9.5"})
    b'"id","grade"\r\n"7","9.5"\r\n'
    """
    always = all(sheet.text[c.start : c.start + 1] == '"' for c in sheet.rows[0])
    parts: list[str] = []
    place = 0
    last, width = -1, 0
    for (row, column), value in sorted(values.items()):
        cells = sheet.rows[row]
        width = width if row == last else len(cells)
        inside = column < len(cells)
        start = cells[column].start if inside else cells[-1].end
        # A row that ends early gets the delimiters up to the new cell.
        parts += [sheet.text[place:start], sheet.delimiter * max(0, column - width + 1)]
        parts.append(_written(value, sheet.delimiter, always))
        place = cells[column].end if inside else start
        last, width = row, max(width, column + 1)
    parts.append(sheet.text[place:])
    return sheet.mark + "".join(parts).encode(sheet.encoding, errors="replace")


def _written(value: str, delimiter: str, always: bool) -> str:
    if always or any(sign in value for sign in (delimiter, '"', "\r", "\n")):
        return '"' + value.replace('"', '""') + '"'
    return value
