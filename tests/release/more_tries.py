"""More first tries of beginners: slips of names, loops and numbers, and functions of NumPy.

A row is as in `first_tries`.
"""

from __future__ import annotations

from tests.release.first_tries import (
    BACK,
    DA,
    DB,
    DW,
    HIDDEN,
    LAST,
    LAYER,
    NEW_B,
    NEW_W,
    OUTPUT,
    RELU,
    SIGMOID,
    START,
    Row,
)

COST = "cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))"
WEIGHTS = (
    'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01\n'
    'parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))'
)
FIRST = (
    "W1 = np.random.randn(n_h, n_x) * 0.01\nb1 = np.zeros((n_h, 1))\n"
    "W2 = np.random.randn(n_y, n_h) * 0.01\nb2 = np.zeros((n_y, 1))"
)

MORE: dict[str, Row] = {
    # Names
    "a gradient for its value": (
        "relu_backward",
        ["dZ = dA * (A > 0)"],
        ["`A` has no value here, only its gradient `dA` has", "keeps Z in its cache"],
        ["you have `dA`"],
    ),
    "a value for its gradient": ("linear_backward", ["dW = dA"], ["you have `dZ`"], []),
    "two names in one": (
        "linear_forward",
        ["Z = WA + b"],
        ["a product of `W` and `A` needs a sign between them"],
        ["you have"],
    ),
    "a module without np": (
        "initialize_parameters",
        [FIRST.replace("np.random", "random")],
        ["`random` alone has no meaning here: it belongs to NumPy, `np.random`"],
        ["comments ask"],
    ),
    "the letter n": ("compute_cost", [COST.replace("/ m", "/ n")], ["you have `m`"], []),
    "a letter exchanged": ("linear_forward", ["Z = np.dto(W, A) + b"], ["there is `np.dot`"], []),
    "a small t": ("linear_backward", [DW.replace(".T", ".t") + DB + DA], ["there is `T`"], []),
    "the value of an entry": (
        "initialize_parameters_deep",
        ["W[l] = np.zeros((1, 1))"],
        ['The comments ask for `parameters["W" + str(l)] = ...`'],
        [],
    ),
    # Keys
    "a line between": (
        "initialize_parameters_deep",
        [WEIGHTS.replace('"W"', '"W_"').replace('"b"', '"b_"')],
        ["In 'W_1' there is something between the letter and the number"],
        ["made with `str(...)`"],
    ),
    "the letter of the layer": (
        "L_model_forward",
        [LAYER.replace('"W" + str(l)', '"Wl"'), LAST],
        ["no key 'Wl'", "The number in it is made with `str(...)`"],
        [],
    ),
    "stored exchanged": (
        "L_model_backward",
        [
            START,
            OUTPUT.replace("= dW", "= d").replace("= db", "= dW").replace("= d\n", "= db\n"),
            HIDDEN,
        ],
        ["In line 34", "in line 33", "is wrong there"],
        ["have changed places"],
    ),
    # Calls
    "an argument left out in the middle": (
        "L_model_forward",
        [LAYER.replace(', parameters["b" + str(l)]', ""), LAST],
        ["`'relu'` stands in the place of b"],
        ["without activation"],
    ),
    "forward for backward": (
        "linear_activation_backward",
        [BACK.replace("linear_backward(", "linear_forward("), None],
        ["the function for the way back is `linear_backward`"],
        ["without b"],
    ),
    "results turned before a call": (
        "linear_activation_forward",
        [SIGMOID.replace("Z, linear_cache", "linear_cache, Z"), RELU],
        ["gets a tuple of 3 values as Z", "another order than `Z, linear_cache`"],
        [],
    ),
    "a module called": (
        "initialize_parameters",
        [FIRST.replace("np.random.randn", "np.random")],
        ["`np.random` is no function", "`np.random.randn`"],
        ["`*`"],
    ),
    "another draw": (
        "initialize_parameters",
        [FIRST.replace("randn(n_h, n_x)", "random((n_h, n_x))")],
        ["`np.random.random` in line 23 draws other numbers"],
        [],
    ),
    "keepdims without its name": (
        "linear_backward",
        [DW + "db = np.sum(dZ, 1, True) / m\n" + DA],
        ["write its name, `keepdims=True`"],
        ["direction", "data type"],
    ),
    "keepdims as a text": (
        "linear_backward",
        [DW + DB.replace("True", '"True"') + DA],
        ["True and False are written without quotes"],
        ["whole number"],
    ),
    "one argument of two": (
        "relu",
        ["A = np.maximum(Z)"],
        ["`np.maximum` needs 2 arguments, but gets 1"],
        ["positional"],
    ),
    "add for append": (
        "L_model_forward",
        [LAYER.replace("append", "add"), LAST],
        ["`caches` is a list: `append` adds an entry to it"],
        [],
    ),
    "a text in a sum": (
        "update_parameters",
        [NEW_W.replace('params["W" + str(l + 1)]', '"W" + str(l + 1)') + NEW_B],
        ["is the text 'W1'"],
        ["ufunc", "signature"],
    ),
    # Entries
    "chosen entries only": (
        "relu",
        ["A = Z[Z > 0]"],
        ["picks out the entries where the condition holds"],
        [],
    ),
    "all entries for some": (
        "relu_backward",
        ["dZ = np.zeros_like(Z)\ndZ[Z > 0] = dA"],
        ["`dA` has all entries: choose the same entries on the right"],
        ["0 or 1-dimensional"],
    ),
    "one decision for all": (
        "relu",
        ["if (Z > 0).all():\n    A = Z\nelse:\n    A = 0 * Z"],
        ["decides once for the whole array"],
        [],
    ),
    "an index too many": (
        "sigmoid_backward",
        ["s, _ = sigmoid(cache[0])\ndZ = dA * s * (1 - s)"],
        ["In line 18: `[0]` is too much in `cache[0]`"],
        ["line 19"],
    ),
    "the same entry in every round": (
        "initialize_parameters_deep",
        [WEIGHTS.replace("layer_dims[l - 1]", "layer_dims[0]")],
        ["`layer_dims[0]` takes the same entry in every round of the loop"],
        [],
    ),
    "the number of a layer for its size": (
        "initialize_parameters_deep",
        [WEIGHTS.replace("layer_dims[l - 1]", "l - 1").replace("layer_dims[l]", "l")],
        ["is the number of a layer; its size is `layer_dims[l"],
        [],
    ),
    # Loops and lists
    "a list begun anew": (
        "L_model_forward",
        [LAYER, "caches = []\n" + LAST],
        ["Line 32, `caches = []`, begins the list anew"],
        ["append one for every layer"],
    ),
    "the last round only": (
        "linear_backward",
        ["for i in range(m):\n    dW = np.outer(dZ[:, i], A_prev[:, i]) / m\n" + DB + DA],
        ["writes `dW` anew in every round of its loop"],
        [],
    ),
    "the variable of the loop": (
        "update_parameters",
        ["l = L - 1\n" + NEW_W + NEW_B],
        ["gives another value to `l`, which the loop counts"],
        ["subtracted from"],
    ),
    "a loop in the loop": (
        "initialize_parameters_deep",
        ["for l in range(1, L + 1):\n    " + WEIGHTS.replace("\n", "\n    ")],
        ["The loop in line 22 stands inside the given loop of line 17"],
        ["the lines in it fit"],
    ),
    "a result not kept": (
        "L_model_forward",
        [LAYER.replace("A, cache = ", "cache = ").replace('"relu")', '"relu")[1]'), LAST],
        ["is asked to set `A`"],
        [],
    ),
    # Numbers
    "a fixed number": (
        "compute_cost",
        ["cost = 0.41493"],
        ["writes down a fixed number; it is computed from `AL` and `Y`"],
        [],
    ),
    "sizes of the example": (
        "initialize_parameters",
        [FIRST.replace("n_h", "4").replace("n_x", "3").replace("n_y", "1")],
        ["The arguments `n_x`, `n_h` and `n_y` are not used"],
        [],
    ),
    "whole numbers of m": (
        "compute_cost",
        [COST.replace("-1 / m", "-1 // m")],
        ["`//` in `-1 // m` drops what is behind the decimal point"],
        ["mean over examples"],
    ),
    "a rate without decimals": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("learning_rate", "int(learning_rate)")],
        ["`int(learning_rate)` drops what is behind the decimal point"],
        ["come back as they were"],
    ),
    "e in digits": ("sigmoid", ["A = 1 / (1 + 2.71 ** -Z)"], ["`2.71` in line 15 is e"], []),
    "the logarithm of zero": (
        "compute_cost",
        ["cost = -np.sum(np.log(Y * AL) + np.log((1 - Y) * (1 - AL))) / m"],
        ["`np.log(Y * AL)` takes the logarithm of 0, which `Y * AL` holds"],
        ["swapped"],
    ),
    "a sum too many": (
        "L_model_backward",
        ["dAL = np.sum(-(Y / AL - (1 - Y) / (1 - AL)))", OUTPUT, HIDDEN],
        ["`np.sum` is too much"],
        ["`axis`"],
    ),
    "a mean taken again": (
        "linear_activation_backward",
        [BACK + "\ndW = dW / dZ.shape[1]", BACK.replace("sigmoid", "relu")],
        ["`/ dZ.shape[1]` is too much"],
        ["one too large"],
    ),
    "halved": (
        "update_parameters",
        [NEW_W.replace("learning_rate", "learning_rate / 2") + NEW_B],
        ["`/ 2` is too much"],
        ["one too large"],
    ),
    "rows counted": (
        "linear_backward",
        [DW.replace("/ m", "/ len(dZ)") + DB + DA],
        ["`len(dZ)` counts the rows, but the examples are the columns"],
        [],
    ),
    "added for multiplied": (
        "linear_forward",
        ["Z = W + A + b"],
        ["`W + A` adds, where a matrix product is needed"],
        ["entry by entry; a"],
    ),
    "a transpose is missing with a star": (
        "linear_backward",
        ["dW = dZ * A_prev / m\n" + DB + DA],
        ["a matrix product is needed, with `A_prev` transposed"],
        [],
    ),
    "ones": ("relu_backward", ["dZ = np.ones(Z.shape)"], ["`np.ones`"], ["np.empty"]),
    "rounded by Python": (
        "compute_cost",
        [COST.replace("-1 / m", "round(-1 / m") + ", 2)"],
        ["`round` is too much"],
        ["relu_backward"],
    ),
}

# Given lines that were changed: a piece of the released cell, and what stands there now.
CHANGED: dict[str, tuple[str, list[str | None], str, str, str]] = {
    "the loop ends early": (
        "initialize_parameters_deep",
        [WEIGHTS],
        "range(1, L + 1)",
        "range(1, L)",
        "the loop runs over `range(1, L)`, but the lines in it fit `range(1, L + 1)`",
    ),
    "the return in the loop": (
        "initialize_parameters_deep",
        [WEIGHTS],
        "\n    return parameters",
        "\n        return parameters",
        "The `return` in line 31 stands inside the loop",
    ),
    "no return": (
        "update_parameters",
        [NEW_W + NEW_B],
        "return parameters",
        "",
        "no `return` in it",
    ),
    "an argument returned": (
        "update_parameters",
        [NEW_W + NEW_B],
        "return parameters",
        "return grads",
        "returns the argument `grads`; the result is `parameters`",
    ),
    "the arguments turned": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN],
        "(AL, Y, caches)",
        "(Y, AL, caches)",
        "The arguments in the `def` line stand in another order than `AL, Y, caches`",
    ),
    "the cache turned": (
        "linear_backward",
        [DW + DB + DA],
        "A_prev, W, b = cache",
        "W, A_prev, b = cache",
        "the values stand in another order than `A_prev, W, b`",
    ),
}
