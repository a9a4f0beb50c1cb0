"""Known mistakes in the step back through an activation."""

from __future__ import annotations

from .entries import Entry, orders

_RELU = "np.where(Z > 0, dA, 0.0)"
_SIGMOID = "dA * s * (1 - s)"
_ON = "linear_backward(dZ, linear_cache)"
_SLOPE = (
    "dA is not multiplied by the derivative of the {}: it is handed to the linear step as it is."
)

LINEAR_ACTIVATION_BACKWARD: list[Entry] = [
    (
        "activation_not_differentiated",
        "dA is handed to the linear step as it is: the activation's derivative is missing.",
        ("linear_backward(dZ", "linear_backward(dA"),
    ),
    (
        "sigmoid_backward_in_both_branches",
        "Both branches use the sigmoid's backward step; one of them should use ReLU's.",
        (_RELU, "dA * _sigmoid(Z) * (1 - _sigmoid(Z))"),
    ),
    (
        "relu_backward_in_both_branches",
        "Both branches use ReLU's backward step; one of them should use the sigmoid's.",
        (_SIGMOID, "dA * np.heaviside(Z, 0.0)"),
    ),
    ("sigmoid_not_differentiated", _SLOPE.format("sigmoid"), (_SIGMOID, "dA")),
    ("relu_not_differentiated", _SLOPE.format("ReLU"), (_RELU, "dA")),
    (
        "relu_derivative_one_at_zero",
        "ReLU's derivative at 0 is 1 here; in this workbook it is 0.",
        ("Z > 0", "Z >= 0"),
    ),
    (
        "relu_mask_from_the_gradient",
        "ReLU's backward step looks at the sign of dA; what counts is the sign of Z.",
        ("Z > 0", "dA > 0"),
    ),
    (
        "relu_mask_reversed",
        "ReLU's backward step lets dA pass where Z is negative; it passes where Z is positive.",
        ("Z > 0", "Z < 0"),
    ),
    (
        "relu_mask_reversed_at_zero",
        "ReLU's backward step lets dA pass where Z is negative; it passes where Z is positive.",
        ("Z > 0", "Z <= 0"),
    ),
    (
        "relu_gradient_of_zeros",
        "With ReLU dZ is zero everywhere; it is dA wherever Z is positive.",
        (_RELU, "np.zeros(dA.shape)"),
    ),
    (
        "leaky_relu_backward",
        "ReLU's backward step lets a part of dA through where Z is negative; it has to be 0 there.",
        ("dA, 0.0", "dA, 0.01 * dA"),
    ),
    (
        "relu_gradient_times_z",
        "In ReLU's backward step dA is multiplied by Z; the slope there is 1 or 0.",
        (_RELU, "dA * Z"),
    ),
    (
        "relu_gradient_times_activations",
        "In ReLU's backward step dA is multiplied by the activations; the slope there is 1 or 0.",
        (_RELU, "dA * np.maximum(0, Z)"),
    ),
    (
        "relu_backward_by_if",
        "Python's own if takes one truth value, not a whole array; np.where works entry by entry.",
        (_RELU, "dA if Z > 0 else 0"),
    ),
    (
        "incoming_gradient_dropped",
        "The derivative of the activation is there, but it is not multiplied with dA.",
        (_SIGMOID, "s * (1 - s)"),
        (_RELU, "np.where(Z > 0, 1.0, 0.0)"),
    ),
    (
        "incoming_gradient_dropped_in_sigmoid",
        "With the sigmoid dA is not used: the derivative of the activation is multiplied with it.",
        (_SIGMOID, "s * (1 - s)"),
    ),
    (
        "incoming_gradient_dropped_in_relu",
        "With ReLU dA is not used: the derivative of the activation is multiplied with it.",
        (_RELU, "np.where(Z > 0, 1.0, 0.0)"),
    ),
    (
        "forward_step_repeated",
        "dZ holds the activations, as in the forward pass; dA and the derivative are needed.",
        (_SIGMOID, "s"),
        (_RELU, "np.maximum(0, Z)"),
    ),
    (
        "sigmoid_in_place_of_its_derivative",
        "With the sigmoid dZ holds the activations, as in the forward pass; dA and the derivative "
        "are needed.",
        (_SIGMOID, "s"),
    ),
    (
        "relu_in_place_of_its_derivative",
        "With ReLU dZ holds the activations, as in the forward pass; dA and the derivative are "
        "needed.",
        (_RELU, "np.maximum(0, Z)"),
    ),
    (
        "sigmoid_derivative_cut_short",
        "The sigmoid's derivative has two factors, s and 1 - s; the second one is missing.",
        (_SIGMOID, "dA * s"),
    ),
    (
        "sigmoid_derivative_without_s",
        "The sigmoid's derivative has two factors, s and 1 - s; the first one is missing.",
        (_SIGMOID, "dA * (1 - s)"),
    ),
    (
        "sigmoid_derivative_with_a_plus",
        "The sigmoid's derivative has the factor 1 - s; here it is 1 + s.",
        ("(1 - s)", "(1 + s)"),
    ),
    (
        "sigmoid_derivative_negated",
        "The sigmoid's derivative is negative here: its second factor is 1 - s.",
        ("(1 - s)", "(s - 1)"),
    ),
    (
        "divided_by_the_sigmoid_derivative",
        "dA is divided by the sigmoid's derivative; it is multiplied with it.",
        (_SIGMOID, "dA / (s * (1 - s))"),
    ),
    (
        "sigmoid_derivative_times_z",
        "With the sigmoid there is a factor Z too many: dZ is dA times the derivative.",
        (_SIGMOID, f"{_SIGMOID} * Z"),
    ),
    (
        "cache_taken_for_the_activation",
        "The derivative is computed with Z in the place of the sigmoid of Z.",
        ("s = _sigmoid(Z)", "s = Z"),
    ),
    (
        "sigmoid_of_the_gradient",
        "The sigmoid's derivative is taken at dA; it is taken at Z.",
        ("s = _sigmoid(Z)", "s = _sigmoid(dA)"),
    ),
    (
        "sigmoid_taken_twice",
        "The sigmoid is taken twice in its derivative: the cache holds Z, so once is enough.",
        ("s = _sigmoid(Z)", "s = _sigmoid(_sigmoid(Z))"),
    ),
    (
        "tanh_derivative",
        "This is the derivative of tanh, 1 - s squared; the sigmoid's is s (1 - s).",
        (_SIGMOID, "dA * (1 - s**2)"),
    ),
    (
        "tanh_derivative_of_tanh",
        "This is the derivative of tanh; the layer's activation is the sigmoid.",
        (_SIGMOID, "dA * (1 - np.tanh(Z) ** 2)"),
    ),
    (
        "gradient_and_cache_exchanged",
        "dA and the activation cache are exchanged in the backward steps of the activations: the "
        "derivative is taken at the cache and multiplied with dA.",
        ("s = _sigmoid(Z)", "s = _sigmoid(dA)"),
        (_SIGMOID, "Z * s * (1 - s)"),
        (_RELU, "np.where(dA > 0, Z, 0.0)"),
    ),
    (
        "gradient_and_cache_exchanged_in_sigmoid",
        "dA and the activation cache are exchanged in the sigmoid's backward step: the derivative "
        "is taken at the cache and multiplied with dA.",
        ("s = _sigmoid(Z)", "s = _sigmoid(dA)"),
        (_SIGMOID, "Z * s * (1 - s)"),
    ),
    (
        "gradient_and_cache_exchanged_in_relu",
        "dA and the activation cache are exchanged in ReLU's backward step: the slope is taken at "
        "the cache and multiplied with dA.",
        (_RELU, "np.where(dA > 0, Z, 0.0)"),
    ),
    (
        "dz_averaged",
        "dZ is divided by m; linear_backward takes the mean, so it would be taken twice.",
        ("linear_backward(dZ", "linear_backward(dZ / dZ.shape[1]"),
    ),
    (
        "sigmoid_pair_not_unpacked",
        "sigmoid returns two values, the activations and a cache; only the first belongs in the "
        "formula.",
        ("s = _sigmoid(Z)", "s = (_sigmoid(Z), Z)"),
    ),
    (
        "activation_name_called_backward",
        'activation is a text, "sigmoid" or "relu", and cannot be called; call the function '
        "for that activation.",
        (_SIGMOID, "activation(dA, Z)"),
        (_RELU, "activation(dA, Z)"),
    ),
    (
        "two_caches_swapped",
        "The two parts of the cache are exchanged where it is unpacked: first the linear cache, "
        "then the activation cache.",
        ("linear_cache, Z = cache", "Z, linear_cache = cache"),
        ("s = _sigmoid(Z)", "s = _sigmoid(np.abs(Z))"),
        ("Z > 0", "np.greater(Z, 0)"),
    ),
    (
        "whole_cache_handed_on",
        "linear_backward gets the whole cache; it needs the linear cache, its first part.",
        (_ON, "linear_backward(dZ, cache)"),
    ),
    (
        "activation_cache_handed_on",
        "linear_backward gets the activation cache; it needs the linear cache.",
        (_ON, "linear_backward(dZ, Z)"),
    ),
    (
        "arguments_of_the_linear_step_back_exchanged",
        "linear_backward is called with its arguments exchanged: dZ comes first, then the linear "
        "cache.",
        (_ON, "linear_backward(linear_cache, dZ)"),
    ),
    *orders(
        "backward_results_in_another_order",
        "The three results stand in another order than dA_prev, dW, db, in which linear_backward "
        "returns them.",
        "dA_prev, dW, db",
        f"return {_ON}",
        f"dA_prev, dW, db = {_ON}\n    return {{}}",
    ),
    # Behind the mistakes of one branch: two of those are named before this one and another.
    (
        "backward_activations_swapped",
        "The backward steps of the two activations are swapped.",
        ('"sigmoid"', '"other"'),
        ('"relu"', '"sigmoid"'),
        ('"other"', '"relu"'),
    ),
]
