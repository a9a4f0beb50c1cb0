"""Whether a call left what its caller passed in as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.boundary import wire
from autograder.boundary.arguments import Change as Kind
from autograder.boundary.arguments import first_change, hold, owner, state
from autograder.boundary.wire import Opaque

Change = Callable[[Any], object]
quick = settings(max_examples=80, deadline=None)

arrays = hnp.arrays(
    st.sampled_from(["f8", "f4", "i8", "?"]), hnp.array_shapes(min_dims=0, max_dims=3, max_side=3)
)
plain = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=5)
nested = st.recursive(
    arrays | plain,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=6,
)
arguments = st.lists(nested, min_size=1, max_size=3).map(tuple)
closed = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=3)
    | st.binary(max_size=3)
    | st.builds(Opaque, st.text(max_size=3))
    | arrays
    | st.sampled_from([np.float64(1), np.bool_(True)]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from(["keys", "items", "W1"]), inner, max_size=3)
    ),
    max_leaves=8,
)


def seen(held: list[Any]) -> Any:
    """The state as the trusted side sees it: after a trip over the wire."""
    return wire.unpack(wire.pack(state(held)))


def unchanged_by(change: Change, args: Any) -> bool:
    """Call `change` in a worker, as it were: on a copy of the arguments that has travelled."""
    due = seen(hold(args))
    received = wire.unpack_fresh(wire.pack(args))
    held = hold(received)
    change(received)
    return first_change(due, seen(held)) is None


def nothing(args: Any) -> None:
    del args


def example_args() -> tuple[Any, ...]:
    return (
        {"W1": np.ones((2, 3)), "b1": np.zeros((2, 1))},
        [((np.ones(2), np.ones((1, 2)), np.ones((1, 1))), np.zeros((1, 2))), "relu"],
        [5, 4, 3],
        np.array([[1, 0]]),
        0.1,
    )


@given(arguments)
@quick
def test_a_call_that_changes_nothing(args: tuple[Any, ...]) -> None:
    assert unchanged_by(nothing, args)


@pytest.mark.parametrize(
    "number",
    [True, 7, 0.5, float("nan"), np.float64(0.5), np.float32(0.5), np.int64(3), np.bool_(True)],
)
@pytest.mark.parametrize("container", [list, tuple])
def test_any_number_beside_the_arrays(number: Any, container: Callable[[Any], Any]) -> None:
    assert unchanged_by(nothing, container([number, np.ones(2)]))


@given(arguments, st.data())
@quick
def test_writing_into_any_array(args: tuple[Any, ...], data: st.DataObject) -> None:
    held = hold(args)
    written = [n for n, item in enumerate(held) if isinstance(item, np.ndarray) and item.size]
    if not written:
        return
    number = data.draw(st.sampled_from(written))
    place = data.draw(st.integers(0, held[number].size - 1))

    def write(received: Any) -> None:
        array = hold(received)[number]
        array.flat[place] = 0 if array.flat[place] != 0 else 1

    assert not unchanged_by(write, args)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda args: args[0].pop("W1"), id="a key removed"),
        pytest.param(lambda args: args[0].clear(), id="a dict emptied"),
        pytest.param(lambda args: args[0].update(A0=1), id="a key added"),
        pytest.param(lambda args: args[0].update({7: 1}), id="a number added as a key"),
        pytest.param(lambda args: args[0]["b1"].fill(np.nan), id="nan written"),
        pytest.param(lambda args: args[0]["b1"].resize((1, 2), refcheck=False), id="reshaped"),
        pytest.param(lambda args: args[0]["b1"].resize((3, 1), refcheck=False), id="enlarged"),
        pytest.param(lambda args: args[1].clear(), id="a list emptied"),
        pytest.param(lambda args: args[1].pop(), id="an item removed"),
        pytest.param(lambda args: args[1].append(1), id="an item added"),
        pytest.param(lambda args: args[2].reverse(), id="numbers in another order"),
        pytest.param(lambda args: args[2].__setitem__(0, 6), id="a number replaced"),
        pytest.param(lambda args: args[1][0][0][2].fill(7), id="written deep inside"),
        pytest.param(lambda args: args[3].sort(), id="sorted in place"),
    ],
)
def test_a_change_that_the_caller_sees(change: Change) -> None:
    assert not unchanged_by(change, example_args())


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda args: args[0].update(W1=np.zeros(1)), id="an entry bound anew"),
        pytest.param(lambda args: args[0]["W1"] + 1, id="computed with"),
    ],
)
def test_a_change_that_takes_nothing_from_the_caller(change: Change) -> None:
    assert unchanged_by(change, example_args())


@pytest.mark.parametrize(
    ("change", "argument", "kind"),
    [
        (lambda args: args[0].pop("W1"), 0, Kind.REMOVED_KEYS),
        (lambda args: args[0].update(A0=1), 0, Kind.ADDED_KEYS),
        (lambda args: args[0]["b1"].fill(7), 0, Kind.VALUES),
        (lambda args: args[1][0][0][2].fill(7), 1, Kind.VALUES),
        (lambda args: args[1].pop(), 1, Kind.ITEMS),
        (lambda args: args[2].append(1), 2, Kind.ITEMS),
        (lambda args: args[3].sort(), 3, Kind.VALUES),
    ],
)
def test_a_change_names_its_argument_and_its_kind(
    change: Change, argument: int, kind: Kind
) -> None:
    args = example_args()
    before = seen(hold(args))
    held = hold(args)
    change(args)
    found = first_change(before, seen(held))
    assert found is not None
    assert (owner(example_args(), found[0]), found[1]) == (argument, kind)


def test_the_tuple_of_arguments_belongs_to_no_argument() -> None:
    assert owner(example_args(), 0) is None


def test_nan_that_was_there_before() -> None:
    assert unchanged_by(nothing, (np.array([np.nan, 1.0]),))


@pytest.mark.parametrize("dtype", ["f4", "i8", ">f8", "?", "c16", object])
def test_another_dtype_is_a_change(dtype: Any) -> None:
    before = seen(hold((np.ones(2),)))
    after = [before[0], np.ones(2).astype(dtype)]
    assert first_change(before, [before[0], np.ones(2)]) is None
    assert (first_change(before, after) is None) == (np.dtype(dtype) == np.dtype(float))


def test_what_is_held_starts_with_the_outermost() -> None:
    inner = np.ones(1)
    table = {"W1": inner}
    args = (table, 3, "relu")
    held = hold(args)
    assert [type(item) for item in held] == [tuple, dict, np.ndarray]
    assert held[1] is table
    assert held[2] is inner


@given(closed)
@settings(max_examples=200, deadline=None)
def test_a_hostile_state_never_raises(after: Any) -> None:
    before = seen(hold(example_args()))
    assert first_change(before, after) is not None


@given(st.data())
@quick
def test_one_hostile_entry_never_raises(data: st.DataObject) -> None:
    before = seen(hold(example_args()))
    place = data.draw(st.integers(0, len(before) - 1))
    after = [*before]
    after[place] = data.draw(closed)
    found = first_change(before, after)
    assert found is None or isinstance(found[1], Kind)


@pytest.mark.parametrize(
    "after",
    [
        None,
        (),
        [],
        Opaque("a list"),
        [{"keys": None}],
        [{"keys": [["W1"]]}],
        [{"keys": {"W1": 1}}],
        [{"items": []}],
        [Opaque("an object of class dict")],
        [np.ones(2)],
    ],
)
def test_a_state_of_another_form_is_a_change(after: Any) -> None:
    assert first_change(seen(hold({"W1": 1})), after) is not None


@pytest.mark.parametrize(
    "items", [np.ones(2), [np.ones(2), None], [[1], [2]], [Opaque("x"), None], None, (1, 2)]
)
def test_items_of_another_form_are_a_change(items: Any) -> None:
    assert first_change(seen(hold([1, 2])), [{"items": items}]) is not None
