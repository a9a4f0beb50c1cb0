"""The message about a mistake in an assignment's file has the line, and what to do about it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from autograder.content.description import load_assignment
from autograder.content.plan import published_cases
from autograder.errors import AssignmentError

FILE = """# /// chainrule
# id = "small"
# title = "Small"
# points = 10
{header}# ///

# %%
import numpy as np
import pandas as pd

# %% exercise
def f(x, n=2):
    # YOUR CODE STARTS HERE
    {body}
    # YOUR CODE ENDS HERE
    return y

# %% hidden
{cases}
{hidden}
"""
CASES = """@cases(f, {"example": 3, "fresh": 4})
def _(rng, k):
    return rng.randn(k)
"""
DRIVER = "@driver(f)\ndef _({}):\n    return {}"
LAW = "@law(f)\ndef _(args, result):\n    return {}"
RAISES = "raise ValueError('no sign')"


def write(folder: Path, **parts: str) -> None:
    text = FILE.format(**{"header": "", "body": "y = x * n", "cases": CASES, "hidden": "", **parts})
    path = folder / "source" / "small" / "small.py"
    path.parent.mkdir(parents=True)
    path.write_text(text)


def message(folder: Path, **parts: str) -> str:
    """Return the message for a file with one mistake."""
    write(folder, **parts)
    with pytest.raises(AssignmentError) as caught:
        load_and_draw(folder)
    return str(caught.value)


def load_and_draw(folder: Path) -> None:
    assignment = load_assignment("small", course=folder)
    published_cases(assignment)
    assert assignment.drawing is not None
    list(assignment.drawing.properties("f", np.random.RandomState(1), {}))


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("# tolerance = 1e-3\n", "line 5: tolerance must be a table"),
        (
            "# [tolerance]\n# rtoll = 1\n",
            "line 6: [tolerance] has an unknown key 'rtoll'; known: rtol, atol",
        ),
        ("# [limits]\n# call_secs = 1\n", "line 6: [limits] has an unknown key 'call_secs'"),
        ('# [limits]\n# call_seconds = "2"\n', "line 6: call_seconds must be a number"),
        ('# packages = "pandas"\n', "line 5: packages must be a list of names"),
        ('# packages = ["no_such_one"]\n', "line 5: the package no_such_one is not installed here"),
        ('# given = ["helpers"]\n', "line 5: the module helpers.py is not beside the file"),
        ('# version = "x"\n', "line 5: version must be a whole number"),
        ("# given = helpers\n", "line 5: the header is not TOML: Invalid value; a text needs"),
        ('# award = "half"\n', 'line 5: award must be "whole" or "shares"'),
    ],
)
def test_the_header(header: str, words: str, tmp_path: Path) -> None:
    assert words in message(tmp_path, header=header)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (
            "y = (v for v in x)",
            "an object of class generator, which cannot be sent: make it a list",
        ),
        ("y = np.zeros(10**6)", "an array of shape (1000000,), too large to send: make it smaller"),
        ("y = 1 << 9999", "an integer of more than 4096 bits: make it smaller"),
        ("y = {object(): 1}", "a key of class object, which cannot be sent: the keys of a"),
        ("y = [{frozenset([object()])}]", "a key of class object, which cannot be sent"),
        ("import datetime as d; y = d.date(2024, 1, 2)", "sent: use np.datetime64(day)"),
        ("import datetime as d; y = [d.datetime(2024, 1, 2)]", "sent: use np.datetime64(moment)"),
        ("import datetime as d; y = d.timedelta(1)", "sent: use np.timedelta64(length)"),
        (
            "import absent; y = x",
            '; install it here, and if students use it: packages = ["absent"]',
        ),
        ("y = pd.DataFrame({'a': x})", 'a table: the header needs packages = ["pandas"]'),
        ("y = [x]; y.append(y)", "contains itself, so it cannot be sent"),
        ("x *= 2; y = x", "the reference changes its arguments; let it return a new value"),
        ("exit()", "the reference raises SystemExit"),
    ],
)
def test_a_reference(body: str, words: str, tmp_path: Path) -> None:
    found = message(tmp_path, body=body)
    assert found.startswith("small.py, line 19: case example of f")
    assert words in found


@pytest.mark.parametrize(
    ("last", "words"),
    [
        ("rng.randn(k)", "its function returns nothing: end it with return and the arguments"),
        ("return", "its function returns nothing"),
        ("yield rng.randn(k)", "its function yields values: write return with the arguments"),
        ("return rngg.randn(k)", "NameError: name 'rngg' is not defined"),
        ("return {object(): 1}", "case example of f holds a key of class object, which cannot be"),
    ],
)
def test_a_case(last: str, words: str, tmp_path: Path) -> None:
    found = message(tmp_path, cases=CASES.replace("return rng.randn(k)", last))
    line = 21 if "rngg" in last else 19
    assert found.startswith(f"small.py, line {line}: case example of f")
    assert words in found


def test_none_may_be_the_argument_of_a_case(tmp_path: Path) -> None:
    cases = CASES.replace("return rng.randn(k)", "return None")
    write(tmp_path, body="y = 1", cases=cases)
    load_and_draw(tmp_path)


@pytest.mark.parametrize(
    ("hidden", "words"),
    [
        ("mistake(f, 'x * n', 'x *', 'Hint.')", "line 23: f with 'x *' is not Python"),
        ("mistake(f, 'x * n', 'x * n', 'Hint.')", "line 23: 'x * n' is replaced by itself"),
        (
            "mistake(f, 'x', '2x', 'H.')",
            "invalid decimal literal; the line becomes 'def f(2x, n=2):'",
        ),
        (
            "remark(f, 'exampel', 'Look.')",
            "line 23: f has no published case 'exampel' for a remark; it",
        ),
        (
            "remark(f, 'fresh', 'Look.')",
            "line 23: f has no published case 'fresh' for a remark; it has",
        ),
        ("cases(f, ['example', 'many'])", "line 23: the sizes of cases must be a dictionary"),
        (
            "mistke(f, 'x', 'y', 'H.')",
            "line 23: NameError: name 'mistke' is not defined; did you mean",
        ),
        ("import absent.one", "No module named 'absent'; install it here, and if students use it"),
        ("mistake(f, 'x * n', 'x')", "line 23: TypeError: mistake(...) missing 1 required"),
        (
            "compares(f, 'unordered')",
            "line 23: a comparator must be a function, or one of",
        ),
        ("raises(f, ValueError, match='([')", "line 23: '([' is not a valid regular expression"),
        (DRIVER.format("g, x", "np.sum(g(x))"), "where np does not exist"),
        (DRIVER.format("", "1"), "the first argument of a driver must be f itself"),
        (LAW.format("False"), "line 23: case fresh of f: the reference breaks this law"),
        (LAW.format("result.nothing"), "line 25: case fresh of f: the law stops with Attribute"),
    ],
)
def test_a_hidden_cell(hidden: str, words: str, tmp_path: Path) -> None:
    assert words in message(tmp_path, hidden=hidden)


def test_an_exception_with_another_text(tmp_path: Path) -> None:
    found = message(tmp_path, body=RAISES, hidden="raises(f, ValueError, match='digit')")
    assert "the text 'no sign' does not match 'digit'" in found


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("# points = 10", "# points = 0", "line 4: points must be a number above 0"),
        (
            "# %% exercise",
            "# %% exercise points=0",
            "line 11: points=0 is not a number of points above",
        ),
        (
            "# %% exercise",
            "# %% exercise points = 5",
            "line 11: an exercise cell takes points=N, without",
        ),
        (
            "# %% exercise",
            "# %% exercise worth=5",
            "line 11: an exercise cell takes points=N, not 'worth'",
        ),
        ("# YOUR CODE STARTS HERE", "#", "line 15: a line '# YOUR CODE STARTS HERE' is missing"),
        ("# YOUR CODE ENDS HERE", "#", "line 13: a line '# YOUR CODE ENDS HERE' is missing"),
        ("def f(x, n=2)", "def f(x, *, n=2)", "line 12: f has the parameter n, which no case"),
        ("def f(x", "async def f(x", "line 12: f is async, which cannot be graded"),
        ('"small"', '"other"', "line 2: the id is 'other', but the file is small.py"),
    ],
)
def test_a_function(
    old: str, new: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(globals(), "FILE", FILE.replace(old, new))
    assert words in message(tmp_path)
