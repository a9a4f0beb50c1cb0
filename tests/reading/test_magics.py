"""IPython's own syntax turned into Python, line for line."""

from __future__ import annotations

import ast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from IPython.core.inputtransformer2 import TransformerManager

from autograder.reading.magics import to_python

PYTHON_LINES = (
    "import numpy as np",
    "x = 7",
    "y = x % 5",
    "def f(a):\n    return a % 2",
    "if x != y:\n    x = [\n        1\n    ]",
    's = "100% !important"',
    "t = '''\n%matplotlib inline\n!ls\nhelp?\n'''",
    'u = """ %%bash """',
    "v = (17\n% 5\n, 3)",
    "w = 1 + \\\n    2",
    "# !not a command, %not a magic, what?",
    "",
    "    ",
    "class A:\n    '''Doc.\n\n    %time x\n    '''\n    size = 3",
    "print('a'); print('b')",
)
IPYTHON_LINES = (
    "%matplotlib inline",
    "%time x = 3",
    "!pip install numpy",
    "!echo it's",
    "files = !ls *.py",
    "a, b = !echo one two",
    "x.y['k'] = %magic",
    "np.dot?",
    "?np.dot",
    "np.dot??",
    "np.*load*?",
    "%%time",
    "%run \\\n    script.py",
    "if True:\n    %time y = 4",
    "for i in range(2):\n    !echo {i}",
    ";f a b",
    "/f 1 2",
    ",f a b",
)
cells = st.lists(st.sampled_from(PYTHON_LINES + IPYTHON_LINES), max_size=7).map("\n".join)


def parses(source: str) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True


@pytest.mark.parametrize("line", [line for line in IPYTHON_LINES if not line.startswith("%%")])
def test_every_kind_of_line_becomes_python(line: str) -> None:
    assert not parses(line)
    cell = to_python(f"before = 1\n{line}\nafter = 2")
    names: dict[str, object] = {}
    exec(cell, names)
    assert names["before"] == 1
    assert names["after"] == 2


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("%run ./tools/back.py", "from tools.back import *"),
        ("x = 1\n%load_ext autoreload\n%autoreload 2", "x = 1\npass\npass"),
        ("!ls\nx = 1", "pass\nx = 1"),
        ("x = !ls", "pass"),
        ("x = %who_ls", "pass"),
        ("x, y = !ls\nz = 1", "pass\nz = 1"),
        ("np.dot?", "pass"),
        ("?np.dot", "pass"),
        ("np.dot??\nx = 1", "pass\nx = 1"),
        ("if x:\n    %matplotlib inline\nelse:\n    y = 1", "if x:\n    pass\nelse:\n    y = 1"),
        ("def f():\n    !ls\n    return 1", "def f():\n    pass\n    return 1"),
        ("%run a \\\n  b\nx = 1", "pass\n\nx = 1"),
        ("!pip install \\\n  numpy \\\n  h5py\nx = 1", "pass\n\n\nx = 1"),
    ],
)
def test_lines_without_python_in_them(cell: str, expected: str) -> None:
    assert to_python(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("%time x = f(3)", "x = f(3)"),
        ("%time   f(3)\ny = 1", "f(3)\ny = 1"),
        ("if x:\n    %time y = f(3)", "if x:\n    y = f(3)"),
        ("%time\nx = 1", "pass\nx = 1"),
        ("%timeit f(3)\nx = 1", "pass\nx = 1"),
    ],
)
def test_the_statement_that_is_timed_counts(cell: str, expected: str) -> None:
    assert to_python(cell) == expected


@pytest.mark.parametrize("magic", ["time", "timeit", "capture out", "prun -q", "python3"])
def test_a_cell_magic_that_runs_its_body(magic: str) -> None:
    assert to_python(f"%%{magic}\nx = 1\ny = 2") == "\nx = 1\ny = 2"
    assert to_python(f"\n\n%%{magic}\nx = 1") == "\n\n\nx = 1"


def test_magics_inside_the_body_of_a_cell_magic() -> None:
    assert to_python("%%time\n%matplotlib inline\nx = 1") == "\npass\nx = 1"


@pytest.mark.parametrize("magic", ["bash", "html", "writefile a.py", "javascript", "latex"])
def test_nothing_of_another_language_is_left(magic: str) -> None:
    assert to_python(f"%%{magic}\ndef f(): return 1").strip() == ""


@pytest.mark.parametrize(
    "quiet",
    [
        "s = '''\n%matplotlib inline\n!ls\nnp.dot?\n'''",
        'def f():\n    """Doc.\n\n    %time f()\n    !ls\n    """\n    return 1',
        "x = (17\n% 5)",
        "x = [1\n, 2\n, 3]",
        "x = f(\n    a\n    / b,\n)",
        "x = 17 \\\n% 5",
        "y = x % 5 != 3",
        's = "%s" % x',
        "# %matplotlib inline\n# !ls",
        "lambda: 5 % 3",
    ],
)
def test_what_only_looks_like_a_magic_is_left_alone(quiet: str) -> None:
    assert to_python(f"%matplotlib inline\n{quiet}\n!ls") == f"pass\n{quiet}\npass"


@given(cells)
@settings(max_examples=150, deadline=None)
def test_line_numbers_stay_as_they_are(cell: str) -> None:
    assert to_python(cell).count("\n") == cell.count("\n")


@pytest.mark.parametrize("magic", ["bash", "html", "time", "writefile a.py"])
def test_line_numbers_stay_under_a_cell_magic(magic: str) -> None:
    assert to_python(f"\n%%{magic}\na\nb\n").count("\n") == 4


@given(st.text(alphabet="%!?=x1 \n\\\"'()[]:,#", max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_a_text(cell: str) -> None:
    assert isinstance(to_python(cell), str)


@given(st.lists(st.sampled_from(PYTHON_LINES), max_size=6).map("\n".join))
@settings(max_examples=100, deadline=None)
def test_a_cell_that_parses_is_unchanged(cell: str) -> None:
    assume(parses(cell))
    assert to_python(cell) == cell


@pytest.mark.slow
@given(cells)
@settings(max_examples=150, deadline=None)
def test_python_comes_out_where_ipython_gives_python(cell: str) -> None:
    assume(not cell.strip().startswith("%%"))
    ipython = TransformerManager()  # type: ignore[no-untyped-call]
    assume(parses(ipython.transform_cell(cell)))
    assert parses(to_python(cell))


@pytest.mark.parametrize(
    "cell", ["x = (\n", "s = '''\n%time x\n", "def f(:\n", "x = 1 2\n%matplotlib inline", "\0"]
)
def test_what_is_neither_python_nor_ipython_stays_broken(cell: str) -> None:
    assert not parses(to_python(cell))


def test_a_timed_statement_that_goes_on_keeps_its_lines() -> None:
    assert to_python("%time x = f(1, \\\n    2)\n!ls\ny = 1") == "x = f(1, \\\n    2)\npass\ny = 1"


def test_lines_that_never_end_are_read_once() -> None:
    """Each would otherwise be read to the end of the cell: minutes for a hostile one."""
    source = "x=!(\n" * 20_000
    assert to_python(source) == "pass\n" * 20_000
    assert to_python("y = (\n" * 5_000).count("\n") == 5_000
