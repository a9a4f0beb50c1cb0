"""Tables of a platform, of which single cells change."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.exports.sheet import filled, parse, read_sheet

# Python writes a lone carriage return without quotes, and cannot read it back.
cells = st.text(st.characters(codec="utf-8", exclude_characters="\0\r"), max_size=12)
tables = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=2, max_size=6)
)


def written(table: list[list[str]], delimiter: str, end: str, quoted: bool) -> str:
    file = io.StringIO(newline="")
    make = csv.writer
    writer = (
        make(file, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
        if quoted
        else make(file, delimiter=delimiter, lineterminator=end)
    )
    writer.writerows(table)
    return file.getvalue()


def read(content: bytes, encoding: str, delimiter: str) -> list[list[str]]:
    file = io.StringIO(content.decode(encoding), newline="")
    return list(csv.reader(file, delimiter=delimiter))


@given(
    tables,
    st.sampled_from(",;\t"),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.data(),
)
def test_only_the_named_cells_change(
    table: list[list[str]], sign: str, end: str, quoted: bool, encoding: str, data: st.DataObject
) -> None:
    table[0] = [f"column {number}" for number in range(len(table[0]))]
    content = written(table, sign, end, quoted).encode(encoding)
    sheet = parse("x.csv", content)
    before = read(content, encoding, sign)
    assert sheet.delimiter == sign
    assert [[cell.value for cell in row] for row in sheet.rows] == before
    assert filled(sheet, {}) == content
    places = st.tuples(st.integers(1, len(table) - 1), st.integers(0, len(table[0]) - 1))
    changed = data.draw(st.dictionaries(places, cells, max_size=4))
    after = read(filled(sheet, changed), encoding, sign)
    for row, values in enumerate(before):
        for column, value in enumerate(values):
            assert after[row][column] == changed.get((row, column), value)
    assert [len(row) for row in after] == [len(row) for row in before]


def test_the_bytes_around_a_cell_stay() -> None:
    content = b'\xef\xbb\xbfStudent, ID ,"Lab",x\r\n"O""Neil, Ann",7,,\r\n\r\n  end,8,"1",'
    sheet = parse("x.csv", content)
    assert filled(sheet, {(1, 2): "5"}) == content.replace(b"7,,", b"7,5,")
    assert filled(sheet, {(2, 2): "a,b"}) == content.replace(b'"1"', b'"a,b"')


def test_a_row_that_ends_early_is_lengthened() -> None:
    sheet = parse("x.csv", b"a,b,c,d\n1\n2,3\n4,5,6,7")
    values = {(1, 2): "x", (1, 3): "y", (2, 1): "z", (2, 3): "w"}
    assert filled(sheet, values) == b"a,b,c,d\n1,,x,y\n2,z,,w\n4,5,6,7"
    assert sheet.value(1, 3) == ""


def test_windows_text_keeps_its_encoding() -> None:
    content = "Name,Note\nJosé,\n".encode("cp1252")
    sheet = parse("x.csv", content)
    assert sheet.value(1, 0) == "José"
    assert filled(sheet, {(1, 1): "7"}) == "Name,Note\nJosé,7\n".encode("cp1252")


def test_a_delimiter_inside_quotes_is_no_delimiter() -> None:
    sheet = parse("x.csv", b'"a;b;c;d",e\n"1;2",3\n')
    assert (sheet.delimiter, sheet.value(1, 0)) == (",", "1;2")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"PK\x03\x04rest", "Excel workbook"),
        (b"\xd0\xcf\x11\xe0rest", "Excel workbook"),
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"\xff\xfe\x00", "not a text file"),
        (b"a,b\n\0\0\0x", "not a text file"),
        (b'a,b\n1,"torn\n2,3\n', "opens in line 2 is never closed"),
    ],
)
def test_other_files_are_refused_with_one_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence) as caught:
        parse("x.csv", content)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such file"):
        read_sheet(tmp_path / "gone.csv")
    (tmp_path / "here.csv").write_text("a,b\n1,2\n")
    assert read_sheet(tmp_path / "here.csv").value(1, 1) == "2"
