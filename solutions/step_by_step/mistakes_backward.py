"""Known mistakes in the cost, the backward pass and the update."""

from __future__ import annotations

Entry = tuple[str, str, *tuple[tuple[str, str], ...]]
"""A mistake's name, its hint, and its edits as (old text, new text) pairs."""

_SUM = "-np.sum(losses) / m"
COMPUTE_COST: list[Entry] = [
    (
        "cost_not_averaged",
        "It looks like the mean over examples is missing: divide the sum by m.",
        (" / m", ""),
    ),
    (
        "cost_not_negated",
        "The cost should be positive: the minus before the sum is missing.",
        (_SUM, "np.sum(losses) / m"),
    ),
    (
        "cost_neither_averaged_nor_negated",
        "The sum is there, but neither the minus before it nor the division by m.",
        (_SUM, "np.sum(losses)"),
    ),
    (
        "negative_term_missing",
        "The term for the examples with label 0 is missing: (1 - Y) log(1 - AL).",
        (" + (1 - Y) * np.log(1 - AL)", ""),
    ),
    (
        "positive_term_missing",
        "The term for the examples with label 1 is missing: Y log(AL).",
        ("Y * np.log(AL) + ", ""),
    ),
    (
        "second_term_subtracted",
        "The second term of the loss is subtracted; both are added, with one minus before the sum.",
        (" + (1", " - (1"),
    ),
    (
        "labels_swapped",
        "The labels are swapped: Y goes with log(AL) and 1 - Y with log(1 - AL).",
        ("Y * np.log(AL) + (1 - Y)", "(1 - Y) * np.log(AL) + Y"),
    ),
    (
        "labels_and_predictions_swapped",
        "Y and AL are swapped: the logarithm is taken of the prediction, not of the label.",
        (
            "Y * np.log(AL) + (1 - Y) * np.log(1 - AL)",
            "AL * np.log(Y) + (1 - AL) * np.log(1 - Y)",
        ),
    ),
    (
        "logarithm_missing",
        "The logarithms are missing: the loss is made of log(AL) and log(1 - AL).",
        ("np.log", ""),
    ),
    (
        "logarithm_of_base_two",
        "The logarithm has another base: np.log is the natural one.",
        ("np.log", "np.log2"),
    ),
    (
        "logarithm_of_base_ten",
        "The logarithm has another base: np.log is the natural one.",
        ("np.log", "np.log10"),
    ),
    (
        "cost_not_summed",
        "The result is one loss for each example; their mean is needed.",
        ("np.sum(losses)", "losses"),
    ),
    (
        "squared_error",
        "This is the squared error; the exercise asks for the cross-entropy.",
        (_SUM, "np.sum((AL - Y) ** 2) / m"),
    ),
    ("cost_halved", "There is a factor of one half too many.", ("/ m", "/ (2 * m)")),
    (
        "examples_hard_coded",
        "It divides by 3 whatever comes in: the number of examples is Y.shape[1].",
        ("Y.shape[1]", "3"),
    ),
]

LINEAR_BACKWARD: list[Entry] = [
    (
        "gradients_not_averaged",
        "It looks like the mean over examples is missing in dW and db.",
        (" / m", ""),
    ),
    (
        "dw_not_averaged",
        "It looks like the mean over examples is missing in dW.",
        ("A_prev.T / m", "A_prev.T"),
    ),
    (
        "db_not_averaged",
        "It looks like the mean over examples is missing in db.",
        ("keepdims=True) / m", "keepdims=True)"),
    ),
    (
        "db_averaged_twice",
        "db is divided by the number of examples twice: a mean is a sum divided once.",
        ("np.sum", "np.mean"),
    ),
    (
        "da_averaged",
        "dA_prev is divided by m; only dW and db are means over the examples.",
        ("W.T @ dZ", "W.T @ dZ / m"),
    ),
    (
        "m_from_the_wrong_axis",
        "It divides by the number of units; the examples are the columns of A_prev.",
        ("A_prev.shape[1]", "A_prev.shape[0]"),
    ),
    (
        "keepdims_lost",
        "db has lost a dimension: keep it a column (look at keepdims).",
        (", keepdims=True", ""),
    ),
    (
        "db_along_the_wrong_axis",
        "db is summed along the wrong axis: the examples are the columns.",
        ("axis=1", "axis=0"),
    ),
    (
        "db_summed_over_everything",
        "db is one number for the whole layer: each unit has a bias of its own.",
        ("np.sum(dZ, axis=1, keepdims=True)", "np.sum(dZ)"),
    ),
    (
        "db_not_summed",
        "db still has a column for each example: sum over them.",
        ("np.sum(dZ, axis=1, keepdims=True)", "dZ"),
    ),
    (
        "dw_transposed",
        "dW is transposed: it has the shape of W.",
        ("dZ @ A_prev.T", "A_prev @ dZ.T"),
    ),
    (
        "dw_without_transpose",
        "A transpose is missing in dW: dZ is multiplied with A_prev as it is.",
        ("A_prev.T", "A_prev"),
    ),
    (
        "da_without_transpose",
        "A transpose is missing in dA_prev: W is used as it is.",
        ("W.T @ dZ", "W @ dZ"),
    ),
    (
        "da_from_activations",
        "dA_prev is made from A_prev; on the way back the weights carry the gradient.",
        ("W.T @ dZ", "A_prev @ dZ.T"),
    ),
    (
        "results_in_another_order",
        "The three results stand in another order than dA_prev, dW, db.",
        ("return W.T @ dZ, dW, db", "return dW, db, W.T @ dZ"),
    ),
]

_RELU_BACK = "np.where(Z > 0, dA, 0.0)"
_SIGMOID_BACK = "dA * s * (1 - s)"
LINEAR_ACTIVATION_BACKWARD: list[Entry] = [
    (
        "backward_activations_swapped",
        "The backward steps of the two activations are swapped.",
        ('"sigmoid"', '"other"'),
        ('"relu"', '"sigmoid"'),
        ('"other"', '"relu"'),
    ),
    (
        "activation_not_differentiated",
        "dA is handed to the linear step as it is: the activation's derivative is missing.",
        ("linear_backward(dZ", "linear_backward(dA"),
    ),
    (
        "sigmoid_backward_in_both_branches",
        "Both branches use the sigmoid's backward step; one of them should use ReLU's.",
        (_RELU_BACK, "dA * _sigmoid(Z) * (1 - _sigmoid(Z))"),
    ),
    (
        "relu_backward_in_both_branches",
        "Both branches use ReLU's backward step; one of them should use the sigmoid's.",
        (_SIGMOID_BACK, _RELU_BACK),
    ),
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
        "incoming_gradient_dropped",
        "The derivative of the activation is there, but it is not multiplied with dA.",
        (_SIGMOID_BACK, "s * (1 - s)"),
        (_RELU_BACK, "np.where(Z > 0, 1.0, 0.0)"),
    ),
    (
        "sigmoid_derivative_cut_short",
        "The sigmoid's derivative has two factors, s and 1 - s; the second one is missing.",
        (_SIGMOID_BACK, "dA * s"),
    ),
    (
        "cache_taken_for_the_activation",
        "The derivative is computed with Z in the place of the sigmoid of Z.",
        ("s = _sigmoid(Z)", "s = Z"),
    ),
    (
        "tanh_derivative",
        "This is the derivative of tanh, 1 - s squared; the sigmoid's is s (1 - s).",
        (_SIGMOID_BACK, "dA * (1 - s**2)"),
    ),
]

_START = "-(Y / AL - (1 - Y) / (1 - AL))"
L_MODEL_BACKWARD: list[Entry] = [
    (
        "dal_with_the_wrong_sign",
        "The sign of dAL is wrong, and with it every gradient.",
        (_START, "Y / AL - (1 - Y) / (1 - AL)"),
    ),
    (
        "dal_with_a_sum",
        "The two fractions of dAL are added; the second one is subtracted.",
        ("/ AL - (1", "/ AL + (1"),
    ),
    (
        "dal_first_fraction_only",
        "dAL has a second fraction, for the examples with label 0.",
        (_START, "-(Y / AL)"),
    ),
    (
        "dal_labels_swapped",
        "The labels are swapped in dAL: Y stands over AL, 1 - Y over 1 - AL.",
        (_START, "-((1 - Y) / AL - Y / (1 - AL))"),
    ),
    (
        "dal_is_the_difference",
        "dAL is AL - Y, which is already dZ of the output layer: the sigmoid's backward step is "
        "taken twice.",
        (_START, "AL - Y"),
    ),
    (
        "dal_averaged",
        "dAL is divided by m; linear_backward takes the mean, so it would be taken twice.",
        (_START, f"{_START} / Y.shape[1]"),
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
        "dal_handed_to_every_layer",
        "Every layer gets dAL; each has to get what the layer after it handed back.",
        ("dA = -", "dAL = -"),
        ("backward(dA,", "backward(dAL,"),
    ),
    (
        "caches_read_in_reverse_order",
        "The layers get each other's caches: the last layer's cache is the last of the list.",
        ("caches[layer - 1]", "caches[layers - layer]"),
    ),
    (
        "first_layer_gradients_missing",
        "The first layer has no gradients: look at where the loop ends.",
        ("range(layers, 0, -1)", "range(layers, 1, -1)"),
    ),
    (
        "only_the_output_layers_gradients",
        "Only the output layer has gradients: the loop over the hidden layers is missing.",
        ("range(layers, 0, -1)", "range(layers, layers - 1, -1)"),
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
        "gradients_of_two_layers_only",
        "It works for two layers only: the number of layers is the number of caches.",
        ("len(caches)", "2"),
    ),
]

_STEP = 'learning_rate * grads[f"d{key}"]'
UPDATE_PARAMETERS: list[Entry] = [
    (
        "step_uphill",
        "The step goes uphill: the gradient is added, not subtracted.",
        ("] - ", "] + "),
    ),
    (
        "learning_rate_ignored",
        "The learning rate is not used: the whole gradient is subtracted.",
        ("learning_rate * ", ""),
    ),
    (
        "divided_by_the_learning_rate",
        "The gradient is divided by the learning rate; it is multiplied with it.",
        (_STEP, 'grads[f"d{key}"] / learning_rate'),
    ),
    (
        "update_applied_twice",
        "The step is taken twice for each parameter.",
        ("learning_rate * grads", "2 * learning_rate * grads"),
    ),
    (
        "update_repeated_for_every_layer",
        "Every parameter is updated as often as there are layers: is the update inside a loop too "
        "many?",
        ("learning_rate * grads", "len(params) // 2 * learning_rate * grads"),
    ),
    (
        "last_layer_skipped",
        "The last layer is not updated: look at where the loop ends.",
        ("// 2 + 1", "// 2"),
    ),
    (
        "first_layer_skipped",
        "The first layer is not updated: layers are counted from 1.",
        ("range(1,", "range(2,"),
    ),
    ("biases_not_updated", "The biases are not updated, only the weights.", ('("W", "b")', '"W"')),
    (
        "weights_not_updated",
        "The weights are not updated, only the biases.",
        ('("W", "b")', '"b"'),
    ),
    (
        "nothing_updated",
        "The parameters come back as they were: put the new values into the dict that is returned.",
        ("return parameters", "return params"),
    ),
    (
        "gradients_returned",
        "The result holds the gradients; it should hold the parameters after the step.",
        (f"params[key] - {_STEP}", 'grads[f"d{key}"]'),
    ),
    (
        "step_along_the_parameters",
        "The step is made of the parameters themselves; it is made of their gradients.",
        (_STEP, "learning_rate * params[key]"),
    ),
    (
        "two_layers_updated_only",
        "It works for two layers only: the number of layers is half the length of params.",
        ("len(params) // 2 + 1", "3"),
    ),
]
