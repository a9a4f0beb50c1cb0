"""From a cell and a line to the line of the notebook's file."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from autograder.platforms.notebook_lines import line_of, lines_of
from autograder.records import Place
from tests.support import SOURCE

TEXT = st.text(st.sampled_from('ab":,[]{}\\ \té\n'), max_size=30)


@given(st.lists(TEXT, max_size=4), st.sampled_from([None, 1, "\t"]), st.booleans())
def test_every_line_is_found_where_it_is_written(
    sources: list[str], indent: int | str | None, whole: bool
) -> None:
    cells = [
        {
            "metadata": {"source": ["not this"], "cells": [{"source": "nor this"}]},
            "source": text if whole else text.splitlines(keepends=True),
            "outputs": [{"text": ["source", "cells"]}],
        }
        for text in sources
    ]
    file = json.dumps({"metadata": {"cells": [1]}, "cells": cells}, indent=indent)
    found, rows = lines_of(file), file.split("\n")
    for number, text in enumerate(sources, start=1):
        for line, row in found.get(number, {}).items():
            content = text.split("\n")[line - 1]
            assert json.dumps(content)[1:-1] in rows[row - 1]
        if text:
            assert len(found[number]) == len(text.split("\n")) - text.endswith("\n")


def test_a_real_notebook() -> None:
    cells = json.loads(SOURCE.read_text(encoding="utf-8"))["cells"]
    rows = SOURCE.read_text(encoding="utf-8").split("\n")
    number, lines = next(
        (number, "".join(cell["source"]).split("\n"))
        for number, cell in enumerate(cells, start=1)
        if "def linear_backward" in "".join(cell["source"])
    )
    line = next(at for at, text in enumerate(lines, start=1) if "def linear_backward" in text)
    file, row = line_of(SOURCE, Place(number, line, "linear_backward"))
    assert (file, "def linear_backward" in rows[row - 1]) == (SOURCE, True)


def test_a_place_that_is_not_there_is_the_first_line(tmp_path: Path) -> None:
    torn = tmp_path / "torn.ipynb"
    for content in (b'{"cells": [{"source": ["x"', b"]]]]", b"", b"\xff", b'{"a": 1}', b'"\\x"'):
        torn.write_bytes(content)
        assert line_of(torn, Place(4, 2, "f")) == (torn, 1)
    assert line_of(tmp_path / "gone.ipynb", Place(1, 1, "f"))[1] == 1
    assert line_of(SOURCE, None) == (SOURCE, 1)


def test_without_a_place_it_is_the_definition(tmp_path: Path) -> None:
    rows = SOURCE.read_text(encoding="utf-8").split("\n")
    assert "def linear_backward" in rows[line_of(SOURCE, None, "linear_backward")[1] - 1]
    for name in ("no_such_function", "(", ""):
        assert line_of(SOURCE, None, name)[1] == 1
    assert line_of(tmp_path / "gone.ipynb", None, "f")[1] == 1


def test_files_have_lines_of_their_own(tmp_path: Path) -> None:
    assert line_of(tmp_path / "a.py", Place(1, 7, "f")) == (tmp_path / "a.py", 7)
    beside = Place(0, 3, "f", file="utils.py")
    assert line_of(tmp_path / "a.ipynb", beside) == (tmp_path / "utils.py", 3)
