"""Say at once whether a prediction was right, and why. Nothing here is graded."""

import numpy as np

# By question: the answer, and why it is so. Shapes are tuples; a decimal number counts as right if
# it agrees to the digits given here.
ANSWERS = {
    # From one unit to a deep network.
    "activation of a ReLU unit": (
        0,
        "The linear step gives 1 - 6 + 0.5 = -4.5, and ReLU turns what is negative into 0.",
    ),
    "shape of A1": (
        (6, 10),
        "Rows are the units of layer 1, columns are the examples. The 4 inputs do not matter here.",
    ),
    "sign of dw2": (
        "-",
        "a is above y, so da is positive, and so is dz; the input x2 = -1 turns the sign.",
    ),
    "cost at the start": (
        0.25,
        "With w = b = 0 every prediction is 0.5, and it is 0.5 away from its label, 0 or 1.",
    ),
    # A deep network, step by step: forward propagation and the cost.
    "shape of W2 for [5, 4, 3]": (
        (3, 4),
        "W2 has a row for each of the 3 outputs, and a column for each of the 4 units before.",
    ),
    "number of caches for [5, 4, 3, 1]": (
        3,
        "There is one cache for each layer. A linear step and its activation are one layer, and "
        "the input is none.",
    ),
    "loss of 0.9 with the label 0": (
        2.3,
        "Only the second term counts: -log(1 - 0.9) = -log(0.1) = 2.30, as much as for 0.1 with "
        "the label 1.",
    ),
    "sign of the slope with the label 1": (
        "-",
        "The slope is a - y = 0.1 - 1 = -0.9: a larger z gives a larger a, and so a smaller loss.",
    ),
    "shape of the sum along axis 1": (
        (2, 1),
        "Along axis 1 each row is added up. keepdims keeps that axis with length 1: one column.",
    ),
    # A deep network, step by step: backward propagation and the update.
    "sign of dv1 if the label is 0": (
        "+",
        "Unit 1 is on (a1 = 4), so a larger v1 makes z and a larger. With the label 0 that is the "
        "wrong way: the loss grows, so its derivative is positive. In numbers, dz = 0.5 and "
        "dv1 = 0.5 * 4 = 2.",
    ),
    "dw21 if unit 2 is off": (
        0,
        "ReLU gives 0 for z2 = -1, and it still gives 0 when w21 changes a little. So the loss "
        "does not react to w21: the derivative of ReLU is 0 there, and it is a factor of dw21.",
    ),
    "shape of dW for one example": (
        (3, 5),
        "dW has the shape of W, (units, units before), whatever the number of examples is: dZ has "
        "shape (3, 1), the transposed A_prev has shape (1, 5), and their product has (3, 5).",
    ),
    "v2 after one step": (
        -3.9,
        "The step goes against the gradient: -4 - 0.1 * (-1) = -3.9. The derivative is negative, "
        "so the loss falls when v2 grows, and v2 grows.",
    ),
    # A deep network, step by step: see it learn.
    "cost in the first iteration": (
        0.69,
        "The weights are near 0, so the network says about one half to every picture. The loss of "
        "that is -log(1/2) = 0.693, whatever the label.",
    ),
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
        is_sign = isinstance(prediction, str) and prediction.strip() in ("+", "-")
        return "" if is_sign else 'Write "+" or "-", in quotes. '
    if isinstance(answer, tuple):
        same = isinstance(prediction, (tuple, list)) and len(prediction) == len(answer)
        return "" if same else f"A shape here is a tuple of {len(answer)} numbers. "
    return "" if isinstance(prediction, (int, float, np.number)) else "Write one number. "


def _shown(value):
    return f'"{value}"' if isinstance(value, str) else str(value)
