"""Known mistakes in the initialisation and the forward pass."""

from __future__ import annotations

Entry = tuple[str, str, *tuple[tuple[str, str], ...]]
"""A mistake's name, its hint, and its edits as (old text, new text) pairs."""

_SEED = (
    "The numbers come from another seed: the given line np.random.seed({}) has to stay as it is."
)
_SCALE = "The weights have another size than they should: each drawn number is multiplied by 0.01."
_UNIFORM = (
    "The weights are drawn evenly from 0 to 1; np.random.randn draws from a normal distribution."
)
_FLAT = "The biases are flat, of shape (n,); each has to be a column of shape (n, 1)."

INITIALIZE_PARAMETERS: list[Entry] = [
    (
        "seed_line_missing",
        "The weights are drawn without the given line that sets the seed: keep np.random.seed(1).",
        ("    np.random.seed(1)\n", ""),
    ),
    ("seeded_with_0", _SEED.format(1), ("seed(1)", "seed(0)")),
    ("seeded_with_2", _SEED.format(1), ("seed(1)", "seed(2)")),
    ("seeded_with_3", _SEED.format(1), ("seed(1)", "seed(3)")),
    ("seeded_with_42", _SEED.format(1), ("seed(1)", "seed(42)")),
    (
        "seed_set_again",
        "The seed is set a second time, so W2 repeats the numbers of W1; set it once, at the top.",
        ("    w2 = ", "    np.random.seed(1)\n    w2 = "),
    ),
    (
        "scale_missing",
        "The weights are too large by far: the factor 0.01 is missing.",
        (" * 0.01", ""),
    ),
    (
        "second_scale_missing",
        "W2 is too large by far: the factor 0.01 belongs to both weight matrices.",
        ("n_h) * 0.01", "n_h)"),
    ),
    ("scale_too_large", _SCALE, ("0.01", "0.1")),
    ("scale_too_small", _SCALE, ("0.01", "0.001")),
    ("weights_drawn_evenly", _UNIFORM, ("randn", "rand")),
    (
        "drawn_in_another_order",
        "The numbers are right but the order of drawing is not: draw W1 first, then W2.",
        ("    w1 = np.random.randn(n_h, n_x) * 0.01\n", ""),
        ("    return", "    w1 = np.random.randn(n_h, n_x) * 0.01\n    return"),
    ),
    (
        "weights_transposed",
        "Rows and columns of the weights are swapped: W1 is (n_h, n_x), W2 is (n_y, n_h).",
        ("randn(n_h, n_x)", "randn(n_x, n_h)"),
        ("randn(n_y, n_h)", "randn(n_h, n_y)"),
    ),
    (
        "biases_drawn_at_random",
        "The biases are drawn at random; they start at zero.",
        ("np.zeros((n_h, 1))", "np.random.randn(n_h, 1) * 0.01"),
        ("np.zeros((n_y, 1))", "np.random.randn(n_y, 1) * 0.01"),
    ),
    (
        "biases_drawn_in_between",
        "The biases are drawn at random; they start at zero, and drawing them changes W2, too.",
        ("    w2 = ", "    b1 = np.random.randn(n_h, 1) * 0.01\n    w2 = "),
        ("np.zeros((n_h, 1))", "b1"),
        ("np.zeros((n_y, 1))", "np.random.randn(n_y, 1) * 0.01"),
    ),
    ("biases_of_ones", "The biases are ones; they start at zero.", ("zeros", "ones")),
    ("biases_flat", _FLAT, ("zeros((n_h, 1))", "zeros(n_h)"), ("zeros((n_y, 1))", "zeros(n_y)")),
    (
        "sizes_hard_coded",
        "The shapes are always those of the example: use the arguments n_x, n_h and n_y.",
        ("seed(1)\n", "seed(1)\n    n_x, n_h, n_y = 3, 2, 1\n"),
    ),
]

INITIALIZE_PARAMETERS_DEEP: list[Entry] = [
    (
        "deep_seed_line_missing",
        "The weights are drawn without the given line that sets the seed: keep np.random.seed(3).",
        ("    np.random.seed(3)\n", ""),
    ),
    ("deep_seeded_with_1", _SEED.format(3), ("seed(3)", "seed(1)")),
    ("deep_seeded_with_0", _SEED.format(3), ("seed(3)", "seed(0)")),
    (
        "deep_seed_set_in_the_loop",
        "The seed is set for every layer anew, so that all layers repeat the same numbers.",
        ("    np.random.seed(3)\n", ""),
        ("        rows,", "        np.random.seed(3)\n        rows,"),
    ),
    (
        "deep_scale_missing",
        "The weights are too large by far: the factor 0.01 is missing.",
        (" * 0.01", ""),
    ),
    ("deep_scale_too_large", _SCALE, ("0.01", "0.1")),
    ("deep_scale_too_small", _SCALE, ("0.01", "0.001")),
    (
        "deep_scaled_by_size",
        "The weights are scaled by the layer's size; this exercise asks for the constant 0.01.",
        ("* 0.01", "/ np.sqrt(columns)"),
    ),
    (
        "deep_scaled_for_relu",
        "The weights are scaled by the layer's size, as suits ReLU layers; this exercise asks for "
        "the constant 0.01.",
        ("* 0.01", "* np.sqrt(2 / columns)"),
    ),
    ("deep_weights_drawn_evenly", _UNIFORM, ("randn", "rand")),
    (
        "deep_weights_transposed",
        "Rows and columns of the weights are swapped: W of layer l is (n_l, n_{l-1}).",
        ("randn(rows, columns)", "randn(columns, rows)"),
    ),
    (
        "deep_biases_drawn_at_random",
        "The biases are drawn at random; they start at zero.",
        ("np.zeros((rows, 1))", "np.random.randn(rows, 1) * 0.01"),
    ),
    ("deep_biases_of_ones", "The biases are ones; they start at zero.", ("zeros", "ones")),
    ("deep_biases_flat", _FLAT, ("zeros((rows, 1))", "zeros(rows)")),
    (
        "deep_last_layer_missing",
        "The last layer has no parameters: layer_dims counts the input, look at the loop's end.",
        ("range(1, len(layer_dims))", "range(1, len(layer_dims) - 1)"),
    ),
    (
        "deep_keys_from_zero",
        "The keys are shifted by one: the first layer's are W1 and b1.",
        ("W{layer}", "W{layer - 1}"),
        ("b{layer}", "b{layer - 1}"),
    ),
]

LINEAR_FORWARD: list[Entry] = [
    ("bias_forgotten", "The bias b is not added to the product.", (" + b", "")),
    ("bias_subtracted", "The bias b is subtracted where it should be added.", ("+ b", "- b")),
    (
        "factors_swapped",
        "The factors of the product stand in the wrong order: the weights come first.",
        ("W @ A", "A @ W"),
    ),
    (
        "weights_turned",
        "The weights are transposed before they are multiplied; here they fit as they are.",
        ("W @ A", "W.T @ A"),
    ),
    (
        "activations_turned",
        "A is transposed before it is multiplied; here it fits as it is.",
        ("W @ A", "W @ A.T"),
    ),
    (
        "multiplied_entry_by_entry",
        "W and A are multiplied entry by entry; a matrix product is needed (np.dot or @).",
        ("W @ A", "W * A"),
    ),
    (
        "result_transposed",
        "Z is transposed: rows are the units of the layer, columns the examples.",
        ("W @ A + b,", "(W @ A + b).T,"),
    ),
    (
        "cache_in_another_order",
        "The cache holds its parts in another order than (A, W, b).",
        ("(A, W, b)", "(W, A, b)"),
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
]

_BOTH = '_sigmoid(Z) if activation == "sigmoid" else np.maximum(0, Z)'
LINEAR_ACTIVATION_FORWARD: list[Entry] = [
    ("activations_swapped", "The two activations are swapped.", ('== "sigmoid"', '== "relu"')),
    (
        "sigmoid_in_both_branches",
        "Both branches use the sigmoid; one of them should use ReLU.",
        (_BOTH, "_sigmoid(Z)"),
    ),
    (
        "relu_in_both_branches",
        "Both branches use ReLU; one of them should use the sigmoid.",
        (_BOTH, "np.maximum(0, Z)"),
    ),
    (
        "activation_not_applied",
        "The result is Z itself: the activation is never applied.",
        (_BOTH, "Z"),
    ),
    (
        "relu_not_applied",
        "With ReLU the result is Z itself: the activation is not applied there.",
        ("np.maximum(0, Z)", "Z"),
    ),
    (
        "tanh_for_sigmoid",
        "The S-shaped curve is tanh, which goes from -1 to 1; the sigmoid goes from 0 to 1.",
        ("_sigmoid(Z)", "np.tanh(Z)"),
    ),
    (
        "leaky_relu",
        "ReLU lets a part of the negative values through; it has to be 0 there.",
        ("np.maximum(0, Z)", "np.maximum(0.01 * Z, Z)"),
    ),
    (
        "absolute_value_for_relu",
        "ReLU turns negative values into positive ones; it has to be 0 there.",
        ("np.maximum(0, Z)", "np.abs(Z)"),
    ),
    (
        "activations_cached",
        "The activation cache should be Z, the input of the activation.",
        ("(linear_cache, Z)", "(linear_cache, A)"),
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
        "linear_step_without_bias",
        "The linear step has no bias: leave it to linear_forward.",
        ("linear_forward(A_prev, W, b)", "W @ A_prev, (A_prev, W, b)"),
    ),
]

L_MODEL_FORWARD: list[Entry] = [
    (
        "sigmoid_in_hidden_layers",
        "The hidden layers use the sigmoid; only the output layer should.",
        ('else "relu"', 'else "sigmoid"'),
    ),
    (
        "relu_in_output_layer",
        "The output layer uses ReLU; it should use the sigmoid.",
        ('"sigmoid" if', '"relu" if'),
    ),
    (
        "activations_of_the_layers_swapped",
        "Hidden layers and output layer have each other's activation: ReLU belongs inside, the "
        "sigmoid at the end.",
        ("layer == layers", "layer != layers"),
    ),
    (
        "layers_fed_with_x",
        "Each layer is fed with X; it should get the layer before's output.",
        ("            A, parameters", "            X, parameters"),
    ),
    (
        "output_layer_missing",
        "The output layer is never computed: the loop covers the hidden layers, one more step "
        "follows it.",
        ("range(1, layers + 1)", "range(1, layers)"),
    ),
    (
        "one_layer_too_many",
        "There is one layer too many: look at where the loop ends.",
        ("range(1, layers + 1)", "range(1, layers + 2)"),
    ),
    (
        "first_layer_skipped_forward",
        "The first layer is skipped: layers are counted from 1.",
        ("range(1, layers + 1)", "range(2, layers + 1)"),
    ),
    (
        "first_weights_everywhere",
        "Every layer uses W1 and b1; each has parameters of its own.",
        ("W{layer}", "W1"),
        ("b{layer}", "b1"),
    ),
    (
        "two_layers_hard_coded",
        "It works for two layers only: take the number of layers from the parameters.",
        ("len(parameters) // 2", "2"),
    ),
    (
        "three_layers_hard_coded",
        "It works for three layers only: take the number of layers from the parameters.",
        ("len(parameters) // 2", "3"),
    ),
    (
        "last_cache_missing",
        "The cache of the output layer is not appended to the list.",
        ("return A, caches", "return A, caches[:-1]"),
    ),
    (
        "hidden_caches_missing",
        "Only the output layer's cache is in the list: append one for every layer.",
        ("return A, caches", "return A, caches[-1:]"),
    ),
    (
        "cache_appended_twice",
        "Every cache is in the list twice.",
        ("caches.append(cache)", "caches += [cache, cache]"),
    ),
    (
        "caches_flattened",
        "The caches are taken apart as they enter the list: append each as one thing.",
        ("caches.append(cache)", "caches += cache"),
    ),
    (
        "caches_in_reverse_order",
        "The caches stand in reverse order: the first layer's comes first.",
        ("caches.append(cache)", "caches.insert(0, cache)"),
    ),
    (
        "only_linear_caches",
        "The list holds the linear caches only; append the whole cache of each layer.",
        ("caches.append(cache)", "caches.append(cache[0])"),
    ),
]
