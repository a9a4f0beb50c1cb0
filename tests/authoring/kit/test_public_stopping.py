"""The message about an exception has its line and the values that explain it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.authoring.kit.released import KIT, exercise, load, written

stopping, running = load(KIT, "public_stopping"), load(KIT, "public_running")

CELLS = """
def helper(y):
    return 1 / y

def f(x):
    if x:
        return helper(0)
    return [][x]

def long(x):
    return np.dot(np.ones(2), np.ones(3))
"""


def stop(target: Any, *args: Any) -> Any:
    record = exercise((args, None))
    error = running.run("f", record, target, record["cases"][0], 3).error
    assert error is not None
    return error


@pytest.mark.parametrize(
    ("name", "argument", "place"),
    [
        ("f", 1, ", in the line `return 1 / y` of `helper`."),
        ("f", 0, ", in the line `return [][x]`."),
        ("long", 0, ", in the line `return np.dot(np.ones(2), np.ones(3))`."),
    ],
)
def test_the_line_of_an_exception_is_the_students(name: str, argument: int, place: str) -> None:
    target = written(CELLS)[name]
    assert stopping.place_of(name, target, stop(target, argument)) == place


def test_an_exception_outside_of_the_students_code_has_no_line() -> None:
    error = stop(int, "a")
    assert stopping.place_of("int", int, error) == ""
    assert stopping.values_of("int", int, error, str(error)) == ""


def raised_by(call: Any) -> str:
    try:
        call()
    except ValueError as error:
        return str(error)
    raise AssertionError("it does not stop")


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (
            lambda: bool(np.ones(2) > 0),
            "one truth value is asked for, but an array has one for each entry",
        ),
        (
            lambda: np.ones((2, 3)) @ np.ones((1, 4)),
            "in a matrix product the left factor has 3 columns, the right factor 1 row; these must "
            "be equal",
        ),
        (
            lambda: np.dot(np.ones((2, 1)), np.ones((3, 4))),
            "in a matrix product the left factor has 1 column, the right factor 3 rows; these must "
            "be equal",
        ),
        (lambda: np.array([[1], [2, 3]]), "parts of different shapes cannot be one array"),
        (lambda: int("a"), "invalid literal for int() with base 10: 'a'"),
    ],
)
def test_messages_of_numpy_are_told_in_plain_words(call: Any, words: str) -> None:
    assert stopping.in_words(raised_by(call)) == words


def test_one_number_and_an_index() -> None:
    for text in ("only length-1 arrays can", "only 0-dimensional arrays can"):
        said = stopping.in_words(f"{text} be converted to Python scalars")
        assert said == "one number is asked for, but an array has several"
    said = stopping.in_words("only integers, slices (`:`), or None are valid indices")
    assert said == "an index of an array is a number or a slice"


def test_numbers_and_a_text() -> None:
    with pytest.raises(TypeError, match="did not contain a loop") as caught:
        _ = np.ones(2) > "0.5"  # type: ignore[operator]
    said = stopping.in_words(str(caught.value))
    assert said == "values of these two kinds cannot be combined"


def test_a_truth_value_of_a_table() -> None:
    text = "The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item() or a.all()."
    assert stopping.in_words(text).endswith("but a table has one for each entry")


@pytest.mark.parametrize(
    ("line", "argument", "words"),
    [
        ("x['b']", {"a": 1, 2: 3}, " There `x` has the keys 'a' and 2."),
        ("x['b']", {"a": 1}, " There `x` has the key 'a'."),
        ("x['b']", {}, " There `x` has no keys yet."),
        ("x['b']", dict.fromkeys(range(90)), ""),
        ("x['x'] + {'b': 1}['b']", {"b": 1}, " There `x` has the key 'b'."),
        ("x >= 0.5", (1, 2), " There `x` is a tuple of 2 parts."),
        ("x.shape", None, " There `x` is None."),
        ("1.5 * x", [1, 2], " There `x` is a list of 2 parts."),
        ("1 % x", 0, " There `x` is 0."),
        ("x + np.ones(3)", np.ones(2), " There `x` has shape (2,)."),
        ("x[5]", np.ones(2), " There `x` has shape (2,)."),
        ("x + y", 1, ""),
        ("np.linalg.inv(x)", np.zeros((2, 2)), ""),
    ],
)
def test_the_values_that_a_message_is_about_are_told(line: str, argument: Any, words: str) -> None:
    target = written(f"def f(x):\n    return {line}\n")["f"]
    error = stop(target, argument)
    assert stopping.values_of("f", target, error, str(error)) == words


GIVEN = """
def update(params, grads, rate):
    return {key: value - rate * grads["d" + key] for key, value in params.items()}

def sizes(params, pair, *, kind):
    return params["W"] @ pair[0]
"""


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (
            "update({'W': 1}, {'W': 2, 'b': 3}, 0.5)",
            "`update`, which gets params with the key 'W', grads with the keys 'W' and 'b' and "
            "rate = 0.5.",
        ),
        (
            "update(x, {'dW': np.ones(3)}, None)",
            "`update`, which gets params with the key 'W', grads with the key 'dW' and rate = "
            "None.",
        ),
        (
            "sizes(x, (np.ones(3), 1), kind='a')",
            "`sizes`, which gets params with the shapes W (2,), pair with an array of shape (3,) "
            "and kind = 'a'.",
        ),
        (
            "sizes(x, ([np.ones(3)], np.ones((2, 1))), kind='a')",
            "`sizes`, which gets params with the shapes W (2,), pair with arrays of the shapes "
            "(3,) and (2, 1) and kind = 'a'.",
        ),
    ],
)
def test_the_arguments_of_a_given_function_are_told(line: str, words: str, tmp_path: Path) -> None:
    """The function lies beside the notebook, as the files of the kit do."""
    for path in KIT.glob("*.py"):
        shutil.copy(path, tmp_path)
    given: dict[str, Any] = {}
    exec(compile(GIVEN, str(tmp_path / "given.py"), "exec"), given)
    beside = load(tmp_path, "public_stopping")
    target = written(f"def f(x):\n    return {line}\n", **given)["f"]
    error = stop(target, {"W": np.ones(2)})
    said = beside.values_of("f", target, error, str(error))
    assert said == (f" It stops inside {words}" if words else "")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("update(x, 0.5)", " `update` takes params, grads and rate, in this order."),
        ("update(x, 1, 2, 3)", " `update` takes params, grads and rate, in this order."),
        ("update(lr=1)", " `update` takes params, grads and rate, in this order."),
        ("nothing(x)", " `nothing` takes no arguments."),
        ("len()", ""),
    ],
)
def test_what_a_function_takes_is_told(line: str, words: str) -> None:
    given = written(f"{GIVEN}\ndef nothing():\n    pass\n")
    target = written(f"def f(x):\n    return {line}\n", **given)["f"]
    error = stop(target, 1)
    assert stopping.values_of("f", target, error, str(error)) == words
