"""Known mistakes in the exercises, each with its hint.

Each mistake is an edit of the reference function, given as pairs of old and new text. It is
recognised by its outputs: a function makes a mistake if it returns the mistake's output on every
case. If several mistakes fit, the first entry wins; if two have the same output on every case,
both hints are said.
"""

from __future__ import annotations

from autograder.content.exercise import Mistake

from . import mistakes_activation_backward as activation_backward
from . import mistakes_backward as backward
from . import mistakes_cost as cost
from . import mistakes_forward as forward
from . import mistakes_initialize as initialize
from . import mistakes_initialize_deep as initialize_deep
from . import mistakes_model_backward as model_backward
from . import mistakes_model_forward as model_forward
from . import mistakes_update as update

_CATALOGUE = {
    "initialize_parameters": initialize.INITIALIZE_PARAMETERS,
    "initialize_parameters_deep": initialize_deep.INITIALIZE_PARAMETERS_DEEP,
    "linear_forward": forward.LINEAR_FORWARD,
    "linear_activation_forward": forward.LINEAR_ACTIVATION_FORWARD,
    "L_model_forward": model_forward.L_MODEL_FORWARD,
    "compute_cost": cost.COMPUTE_COST,
    "linear_backward": backward.LINEAR_BACKWARD,
    "linear_activation_backward": activation_backward.LINEAR_ACTIVATION_BACKWARD,
    "L_model_backward": model_backward.L_MODEL_BACKWARD,
    "update_parameters": update.UPDATE_PARAMETERS,
}
MISTAKES = [
    Mistake(name, exercise, hint, edits=edits)
    for exercise, entries in _CATALOGUE.items()
    for name, hint, *edits in entries
]
