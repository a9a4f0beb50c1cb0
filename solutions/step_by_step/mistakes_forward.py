"""Known mistakes in the forward step of one layer."""

from __future__ import annotations

from .entries import Entry, orders

_PRODUCT = "W @ A + b"
LINEAR_FORWARD: list[Entry] = [
    ("bias_forgotten", "The bias b is not added to the product.", (" + b,", ",")),
    ("bias_subtracted", "The bias b is subtracted where it should be added.", ("+ b,", "- b,")),
    ("bias_multiplied", "The product is multiplied by the bias b; it is added.", ("+ b,", "* b,")),
    (
        "bias_summed",
        "The biases are summed, so all units get the same number; each unit adds its own bias.",
        ("+ b,", "+ np.sum(b),"),
    ),
    (
        "bias_averaged",
        "The biases are averaged, so all units get the same number; each unit adds its own bias.",
        ("+ b,", "+ np.mean(b),"),
    ),
    (
        "bias_of_the_first_unit",
        "All units get the bias of the first; each unit adds its own bias.",
        ("+ b,", "+ b[0],"),
    ),
    (
        "bias_turned",
        "The bias is transposed before it is added; it is a column already and fits as it is.",
        ("+ b,", "+ b.T,"),
    ),
    (
        "bias_inside_the_product",
        "The bias is added to A before the product; it is added to the product of W and A.",
        (_PRODUCT, "W @ (A + b)"),
    ),
    (
        "factors_swapped",
        "The factors of the product stand in the wrong order: the weights come first.",
        (_PRODUCT, "A @ W + b"),
    ),
    (
        "weights_turned",
        "The weights are transposed before they are multiplied; here they fit as they are.",
        (_PRODUCT, "W.T @ A + b"),
    ),
    (
        "activations_turned",
        "A is transposed before it is multiplied (np.inner does so, too); here it fits as it is.",
        (_PRODUCT, "W @ A.T + b"),
    ),
    (
        "activations_first_and_turned",
        "A is transposed and stands before W; the weights come first, and both fit as they are.",
        (_PRODUCT, "A.T @ W + b"),
    ),
    (
        "both_factors_turned",
        "The product is transposed: the weights come first, and both factors fit as they are.",
        (_PRODUCT, "A.T @ W.T + b"),
    ),
    (
        "multiplied_entry_by_entry",
        "W and A are multiplied entry by entry; a matrix product is needed (np.dot or @).",
        (_PRODUCT, "W * A + b"),
    ),
    (
        "result_transposed",
        "Z is transposed: rows are the units of the layer, columns the examples.",
        (_PRODUCT, "(W @ A + b).T"),
    ),
    (
        "relu_in_the_linear_step",
        "ReLU is applied already here; Z is the linear step alone, and the activation follows in "
        "the next exercise.",
        ("return ", "return np.maximum(0, "),
        (", (", "), ("),
    ),
    (
        "sigmoid_in_the_linear_step",
        "The sigmoid is applied already here; Z is the linear step alone, and the activation "
        "follows in the next exercise.",
        ("return ", "return _sigmoid("),
        (", (", "), ("),
    ),
    *orders(
        "cache_in_another_order",
        "The cache holds its parts in another order than (A, W, b).",
        "A, W, b",
        "(A, W, b)",
        "({})",
    ),
    (
        "result_in_the_cache",
        "The cache holds Z where A belongs: it keeps what came in, not what goes out.",
        ("(A, W, b)", "(W @ A + b, W, b)"),
    ),
    (
        "bias_missing_in_the_cache",
        "The cache has two parts; it needs three: A, W and b.",
        ("(A, W, b)", "(A, W)"),
    ),
    (
        "cache_not_returned",
        "Only Z comes back; the result is Z and the cache (A, W, b).",
        (", (A, W, b)", ""),
    ),
    (
        "cache_before_the_result",
        "The two results are exchanged: first Z, then the cache.",
        ("return W @ A + b, (A, W, b)", "return (A, W, b), W @ A + b"),
    ),
]

_WHOLE = (
    "Python's own max and if take one number or one truth value, not a whole array; np.maximum "
    "and np.where work entry by entry."
)
_RISES = "The sigmoid falls where it should rise: look at the sign of the exponent."
LINEAR_ACTIVATION_FORWARD: list[Entry] = [
    ("activations_swapped", "The two activations are swapped.", ('== "sigmoid"', '== "relu"')),
    (
        "sigmoid_in_both_branches",
        "Both branches use the sigmoid; one of them should use ReLU.",
        ("np.maximum(0, Z)", "_sigmoid(Z)"),
    ),
    (
        "relu_in_both_branches",
        "Both branches use ReLU; one of them should use the sigmoid.",
        ("_sigmoid(Z)", "np.maximum(0, Z)"),
    ),
    (
        "activation_not_applied",
        "The result is Z itself: the activation is never applied.",
        ("_sigmoid(Z)", "Z"),
        ("np.maximum(0, Z)", "Z"),
    ),
    (
        "relu_not_applied",
        "With ReLU the result is Z itself: the activation is not applied there.",
        ("np.maximum(0, Z)", "Z"),
    ),
    (
        "sigmoid_not_applied",
        "With the sigmoid the result is Z itself: the activation is not applied there.",
        ("_sigmoid(Z)", "Z"),
    ),
    ("sigmoid_falls", _RISES, ("_sigmoid(Z)", "_sigmoid(-Z)")),
    (
        "sigmoid_without_parentheses",
        "In the sigmoid the division ends before the plus sign: put parentheses around the "
        "denominator.",
        ("_sigmoid(Z)", "(1 + np.exp(-Z))"),
    ),
    (
        "sigmoid_applied_twice",
        "The sigmoid is applied twice.",
        ("_sigmoid(Z)", "_sigmoid(_sigmoid(Z))"),
    ),
    (
        "sigmoid_applied_twice_and_cached",
        "The sigmoid is applied twice, and the second time its own result is cached.",
        ("_sigmoid(Z)", "_sigmoid(_sigmoid(Z))"),
        ("(linear_cache, Z)", '(linear_cache, _sigmoid(Z) if activation == "sigmoid" else Z)'),
    ),
    (
        "slope_for_sigmoid",
        "This is the derivative of the sigmoid; in the forward pass its value is needed.",
        ("_sigmoid(Z)", "_sigmoid(Z) * (1 - _sigmoid(Z))"),
    ),
    (
        "relu_before_the_sigmoid",
        "ReLU is applied before the sigmoid; each branch applies its own activation to Z.",
        ("_sigmoid(Z)", "_sigmoid(np.maximum(0, Z))"),
    ),
    (
        "tanh_for_sigmoid",
        "The S-shaped curve is tanh, which goes from -1 to 1; the sigmoid goes from 0 to 1.",
        ("_sigmoid(Z)", "np.tanh(Z)"),
    ),
    (
        "tanh_for_relu",
        "The second activation is tanh; ReLU keeps positive values and turns others to 0.",
        ("np.maximum(0, Z)", "np.tanh(Z)"),
    ),
    (
        "leaky_relu",
        "ReLU lets a part of the negative values through; it has to be 0 there.",
        ("np.maximum(0, Z)", "np.maximum(0.01 * Z, Z)"),
    ),
    (
        "leakier_relu",
        "ReLU lets a part of the negative values through; it has to be 0 there.",
        ("np.maximum(0, Z)", "np.maximum(0.1 * Z, Z)"),
    ),
    (
        "absolute_value_for_relu",
        "ReLU turns negative values into positive ones; it has to be 0 there.",
        ("np.maximum(0, Z)", "np.abs(Z)"),
    ),
    (
        "minimum_for_maximum",
        "ReLU keeps the negative values and drops the positive ones; it is the other way round.",
        ("np.maximum(0, Z)", "np.minimum(0, Z)"),
    ),
    (
        "step_for_relu",
        "ReLU gives 1 (or True) where Z is positive, which is its slope; it gives Z there.",
        ("np.maximum(0, Z)", "np.where(Z > 0, 1.0, 0.0)"),
    ),
    ("relu_of_builtin_max", _WHOLE, ("np.maximum(0, Z)", "max(0, Z)")),
    (
        "largest_of_each_column",
        "np.max looks for the largest entry along an axis; np.maximum compares entry by entry.",
        ("np.maximum(0, Z)", "np.max(Z, 0)"),
    ),
    (
        "largest_of_all",
        "np.max looks for the largest entry of all; np.maximum compares entry by entry.",
        ("np.maximum(0, Z)", "np.max(Z)"),
    ),
    (
        "array_taken_for_an_axis",
        "np.max takes its second argument for an axis; np.maximum compares entry by entry.",
        ("np.maximum(0, Z)", "np.max(0, Z)"),
    ),
    (
        "linear_step_as_a_pair",
        "linear_forward returns two values, Z and the cache; here one name holds both, as a "
        "tuple. Unpack them into two names.",
        ("Z, linear_cache =", "Z = linear_cache ="),
        ("_sigmoid(Z)", "_sigmoid(np.abs(Z))"),
    ),
    (
        "linear_step_unpacked_in_another_order",
        "linear_forward returns Z and the linear cache in this order; here they are unpacked in "
        "another order.",
        ("Z, linear_cache =", "linear_cache, Z ="),
        ("_sigmoid(Z)", "_sigmoid(np.abs(Z))"),
    ),
    (
        "activation_as_a_pair",
        "A holds two values, the activations and a cache, as sigmoid and relu return them; unpack "
        "them into two names.",
        ("return A, ", "return (A, Z), "),
    ),
    (
        "activation_name_called",
        'activation is a text, "sigmoid" or "relu", and cannot be called; call the function '
        "with that name.",
        ("_sigmoid(Z)", "activation(Z)"),
        ("np.maximum(0, Z)", "activation(Z)"),
    ),
    (
        "activations_cached",
        "The activation cache should be Z, the input of the activation.",
        ("(linear_cache, Z)", "(linear_cache, A)"),
    ),
    *(
        (
            f"activations_of_{activation}_cached",
            f'With "{activation}" the activation cache should be Z, the input of the activation'
            + (
                "; a change in place, as in A = Z and then A[A < 0] = 0, changes Z, too."
                if activation == "relu"
                else "."
            ),
            ("(linear_cache, Z)", f'(linear_cache, A if activation == "{activation}" else Z)'),
        )
        for activation in ("sigmoid", "relu")
    ),
    (
        "caches_swapped",
        "The cache's two parts are swapped: first the linear cache, then the activation cache.",
        ("(linear_cache, Z)", "(Z, linear_cache)"),
    ),
    (
        "linear_cache_missing",
        "The cache holds the activation cache alone; the linear cache belongs to it, too.",
        ("(linear_cache, Z)", "Z"),
    ),
    (
        "activation_cache_missing",
        "The cache holds the linear cache alone; the activation cache belongs to it, too.",
        ("(linear_cache, Z)", "linear_cache"),
    ),
    (
        "linear_cache_twice",
        "Both parts of the cache are the linear cache; the second part is Z.",
        ("(linear_cache, Z)", "(linear_cache, linear_cache)"),
    ),
    (
        "result_of_the_linear_step_twice",
        "Both parts of the cache are Z; the first part is the linear cache.",
        ("(linear_cache, Z)", "(Z, Z)"),
    ),
    (
        "cache_flattened",
        "The linear cache is taken apart: the cache has two parts, the linear cache and Z.",
        ("(linear_cache, Z)", "(*linear_cache, Z)"),
    ),
    (
        "activation_cache_not_returned",
        "Only A comes back; the result is A and the cache.",
        (", (linear_cache, Z)", ""),
    ),
    (
        "activation_cache_before_the_result",
        "The two results are exchanged: first A, then the cache.",
        ("return A, (linear_cache, Z)", "return (linear_cache, Z), A"),
    ),
    (
        "linear_step_without_bias",
        "The linear step has no bias: leave it to linear_forward.",
        ("linear_forward(A_prev, W, b)", "W @ A_prev, (A_prev, W, b)"),
    ),
    (
        "arguments_of_the_linear_step_swapped",
        "linear_forward is called with W and A_prev exchanged: the activations come first.",
        ("linear_forward(A_prev, W, b)", "linear_forward(W, A_prev, b)"),
    ),
]
