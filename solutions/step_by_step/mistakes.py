"""Known mistakes in the exercises, each with its hint.

Each mistake is an edit of the reference function, given as pairs of old and new text. It is
recognised by its outputs: a function makes a mistake if it returns the mistake's output on every
case. If several mistakes fit, the first entry wins.
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
