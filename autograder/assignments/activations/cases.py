"""The published and the fresh inputs of `activations`.

This module has inputs only. Expected outputs are in `fixtures.h5` (published) or are computed by
the reference in the course folder (fresh). Fresh inputs come from a stream seeded by the caller. A
general array with five or more entries has an exact 0, where ReLU has its corner, and at least two
entries on either side of it. The special edge cases are all positive, all negative, zero or large.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from autograder.content.exercise import Aspect
from autograder.content.recipes import Args, Array, Drawn, Functions, Law, Published, Stream

Shape = tuple[int, ...]


# Published inputs

_FIXTURES: dict[str, tuple[str, Args]] = {
    "sigmoid": ("Z = -0.19282691566774998", (-0.19282691566774998,)),
    "relu": ("Z = [-0.22916360952618312]", (np.array([-0.22916360952618312]),)),
    "sigmoid_backward": (
        "dA = [0.690707054736731], Z = [1.7260192920596784]",
        (np.array([0.690707054736731]), np.array([1.7260192920596784])),
    ),
    "relu_backward": (
        "dA = [0.9157550385590463], Z = [-0.8093509617462485]",
        (np.array([0.9157550385590463]), np.array([-0.8093509617462485])),
    ),
}
# A single entry tells little about a function, so each exercise also gets a table: both signs of dA
# on both sides of Z = 0, and a nonzero dA at Z = 0.
_TABLE = "a table of 2 units and 3 examples"
_TABLE_Z = [[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]]
_TABLE_DA = [[1.0, -2.0, 0.5], [-1.0, 2.0, 3.0]]


def published(exercise: str, _functions: Functions) -> list[Published]:
    """Return the published inputs of an exercise."""
    recipe, args = _FIXTURES[exercise]
    table: Args = (np.array(_TABLE_Z),)
    if exercise.endswith("_backward"):
        table = (np.array(_TABLE_DA), *table)
    return [
        Published("fixture", recipe, None, args),
        Published("fixture_table", _TABLE, None, table),
    ]


# Drawn inputs

_FRESH: dict[str, Shape] = {
    "vector": (7,),
    "matrix": (3, 4),
    "wide": (2, 9),
    "tall": (8, 3),
    "three_axes": (2, 3, 4),
}
_EDGES: dict[str, Shape] = {"one_entry": (1, 1), "one_row": (1, 6), "one_column": (5, 1)}
_LARGE = [[-1000.0, -50.0, 0.0], [1000.0, 50.0, 2.0]]


def fresh(exercise: str, stream: Stream, _functions: Functions) -> Iterator[Drawn]:
    """Draw inputs of several shapes; only `sigmoid` accepts a single number."""
    if exercise == "sigmoid":
        yield Drawn("fresh_number", (float(stream.randn() * 2),))
    for name, shape in _FRESH.items():
        # sigmoid_backward calls sigmoid, and such calls between exercises accept only two axes.
        if exercise != "sigmoid_backward" or len(shape) <= 2:
            yield Drawn(f"fresh_{name}", _args(exercise, stream, _mixed(stream, shape)))


def properties(exercise: str, stream: Stream, _functions: Functions) -> Iterator[Drawn]:
    """Draw edge cases, a case for unchanged arguments, and the first edge case again.

    A call must not depend on earlier calls, so the repeated case has the same expected result.
    """
    edges = {name: _mixed(stream, shape) for name, shape in _EDGES.items()}
    edges.update(_special(stream))
    drawn = [Drawn(f"edge_{name}", _args(exercise, stream, Z)) for name, Z in edges.items()]
    yield from drawn
    untouched = _args(exercise, stream, _mixed(stream, (4, 3)))
    yield Drawn("unchanged", untouched, aspect=Aspect.ARGUMENTS)
    yield drawn[0]._replace(name="called_again")


def laws(exercise: str, stream: Stream, functions: Functions) -> Iterator[Law]:
    """Draw inputs for the law that a backward step agrees with numerical differences."""
    if not exercise.endswith("_backward"):
        return
    forward, step = functions[exercise.removesuffix("_backward")], 1e-5
    # Stay away from 0: ReLU has a kink there, so differences across it match no derivative.
    Z = stream.uniform(0.1, 3.0, (3, 5)) * stream.choice([-1, 1], (3, 5))
    dA = stream.randn(3, 5)
    slope = (forward(Z + step)[0] - forward(Z - step)[0]) / (2 * step)
    yield Law("numerical_gradient", (dA, Z), dA * slope, rtol=1e-5)


def _special(stream: Stream) -> Iterator[tuple[str, Array]]:
    yield "all_negative", -stream.uniform(0.1, 3.0, (2, 3))
    yield "all_positive", stream.uniform(0.1, 3.0, (2, 3))
    yield "all_zero", np.zeros((2, 3))
    yield "large_values", np.array(_LARGE)


def _mixed(stream: Stream, shape: Shape) -> Array:
    """Draw entries on both sides of 0 and an exact 0, at random positions."""
    values = stream.randn(*shape) * 2
    if values.size >= 5:
        places = stream.permutation(values.size)[:5]
        values.flat[places] = stream.uniform(0.1, 3.0, 5) * [0, -1, -1, 1, 1]
    return values


def _args(exercise: str, stream: Stream, Z: Array) -> Args:
    if not exercise.endswith("_backward"):
        return (Z,)
    dA = stream.uniform(0.1, 3.0, Z.shape)
    # The sign alternates with the rank of Z's values, so both signs occur on both sides of 0.
    dA.flat[np.argsort(Z, axis=None)[::2]] *= -1
    return dA, Z
