"""Known mistakes in the exercises, each with its hint.

Each mistake replaces the expression that the reference function returns. It is recognised by its
outputs: a function makes a mistake if it returns the mistake's output on every case. If several
mistakes fit, the first entry wins.

A function that modifies its arguments cannot be recognised by its outputs, so it is not listed.
"""

from __future__ import annotations

from autograder.content.exercise import Mistake

Entry = tuple[str, str, str]
"""A mistake's name, its hint, and the returned expression."""

_RIGHT = {
    "sigmoid": "0.5 * (1 + np.tanh(0.5 * Z)), Z",
    "relu": "np.maximum(0, Z), Z",
    "sigmoid_backward": "dA * s * (1 - s)",
    "relu_backward": "np.where(cache > 0, dA, 0.0)",
}

_WHOLE_ARRAY = (
    "Python's own max and if want one number or one truth value and cannot take an array apart; "
    "NumPy has functions that work entry by entry."
)
_PAIR = "Two things are due, the activations and the cache (which is Z), and only one is returned."
_ORDER = "The two parts are right but in the wrong order: the activations come before the cache."
_SLOPE = "At Z = 0 the gradient passes; by the workbook's convention ReLU's derivative there is 0."

_SIGMOID: list[Entry] = [
    (
        "exponent_not_negated",
        "The curve falls from 1 to 0 where it should rise: look at the sign of the exponent.",
        "1 / (1 + np.exp(Z)), Z",
    ),
    (
        "exponential_alone",
        "The values are not between 0 and 1: something is missing in the denominator.",
        "1 / np.exp(-Z), Z",
    ),
    (
        "one_minus_exponential",
        "The values are not between 0 and 1: look at the sign between the denominator's terms.",
        "1 / (1 - np.exp(-Z)), Z",
    ),
    (
        "denominator_without_parentheses",
        "The division ends before the plus sign does: put parentheses around the denominator.",
        "1 / 1 + np.exp(-Z), Z",
    ),
    (
        "slope_for_sigmoid",
        "The values fall off on both sides of 0: this is the slope of the sigmoid, not its value.",
        "np.exp(-Z) / (1 + np.exp(-Z)) ** 2, Z",
    ),
    (
        "quotient_that_overflows",
        "For a large Z numerator and denominator are both infinite, which gives nan; rewrite it so "
        "that only one of them can grow.",
        "np.exp(Z) / (1 + np.exp(Z)), Z",
    ),
    (
        "tanh_for_sigmoid",
        "The values go from -1 to 1, as those of tanh do; the sigmoid stays between 0 and 1.",
        "np.tanh(Z), Z",
    ),
    (
        "softmax_for_sigmoid",
        "All entries together add up to 1: this is the softmax. The sigmoid takes each by itself.",
        "np.exp(Z) / np.sum(np.exp(Z)), Z",
    ),
    (
        "base_of_two",
        "The curve has the right shape but is not steep enough: its base is e, and np.exp has it.",
        "1 / (1 + 2.0**-Z), Z",
    ),
    (
        "exponential_of_one_number",
        "The exponential is one for single numbers: math.exp takes no array, np.exp does.",
        '1 / (1 + __import__("math").exp(-Z)), Z',
    ),
    (
        "sigmoid_rounded",
        "The activations are rounded to 0 and 1: the probability itself is due.",
        "np.round(0.5 * (1 + np.tanh(0.5 * Z))), Z",
    ),
    ("sigmoid_without_cache", _PAIR, "0.5 * (1 + np.tanh(0.5 * Z))"),
    (
        "sigmoid_caches_activations",
        "The activations are right, but the cache should be what the function was given, Z.",
        "0.5 * (1 + np.tanh(0.5 * Z)), 0.5 * (1 + np.tanh(0.5 * Z))",
    ),
    ("sigmoid_parts_swapped", _ORDER, "Z, 0.5 * (1 + np.tanh(0.5 * Z))"),
]

_RELU: list[Entry] = [
    (
        "absolute_value",
        "Negative entries turn positive, as an absolute value does; they should become 0.",
        "np.abs(Z), Z",
    ),
    (
        "minimum_for_maximum",
        "The negative entries are kept and the positive ones are lost: it is the other way round.",
        "np.minimum(0, Z), Z",
    ),
    (
        "leaky_relu",
        "Negative entries leave a small rest (a leaky ReLU does that); here they become exactly 0.",
        "np.where(Z > 0, Z, 0.01 * Z), Z",
    ),
    (
        "leakier_relu",
        "Negative entries leave a small rest (a leaky ReLU does that); here they become exactly 0.",
        "np.where(Z > 0, Z, 0.1 * Z), Z",
    ),
    (
        "step_for_relu",
        "Positive entries turn into 1 (or True), which says where they are; their values are due.",
        "Z > 0, Z",
    ),
    (
        "relu_not_applied",
        "The result is Z itself: negative entries should become 0.",
        "Z, Z",
    ),
    (
        "positive_entries_negated",
        "Positive entries come out negative: look at the signs.",
        "-np.maximum(0, Z), Z",
    ),
    (
        "softplus_for_relu",
        "The curve has no corner at 0: this is the softplus, a smooth relative of ReLU.",
        "np.logaddexp(0, Z), Z",
    ),
    (
        "capped_relu",
        "Large entries are cut off at 1: ReLU has no upper limit.",
        "np.clip(Z, 0, 1), Z",
    ),
    (
        "largest_of_each_column",
        "The shape has changed: np.max looks for the largest entry along an axis; the function "
        "that compares two things entry by entry has a longer name.",
        "np.max(Z, 0), Z",
    ),
    (
        "array_taken_for_an_axis",
        "np.max takes its second argument for an axis; the function that compares two things entry "
        "by entry has a longer name.",
        "np.max(0, Z), Z",
    ),
    ("relu_of_builtin_max", _WHOLE_ARRAY, "max(0, Z), Z"),
    ("relu_without_cache", _PAIR, "np.maximum(0, Z)"),
    (
        "relu_caches_activations",
        "The activations are right, but the cache is not Z: either A is stored, or Z was written "
        "into before it was.",
        "np.maximum(0, Z), np.maximum(0, Z)",
    ),
    ("relu_parts_swapped", _ORDER, "Z, np.maximum(0, Z)"),
]

_SIGMOID_BACKWARD: list[Entry] = [
    (
        "cache_taken_for_activations",
        "The formula is applied to the cache as if it held the activations; it holds Z.",
        "dA * cache * (1 - cache)",
    ),
    (
        "incoming_gradient_forgotten",
        "This is the slope of the sigmoid alone: the gradient that comes in, dA, is not used.",
        "s * (1 - s)",
    ),
    (
        "second_factor_missing",
        "The slope of the sigmoid is a product of two factors; only the activations are there.",
        "dA * s",
    ),
    (
        "first_factor_missing",
        "The slope of the sigmoid is a product of two factors; the activations themselves are "
        "missing.",
        "dA * (1 - s)",
    ),
    (
        "plus_for_minus",
        "The slope is too large everywhere: look at the sign in its second factor.",
        "dA * s * (1 + s)",
    ),
    (
        "slope_negated",
        "The gradient points the wrong way: the slope of the sigmoid is never negative.",
        "dA * s * (s - 1)",
    ),
    (
        "slope_of_tanh_of_activations",
        "One minus the square is the slope of tanh; the sigmoid has another.",
        "dA * (1 - s**2)",
    ),
    (
        "slope_of_tanh",
        "This is the slope of tanh at Z; the layer's activation is the sigmoid.",
        "dA * (1 - np.tanh(cache) ** 2)",
    ),
    (
        "slope_at_the_gradient",
        "The slope is taken at dA; it belongs where the layer was going forward, at the cache.",
        "dA * sigmoid(dA)[0] * (1 - sigmoid(dA)[0])",
    ),
    (
        "arguments_swapped",
        "The two arguments have changed places: dA is the gradient, the cache is Z.",
        "cache * sigmoid(dA)[0] * (1 - sigmoid(dA)[0])",
    ),
    (
        "sigmoid_twice",
        "The sigmoid is applied twice: the cache holds Z, so once gives the activations.",
        "dA * sigmoid(s)[0] * (1 - sigmoid(s)[0])",
    ),
    (
        "gradient_times_z",
        "The gradient is multiplied by Z; what belongs there is the slope of the sigmoid at Z.",
        "dA * cache",
    ),
    (
        "divided_by_the_slope",
        "The gradient is divided by the slope; the chain rule multiplies.",
        "dA / (s * (1 - s))",
    ),
    (
        "slope_added",
        "The slope is added to dA; the chain rule multiplies.",
        "dA + s * (1 - s)",
    ),
    (
        "slope_that_overflows",
        "Where Z is very negative, numerator and denominator are both infinite, which gives nan: "
        "the slope can be had from the activations alone.",
        "dA * np.exp(-cache) / (1 + np.exp(-cache)) ** 2",
    ),
    (
        "pair_not_unpacked",
        "sigmoid returns two things, the activations and a cache; only the first belongs in the "
        "formula.",
        "dA * sigmoid(cache) * (1 - sigmoid(cache))",
    ),
    (
        "sigmoid_gradient_with_cache",
        "Only dZ is due: the backward step has nothing to keep for later.",
        "dA * s * (1 - s), cache",
    ),
]

_RELU_BACKWARD: list[Entry] = [
    ("passes_at_zero", _SLOPE, "np.where(cache >= 0, dA, 0.0)"),
    (
        "mask_alone",
        "This says where Z is positive; what is due there is dA, the gradient that comes in.",
        "cache > 0",
    ),
    (
        "mask_of_the_gradient",
        "dA passes where dA itself is positive; what decides is the sign of the cache, Z.",
        "np.where(dA > 0, dA, 0.0)",
    ),
    (
        "mask_reversed",
        "dA passes where it should be stopped: where Z is positive the slope is 1.",
        "np.where(cache > 0, 0.0, dA)",
    ),
    (
        "gradient_passes_everywhere",
        "dA comes out as it went in: where Z is not positive the slope is 0.",
        "np.array(dA)",
    ),
    (
        "leaky_gradient",
        "Where Z is negative a small rest of dA passes (a leaky ReLU does that); here it is 0.",
        "np.where(cache > 0, dA, 0.01 * dA)",
    ),
    (
        "gradient_times_activations",
        "dA is multiplied by the activations; what belongs there is the slope of ReLU, 1 or 0.",
        "dA * np.maximum(0, cache)",
    ),
    (
        "gradient_times_cache",
        "dA is multiplied by Z; what belongs there is the slope of ReLU, 1 or 0.",
        "dA * cache",
    ),
    (
        "forward_step_repeated",
        "These are the activations of the way forward: the gradient dA is not used.",
        "np.maximum(0, cache)",
    ),
    (
        "slope_of_the_absolute_value",
        "Where Z is negative dA passes with its sign turned, as for an absolute value; it is 0 "
        "there.",
        "dA * np.sign(cache)",
    ),
    (
        "ones_where_positive",
        "Where Z is positive 1 stands in place of dA: the slope multiplies the gradient.",
        "np.where(cache > 0, 1.0, dA)",
    ),
    (
        "sigmoid_slope_for_relu",
        "This is the backward step of the sigmoid; this layer uses ReLU.",
        "dA * sigmoid(cache)[0] * (1 - sigmoid(cache)[0])",
    ),
    ("comparison_of_a_whole_array", _WHOLE_ARRAY, "dA if cache > 0 else 0.0"),
    (
        "relu_gradient_with_cache",
        "Only dZ is due: the backward step has nothing to keep for later.",
        "np.where(cache > 0, dA, 0.0), cache",
    ),
]

_BY_EXERCISE = {
    "sigmoid": _SIGMOID,
    "relu": _RELU,
    "sigmoid_backward": _SIGMOID_BACKWARD,
    "relu_backward": _RELU_BACKWARD,
}
MISTAKES: list[Mistake] = [
    Mistake(name, exercise, hint, edits=((f"return {_RIGHT[exercise]}\n", f"return {wrong}\n"),))
    for exercise, entries in _BY_EXERCISE.items()
    for name, hint, wrong in entries
]
