"""Which results agree with an expected value, and the sentence where they differ."""

from __future__ import annotations

import collections
import copy
import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from autograder.boundary.wire import pack, unpack
from autograder.content.comparators import READY
from autograder.content.rounding import plain
from autograder.judging.compare import equal
from tests.authoring.kit.released import AS_ONE_FILE, KIT, encoded, load

comparing, reading = load(KIT, "public_comparing"), load(KIT, "public_reading")
NAN, INF = math.nan, math.inf
MATRIX = np.array([[1.0, 2.0], [3.0, 4.0]])
Pair = collections.namedtuple("Pair", "a b")


def difference(expected: Any, actual: Any, **rules: Any) -> str:
    """Return the sentence of the difference, or an empty text."""
    due = reading.read(json.loads(json.dumps(encoded(expected))))
    row = comparing.compare(
        "y", due, actual, comparing.Rules(**{"rtol": 1e-6, "atol": 1e-8, **rules})
    )
    return "" if row is None else str(row.sentence)


def graded(expected: Any, actual: Any) -> bool:
    """Return the grader's verdict on a value that a worker sent."""
    return equal(plain(expected, ()), unpack(pack(actual)), AS_ONE_FILE)


class Stubborn:
    """An object that cannot even be compared."""

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    __hash__ = None  # type: ignore[assignment]


class Closed(dict[str, int]):
    """A dictionary that does not say what it holds."""

    def __contains__(self, key: object) -> bool:
        raise RuntimeError


# Right


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        # Numbers within tolerance, of any width.
        (1.5, 1.5 + 1e-7),
        (1 / 3, 1 / 3),
        (1.5, np.float64(1.5)),
        (1.5, np.array([[1.5]])),
        (2.0, 2),
        (2, 2.0),
        (2, np.int64(2)),
        (2, np.float32(2)),
        (np.array([10**6, 1]), np.array([10**6 + 1, 1], dtype="f4")),
        (2**80, 2**80),
        (NAN, NAN),
        (-INF, -INF),
        (NAN, np.float32(NAN)),
        (1 + 2j, np.complex64(1 + 2j)),
        (2 + 0j, 2),
        # float32, and terms that cancel.
        (np.array([1e3, 1e-3]), np.array([1e3, 1e-3 + 5e-3], dtype="f4")),
        (np.array([1e6, 0.0]), np.array([1e6, 0.5])),
        (np.array([1.0, NAN, INF]), np.array([1.0, NAN, INF])),
        (np.array([1.5, 2.0]), [1.5, 2]),
        (np.zeros(0), []),
        (np.array([1, 2]), np.array([1.0, 2.0])),
        (np.array([1j, 2]), np.array([1j, 2])),
        # Truth values, texts, bytes, dates.
        (True, np.True_),
        (np.array([True, False]), [True, False]),
        ("a", np.str_("a")),
        (b"a", b"a"),
        (True, np.array([True])),
        (np.array(["a", "b"]), np.array(["a", "b"], dtype="U9")),
        (np.array(["2024-01-01", "NaT"], "M8[D]"), np.array(["2024-01-01", "NaT"], "M8[s]")),
        # Containers.
        ([1, 2.5], (1, 2.5)),
        ((1, [2]), [1, (2,)]),
        ((1, 2), Pair(1, 2)),
        ({"a": 1}, collections.Counter("a")),
        ({1, 2}, frozenset({2, 1})),
        ({0.1 + 0.2, "a"}, {"a", 0.3}),
        ({(1, 0.5)}, {(1.0, 0.5 + 1e-9)}),
        (None, None),
    ],
)
def test_right(expected: Any, actual: Any) -> None:
    assert difference(expected, actual) == ""
    assert graded(expected, actual) or isinstance(expected, set)  # here sets are met nearly, too


# Wrong: every sentence


@pytest.mark.parametrize(
    ("expected", "actual", "sentence"),
    [
        (1.5, 1.5001, "y is 1.5001, expected 1.5."),
        (123456.5, 123456.700000001, "y is 123456.7, expected 123456.5."),
        (1.0, 1.0000000001 + 2e-6, "y is 1.000002, expected 1.0."),
        (2, 3, "y is 3, expected 2."),
        (2, 2.000001, "y is 2.000001, expected 2."),
        (10**9, 10**9 + 1, "y is 1000000001, expected 1000000000."),
        (2.5, 10**400, "y is a number, expected 2.5."),
        (1.0, NAN, "y is nan, expected 1.0."),
        (INF, -INF, "y is -inf, expected inf."),
        (NAN, 1.0, "y is 1.0, expected nan."),
        (1j, -1j, "y is (-0-1j), expected 1j."),
        (True, False, "y is False, expected True."),
        ("a", 1, "y is a number; a text is expected."),
        (True, 1, "y is a number; True or False is expected."),
        (1, True, "y is True, a truth value; a number is expected."),
        (1, np.True_, "y is True, a truth value; a number is expected."),
        (1.0, "1.0", "y is a text of 3 characters; a number is expected."),
        (1.0, 1j, "y is a complex number; a number is expected."),
        (1.0, None, "y is None; a number is expected."),
        (1.0, ..., "y is still `...`; a number is expected."),
        (None, 1.0, "y is a number; None is expected."),
        (b"a", b"b", "y is b'b', expected b'a'."),
        (b"a", "a", "y is a text of 1 character; a bytes object is expected."),
        ([1], 1, "y is a number; a list of 1 part is expected."),
        (
            [1],
            np.array([1]),
            "y is an array of numbers of shape (1,); a list of 1 part is expected.",
        ),
        ([1, 2], [1], "y has 1 part, expected 2."),
        ([1, 2, 3], [1, 2, 4], "y[2] is 4, expected 3."),
        ([1, [2, 3]], [1, (2, 4)], "y[1][1] is 4, expected 3."),
        ([1, 2, 3], [1, 3, 2], "y has the right parts, but in another order."),
        ([1, 2], {1, 2}, "y is a set of 2 parts; a list of 2 parts is expected."),
        ({"a": 1, "b": 2}, {"a": 1}, "y has no key 'b'."),
        ({"a": 1}, {"a": 1, 2: 1}, "y has the key 2, which is not expected."),
        ("a", np.array("a"), "y is an array of texts of shape (); a text is expected."),
        ({"a": 1, "b": 2}, {}, "y has no key 'a' and no key 'b'."),
        ({"a": [1]}, {"a": [2]}, "y['a'][0] is 2, expected 1."),
        ({"a": 1}, [1], "y is a list of 1 part; a dictionary of 1 part is expected."),
        ({1, 2}, {1}, "y lacks 2."),
        ({1}, {1, 5}, "y holds 5, which does not belong to it."),
        ({1, 2}, {1, 5}, "y lacks 2 and holds 5, which does not belong to it."),
        ({1}, {True}, "y lacks 1 and holds True, which does not belong to it."),
        ({1}, [1], "y is a list of 1 part; a set of 1 part is expected."),
        (1.0, Stubborn(), "y is a Stubborn; a number is expected."),
        (
            MATRIX,
            "text",
            "y is a text of 4 characters; an array of numbers of shape (2, 2) is expected.",
        ),
        (
            {"a": 1},
            Closed(a=1),
            "y is a Closed of 1 part that cannot be compared with the expected value.",
        ),
    ],
)
def test_a_difference_in_a_sentence(expected: Any, actual: Any, sentence: str) -> None:
    assert difference(expected, actual) == sentence
    # The grader reads a dictionary of another class as its own, without calling its methods.
    assert not graded(expected, actual) or isinstance(actual, set | Closed)


def test_an_integer_of_too_many_digits_to_be_shown() -> None:
    assert difference([1], [10**5000]) == "y[0] is a number, expected 1."


@pytest.mark.parametrize(
    ("actual", "sentence"),
    [
        ("hella", "y differs at position 5: expected 'o', got 'a'."),
        ("hell", "y differs at position 5: expected 'o', got its end."),
        ("hello!", "y differs at position 6: expected its end, got '!'."),
        ("Hello", "y differs at position 1: expected 'h', got 'H'. Only capital and small letters "
         "differ."),
        ("hello ", "y differs at position 6: expected its end, got ' '. Only spaces or line ends "
         "differ."),
        ("hello\n", "y differs at line 1, position 6: expected its end, got '\\n'. Only spaces or "
         "line ends differ."),
        ("hello\nyou", "y differs at line 1, position 6: expected its end, got '\\n'. It has "
         "2 lines, expected 1."),
        ("", "y differs at position 1: expected 'h', got its end. It has 0 lines, expected 1."),
    ],
)  # fmt: skip
def test_the_first_difference_of_texts(actual: str, sentence: str) -> None:
    assert difference("hello", actual) == sentence


def test_the_table_marks_the_first_difference_in_its_line() -> None:
    rules = comparing.Rules(0, 0)
    row = comparing.compare("y", "one\ntwo\nthree", "one\ntoo\nthree", rules)
    assert row[:3] == ("y", "t«w»o", "t«o»o")
    row = comparing.compare("y", "a" * 50 + "b" + "c" * 50, "a" * 50, rules)
    assert row[:3] == ("y", "…" + "a" * 20 + "«b»" + "c" * 19 + "…", "…" + "a" * 20 + "«»")


@pytest.mark.parametrize(
    ("actual", "sentence"),
    [
        (MATRIX[:1], "y has shape (1, 2), expected (2, 2)."),
        (MATRIX + np.diag([0, 1]),
         "y is right in 3 of 4 entries, first wrong at [1, 1]: expected 4.0, got 5.0."),
        (MATRIX * NAN, "y holds nan or inf, first wrong at [0, 0]: expected 1.0, got nan."),
        (-MATRIX, "y has the opposite sign, first wrong at [0, 0]: expected 1.0, got -1.0."),
        (MATRIX * 3,
         "y is 3 times the expected value everywhere, first wrong at [0, 0]: expected 1.0, got "
         "3.0."),
        (MATRIX + 7,
         "y is off by the same amount everywhere, first wrong at [0, 0]: expected 1.0, got 8.0."),
        (MATRIX * 0, "y is 0 everywhere, first wrong at [0, 0]: expected 1.0, got 0.0."),
        (MATRIX * [[1.0001, 1.0002], [1.0003, 1.0001]],
         "y is nearly right, first wrong at [0, 0]: expected 1.0, got 1.0001."),
        (MATRIX ** 2 + 1,
         "y has the right shape, but wrong values, first wrong at [0, 0]: expected 1.0, got 2.0."),
        (MATRIX > 0, "y is an array of True and False of shape (2, 2); an array of numbers of "
         "shape (2, 2) is expected."),
        (MATRIX.tolist(),
         "y is a list of 2 parts; an array of numbers of shape (2, 2) is expected."),
        (MATRIX.view(np.matrix),
         "y is a matrix (np.matrix), not a plain array; an array of numbers of shape (2, 2) is "
         "expected."),
        (1.0, "y is a single number; an array of shape (2, 2) is expected."),
    ],
)  # fmt: skip
def test_a_difference_of_arrays(actual: Any, sentence: str) -> None:
    assert difference(MATRIX, actual) == sentence
    assert not graded(MATRIX, actual)


@pytest.mark.parametrize(
    ("expected", "actual", "end"),
    [
        (np.zeros((3, 1)), np.zeros(3),
         "With one axis it is neither a row nor a column: keep both axes."),
        (np.zeros((3, 2)), np.zeros((2, 3)), "expected (3, 2). Rows and columns are swapped."),
        (np.zeros((3, 2)), np.ones((2, 3)), "are swapped, and the values are wrong, too."),
        (np.zeros(2), np.array([1, None]),
         "y holds None; an array of numbers of shape (2,) is expected."),
        ({"a": np.zeros(2), "b": np.zeros(3)}, {"a": np.ones(2), "b": np.zeros(4)},
         "y['b'] has shape (4,), expected (3,)."),
        (np.array([1, 2]), [1, 3], "first wrong at [1]: expected 2, got 3."),
        (np.array([10**9, 1]), np.array([10**9 + 1, 1]), "expected 1000000000, got 1000000001."),
        (np.array([True]), np.array([1]),
         "an array of True and False of shape (1,) is expected."),
        (np.array(["a", "b"]), np.array(["a", "c"]), "expected 'b', got 'c'."),
        (np.array([1, 2]), np.array([1, 2.000001]), "expected 2, got 2.000001."),
        (np.array(["a"]), np.array(["a"], dtype=object),
         "y is an array of objects of shape (1,); an array of texts of shape (1,) is expected."),
        (np.array(["a", "1"]), ["a", 1], "an array of texts of shape (2,) is expected."),
        (np.array(["a"]), np.array([1]), "an array of texts of shape (1,) is expected."),
        (np.array(["2024-01-01"], "M8[D]"), np.array(["2024-01-02"], "M8[D]"),
         "expected datetime.date(2024, 1, 1), got datetime.date(2024, 1, 2)."),
        (np.array(2.5), np.array([1.0, 2.0]), "y has shape (2,), expected a single number."),
        (np.array([1j]), np.array([-1j]), "expected 1j, got (-0-1j)."),
        (np.array([1.0]), np.array([1j]), "an array of numbers of shape (1,) is expected."),
    ],
)  # fmt: skip
def test_how_the_sentence_about_an_array_ends(expected: Any, actual: Any, end: str) -> None:
    assert difference(expected, actual).endswith(end)
    assert not graded(expected, actual)


def test_own_tolerances_count() -> None:
    assert difference(1.0, 1.05, rtol=0.1) == ""
    assert difference(1.0, 1.05, atol=0.1) == ""
    assert difference(1.0, 1.05) != ""


SIMILAR: list[Any] = [
    None, True, 1, 1.0, 1 + 0j, "1", b"1", "", 0, 0.0, False, NAN, INF, 2**60, float(2**60),
    np.float32(1), np.int8(1), np.True_, np.str_("1"), np.complex64(1),
    np.array(1), np.array([1]), np.array([1.0]), np.array([[1]]), np.array([[[1]]]),
    np.array([1, 1]), np.array([1, 1.0 + 5e-6]), np.array([1, 1 + 5e-6], dtype="f4"),
    np.array([True]), np.array([True, True]), np.array([[1], [1]]), np.array(["1"]),
    np.array([1 + 0j]), np.array([1, 1 + 1e-9]), np.array([1], "M8[D]"), np.array([1], "m8[D]"),
    np.array([86400], "M8[s]"), np.zeros(0), np.zeros(0, dtype=int), np.zeros((0, 1)),
    [], [1], [1, 1], [1.0, 1], [True], ["1"], [[1]], (), (1,), (1, 1), ("1",), [1, "1"], [None],
    [True, 1], [NAN], [1 + 0j], [np.float32(1), np.float32(1)],
    {}, {"a": 1}, {"a": 1.0 + 1e-9}, {"a": 1, "b": 1}, {"b": 1, "a": 1}, {1: 1}, {"1": 1},
    {(1, "a"): 1}, set(), {1}, {2}, {1.0 + 1e-9}, {"1"}, frozenset({1}), {(1,)}, {1, 2},
    collections.OrderedDict(a=1), Pair(1, 1),
]  # fmt: skip


# Numbers in sets are compared in another way, for what is published is rounded.
OTHERWISE = (set, frozenset, np.str_, Pair)


@pytest.mark.parametrize(
    "expected", [value for value in SIMILAR if not isinstance(value, OTHERWISE)], ids=repr
)
def test_the_grader_says_the_same_of_all_similar_values(expected: Any) -> None:
    """Also of those that a student may return for each other."""
    for actual in SIMILAR:
        assert (difference(expected, actual) == "") == graded(expected, actual), actual


# Ways of comparing


@pytest.mark.parametrize(
    ("way", "expected", "actual", "sentence"),
    [
        ("unordered", [1, 2, 2], (2, 1, 2), ""),
        ("unordered", [1, 2, 2], [2, 1, 1], "y lacks 2 and holds 1, which does not belong to it."),
        ("unordered", MATRIX, MATRIX[::-1], ""),
        ("unordered", [[0.5], {"a": 0.5}], [{"a": 0.5}, [0.5 + 1e-9]], ""),
        ("unordered", [1], 1, "y is a number; a list of 1 part is expected."),
        ("relabelled", np.array([0, 0, 1, 2]), np.array([2, 2, 0, 1]), ""),
        ("relabelled", ["a", "b"], ["b", "a"], ""),
        ("relabelled", np.array([0, 0, 1]), np.array([2, 1, 1]),
         "y: the entries 0 and 1 must have the same label."),
        ("relabelled", np.array([0, 1, 1]), np.array([1, 1, 1]),
         "y: the entries 0 and 1 must not have the same label."),
        ("relabelled", np.array([0, 1]), np.array([[0], [1]]),
         "y has shape (2, 1), expected (2,)."),
        ("relabelled", [0, 1], [0], "y has 1 part, expected 2."),
        ("as_list", [1, 2], np.array([1, 2]), ""),
        ("as_list", np.array([[1, 2]]), [[1, 2]], ""),
        ("as_list", [0, 1], range(2), "y is a range; a list of 2 parts is expected."),
        ("as_list", [0, 1], np.arange(3), "y has 3 parts, expected 2."),
        ("tolerance", 2, 2.0 + 1e-7, ""),
        ("tolerance", np.array([2, 3]), np.array([2, 3 + 1e-7]), ""),
        ("tolerance", np.array([1.0, 0.0]), np.array([True, False]), ""),
        ("tolerance", np.array([True, False]), np.array([1, 0]), ""),
        ("tolerance", np.array([True, False]), [True, False], ""),
        ("tolerance", 1.0, np.True_, ""),
        ("tolerance", [True], [1.0], ""),
        ("tolerance", np.array([True, False]), np.array([True, True]),
         "y is right in 1 of 2 entries, first wrong at [1]: expected 0, got 1."),
        ("pattern", r"\d+ apples", "I have 12 apples", ""),
        ("pattern", r"\d+ apples", "no apples", r"y does not match the pattern `\d+ apples`."),
        ("pattern", "a", 1, "y is a number; a text is expected."),
    ],
)  # fmt: skip
def test_a_way_of_comparing(way: str, expected: Any, actual: Any, sentence: str) -> None:
    assert difference(expected, actual, way=way) == sentence
    if way != "pattern":
        ready = READY[way]() if way == "tolerance" else READY[way]
        assert (ready(expected, actual) is True) == (sentence == "")


def test_a_pattern_may_stand_beside_the_expected_text() -> None:
    assert difference("12 apples", "7 apples", way="pattern", pattern="apples$") == ""
    assert difference("12 apples", "7 pears", way="pattern", pattern="apples$") != ""


# Any value of the kinds

NUMBERS = st.floats(width=32) | st.integers()
KEYS = st.text(max_size=3) | st.integers() | st.booleans() | st.tuples(st.integers(), st.text())
LEAVES = (
    st.none() | st.booleans() | NUMBERS | st.text() | st.binary()
    | st.complex_numbers(max_magnitude=1e6, allow_nan=False)
    | st.sets(KEYS, max_size=4) | st.frozensets(KEYS, max_size=4)
    | st.lists(st.floats(width=32), max_size=6).map(np.array)
    | st.lists(st.integers(0, 9), min_size=4, max_size=4).map(lambda n: np.array(n).reshape(2, 2))
    | st.lists(st.booleans(), max_size=4).map(lambda n: np.array(n, dtype=bool))
    | st.lists(st.sampled_from(["a", "bc", ""]), min_size=1).map(np.array)
)  # fmt: skip
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=8,
)


def changed(value: Any, data: st.DataObject) -> Any:
    """Return a value that differs in one place: a leaf, a key, a length, an entry."""
    if isinstance(value, list | tuple):
        if not value or data.draw(st.booleans()):
            return type(value)([*value, 0])
        place = data.draw(st.integers(0, len(value) - 1))
        return type(value)(
            changed(item, data) if index == place else item for index, item in enumerate(value)
        )
    if isinstance(value, dict) and value:
        key = data.draw(st.sampled_from(list(value)))
        if data.draw(st.booleans()):
            return {other: item for other, item in value.items() if other != key}
        return {**value, key: changed(value[key], data)}
    if isinstance(value, set | frozenset):
        return (
            value - {next(iter(value))} if value and data.draw(st.booleans()) else value | {"new"}
        )
    if isinstance(value, np.ndarray):
        return changed_array(value, data)
    return changed_leaf(value)


def changed_array(array: np.ndarray, data: st.DataObject) -> Any:
    if not array.size or data.draw(st.booleans()):
        return np.concatenate([array, array[:1]]) if array.size else np.ones(1)
    other = array.astype("U9") if array.dtype.kind == "U" else array.copy()
    place = tuple(data.draw(st.integers(0, size - 1)) for size in array.shape)
    entry = changed_leaf(array[place].item())
    if isinstance(entry, float) and math.isfinite(entry):
        entry += float(np.max(np.abs(array[np.isfinite(array)]), initial=0))
    other[place] = entry
    return other


def changed_leaf(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case float() if not math.isfinite(value):
            return 0.0
        case float() | complex():
            return value + 1 + abs(value)
        case str():
            return value + "x"
        case bytes():
            return value + b"x"
    return "not None"


@given(VALUES)
def test_any_value_agrees_with_itself(value: Any) -> None:
    assert difference(value, copy.deepcopy(value)) == ""
    assert graded(value, value)


@given(VALUES, st.data())
def test_a_value_changed_in_one_place_differs(value: Any, data: st.DataObject) -> None:
    other = changed(value, data)
    assert difference(value, other) != ""
    assert not graded(value, other)


@given(
    st.lists(NUMBERS | st.text(), max_size=8).flatmap(
        lambda v: st.tuples(st.just(v), st.permutations(v))
    )
)
@example(([0.0, 0.0, 1e-26, 0], [0, 0.0, 1e-26, 0.0]))
def test_any_order_is_right_where_order_does_not_count(pair: tuple[list[Any], list[Any]]) -> None:
    assert difference(*pair, way="unordered") == ""


@given(st.lists(st.integers(0, 3)), st.permutations(range(4)))
def test_any_names_of_labels_are_right(labels: list[int], names: list[int]) -> None:
    renamed = [names[label] for label in labels]
    assert difference(labels, renamed, way="relabelled") == ""
