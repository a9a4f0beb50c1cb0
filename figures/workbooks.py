"""The figures of each workbook and of the documents."""

from __future__ import annotations

from figures.chain import chain, moving_chain
from figures.chain_by_hand import chain_by_hand
from figures.drawing import Figure
from figures.flatten import flatten
from figures.forward_backward import forward_backward
from figures.gradient_flow import gradient_flow
from figures.interactive import Interactive
from figures.l_layer import l_layer
from figures.network import network
from figures.outline import outline
from figures.rooms import rooms
from figures.shapes import shapes
from figures.training_loop import training_loop
from figures.two_layer import two_layer
from figures.unit import moving_unit, unit

STEP_BY_STEP = (
    outline,
    shapes,
    two_layer,
    l_layer,
    forward_backward,
    gradient_flow,
    chain_by_hand,
    chain,
)
ACTIVATIONS = (unit, network)
APPLICATION = (flatten, training_loop)


def all_figures() -> dict[str, Figure]:
    """Return every figure by its path in the course folder."""
    workbooks = {
        "step_by_step": STEP_BY_STEP,
        "activations": ACTIVATIONS,
        "application": APPLICATION,
    }
    drawn = [(name, draw()) for name, figures in workbooks.items() for draw in figures]
    figures = {f"source/{name}/figures/{figure.name}.svg": figure for name, figure in drawn}
    return figures | {"docs/images/rooms.svg": rooms()}


def all_interactive() -> dict[str, Interactive]:
    """Return every figure that can be moved, by its path in the course folder."""
    return {
        "source/activations/figures/unit.html": moving_unit(),
        "source/step_by_step/figures/chain.html": moving_chain(),
    }


def all_files() -> dict[str, str]:
    """Return the content of every file that this package makes, by its path."""
    stills = {path: figure.svg() for path, figure in all_figures().items()}
    return stills | {path: figure.html() for path, figure in all_interactive().items()}
