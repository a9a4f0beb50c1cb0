"""Known mistakes in the backward steps of the two activations."""

from __future__ import annotations

from .mistakes_forward import WHOLE_ARRAY, Entry

_PRODUCT = (
    "A matrix product adds up entries of different places; the slope is multiplied with dA entry "
    "by entry."
)
_EXTRA = "Return dZ alone: the backward step needs no cache for later."
_S = "dA * s * (1 - s)"
_R = "np.where(cache > 0, dA, 0.0)"
_AT = "s, _ = sigmoid(cache)"

SIGMOID_BACKWARD: list[Entry] = [
    (
        "cache_taken_for_activations",
        "The formula is applied to the cache as if it held the activations; it holds Z.",
        (_AT, "s = cache"),
    ),
    (
        "cache_in_the_second_factor",
        "The second factor is made of the cache as if it held the activations; it holds Z.",
        ("(1 - s)", "(1 - cache)"),
    ),
    (
        "incoming_gradient_forgotten",
        "This is the slope of the sigmoid alone: the gradient that comes in, dA, is not used.",
        ("dA * s", "s"),
    ),
    (
        "incoming_gradient_not_changed",
        "dA comes out as it went in: it is multiplied by the slope of the sigmoid.",
        (_S, "np.array(dA)"),
    ),
    (
        "forward_sigmoid_repeated",
        "These are the activations of the forward pass: the gradient dA is not used.",
        (_S, "s"),
    ),
    (
        "second_factor_missing",
        "The slope of the sigmoid is a product of two factors; only the activations are there.",
        (" * (1 - s)", ""),
    ),
    (
        "first_factor_missing",
        "The slope of the sigmoid is a product of two factors; the activations themselves are "
        "missing.",
        (" * s * (", " * ("),
    ),
    (
        "first_factor_squared",
        "The slope of the sigmoid is a product of two factors; the activations stand in both.",
        ("(1 - s)", "s"),
    ),
    (
        "parentheses_of_the_second_factor_missing",
        "The second factor needs parentheses: without them only its 1 is multiplied.",
        ("(1 - s)", "1 - s"),
    ),
    (
        "plus_for_minus",
        "The slope is too large everywhere: look at the sign in its second factor.",
        ("(1 - s)", "(1 + s)"),
    ),
    (
        "slope_negated",
        "The gradient points the wrong way: the slope of the sigmoid is never negative.",
        ("(1 - s)", "(s - 1)"),
    ),
    (
        "slope_of_tanh_of_activations",
        "One minus the square is the slope of tanh; the sigmoid has another.",
        ("s * (1 - s)", "(1 - s**2)"),
    ),
    (
        "slope_of_tanh",
        "This is the slope of tanh at Z; the layer's activation is the sigmoid.",
        ("s * (1 - s)", "(1 - np.tanh(cache) ** 2)"),
    ),
    (
        "slope_of_relu_for_sigmoid",
        "This is the backward step of ReLU; this layer uses the sigmoid.",
        (_S, _R),
    ),
    (
        "slope_at_the_gradient",
        "The slope is taken at dA; it belongs where the layer was going forward, at the cache.",
        ("sigmoid(cache)", "sigmoid(dA)"),
    ),
    (
        "arguments_swapped",
        "The two arguments are swapped: dA is the gradient, the cache is Z.",
        ("sigmoid(cache)", "sigmoid(dA)"),
        ("dA * s", "cache * s"),
    ),
    (
        "sigmoid_twice",
        "The sigmoid is applied twice: the cache holds Z, so once gives the activations.",
        ("sigmoid(cache)", "sigmoid(sigmoid(cache)[0])"),
    ),
    (
        "gradient_times_z",
        "The gradient is multiplied by Z; what belongs there is the slope of the sigmoid at Z.",
        ("s * (1 - s)", "cache"),
    ),
    (
        "slope_times_z",
        "There is a factor too many: the gradient and the slope are multiplied by Z as well.",
        (_S, f"{_S} * cache"),
    ),
    (
        "divided_by_the_slope",
        "The gradient is divided by the slope; the chain rule multiplies.",
        (_S, "dA / (s * (1 - s))"),
    ),
    (
        "slope_added",
        "The slope is added to dA; the chain rule multiplies.",
        ("dA * s", "dA + s"),
    ),
    ("matrix_product_with_the_slope", _PRODUCT, (_S, "np.dot(dA, s * (1 - s))")),
    (
        "slope_that_overflows",
        "Where Z is very negative, numerator and denominator are both infinite, which gives nan: "
        "the slope can be had from the activations alone.",
        ("s * (1 - s)", "np.exp(-cache) / (1 + np.exp(-cache)) ** 2"),
    ),
    (
        "pair_not_unpacked",
        "sigmoid returns two values, the activations and a cache; only the first belongs in the "
        "formula.",
        ("s, _ =", "s ="),
    ),
    ("sigmoid_gradient_with_cache", _EXTRA, ("(1 - s)", "(1 - s), cache")),
]

RELU_BACKWARD: list[Entry] = [
    (
        "passes_at_zero",
        "At Z = 0 the gradient passes; by the workbook's convention ReLU's derivative there is 0.",
        ("cache > 0", "cache >= 0"),
    ),
    (
        "mask_alone",
        "This says where Z is positive; the result there is dA, the gradient that comes in.",
        (_R, "cache > 0"),
    ),
    (
        "mask_of_the_gradient",
        "dA passes where dA itself is positive; what decides is the sign of the cache, Z.",
        ("cache > 0", "dA > 0"),
    ),
    (
        "mask_reversed",
        "dA passes where it should be stopped: where Z is positive the slope is 1.",
        ("dA, 0.0", "0.0, dA"),
    ),
    (
        "mask_of_negative_entries",
        "dA passes where it should be stopped: where Z is positive the slope is 1.",
        ("cache > 0", "cache < 0"),
    ),
    (
        "gradient_passes_everywhere",
        "dA comes out as it went in: where Z is not positive the slope is 0.",
        (_R, "np.array(dA)"),
    ),
    (
        "leaky_gradient",
        "Where Z is negative a small part of dA passes (as in a leaky ReLU); here it is 0.",
        ("dA, 0.0", "dA, 0.01 * dA"),
    ),
    (
        "gradient_times_activations",
        "dA is multiplied by the activations; what belongs there is the slope of ReLU, 1 or 0.",
        (_R, "dA * np.maximum(0, cache)"),
    ),
    (
        "gradient_times_cache",
        "dA is multiplied by Z; what belongs there is the slope of ReLU, 1 or 0.",
        (_R, "dA * cache"),
    ),
    (
        "comparison_of_the_product",
        "This says where the product of dA and Z is positive: put the comparison in parentheses "
        "before it is multiplied.",
        (_R, "dA * cache > 0"),
    ),
    ("matrix_product_with_the_mask", _PRODUCT, (_R, "np.dot(dA, cache > 0)")),
    (
        "forward_step_repeated",
        "These are the activations of the forward pass: the gradient dA is not used.",
        (_R, "np.maximum(0, cache)"),
    ),
    (
        "slope_of_the_absolute_value",
        "Where Z is negative dA passes with its sign turned, as for an absolute value; it is 0 "
        "there.",
        (_R, "dA * np.sign(cache)"),
    ),
    (
        "ones_where_positive",
        "Where Z is positive 1 stands in place of dA: the slope multiplies the gradient.",
        (_R, "np.where(cache > 0, 1.0, dA)"),
    ),
    (
        "z_where_not_positive",
        "Where Z is not positive Z itself comes out; the gradient there is 0.",
        ("dA, 0.0", "dA, cache"),
    ),
    (
        "ones_where_not_positive",
        "Where Z is not positive 1 comes out; the gradient there is 0.",
        ("dA, 0.0", "dA, 1.0"),
    ),
    (
        "gradient_negated",
        "dA passes in the right places, but with its sign turned: the slope there is 1.",
        ("dA, 0.0", "-dA, 0.0"),
    ),
    (
        "sigmoid_slope_for_relu",
        "This is the backward step of the sigmoid; this layer uses ReLU.",
        (_R, "dA * sigmoid(cache)[0] * (1 - sigmoid(cache)[0])"),
    ),
    (
        "gradient_left_out_where_not_positive",
        "The shape has changed: entries are left out where Z is not positive; they become 0 and "
        "keep their place.",
        (_R, "dA[cache > 0]"),
    ),
    ("comparison_of_a_whole_array", WHOLE_ARRAY, (_R, "dA if cache > 0 else 0.0")),
    ("list_of_comparisons", WHOLE_ARRAY, (_R, "[dA if Z > 0 else 0 for Z in cache]")),
    ("gradient_of_builtin_max", WHOLE_ARRAY, (_R, "max(0, dA)")),
    ("relu_gradient_with_cache", _EXTRA, ("dA, 0.0)", "dA, 0.0), cache")),
]
