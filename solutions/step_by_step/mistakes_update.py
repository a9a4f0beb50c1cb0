"""Known mistakes in the update of the parameters."""

from __future__ import annotations

from .entries import Entry

_GRADIENT = 'grads[f"d{key}"]'
_STEP = f"learning_rate * {_GRADIENT}"
_RATES = ("0.1", "0.01", "0.5", "1.2", "0.0075", "0.001", "0.05", "0.2", "0.3")

UPDATE_PARAMETERS: list[Entry] = [
    (
        "step_uphill",
        "The step goes uphill: the gradient is added, not subtracted.",
        ("] - ", "] + "),
    ),
    *(
        (
            f"{words}_step_uphill",
            f"The step of the {words} goes uphill: their gradient is added, not subtracted.",
            ("learning_rate * grads", f'(-1 if kind == "{kind}" else 1) * learning_rate * grads'),
        )
        for kind, words in (("W", "weights"), ("b", "biases"))
    ),
    (
        "old_value_missing",
        "The old value is missing: the new parameter is the old one minus the step.",
        ("params[key] - ", "-"),
    ),
    (
        "step_alone",
        "The result is the step alone: it is subtracted from the old value of the parameter.",
        ("params[key] - ", ""),
    ),
    (
        "step_multiplied",
        "The old value is multiplied by the step; the step is subtracted from it.",
        ("] - ", "] * "),
    ),
    (
        "rate_subtracted_first",
        "The learning rate is subtracted from the parameter before it is multiplied: multiply the "
        "gradient by the learning rate first, without parentheses.",
        ("params[key] - learning_rate", "(params[key] - learning_rate)"),
    ),
    (
        "old_value_times_the_rate",
        "The learning rate multiplies the old value, too, as it does before parentheses around the "
        "difference; it belongs to the gradient alone.",
        (f"params[key] - {_STEP}", f"learning_rate * (params[key] - {_GRADIENT})"),
    ),
    (
        "learning_rate_ignored",
        "The learning rate is not used: the whole gradient is subtracted.",
        ("learning_rate * ", ""),
    ),
    *(
        (
            f"learning_rate_of_{rate.replace('.', '_')}",
            f"The learning rate is always {rate}: use the argument learning_rate.",
            ("learning_rate * ", f"{rate} * "),
        )
        for rate in _RATES
    ),
    (
        "divided_by_the_learning_rate",
        "The gradient is divided by the learning rate; it is multiplied with it.",
        ("learning_rate * ", "1 / learning_rate * "),
    ),
    (
        "update_applied_twice",
        "The step is twice as long as it should be: is it taken twice, or multiplied by 2?",
        ("learning_rate * grads", "2 * learning_rate * grads"),
    ),
    (
        "update_repeated_for_every_layer",
        "Every parameter is updated as often as there are layers: is the update inside a loop too "
        "many?",
        ("learning_rate * grads", "len(params) // 2 * learning_rate * grads"),
    ),
    (
        "step_divided_by_columns",
        "The gradient is divided by its number of columns; the mean over the examples is in it "
        "already.",
        (_GRADIENT, f"{_GRADIENT} / {_GRADIENT}.shape[1]"),
    ),
    (
        "step_divided_by_rows",
        "The gradient is divided by its number of rows; the mean over the examples is in it "
        "already.",
        (_GRADIENT, f"{_GRADIENT} / {_GRADIENT}.shape[0]"),
    ),
    (
        "step_divided_by_layers",
        "The gradient is divided by the number of layers; only the learning rate belongs to it.",
        (_GRADIENT, f"{_GRADIENT} / (len(params) // 2)"),
    ),
    (
        "step_divided_by_entries",
        "The gradient is divided by the number of parameters in the dictionary; only the learning "
        "rate belongs to it.",
        (_GRADIENT, f"{_GRADIENT} / len(params)"),
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
    (
        "updated_in_one_round_only",
        "Only the first layer is updated: the return stands inside the loop, or the key is the "
        "same in every round.",
        ("    return parameters", "        return parameters"),
    ),
    (
        "first_weights_updated_only",
        "Only W1 is updated: the return stands inside the loop, or the key is the same in every "
        "round.",
        ("    return parameters", "            return parameters"),
    ),
    (
        "new_weights_in_lower_case",
        "The new weights are stored under keys in lower case: the keys are W1, W2 and so on, with "
        "a capital W.",
        ("parameters[key]", 'parameters[key.replace("W", "w")]'),
    ),
    (
        "stored_under_the_keys_of_gradients",
        "The new values are stored under the keys of the gradients; the keys of parameters have "
        "no d.",
        ("parameters[key]", 'parameters[f"d{key}"]'),
    ),
    (
        "stored_under_keys_without_numbers",
        "The new values are stored under keys without a number: they are W1, b1, W2 and so on.",
        ("parameters[key]", "parameters[kind]"),
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
        ("params[key] - learning_rate * ", ""),
    ),
    (
        "step_along_the_parameters",
        "The step is made of the parameters themselves; it is made of their gradients.",
        (_GRADIENT, "params[key]"),
    ),
    (
        "weight_gradient_for_the_bias",
        "The bias gets the step of the weights: its own gradient is db.",
        (_GRADIENT, 'grads[f"dW{layer}"]'),
    ),
    (
        "bias_gradient_for_the_weights",
        "The weights get the step of the bias: their own gradient is dW.",
        (_GRADIENT, 'grads[f"db{layer}"]'),
    ),
    (
        "weights_for_the_bias",
        "The new bias starts from the weights: its own old value is b.",
        ("params[key] -", 'params[f"W{layer}"] -'),
    ),
    (
        "gradients_summed",
        "The gradient is summed to one number before the step; each entry takes a step of its own.",
        (_GRADIENT, f"np.sum({_GRADIENT})"),
    ),
    (
        "first_gradients_everywhere",
        "Every layer gets the gradients of the first: its own have the number of the layer.",
        (_GRADIENT, 'grads[f"d{kind}1"]'),
    ),
    (
        "gradients_without_d",
        "It looks for the gradients under the keys of the parameters: in grads they have a d in "
        "front, as in dW1.",
        ('f"d{key}"', "key"),
    ),
    (
        "gradients_without_numbers",
        "It looks for gradients without a number: in grads they have the number of the layer, as "
        "in dW1.",
        ('f"d{key}"', 'f"d{kind}"'),
    ),
    (
        "parameters_without_numbers_updated",
        "It looks for parameters without a number: in params they have the number of the layer, "
        "as in W1.",
        ('key = f"{kind}{layer}"', "key = kind"),
    ),
    (
        "parameters_counted_from_zero_updated",
        "It looks for W0: the layers are counted from 1, so the first parameters are W1 and b1.",
        ("{kind}{layer}", "{kind}{layer - 1}"),
    ),
    (
        "layers_not_halved_updated",
        "It asks for a layer that is not there: params holds two entries for each layer, so the "
        "number of layers L is half its length, and the last layer is L.",
        ("len(params) // 2", "len(params)"),
    ),
    (
        "layers_counted_by_the_gradients",
        "It counts the layers by grads, which holds dA, too: the number of layers is half the "
        "length of params.",
        ("len(params) // 2", "len(grads) // 2"),
    ),
    (
        "layers_counted_by_a_third_of_the_gradients",
        "It counts the layers by grads, which need not hold dA: the number of layers is half the "
        "length of params.",
        ("len(params) // 2", "len(grads) // 3"),
    ),
    (
        "all_gradients_updated",
        "It takes every entry of grads for the gradient of a parameter; grads holds dA, too, "
        "which belongs to none.",
        ("range(1, len(params) // 2 + 1)", "[1]"),
        ('("W", "b")', "[name[1:] for name in grads]"),
        ("{kind}{layer}", "{kind}"),
    ),
    (
        "gradients_taken_in_order",
        "The gradients are matched with the parameters by their order; grads holds dA, too, and "
        "has another order. Look each gradient up by its key.",
        (_GRADIENT, "dict(zip(params, grads.values()))[key]"),
    ),
    (
        "two_layers_updated_only",
        "It works for two layers only: the number of layers is half the length of params.",
        ("len(params) // 2 + 1", "3"),
    ),
]
