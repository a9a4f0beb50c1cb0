"""Say at once whether a prediction was right, and why. Nothing here is graded."""

import numpy as np

# By question: the answer, and why it is so. Shapes are tuples; a decimal number counts as right if
# it agrees to the digits given here.
ANSWERS = {
    # From one unit to a deep network.
    # A deep network, step by step: forward propagation and the cost.
    # A deep network, step by step: backward propagation and the update.
    # A deep network, step by step: see it learn.
}
_tried = set()


def check_prediction(question, prediction):
    """Print whether a prediction is right; the reason follows when it is, or on the second try.

    Args:
        question: a key of ANSWERS.
        prediction: a number, a text such as "+", or a shape as a tuple; None if there is none yet.
    """
    answer, why = ANSWERS[question]
    if prediction is None:
        print("Write your prediction in the place of None, and run this cell.")
    elif _agree(prediction, answer):
        print(f"Right: {_shown(answer)}. {why}")
    elif question not in _tried:
        _tried.add(question)
        form = _form(prediction, answer)
        print(f"Not {_shown(prediction)}. {form}Think again, and run this cell once more.")
    else:
        print(f"Not {_shown(prediction)}: it is {_shown(answer)}. {why}")


def _agree(prediction, answer):
    """Return whether they are equal; a number may be off by half a unit of the last digit shown."""
    if isinstance(answer, str):
        return isinstance(prediction, str) and prediction.strip().lower() == answer.lower()
    if isinstance(prediction, str):
        return False
    try:
        numbers = np.asarray(prediction, dtype=float)
    except (TypeError, ValueError):
        return False
    if numbers.shape != np.shape(answer):
        return False
    return bool(np.all(np.abs(numbers - np.asarray(answer)) <= _half(answer)))


def _half(answer):
    """Return half a unit of the last digit of a number; 0 for whole numbers and shapes."""
    if not isinstance(answer, float):
        return 0
    digits = len(repr(answer).partition(".")[2])
    return 0.5 * 10**-digits + 1e-12


def _form(prediction, answer):
    """Return a sentence about the form of the answer if the prediction has another one."""
    if isinstance(answer, str):
        return "" if isinstance(prediction, str) else "Write a word or a sign in quotes. "
    if isinstance(answer, tuple):
        same = isinstance(prediction, (tuple, list)) and len(prediction) == len(answer)
        return "" if same else f"A shape here is a tuple of {len(answer)} numbers. "
    return "" if isinstance(prediction, (int, float, np.number)) else "Write one number. "


def _shown(value):
    return f'"{value}"' if isinstance(value, str) else str(value)
