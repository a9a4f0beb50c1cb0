"""Known mistakes in the backward pass of the whole network."""

from __future__ import annotations

from .entries import ADDED, Entry, orders

_RANGE = "range(layers, 0, -1)"
_FED = "activation_backward(dA,"
_CALL = "dA, dW, db = linear"
_HIDDEN, _OUTPUT = "if layer < layers else", "if layer == layers else"
_SECOND = "(1 - Y) / (1 - AL)"
_START = f"-(Y / AL - {_SECOND})"
_FORWARDS = (
    "The loop over the hidden layers runs forwards; it goes from layer L - 1 down to layer 1, "
    "since each layer needs the gradient of the layer after it."
)
_SHORTCUT = (
    "Right for every real forward pass. The arrays of the first published example come from no "
    "forward pass: it needs AL and Z as they are given, {}."
)

L_MODEL_BACKWARD: list[Entry] = [
    (
        "dal_with_the_wrong_sign",
        "The sign of dAL is wrong, and with it every gradient.",
        ("-(Y", "(Y"),
    ),
    (
        "dal_with_a_sum",
        "The two fractions of dAL have the same sign: the second is subtracted from the first, "
        "and the minus stands before the parentheses around both.",
        ("/ AL - (1", "/ AL + (1"),
    ),
    (
        "dal_first_fraction_only",
        "dAL has a second fraction, for the examples with label 0.",
        (f" - {_SECOND}", ""),
    ),
    (
        "dal_second_fraction_only",
        "dAL has another fraction, for the examples with label 1.",
        ("(Y / AL - ", "(-"),
    ),
    (
        "dal_labels_swapped",
        "The labels are swapped in dAL: Y stands over AL, 1 - Y over 1 - AL.",
        ("Y / AL - (1 - Y) /", "(1 - Y) / AL - Y /"),
    ),
    (
        "dal_with_y_and_al_swapped",
        "Y and AL are exchanged in dAL: the outputs stand below the labels, not above them.",
        (f"Y / AL - {_SECOND}", "AL / Y - (1 - AL) / (1 - Y)"),
    ),
    (
        "dal_without_parentheses",
        "In dAL the parentheses around 1 - Y and around 1 - AL are missing.",
        (_SECOND, "1 - Y / 1 - AL"),
    ),
    (
        "dal_without_the_last_parentheses",
        "In dAL the parentheses around 1 - AL are missing.",
        ("/ (1 - AL)", "/ 1 - AL"),
    ),
    (
        "dal_without_the_first_parentheses",
        "In dAL the parentheses around 1 - Y are missing.",
        ("(1 - Y) /", "1 - Y /"),
    ),
    (
        "dal_second_fraction_over_the_prediction",
        "In dAL both fractions are divided by AL; the second is divided by 1 - AL.",
        ("/ (1 - AL)", "/ AL"),
    ),
    (
        "dal_is_the_difference",
        "dAL is AL - Y, which is already dZ of the output layer: the sigmoid's backward step is "
        "taken twice.",
        (_START, "(AL - Y)"),
    ),
    (
        "dal_is_the_loss",
        "dAL is the loss itself; it is the derivative of the loss, without logarithms.",
        (f"Y / AL - {_SECOND}", "Y * np.log(AL) + (1 - Y) * np.log(1 - AL)"),
    ),
    (
        "dal_is_the_cost",
        "dAL is the cost, one number for all examples; it is the derivative of the loss, a number "
        "for each example.",
        (_START, "compute_cost(AL, Y)"),
    ),
    (
        "dal_averaged",
        "dAL is divided by m; linear_backward takes the mean, so it would be taken twice.",
        ("- AL))", "- AL)) / Y.shape[1]"),
    ),
    (
        "small_number_in_dal",
        ADDED.format("the divisions of dAL"),
        ("/ AL", "/ (AL + 1e-5)"),
        ("/ (1 - AL)", "/ (1 - AL + 1e-5)"),
    ),
    (
        "larger_number_in_dal",
        ADDED.format("the divisions of dAL"),
        ("/ AL", "/ (AL + 1e-3)"),
        ("/ (1 - AL)", "/ (1 - AL + 1e-3)"),
    ),
    (
        "output_dz_from_outputs_alone",
        _SHORTCUT.format("so dZ of the output layer goes through the sigmoid's backward step"),
        (_CALL, f"dA, dW, db = linear_backward(AL - Y, caches[layer - 1][0]) {_OUTPUT} linear"),
    ),
    (
        "relu_slope_from_the_activations",
        _SHORTCUT.format("so ReLU's slope is taken from the cache of Z, not from the activations"),
        (
            _CALL,
            "dA, dW, db = linear_backward(dA * (caches[layer][0][0] > 0), caches[layer - 1][0]) "
            f"{_HIDDEN} linear",
        ),
    ),
    (
        "hidden_activations_skipped",
        "The hidden layers go back through the linear step alone; ReLU's backward step is missing.",
        (_CALL, f"dA, dW, db = linear_backward(dA, caches[layer - 1][0]) {_HIDDEN} linear"),
    ),
    (
        "output_activation_skipped",
        "The output layer goes back through the linear step alone; the sigmoid's backward step is "
        "missing.",
        (_CALL, f"dA, dW, db = linear_backward(dA, caches[layer - 1][0]) {_OUTPUT} linear"),
    ),
    (
        "sigmoid_backward_in_hidden_layers",
        "The hidden layers go back through the sigmoid; they use ReLU.",
        ('else "relu"', 'else "sigmoid"'),
    ),
    (
        "relu_backward_in_output_layer",
        "The output layer goes back through ReLU; it uses the sigmoid.",
        ('"sigmoid" if', '"relu" if'),
    ),
    (
        "backward_activations_of_the_layers_swapped",
        "Hidden layers and output layer have each other's activation: ReLU belongs inside, the "
        "sigmoid at the end.",
        ("layer == layers", "layer != layers"),
    ),
    (
        "dal_handed_to_every_layer",
        "Every layer gets dAL; each has to get what the layer after it handed back.",
        ("    grads = {}", "    dAL = dA\n    grads = {}"),
        (_FED, "activation_backward(dAL,"),
    ),
    (
        "da_of_the_output_layer_for_every_layer",
        "Every hidden layer gets the same dA, which the output layer handed back; layer l has to "
        "get the gradient that layer l + 1 handed back.",
        (_FED, f'activation_backward(grads[f"dA{{layers - 1}}"] {_HIDDEN} dA,'),
    ),
    (
        "da_read_before_it_is_there",
        "It reads the gradient that the same layer is about to hand back: layer l needs dA with "
        "the number l, and hands back the number l - 1.",
        (_FED, f'activation_backward(grads[f"dA{{layer - 1}}"] {_HIDDEN} dA,'),
    ),
    (
        "da_of_the_layer_after_read",
        "It reads dA under a number that is one too high: layer l needs dA with the number l, "
        "which layer l + 1 has handed back.",
        (_FED, f'activation_backward(grads[f"dA{{layer + 1}}"] {_HIDDEN} dA,'),
    ),
    (
        "caches_read_in_reverse_order",
        "The layers get each other's caches: the last layer's cache is the last of the list.",
        ("caches[layer - 1]", "caches[layers - layer]"),
    ),
    (
        "first_cache_for_the_output_layer",
        "The output layer gets the cache of the first layer, caches[0]; its own is the last of the "
        "list.",
        ("caches[layer - 1]", f"caches[0 {_OUTPUT} layer - 1]"),
    ),
    (
        "cache_of_the_layer_after",
        "A hidden layer gets the cache of a layer after it: the list counts from 0, so the "
        "cache of layer l is caches[l - 1].",
        ("caches[layer - 1]", "caches[layer - 1 + (layer < layers)]"),
    ),
    (
        "caches_counted_from_one",
        "It reads the list of caches beyond its end: the list counts from 0, so the cache of "
        "layer l is caches[l - 1].",
        ("caches[layer - 1]", "caches[layer]"),
    ),
    (
        "first_part_of_the_cache_only",
        "linear_activation_backward gets the linear cache alone; it needs the whole cache of the "
        "layer, with both parts.",
        ("caches[layer - 1]", "caches[layer - 1][0]"),
    ),
    (
        "second_part_of_the_cache_only",
        "linear_activation_backward gets the activation cache alone; it needs the whole cache of "
        "the layer, with both parts.",
        ("caches[layer - 1]", "caches[layer - 1][1]"),
    ),
    (
        "all_caches_handed_over",
        "linear_activation_backward gets the list of all caches; it needs the cache of its layer.",
        ("caches[layer - 1]", "caches"),
    ),
    *(
        (
            f"gradient_and_cache_exchanged{where}",
            f"linear_activation_backward is called with its arguments exchanged{said}: dA comes "
            "first, then the cache of the layer.",
            (
                "(dA, caches[layer - 1]",
                f"(*((caches[layer - 1], dA) if {condition} else (dA, caches[layer - 1]))",
            ),
        )
        for where, said, condition in (
            ("_in_all_layers", "", "True"),
            ("_in_hidden_layers", " for the hidden layers", "layer < layers"),
        )
    ),
    (
        "three_results_as_one",
        "linear_activation_backward returns three values; here one name or one key holds all of "
        "them. Unpack them into dA_prev, dW and db.",
        (_CALL, "dA = dW = db = linear"),
    ),
    *orders(
        "three_results_unpacked_in_another_order",
        "linear_activation_backward returns dA_prev, dW and db in this order; here they are "
        "unpacked in another order.",
        "dA, dW, db",
        _CALL,
        "{} = linear",
    ),
    (
        "first_layer_gradients_missing",
        "The first layer has no gradients: look at where the loop ends.",
        (_RANGE, "range(layers, 1, -1)"),
    ),
    (
        "only_the_output_layers_gradients",
        "Only the output layer has gradients: the loop over the hidden layers is missing.",
        (_RANGE, "range(layers, layers - 1, -1)"),
    ),
    (
        "output_layers_gradients_missing",
        "The gradients of the output layer are not in the dictionary: store them, too.",
        ("        grads[f", f"        (grads {_HIDDEN} {{}})[f"),
    ),
    (
        "returned_in_the_loop_backward",
        "It returns after the first round of the loop over the hidden layers: the return stands "
        "inside the loop.",
        (
            "    return grads",
            "        if layer < layers:\n            return grads\n    return grads",
        ),
    ),
    ("hidden_loop_runs_forwards", _FORWARDS, (_RANGE, "[layers, *range(1, layers)]")),
    (
        "hidden_loop_runs_forwards_over_the_keys",
        _FORWARDS,
        (_RANGE, "[layers, *range(1, layers)]"),
        (_FED, f'activation_backward(grads[f"dA{{layer}}"] {_HIDDEN} dA,'),
    ),
    (
        "backward_loop_includes_the_output_layer",
        "The loop over the hidden layers includes the output layer, which is done already: it "
        "starts at layer L - 1.",
        (_RANGE, f"[layers, *{_RANGE}]"),
        ('"sigmoid" if layer == layers', '"sigmoid" if not grads'),
        (_FED, 'activation_backward(grads[f"dA{layer}"] if grads else dA,'),
    ),
    (
        "backward_loop_repeats_the_output_layer",
        "The loop over the hidden layers includes the output layer, which is done already: it "
        "starts at layer L - 1.",
        (_RANGE, f"[layers, *{_RANGE}]"),
        ('"sigmoid" if layer == layers', '"sigmoid" if not grads'),
    ),
    (
        "keys_shifted_by_one",
        "The keys of dA are shifted by one: the gradient that layer l hands back is dA{l-1}.",
        ("dA{layer - 1}", "dA{layer}"),
    ),
    (
        "gradient_keys_from_zero",
        "The keys of dW and db are shifted by one: the first layer's are dW1 and db1.",
        ("dW{layer}", "dW{layer - 1}"),
        ("db{layer}", "db{layer - 1}"),
    ),
    (
        "gradient_keys_from_two",
        "The keys of dW and db are shifted by one: the first layer's are dW1 and db1.",
        ("dW{layer}", "dW{layer + 1}"),
        ("db{layer}", "db{layer + 1}"),
    ),
    (
        "gradient_keys_without_d",
        "The keys have no d: they are dA, dW and db with a number.",
        ('f"dA{', 'f"A{'),
        ('f"dW{', 'f"W{'),
        ('f"db{', 'f"b{'),
    ),
    (
        "gradient_keys_in_lower_case",
        "The keys are spelled in lower case: they are dA and dW with a capital letter.",
        ('f"dA{', 'f"da{'),
        ('f"dW{', 'f"dw{'),
    ),
    (
        "gradients_not_stored",
        "No gradient is in the dictionary under its key: store dA, dW and db of each layer.",
        ("return grads", "return {}"),
    ),
    (
        "da_not_stored",
        "The gradients dA are not in the dictionary under their keys: store them beside dW and db.",
        ("return grads", 'return {key: grads[key] for key in grads if key[1] != "A"}'),
    ),
    (
        "db_not_stored",
        "The gradients db are not in the dictionary under their keys: store them beside dA and dW.",
        ("return grads", 'return {key: grads[key] for key in grads if key[1] != "b"}'),
    ),
    (
        "gradients_of_two_layers_only",
        "It works for two layers only: the number of layers is the number of caches.",
        ("len(caches)", "2"),
    ),
    (
        "gradients_of_three_layers_only",
        "It works for three layers only: the number of layers is the number of caches.",
        ("len(caches)", "3"),
    ),
    (
        "number_of_caches_halved",
        "The number of layers is too small: it is the number of caches, not half of it.",
        ("len(caches)", "len(caches) // 2"),
    ),
    (
        "one_cache_too_few",
        "The number of layers is too small by one: it is the number of caches.",
        ("len(caches)", "len(caches) - 1"),
    ),
]
