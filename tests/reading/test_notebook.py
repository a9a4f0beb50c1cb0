"""Reading submissions: from any file to cells, or to one sentence that says why not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autograder.boundary.definitions import Remark, RemarkKind
from autograder.errors import UnreadableError
from autograder.reading.notebook import MAX_CODE, Cell, Notebook, parse

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=10,
)
words = st.sampled_from(["code", "markdown", "x = 1", "step_by_step", ""])
notebook_keys = st.sampled_from(
    ["cells", "worksheets", "cell_type", "source", "input", "metadata", "chainrule", "assignment"]
)
nearly_notebooks = st.recursive(
    json_values | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(notebook_keys, inner, max_size=5),
    max_leaves=12,
)


def code(source: Any) -> dict[str, Any]:
    return {"cell_type": "code", "metadata": {}, "outputs": [], "source": source}


def document(*cells: Any, **more: Any) -> dict[str, Any]:
    return {"cells": [*cells], "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more}


def read(content: Any) -> Notebook:
    return parse(json.dumps(content).encode(), ".ipynb")


def sources(notebook: Notebook) -> list[str]:
    return [cell.source for cell in notebook.cells]


def reason(content: bytes, suffix: str = ".ipynb") -> str:
    with pytest.raises(UnreadableError) as caught:
        parse(content, suffix)
    return str(caught.value)


class TestWhatIsRead:
    def test_code_cells_numbered_among_all_cells(self) -> None:
        notebook = read(document({"cell_type": "markdown", "source": "# A"}, code("x"), code("y")))
        assert notebook.cells == (Cell(2, "x"), Cell(3, "y"))

    def test_source_as_text_and_as_lines(self) -> None:
        notebook = read(document(code("a = 1\nb = 2"), code(["a = 1\n", "b = 2"]), code([])))
        assert sources(notebook) == ["a = 1\nb = 2", "a = 1\nb = 2", ""]

    def test_lines_without_their_ends(self) -> None:
        cells = code(["a = 1", "if a:", "    b = 2"]), code(["a = 1\n", "b", " = 2"]), code(["a"])
        assert sources(read(document(*cells))) == ["a = 1\nif a:\n    b = 2", "a = 1\nb = 2", "a"]

    def test_half_of_an_emoji_costs_nothing(self) -> None:
        content = b'{"cells": [{"cell_type": "code", "source": "# \\ud83d\\na = 1"}]}'
        (source,) = sources(parse(content, ".ipynb"))
        assert source.split("\n")[1] == "a = 1"
        assert source.encode()

    def test_a_worksheet_that_is_none_costs_only_itself(self) -> None:
        cells = [{"cell_type": "code", "input": "x"}]
        assert sources(read({"worksheets": [None, {"cells": cells}, {}]})) == ["x"]

    def test_format_3(self) -> None:
        cells = [
            {"cell_type": "heading", "level": 1, "source": "A"},
            {"cell_type": "code", "input": ["x = 1\n", "y = 2"], "outputs": []},
        ]
        content = {
            "metadata": {"name": ""},
            "nbformat": 3,
            "worksheets": [{"cells": cells}, {"cells": [{"cell_type": "code", "input": "z"}]}],
        }
        assert read(content).cells == (Cell(2, "x = 1\ny = 2"), Cell(3, "z"))

    @pytest.mark.parametrize(
        "content",
        [
            pytest.param({"cells": [code("x = 1")]}, id="cells alone"),
            pytest.param(document(code("x = 1"), nbformat=99), id="a later format"),
            pytest.param(document({"cell_type": "code", "source": "x = 1"}), id="bare cells"),
            pytest.param(document(code("x = 1"), metadata=None, unknown={"a": 1}), id="other keys"),
            pytest.param(document({}, code("x = 1")), id="a cell without a type"),
            pytest.param(document({"cell_type": ["code"]}, code("x = 1")), id="an odd type"),
        ],
    )
    def test_leniently_what_is_stripped_or_unknown(self, content: Any) -> None:
        assert sources(read(content)) == ["x = 1"]

    def test_a_notebook_without_cells(self) -> None:
        assert read(document()).cells == ()

    @pytest.mark.parametrize("newline", ["\r\n", "\r"])
    def test_line_ends_of_other_systems(self, newline: str) -> None:
        text = newline.join(["a = 1", "b = 2", ""])
        assert sources(read(document(code(text)))) == ["a = 1\nb = 2\n"]
        assert sources(read(document(code([f"a = 1{newline}", "b = 2\n"])))) == ["a = 1\nb = 2\n"]

    @pytest.mark.parametrize("newline", [b"\r\n", b"\r"])
    def test_line_ends_of_other_systems_in_a_python_file(self, newline: bytes) -> None:
        content = newline.join([b"a = 1", b"b = 2", b""])
        assert sources(parse(content, ".py")) == ["a = 1\nb = 2\n"]

    @pytest.mark.parametrize("suffix", [".py", ".ipynb"])
    def test_a_byte_order_mark(self, suffix: str) -> None:
        text = "x = 'é'" if suffix == ".py" else json.dumps(document(code("x = 'é'")))
        assert sources(parse(text.encode("utf-8-sig"), suffix)) == ["x = 'é'"]

    def test_a_python_file_as_one_cell(self) -> None:
        notebook = parse(b"def f():\n    return 1\n", ".py")
        assert notebook.cells == (Cell(1, "def f():\n    return 1\n"),)
        assert notebook.assignment is None

    @pytest.mark.parametrize(
        ("metadata", "named"),
        [
            ({"chainrule": {"assignment": "step_by_step"}}, "step_by_step"),
            ({"chainrule": {"assignment": 7}}, None),
            ({"chainrule": {}}, None),
            ({"chainrule": "step_by_step"}, None),
            ({}, None),
            ([], None),
            (None, None),
        ],
    )
    def test_the_assignment_that_its_metadata_names(self, metadata: Any, named: str | None) -> None:
        assert read(document(metadata=metadata)).assignment == named

    @pytest.mark.parametrize("suffix", [".ipynb", ".txt", ".py", ".PY", ""])
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_a_notebook_saved_by_an_editor(self, encoding: str, suffix: str) -> None:
        if (encoding, suffix.lower()) == ("utf-16", ".py"):
            return  # no Python file is written so
        text = '{"cells": [{"cell_type": "code", "source": "x = 1"}], "nbformat": 4}'
        assert sources(parse(text.encode(encoding), suffix)) == ["x = 1"]

    @pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-8"])
    def test_a_python_file_names_its_encoding(self, encoding: str) -> None:
        text = f"# -*- coding: {encoding} -*-\nname = 'é'"
        assert sources(parse(text.encode(encoding), ".py")) == [text]


class TestOddCells:
    @pytest.mark.parametrize(
        ("cell", "kind"),
        [
            ("3", RemarkKind.NOT_A_CELL),
            ("null", RemarkKind.NOT_A_CELL),
            ('["x"]', RemarkKind.NOT_A_CELL),
            ('{"cell_type": "code", "source": 3}', RemarkKind.NOT_TEXT),
            ('{"cell_type": "code", "source": null}', RemarkKind.NOT_TEXT),
            ('{"cell_type": "code", "source": ["a", 3]}', RemarkKind.NOT_TEXT),
            ('{"cell_type": "code", "source": {"a": "b"}}', RemarkKind.NOT_TEXT),
        ],
    )
    def test_it_is_left_out_alone(self, cell: str, kind: RemarkKind) -> None:
        good = '{"cell_type": "code", "source": "x = 1"}'
        notebook = parse(f'{{"cells": [{good}, {cell}, {good}]}}'.encode(), ".ipynb")
        assert notebook.cells == (Cell(1, "x = 1"), Cell(3, "x = 1"))
        assert notebook.odd == (Remark(2, kind),)

    @pytest.mark.parametrize("cell", ['{"cell_type": [], "source": "x"}', "{}", '{"source": {}}'])
    def test_what_holds_no_code_is_no_news(self, cell: str) -> None:
        notebook = parse(f'{{"cells": [{cell}]}}'.encode(), ".ipynb")
        assert (notebook.cells, notebook.others, notebook.odd) == ((), (), ())


class TestWhatIsNotReadable:
    @pytest.mark.parametrize(
        ("content", "words"),
        [
            (b"", "is empty"),
            (b" \n\t ", "is empty"),
            (b'{"cells": [{"cell_type": "co', "truncated"),
            (b'{"cells": [', "truncated"),
            (b'{"cells": []', "truncated"),
            (b"hello", "not valid JSON"),
            (b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n", "Git LFS"),
            (b'{"cells": [\n<<<<<<< HEAD\n]\n=======\n[]\n>>>>>>> x\n}', "Git conflict"),
            (b'{"cells": []} more', "not valid JSON"),
            (b"{'cells': []}", "not valid JSON"),
            (b"[]", "not an object"),
            (b"3", "not an object"),
            (b'"text"', "not an object"),
            (b"null", "not an object"),
            (b"{}", "no list of cells"),
            (b'{"cells": {}}', "no list of cells"),
            (b'{"cells": null, "worksheets": 3}', "no list of cells"),
            (b'{"worksheets": [3]}', "a worksheet"),
            (b'{"worksheets": [{}]}', "a worksheet"),
            (b'{"n": ' + b"9" * 5_000 + b"}", "cannot be read"),
            (b'{"cells": "\xff"}', "not UTF-8"),
            ('{"cells": []}'.encode("utf-16")[:-1], "not UTF-8"),
            (b"\x89PNG\r\n\x1a\n" + bytes(40), "not UTF-8"),
        ],
    )
    def test_the_reason(self, content: bytes, words: str) -> None:
        assert words in reason(content)

    @pytest.mark.parametrize("bracket", [b"[", b'{"cells":', b'{"cells":['])
    def test_json_that_nests_100_000_deep(self, bracket: bytes) -> None:
        assert "nests too deeply" in reason(bracket * 100_000)

    def test_a_python_file_that_is_no_text(self) -> None:
        assert "not UTF-8" in reason(b"x = '\xe9'", ".py")

    @pytest.mark.parametrize("suffix", [".py", ".ipynb"])
    def test_more_code_than_anybody_writes(self, suffix: str) -> None:
        text = "#" * (MAX_CODE // 2 + 1)
        fits, exceeds = document(code(text)), document(code(text), code(text))
        assert len(read(fits).cells) == 1
        content = (text * 2).encode() if suffix == ".py" else json.dumps(exceeds).encode()
        assert "code cells" in reason(content, suffix)

    @given(st.binary(max_size=200), st.sampled_from([".py", ".ipynb"]))
    @settings(max_examples=200, deadline=None)
    @example(b"\xef\xbb\xbf", ".ipynb")
    @example(b'{"cells": [{"cell_type": "code", "source": "\\ud800"}]}', ".ipynb")
    @example(b"-Infinity", ".ipynb")
    def test_arbitrary_bytes(self, content: bytes, suffix: str) -> None:
        self.is_read_or_refused(content, suffix)

    @pytest.mark.slow
    @given(nearly_notebooks)
    @settings(max_examples=200, deadline=None)
    def test_arbitrary_json(self, content: Any) -> None:
        self.is_read_or_refused(json.dumps(content).encode(), ".ipynb")

    def is_read_or_refused(self, content: bytes, suffix: str) -> None:
        try:
            notebook = parse(content, suffix)
        except UnreadableError as error:
            refusal = str(error)
        else:
            assert all(type(cell.source) is str for cell in notebook.cells)
            assert notebook.assignment is None or type(notebook.assignment) is str
            return
        assert refusal
        assert "\n" not in refusal
