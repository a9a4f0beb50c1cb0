"""Known wrong variants of the exercises, each with the hint that it earns.

Each is what its name says: one edit of the reference function, given as pairs of the text to be
replaced and its replacement. A mistake is recognised by its numbers: a function that gives what one
of these gives on the same inputs, on every case, makes that mistake. Where two give the same on
some cases, the one that stands first is named.
"""

from __future__ import annotations

from autograder.content.exercise import Mistake

from . import mistakes_backward as backward
from . import mistakes_forward as forward

_CATALOGUE = {
    "initialize_parameters": forward.INITIALIZE_PARAMETERS,
    "initialize_parameters_deep": forward.INITIALIZE_PARAMETERS_DEEP,
    "linear_forward": forward.LINEAR_FORWARD,
    "linear_activation_forward": forward.LINEAR_ACTIVATION_FORWARD,
    "L_model_forward": forward.L_MODEL_FORWARD,
    "compute_cost": backward.COMPUTE_COST,
    "linear_backward": backward.LINEAR_BACKWARD,
    "linear_activation_backward": backward.LINEAR_ACTIVATION_BACKWARD,
    "L_model_backward": backward.L_MODEL_BACKWARD,
    "update_parameters": backward.UPDATE_PARAMETERS,
}
MISTAKES = [
    Mistake(name, exercise, hint, edits=edits)
    for exercise, entries in _CATALOGUE.items()
    for name, hint, *edits in entries
]
