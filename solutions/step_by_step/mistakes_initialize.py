"""Known mistakes in the initialisation of a network with one hidden layer."""

from __future__ import annotations

from .entries import EVENLY, EVENLY_AROUND_ZERO, SCALE, Entry, seeded

_FLAT = "The biases are flat, of shape (n,); each has to be a column of shape (n, 1)."
_BEFORE = "{} has the size of the layer before: it needs one row for each unit of its own layer."
_W1, _W2 = "np.random.randn(n_h, n_x)", "np.random.randn(n_y, n_h)"

INITIALIZE_PARAMETERS: list[Entry] = [
    (
        "seed_line_missing",
        "The weights are drawn without the given line that sets the seed: keep np.random.seed(1).",
        ("    np.random.seed(1)\n", ""),
    ),
    *seeded("", 1),
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
        "first_scale_missing",
        "W1 is too large by far: the factor 0.01 belongs to both weight matrices.",
        ("n_x) * 0.01", "n_x)"),
    ),
    (
        "second_scale_missing",
        "W2 is too large by far: the factor 0.01 belongs to both weight matrices.",
        ("n_h) * 0.01", "n_h)"),
    ),
    ("scale_too_large", SCALE, ("0.01", "0.1")),
    ("scale_too_small", SCALE, ("0.01", "0.001")),
    ("scale_taken_twice", SCALE, ("0.01", "0.0001")),
    ("scale_of_two_hundredths", SCALE, ("0.01", "0.02")),
    ("scale_of_five_hundredths", SCALE, ("0.01", "0.05")),
    (
        "divided_by_the_scale",
        "The weights are divided by 0.01; they are multiplied by it.",
        ("* 0.01", "/ 0.01"),
    ),
    (
        "scale_added",
        "0.01 is added to the weights; they are multiplied by it.",
        ("* 0.01", "+ 0.01"),
    ),
    (
        "scaled_by_size",
        "The weights are scaled by the layer's size; this exercise asks for the constant 0.01.",
        ("n_x) * 0.01", "n_x) / np.sqrt(n_x)"),
        ("n_h) * 0.01", "n_h) / np.sqrt(n_h)"),
    ),
    (
        "scaled_for_relu",
        "The weights are scaled by the layer's size, as suits ReLU layers; this exercise asks for "
        "the constant 0.01.",
        ("n_x) * 0.01", "n_x) * np.sqrt(2 / n_x)"),
        ("n_h) * 0.01", "n_h) * np.sqrt(2 / n_h)"),
    ),
    (
        "scale_inside_the_shape",
        "The factor 0.01 stands among the sizes, inside the parentheses of randn; the drawn "
        "matrix is multiplied by it.",
        ("n_x) * 0.01", "n_x * 0.01)"),
        ("n_h) * 0.01", "n_h * 0.01)"),
    ),
    ("weights_drawn_evenly", EVENLY, ("randn", "rand")),
    (
        "weights_drawn_evenly_around_zero",
        EVENLY_AROUND_ZERO,
        (_W1, "np.random.uniform(-1, 1, (n_h, n_x))"),
        (_W2, "np.random.uniform(-1, 1, (n_y, n_h))"),
    ),
    (
        "weights_drawn_evenly_within_a_half",
        EVENLY_AROUND_ZERO,
        (_W1, "(np.random.rand(n_h, n_x) - 0.5)"),
        (_W2, "(np.random.rand(n_y, n_h) - 0.5)"),
    ),
    (
        "weights_of_zeros",
        "All weights are zero; they should be small random numbers, else all units of a layer "
        "learn the same.",
        ("* 0.01", "* 0.0"),
    ),
    (
        "weights_of_ones",
        "All weights are the same number; they should be small random numbers.",
        (_W1, "np.ones((n_h, n_x))"),
        (_W2, "np.ones((n_y, n_h))"),
    ),
    (
        "weights_of_ones_unscaled",
        "All weights are 1; they should be small random numbers.",
        (f"{_W1} * 0.01", "np.ones((n_h, n_x))"),
        (f"{_W2} * 0.01", "np.ones((n_y, n_h))"),
    ),
    (
        "drawn_in_another_order",
        "The numbers are right but the order of drawing is not: draw W1 first, then W2.",
        ("    w1 = np.random.randn(n_h, n_x) * 0.01\n", ""),
        ("    return", "    w1 = np.random.randn(n_h, n_x) * 0.01\n    return"),
    ),
    (
        "drawn_transposed",
        "The weights are drawn with rows and columns swapped and then transposed: the shapes are "
        "right, but the numbers stand in other places. Draw them in their own shape.",
        ("randn(n_h, n_x)", "randn(n_x, n_h).T"),
        ("randn(n_y, n_h)", "randn(n_h, n_y).T"),
    ),
    (
        "weights_transposed",
        "Rows and columns of the weights are swapped: W1 is (n_h, n_x), W2 is (n_y, n_h).",
        ("randn(n_h, n_x)", "randn(n_x, n_h)"),
        ("randn(n_y, n_h)", "randn(n_h, n_y)"),
    ),
    (
        "first_weights_transposed",
        "Rows and columns of W1 are swapped: it is (n_h, n_x).",
        ("randn(n_h, n_x)", "randn(n_x, n_h)"),
    ),
    (
        "second_weights_transposed",
        "Rows and columns of W2 are swapped: it is (n_y, n_h).",
        ("randn(n_y, n_h)", "randn(n_h, n_y)"),
    ),
    (
        "second_weights_of_the_inputs",
        "W2 has a column for each input; the layer before it is the hidden one, with n_h units.",
        ("randn(n_y, n_h)", "randn(n_y, n_x)"),
    ),
    (
        "weights_exchanged",
        "W1 and W2 are exchanged in the dictionary.",
        ('"W1": w1', '"W1": w2'),
        ('"W2": w2', '"W2": w1'),
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
        "one_bias_for_all_units",
        "There is one bias for a whole layer; each unit has a bias of its own.",
        ("((n_h, 1))", "((1, 1))"),
        ("((n_y, 1))", "((1, 1))"),
    ),
    (
        "biases_are_numbers",
        "Each bias is a single number; it has to be a column of zeros, one row for each unit.",
        ("np.zeros((n_h, 1))", "0"),
        ("np.zeros((n_y, 1))", "0"),
    ),
    (
        "biases_are_rows",
        "The biases are rows; each has to be a column of shape (n, 1).",
        ("((n_h, 1))", "((1, n_h))"),
        ("((n_y, 1))", "((1, n_y))"),
    ),
    (
        "biases_of_the_layer_before",
        _BEFORE.format("Each bias"),
        ("((n_h, 1))", "((n_x, 1))"),
        ("((n_y, 1))", "((n_h, 1))"),
    ),
    ("first_bias_of_the_layer_before", _BEFORE.format("b1"), ("((n_h, 1))", "((n_x, 1))")),
    ("second_bias_of_the_layer_before", _BEFORE.format("b2"), ("((n_y, 1))", "((n_h, 1))")),
    (
        "biases_shaped_like_weights",
        "The biases have the shape of the weights; each has a single column.",
        ("((n_h, 1))", "((n_h, n_x))"),
        ("((n_y, 1))", "((n_y, n_h))"),
    ),
    (
        "zeros_without_a_tuple",
        "np.zeros takes the shape as one tuple, so it needs two pairs of parentheses: the second "
        "number is taken for something else.",
        ("((n_h, 1))", "(n_h, 1)"),
        ("((n_y, 1))", "(n_y, 1)"),
    ),
    (
        "randn_with_a_tuple",
        "np.random.randn takes the sizes one by one, not as a tuple: one pair of parentheses.",
        ("randn(n_h, n_x)", "randn((n_h, n_x))"),
        ("randn(n_y, n_h)", "randn((n_y, n_h))"),
    ),
    (
        "keys_in_lower_case",
        "The keys of the weights are spelled in lower case: they are W1 and W2, with a capital W.",
        ('"W1": ', '"w1": '),
        ('"W2": ', '"w2": '),
    ),
    (
        "keys_counted_from_zero",
        "The keys are shifted by one: the first layer's are W1 and b1.",
        ('"W1": ', '"W0": '),
        ('"b1": ', '"b0": '),
        ('"W2": ', '"W1": '),
        ('"b2": ', '"b1": '),
    ),
    (
        "parameters_in_a_tuple",
        "The parameters come back as a tuple; the result is a dictionary with the keys W1, b1, W2 "
        "and b2.",
        ("return {", "return tuple({"),
        ("}", "}.values())"),
    ),
    (
        "sizes_hard_coded",
        "The shapes are always those of the example: use the arguments n_x, n_h and n_y.",
        ("seed(1)\n", "seed(1)\n    n_x, n_h, n_y = 3, 2, 1\n"),
    ),
]
