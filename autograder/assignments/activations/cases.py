"""The inputs of `activations`: the published fixtures and the generators of fresh ones.

Inputs only: expected outputs are in `fixtures.h5` (published) or computed by the reference in the
course folder (fresh, from the stream that the caller seeds). Every array of five entries or more
holds an exact 0, where ReLU has its corner, and at least two entries on either side of it.
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
# One entry tells little about a function, so there is a table beside it: both signs of dA on both
# sides of Z = 0, and a dA that is not 0 at Z = 0.
_TABLE = "a table of 2 units and 3 examples"
_TABLE_Z = [[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]]
_TABLE_DA = [[1.0, -2.0, 0.5], [-1.0, 2.0, 3.0]]


def published(exercise: str) -> list[Published]:
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


def fresh(exercise: str, stream: Stream) -> Iterator[Drawn]:
    """Draw inputs of several shapes; a single number only where the contract allows one."""
    if exercise == "sigmoid":
        yield Drawn("fresh_number", (float(stream.randn() * 2),))
    for name, shape in _FRESH.items():
        # What one exercise asks of another travels as a table at most.
        if exercise != "sigmoid_backward" or len(shape) <= 2:
            yield Drawn(f"fresh_{name}", _args(exercise, stream, _mixed(stream, shape)))


def properties(exercise: str, stream: Stream) -> Iterator[Drawn]:
    """Draw edge shapes and values, then what leaves the arguments as they were, then once more.

    A call does not depend on the calls before it, so the last one gives what the first one gave.
    """
    edges = {name: _mixed(stream, shape) for name, shape in _EDGES.items()}
    edges.update(_special(stream))
    drawn = [Drawn(f"edge_{name}", _args(exercise, stream, Z)) for name, Z in edges.items()]
    yield from drawn
    untouched = _args(exercise, stream, _mixed(stream, (4, 3)))
    yield Drawn("unchanged", untouched, aspect=Aspect.ARGUMENTS)
    yield drawn[0]._replace(name="called_again")


def laws(exercise: str, stream: Stream, functions: Functions) -> Iterator[Law]:
    """Draw inputs for which a backward step agrees with the differences of its forward step."""
    if not exercise.endswith("_backward"):
        return
    forward, step = functions[exercise.removesuffix("_backward")], 1e-5
    # Away from 0, on whose sides the differences of ReLU are not those of one derivative.
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
    """Draw entries on both sides of 0, and one that is exactly 0, in places that nobody knows."""
    values = stream.randn(*shape) * 2
    if values.size >= 5:
        places = stream.permutation(values.size)[:5]
        values.flat[places] = stream.uniform(0.1, 3.0, 5) * [0, -1, -1, 1, 1]
    return values


def _args(exercise: str, stream: Stream, Z: Array) -> Args:
    if not exercise.endswith("_backward"):
        return (Z,)
    dA = stream.uniform(0.1, 3.0, Z.shape)
    # Its sign alternates along the values of Z, so that both signs occur on both sides of 0.
    dA.flat[np.argsort(Z, axis=None)[::2]] *= -1
    return dA, Z
