"""Known mistakes in the exercises, each with its hint.

Each mistake is an edit of the reference function, given as pairs of old and new text. An edit
replaces the smallest text that makes the mistake, so that two mistakes can be applied one after the
other. A mistake is recognised by its outputs: a function makes it if it returns the mistake's
output on every case. If several mistakes fit, the first entry wins; if two have the same output on
every case, both hints are said.

A function that modifies its arguments cannot be recognised by its outputs, so it is not listed.
"""

from __future__ import annotations

from autograder.content.exercise import Mistake

from . import mistakes_backward as backward
from . import mistakes_forward as forward

_CATALOGUE = {
    "sigmoid": forward.SIGMOID,
    "relu": forward.RELU,
    "sigmoid_backward": backward.SIGMOID_BACKWARD,
    "relu_backward": backward.RELU_BACKWARD,
}
MISTAKES = [
    Mistake(name, exercise, hint, edits=edits)
    for exercise, entries in _CATALOGUE.items()
    for name, hint, *edits in entries
]
