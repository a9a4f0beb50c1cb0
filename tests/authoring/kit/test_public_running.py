"""Each call has fresh arguments and seeded random numbers; each kind of exercise has its result."""

from __future__ import annotations

import copy
import random
import sys
import warnings
from typing import Any

import numpy as np
import pytest

from autograder.boundary.arguments import first_change, hold, state
from autograder.boundary.plots import PARTS, content_of_plot
from tests.authoring.kit.released import KIT, exercise, load, written

running = load(KIT, "public_running")


def run(target: Any, *args: Any, name: str = "f", **fields: Any) -> Any:
    record = exercise((args, None), **fields)
    return running.run(name, record, target, record["cases"][0], 3)


def test_each_call_has_arguments_of_its_own() -> None:
    given: list[Any] = []
    record = exercise((([1, 2],), None))
    for _call in range(2):
        running.run("f", record, given.append, record["cases"][0], 3)
    assert given == [[1, 2], [1, 2]]
    assert given[0] is not given[1]


def test_random_numbers_are_seeded_and_the_streams_of_the_notebook_go_on() -> None:
    random.seed(1)
    np.random.seed(1)
    due = random.random(), np.random.rand()
    random.seed(1)
    np.random.seed(1)
    values = [run(lambda: (random.random(), np.random.rand())).value for _call in range(2)]
    assert values == [(random.Random(3).random(), np.random.RandomState(3).rand())] * 2
    assert (random.random(), np.random.rand()) == due


@pytest.mark.parametrize(
    "error", [ValueError("no"), SystemExit(1), RecursionError(), MemoryError()]
)
def test_every_exception_is_caught(error: BaseException) -> None:
    def stops() -> None:
        raise error

    assert run(stops).error is error


def test_an_interrupt_goes_through() -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(interrupted)


def test_a_warning_is_no_mistake() -> None:
    def warns() -> int:
        warnings.warn("old", DeprecationWarning, stacklevel=1)
        return 1

    assert run(warns) == running.Outcome(1)


# Changed arguments


def put(x: Any) -> None:
    x["b"] = 1


def rebind(x: Any) -> None:
    x["a"] = np.zeros(2)


def inner(x: Any) -> None:
    x["a"] += 1


def clear(x: Any) -> None:
    x.clear()


def first(x: Any) -> None:
    x[0] = 9


def deep(x: Any) -> None:
    x[1][0] = 9


def add(x: Any) -> None:
    x.add(9)


STAY = ": it is the caller's and has to stay as it is."


@pytest.mark.parametrize(
    ("target", "argument", "sentence"),
    [
        (first, np.zeros(2), "it changes the values in its argument x: make a new array."),
        (inner, {"a": np.zeros(2)}, "it changes the values in its argument x: make a new array."),
        (put, {"a": 1}, "it adds the key 'b' to its argument x" + STAY),
        (clear, {"a": 1, "c": 2}, "it removes the keys 'a', 'c' from its argument x" + STAY),
        (first, [1, 2], "it adds, removes or replaces items of its argument x" + STAY),
        (deep, [1, [2]], "it adds, removes or replaces items of its argument x" + STAY),
        (deep, (1, [2]), "it adds, removes or replaces items of its argument x" + STAY),
        (clear, [1], "it adds, removes or replaces items of its argument x" + STAY),
        (add, {1}, "it adds, removes or replaces items of its argument x" + STAY),
        (rebind, {"a": np.zeros(2)}, ""),
        (len, [1], ""),
        (str, {"a": [np.ones(2), {1}, "b", None]}, ""),
    ],
)
def test_a_changed_argument_is_named(target: Any, argument: Any, sentence: str) -> None:
    assert run(target, argument).changed == sentence
    held = hold((argument,))
    before = copy.deepcopy(state(held))
    target(argument)
    assert (first_change(before, state(held)) is None) == (sentence == "")  # as the grader finds


# Kinds of exercises

NETWORK = """
class Network:
    def __init__(self, size):
        raise AssertionError("an object is made from its state")

    def step(self, rate):
        self.W = self.W - rate
        self.steps += 1
        return self.steps
"""


def test_a_method_runs_on_an_object_of_a_given_state() -> None:
    state = {"W": np.array([1.0, 2.0]), "steps": 4}
    outcome = run(written(NETWORK)["Network"], state, 0.5, name="Network.step")
    result, after = outcome.value
    assert (result, after["steps"], after["W"].tolist()) == (5, 5, [0.5, 1.5])
    assert outcome.changed == ""


DRIVER = """
def _(cls, items):
    import math
    made = cls()
    for item in items:
        made.append(item)
    return [made.pop(), math.pi]
"""


def test_a_driver_calls_a_class() -> None:
    outcome = run(list, [1, 2], driver=DRIVER, name="Stack")
    assert outcome == running.Outcome([2, 3.141592653589793])


def test_printed_text_stands_beside_the_returned_value(capsys: pytest.CaptureFixture[str]) -> None:
    def report(x: int) -> int:
        print("x is", x)
        return x

    assert run(report, 3, prints=True).value == (3, "x is 3\n")
    assert capsys.readouterr().out == ""


def test_a_method_that_returns_its_object_returns_nothing() -> None:
    cell = "class Bag:\n    def take(self):\n        return self\n"
    assert run(written(cell)["Bag"], {"n": 1}, name="Bag.take").value == (None, {"n": 1})


# Plots


@pytest.fixture
def plots(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("MPLBACKEND", "agg")
    plots = pytest.importorskip("matplotlib.pyplot")
    yield plots
    plots.close("all")


def test_the_parts_of_a_plot(plots: Any) -> None:
    def draw(x: Any) -> None:
        plots.plot(x, [3, 4], label="up")
        plots.plot(np.array([0, 1]), [5.0, 6.0], label="down")
        plots.scatter([1, 2], [3, 4])
        plots.bar([0, 1], [2, 3], width=0.5)
        plots.title("Title")
        plots.xlabel("x")
        plots.ylabel("y")
        plots.xlim(0, 9)
        plots.ylim(-1, 9)
        plots.legend()
        plots.show()

    value = run(draw, [1, 2], plots=[*PARTS]).value
    assert {part: plain(item) for part, item in value.items()} == {
        "lines": [[[1, 2], [3, 4]], [[0, 1], [5, 6]]],
        "title": "Title",
        "xlabel": "x",
        "ylabel": "y",
        "xlim": [0, 9],
        "ylim": [-1, 9],
        "legend": ["up", "down"],
        "bars": [[-0.25, 0.5, 2], [0.75, 0.5, 3]],
        "points": [[[1, 3], [2, 4]]],
    }
    expected = content_of_plot(lambda: draw([1, 2]), PARTS)
    assert {part: plain(item) for part, item in expected.items()} == {
        part: plain(item) for part, item in value.items()
    }


def plain(value: Any) -> Any:
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.tolist() if isinstance(value, np.ndarray) else value


def test_the_returned_axes_count(plots: Any) -> None:
    def two() -> Any:
        figure, (first, second) = plots.subplots(2)
        first.set_title("first")
        second.set_title("second")
        return figure, first, second

    titles = [run(lambda i=i: two()[i], plots=["title"]).value["title"] for i in range(3)]
    assert titles == ["first", "first", "second"]
    assert run(lambda: plots.title("a text"), plots=["title"]).value == {"title": "a text"}


def test_a_figure_of_its_own_is_found_and_closed_and_others_stay(plots: Any) -> None:
    def draw() -> None:
        _figure, axes = plots.subplots()
        axes.set_title("mine")

    plots.figure(7)
    plots.title("before")
    show = plots.show
    assert run(draw, plots=["title", "legend"]).value == {"title": "mine", "legend": []}
    assert plots.get_fignums() == [7]
    assert plots.gca().get_title() == "before"
    assert plots.show is show


def test_a_figure_is_closed_after_an_exception(plots: Any) -> None:
    assert isinstance(run(int, "a", plots=["title"]).error, ValueError)
    assert plots.get_fignums() == []


def test_without_numpy_python_alone_is_seeded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    record = exercise(((), None))
    outcome = running.run("f", record, random.random, record["cases"][0], 3)
    assert outcome.value == random.Random(3).random()
