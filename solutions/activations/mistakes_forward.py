"""Known mistakes in the two activations."""

from __future__ import annotations

Entry = tuple[str, str, *tuple[tuple[str, str], ...]]
"""A mistake's name, its hint, and its edits as (old text, new text) pairs."""

WHOLE_ARRAY = (
    "Python's own max and if want one number or one truth value and cannot take an array apart; "
    "NumPy has functions that work entry by entry."
)
_PAIR = "Only one value is returned; return two, the activations and the cache (which is Z)."
_ORDER = "The two parts are right but in the wrong order: the activations come before the cache."
_FALLS = "The curve falls from 1 to 0 where it should rise: look at the sign of the exponent."
_LEAKY = "Negative entries keep a small value (as in a leaky ReLU); here they become exactly 0."
_S, _R = "0.5 * (1 + np.tanh(0.5 * Z))", "np.maximum(0, Z)"
_CACHE = ", Z\n"

SIGMOID: list[Entry] = [
    ("exponent_not_negated", _FALLS, (_S, "1 / (1 + np.exp(Z))")),
    ("exponent_not_negated_in_a_quotient", _FALLS, (_S, "np.exp(-Z) / (1 + np.exp(-Z))")),
    (
        "exponential_alone",
        "Where Z is positive, the values are above 1: something is missing in the denominator.",
        (_S, "1 / np.exp(-Z)"),
    ),
    (
        "one_minus_exponential",
        "The values are not between 0 and 1: look at the sign between the denominator's terms.",
        (_S, "1 / (1 - np.exp(-Z))"),
    ),
    (
        "denominator_without_parentheses",
        "The division ends before the plus sign does: put parentheses around the denominator.",
        (_S, "1 / 1 + np.exp(-Z)"),
    ),
    (
        "sigmoid_negated",
        "The values are negative: there is no minus in front of the fraction.",
        (_S, "-1 / (1 + np.exp(-Z))"),
    ),
    (
        "exponent_of_the_absolute_value",
        "The curve is the same on both sides of 0: the exponent has the sign of Z in it.",
        (_S, "1 / (1 + np.exp(-np.abs(Z)))"),
    ),
    (
        "power_by_caret",
        "In Python ^ is not a power: a power is written with two asterisks, and np.exp has base e.",
        (_S, "1 / (1 + np.e ^ (-Z))"),
    ),
    (
        "slope_for_sigmoid",
        "The values fall off on both sides of 0: this is the slope of the sigmoid, not its value.",
        (_S, "np.exp(-Z) / (1 + np.exp(-Z)) ** 2"),
    ),
    (
        "slope_of_sigmoid",
        "The values fall off on both sides of 0: this is the slope of the sigmoid, not its value.",
        (_S, "0.25 * (1 - np.tanh(0.5 * Z) ** 2)"),
    ),
    (
        "quotient_that_overflows",
        "For a large Z numerator and denominator are both infinite, which gives nan; rewrite it so "
        "that only one of them can grow.",
        (_S, "np.exp(Z) / (1 + np.exp(Z))"),
    ),
    (
        "tanh_for_sigmoid",
        "The values go from -1 to 1, as those of tanh do; the sigmoid stays between 0 and 1.",
        (_S, "np.tanh(Z)"),
    ),
    (
        "softmax_for_sigmoid",
        "All entries together add up to 1: this is the softmax. The sigmoid takes each by itself.",
        (_S, "np.exp(Z) / np.sum(np.exp(Z))"),
    ),
    (
        "relu_for_sigmoid",
        "This is ReLU, which cuts off negative entries; the sigmoid is a smooth curve from 0 to 1.",
        (_S, _R),
    ),
    (
        "sigmoid_not_applied",
        "The result is Z itself: the sigmoid is not applied.",
        (_S, "Z"),
    ),
    (
        "sigmoid_applied_twice",
        "The sigmoid is applied twice: the values stay between a half and three quarters.",
        (_S, "0.5 * (1 + np.tanh(0.25 * (1 + np.tanh(0.5 * Z))))"),
    ),
    (
        "base_of_two",
        "The curve has the right shape but is not steep enough: its base is e, and np.exp has it.",
        (_S, "1 / (1 + 2.0**-Z)"),
    ),
    (
        "base_of_ten",
        "The curve has the right shape but is too steep: its base is e, and np.exp has it.",
        (_S, "1 / (1 + 10.0**-Z)"),
    ),
    (
        "exponential_of_one_number",
        "math.exp takes single numbers only; np.exp takes arrays, too.",
        (_S, '1 / (1 + __import__("math").exp(-Z))'),
    ),
    (
        "sigmoid_rounded",
        "The activations are rounded to 0 and 1: return the probability itself.",
        (_S, f"np.round({_S})"),
    ),
    (
        "small_number_in_the_denominator",
        "The values are nearly right: something small is added in the denominator; leave it out.",
        (_S, "1 / (1 + 1e-5 + np.exp(-Z))"),
    ),
    ("sigmoid_without_cache", _PAIR, (_CACHE, "\n")),
    (
        "sigmoid_caches_activations",
        "The activations are right, but the cache should be what the function was given, Z.",
        ("    return ", "    A = "),
        (_CACHE, "\n    return A, A\n"),
    ),
    (
        "sigmoid_parts_swapped",
        _ORDER,
        ("    return ", "    A = "),
        (_CACHE, "\n    return Z, A\n"),
    ),
]

RELU: list[Entry] = [
    (
        "absolute_value",
        "Negative entries turn positive, as an absolute value does; they should become 0.",
        (_R, "np.abs(Z)"),
    ),
    (
        "minimum_for_maximum",
        "The negative entries are kept and the positive ones are lost: it is the other way round.",
        (_R, "np.minimum(0, Z)"),
    ),
    (
        "maximum_of_the_negative",
        "The negative entries are kept, with their sign turned, and the positive are lost: it is "
        "the other way round.",
        (_R, "np.maximum(0, -Z)"),
    ),
    ("leaky_relu", _LEAKY, (_R, "np.where(Z > 0, Z, 0.01 * Z)")),
    ("leakier_relu", _LEAKY, (_R, "np.where(Z > 0, Z, 0.1 * Z)")),
    ("leakiest_relu", _LEAKY, (_R, "np.where(Z > 0, Z, 0.2 * Z)")),
    (
        "step_for_relu",
        "Positive entries turn into 1 (or True), which says where they are; keep their values.",
        (_R, "Z > 0"),
    ),
    (
        "relu_not_applied",
        "The result is Z itself: negative entries should become 0.",
        (_R, "Z"),
    ),
    (
        "positive_entries_negated",
        "Positive entries come out negative: look at the signs.",
        (_R, f"-{_R}"),
    ),
    (
        "relu_doubled",
        "Positive entries come out twice as large: they stay as they are.",
        (_R, "Z + np.abs(Z)"),
    ),
    (
        "maximum_of_one",
        "Entries below 1 are lifted to 1: ReLU compares with 0.",
        (_R, "np.maximum(1, Z)"),
    ),
    (
        "softplus_for_relu",
        "The curve has no corner at 0: this is the softplus, a smooth relative of ReLU.",
        (_R, "np.logaddexp(0, Z)"),
    ),
    (
        "sigmoid_for_relu",
        "This is the sigmoid; ReLU keeps positive entries and turns the others to 0.",
        (_R, _S),
    ),
    (
        "tanh_for_relu",
        "This is tanh; ReLU keeps positive entries and turns the others to 0.",
        (_R, "np.tanh(Z)"),
    ),
    (
        "capped_relu",
        "Large entries are cut off at 1: ReLU has no upper limit.",
        (_R, "np.clip(Z, 0, 1)"),
    ),
    (
        "negative_entries_left_out",
        "The shape has changed: negative entries are left out; they become 0 and keep their place.",
        (_R, "np.asarray(Z)[np.asarray(Z) > 0]"),
    ),
    (
        "largest_of_each_column",
        "The shape has changed: np.max looks for the largest entry along an axis; the function "
        "that compares two values entry by entry has a longer name.",
        (_R, "np.max(Z, 0)"),
    ),
    (
        "largest_of_all",
        "The result is one number: np.max looks for the largest entry of all; the function that "
        "compares two values entry by entry has a longer name.",
        (_R, "np.max(Z)"),
    ),
    (
        "array_taken_for_an_axis",
        "np.max takes its second argument for an axis; the function that compares two values entry "
        "by entry has a longer name.",
        (_R, "np.max(0, Z)"),
    ),
    (
        "one_argument_for_maximum",
        "The function that compares entry by entry needs both things that it compares: 0 and Z.",
        (_R, "np.maximum(Z)"),
    ),
    ("relu_of_builtin_max", WHOLE_ARRAY, (_R, "max(0, Z)")),
    ("relu_without_cache", _PAIR, (_CACHE, "\n")),
    (
        "relu_caches_activations",
        "The activations are right, but the cache is not Z: either A is stored, or Z was written "
        "into before it was.",
        ("    return ", "    A = "),
        (_CACHE, "\n    return A, A\n"),
    ),
    (
        "relu_parts_swapped",
        _ORDER,
        ("    return ", "    A = "),
        (_CACHE, "\n    return Z, A\n"),
    ),
]
