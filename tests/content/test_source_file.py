"""The file of an assignment: its header, its cells, and every fault with its line."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.content.source_file import CellKind, is_source, read_source
from autograder.errors import AssignmentError
from tests.content.files import HEADER, SMALL, line_of, written


def test_cells_keep_their_lines(tmp_path: Path) -> None:
    source = read_source(written(tmp_path))
    assert [cell.kind for cell in source.cells] == [
        CellKind.MARKDOWN,
        CellKind.PLAIN,
        CellKind.EXERCISE,
        CellKind.EXERCISE,
        CellKind.HIDDEN,
    ]
    assert source.cells[0].text == "# Doubling\n\nWrite `doubled`."
    assert source.cells[3].options == {"points": "20"}
    lines = source.code(CellKind.EXERCISE).split("\n")
    assert lines[line_of(SMALL, "y = x + x") - 1].strip() == "y = x + x"
    assert "cases" not in source.code(CellKind.PLAIN, CellKind.EXERCISE)


def test_what_an_editor_adds_is_no_kind(tmp_path: Path) -> None:
    text = HEADER + '\n# %% Getting ready tags=["a"]\nx = 1\n\n# %% given helpers\ny = 2\n'
    first, second = read_source(written(tmp_path, text)).cells
    assert first.kind is CellKind.PLAIN
    assert (second.kind, second.name) == (CellKind.GIVEN, "helpers")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("# %% hidden", CellKind.HIDDEN),
        ("# %% [hidden]", CellKind.HIDDEN),
        ("# %% Cases hidden", CellKind.HIDDEN),
        ("# %% [exercise]", CellKind.EXERCISE),
        ("# %% [markdown]", CellKind.MARKDOWN),
        ("# %% Solution of equations", CellKind.PLAIN),
        ('# %% tags=["hide-input"]', CellKind.PLAIN),
        ("# %%", CellKind.PLAIN),
    ],
)
def test_the_kind_of_a_cell(tmp_path: Path, line: str, kind: CellKind) -> None:
    (cell,) = read_source(written(tmp_path, f"{HEADER}\n{line}\n# %%time\n# x = 1\n")).cells
    assert cell.kind is kind


def test_magics_are_no_python(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, HEADER + "\n# %%\n%matplotlib inline\n!ls\nx = 1\n"))
    assert "matplotlib" not in source.code(CellKind.PLAIN)
    assert "matplotlib" in source.cells[0].text


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("# points = 10\n", "# points = ten\n", 4, "not TOML"),
        ("# points = 10\n", "# points = -1\n", 4, "points must be a number"),
        ("# points = 10\n", "# points = true\n", 4, "points must be a number"),
        ("# points = 10\n", "# pionts = 10\n", 4, "unknown key 'pionts'"),
        ("# points = 10\n", "points = 10\n", 4, "starts with #"),
        ('# title = "A small one"\n', "", 1, 'needs title = "..."'),
        ('# id = "small"', '# id = "my small"', 2, "letters, digits and _"),
        ("# %% hidden", "# %% Hidden", 0, "did you mean hidden?"),
        ("# %% hidden", "# %% hiden", 0, "did you mean hidden?"),
        ("# %% hidden", '# %% tags=["hidden"]', 0, "did you mean hidden?"),
        ("# %% hidden", "# %% solution", 0, "a cell that is never released is 'hidden'"),
        ("# %% hidden", "# %%hidden", 0, "a cell starts with '# %% '"),
        ("# %% hidden", "# %%%% hidden", 0, "a cell starts with '# %% '"),
        ("# %% hidden", "  # %% hidden", 0, "a cell starts with '# %% '"),
        ("# %% exercise\n", "# %% excercise\n", 0, "did you mean exercise?"),
        ("# %% exercise points=20", "# %% exercise pionts=20", 0, "points=N, not 'pionts'"),
        ("# %% exercise points=20", "# %% given", 0, "must name its module"),
        ("# Write `doubled`.", "Write `doubled`.", 0, "must start with '# '"),
        ("y = x + x", "y = x +", 0, "not Python"),
        ("# %% [markdown]", "x = 1\n# %% [markdown]", 7, "the first cell must start"),
    ],
)
def test_a_fault_has_its_line(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    assert old in SMALL
    text = SMALL.replace(old, new, 1)
    with pytest.raises(AssignmentError) as refused:
        read_source(written(tmp_path, text))
    expected = line or line_of(SMALL, old.rstrip("\n"))
    assert str(refused.value).startswith(f"small.py, line {expected}: ")
    assert said in str(refused.value)


@pytest.mark.parametrize("text", ["", "# /// chainrule\n", "x = 1\n", SMALL.replace("# ///\n", "")])
def test_a_file_without_a_whole_header_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(AssignmentError, match="header"):
        read_source(written(tmp_path, text))


def test_only_a_file_with_a_header_is_one(tmp_path: Path) -> None:
    assert is_source(written(tmp_path))
    (tmp_path / "other.py").write_text("x = 1\n")
    (tmp_path / "bytes.py").write_bytes(b"\xff\xfe")
    assert not is_source(tmp_path / "other.py")
    assert not is_source(tmp_path / "bytes.py")
    assert not is_source(tmp_path / "absent.py")


LINES = st.sampled_from(
    ["# %%", "# %% [markdown]", "# %% hidden", "# a", "x = 1", "", "# ///", "%"]
)


@given(st.lists(LINES | st.text(max_size=8), max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_text_is_read_or_refused_in_a_sentence(tmp_path: Path, lines: list[str]) -> None:
    path = written(tmp_path, "")
    path.write_text(HEADER + "\n".join(lines), encoding="utf-8", errors="replace", newline="\n")
    with contextlib.suppress(AssignmentError):
        assert all(cell.line <= len(lines) + 6 for cell in read_source(path).cells)


def test_the_blank_before_the_signs_of_a_cell_may_be_left_out(tmp_path: Path) -> None:
    usual = read_source(written(tmp_path)).cells
    assert read_source(written(tmp_path, SMALL.replace("# %%", "#%%"))).cells == usual
