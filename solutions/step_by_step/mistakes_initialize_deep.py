"""Known mistakes in the initialisation of a network of any depth."""

from __future__ import annotations

from .entries import EVENLY, EVENLY_AROUND_ZERO, SCALE, Entry, seeded

_BY_SIZE = "The weights are scaled by the layer's size; this exercise asks for the constant 0.01."
_RANGE = "range(1, len(layer_dims))"

INITIALIZE_PARAMETERS_DEEP: list[Entry] = [
    (
        "deep_seed_line_missing",
        "The weights are drawn without the given line that sets the seed: keep np.random.seed(3).",
        ("    np.random.seed(3)\n", ""),
    ),
    *seeded("deep_", 3),
    (
        "deep_seed_set_in_the_loop",
        "The seed is set for every layer anew, so that all layers repeat the same numbers.",
        ("        rows,", "        np.random.seed(3)\n        rows,"),
    ),
    (
        "deep_scale_missing",
        "The weights are too large by far: the factor 0.01 is missing.",
        (" * 0.01", ""),
    ),
    ("deep_scale_too_large", SCALE, ("0.01", "0.1")),
    ("deep_scale_too_small", SCALE, ("0.01", "0.001")),
    ("deep_scale_taken_twice", SCALE, ("0.01", "0.0001")),
    ("deep_scale_of_two_hundredths", SCALE, ("0.01", "0.02")),
    ("deep_scale_of_five_hundredths", SCALE, ("0.01", "0.05")),
    (
        "deep_divided_by_the_scale",
        "The weights are divided by 0.01; they are multiplied by it.",
        ("* 0.01", "/ 0.01"),
    ),
    (
        "deep_scale_added",
        "0.01 is added to the weights; they are multiplied by it.",
        ("* 0.01", "+ 0.01"),
    ),
    ("deep_scaled_by_size", _BY_SIZE, ("* 0.01", "/ np.sqrt(columns)")),
    ("deep_scaled_by_own_size", _BY_SIZE, ("* 0.01", "/ np.sqrt(rows)")),
    ("deep_scaled_by_both_sizes", _BY_SIZE, ("* 0.01", "* np.sqrt(2 / (rows + columns))")),
    ("deep_divided_by_size", _BY_SIZE, ("* 0.01", "/ columns")),
    (
        "deep_scaled_for_relu",
        "The weights are scaled by the layer's size, as suits ReLU layers; this exercise asks for "
        "the constant 0.01.",
        ("* 0.01", "* np.sqrt(2 / columns)"),
    ),
    (
        "deep_scale_inside_the_shape",
        "The factor 0.01 stands among the sizes, inside the parentheses of randn; the drawn "
        "matrix is multiplied by it.",
        (") * 0.01", " * 0.01)"),
    ),
    ("deep_weights_drawn_evenly", EVENLY, ("randn", "rand")),
    (
        "deep_weights_drawn_evenly_around_zero",
        EVENLY_AROUND_ZERO,
        ("np.random.randn(rows, columns)", "np.random.uniform(-1, 1, (rows, columns))"),
    ),
    (
        "deep_weights_drawn_evenly_within_a_half",
        EVENLY_AROUND_ZERO,
        ("np.random.randn(rows, columns)", "(np.random.rand(rows, columns) - 0.5)"),
    ),
    (
        "deep_weights_of_zeros",
        "All weights are zero; they should be small random numbers, else all units of a layer "
        "learn the same.",
        ("* 0.01", "* 0.0"),
    ),
    (
        "deep_weights_of_ones",
        "All weights are the same number; they should be small random numbers.",
        ("np.random.randn(rows, columns)", "np.ones((rows, columns))"),
    ),
    (
        "deep_drawn_transposed",
        "The weights are drawn with rows and columns swapped and then transposed: the shapes are "
        "right, but the numbers stand in other places. Draw them in their own shape.",
        ("randn(rows, columns)", "randn(columns, rows).T"),
    ),
    (
        "deep_drawn_from_the_last_layer",
        "The layers are drawn from the last to the first; draw them in the order 1, 2, ..., L.",
        (_RANGE, f"reversed({_RANGE})"),
    ),
    (
        "deep_weights_transposed",
        "Rows and columns of the weights are swapped: W of layer l is (n_l, n_{l-1}).",
        ("randn(rows, columns)", "randn(columns, rows)"),
    ),
    (
        "deep_weights_square",
        "The weights are square: their columns are the units of the layer before.",
        ("randn(rows, columns)", "randn(rows, rows)"),
    ),
    (
        "deep_first_sizes_everywhere",
        "Every layer gets the sizes of the first: use layer_dims[l] and layer_dims[l - 1].",
        ("layer_dims[layer], layer_dims[layer - 1]", "layer_dims[1], layer_dims[0]"),
    ),
    (
        "deep_biases_of_the_layer_before",
        "Each bias has the size of the layer before: it needs one row for each unit of its own "
        "layer.",
        ("((rows, 1))", "((columns, 1))"),
    ),
    (
        "deep_biases_drawn_at_random",
        "The biases are drawn at random; they start at zero.",
        ("np.zeros((rows, 1))", "np.random.randn(rows, 1) * 0.01"),
    ),
    ("deep_biases_of_ones", "The biases are ones; they start at zero.", ("zeros", "ones")),
    (
        "deep_biases_flat",
        "The biases are flat, of shape (n,); each has to be a column of shape (n, 1).",
        ("((rows, 1))", "(rows)"),
    ),
    (
        "deep_one_bias_for_all_units",
        "There is one bias for a whole layer; each unit has a bias of its own.",
        ("((rows, 1))", "((1, 1))"),
    ),
    (
        "deep_biases_are_numbers",
        "Each bias is a single number; it has to be a column of zeros, one row for each unit.",
        ("np.zeros((rows, 1))", "0"),
    ),
    (
        "deep_biases_are_rows",
        "The biases are rows; each has to be a column of shape (n, 1).",
        ("((rows, 1))", "((1, rows))"),
    ),
    (
        "deep_biases_shaped_like_weights",
        "The biases have the shape of the weights; each has a single column.",
        ("((rows, 1))", "((rows, columns))"),
    ),
    (
        "deep_zeros_without_a_tuple",
        "np.zeros takes the shape as one tuple, so it needs two pairs of parentheses: the second "
        "number is taken for something else.",
        ("((rows, 1))", "(rows, 1)"),
    ),
    (
        "deep_randn_with_a_tuple",
        "np.random.randn takes the sizes one by one, not as a tuple: one pair of parentheses.",
        ("randn(rows, columns)", "randn((rows, columns))"),
    ),
    (
        "deep_last_layer_missing",
        "The last layer has no parameters: layer_dims counts the input, look at the loop's end.",
        (_RANGE, "range(1, len(layer_dims) - 1)"),
    ),
    (
        "deep_first_layer_missing",
        "The first layer has no parameters, and the others get other numbers: the loop starts at "
        "layer 1.",
        ("range(1,", "range(2,"),
    ),
    (
        "deep_loop_from_zero",
        "The loop starts at 0, the input, which has no weights; it starts at layer 1.",
        ("range(1,", "range(0,"),
    ),
    (
        "deep_index_too_large",
        "It reads layer_dims beyond its end: the last entry is layer_dims[L], where L is the "
        "length of the list minus 1.",
        (_RANGE, "range(1, len(layer_dims) + 1)"),
    ),
    (
        "deep_returned_in_the_loop",
        "Only the first layer comes back: the return stands inside the loop.",
        ("    return parameters", "        return parameters"),
    ),
    (
        "deep_dictionary_started_anew",
        "Only the last layer comes back: the dictionary is made anew in each round of the loop.",
        ("        rows,", "        parameters = {}\n        rows,"),
    ),
    (
        "deep_keys_without_numbers",
        "The keys have no number, so each layer overwrites the one before: they are W1, b1, W2 "
        "and so on.",
        ("W{layer}", "W"),
        ("b{layer}", "b"),
    ),
    (
        "deep_keys_from_zero",
        "The keys are shifted by one: the first layer's are W1 and b1.",
        ("W{layer}", "W{layer - 1}"),
        ("b{layer}", "b{layer - 1}"),
    ),
    (
        "deep_keys_from_two",
        "The keys are shifted by one: the first layer's are W1 and b1.",
        ("W{layer}", "W{layer + 1}"),
        ("b{layer}", "b{layer + 1}"),
    ),
    (
        "deep_keys_in_lower_case",
        "The keys of the weights are spelled in lower case: they are W1, W2 and so on, with a "
        "capital W.",
        ("W{layer}", "w{layer}"),
    ),
    (
        "deep_results_not_stored",
        "No array is in the dictionary under its key: store those of each layer as W1, b1, W2 and "
        "so on.",
        ("return parameters", "return {}"),
    ),
    (
        "deep_key_of_text_and_number",
        "A key is made of a text and a number; turn the number into a text first, with str.",
        ('f"W{layer}"', '"W" + layer'),
    ),
]
