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
        ["In line 35", "in line 34", "is wrong there"],
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
        ["the function for the backward pass is `linear_backward`"],
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
        ["`np.random` is not a function", "`np.random.randn`"],
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
        ["`//` in `-1 // m` rounds down to a whole number"],
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
    "ones": (
        "relu_backward",
        ["dZ = np.ones(Z.shape)"],
        ["There dA is 0.9158 and Z is -0.8094", "The argument `dA` is not used"],
        ["np.empty", "np.zeros", "not all yet"],
    ),
    "rounded by Python": (
        "compute_cost",
        [COST.replace("-1 / m", "round(-1 / m") + ", 2)"],
        ["`round` is too much"],
        ["relu_backward"],
    ),
    # A change is named only if it mends the whole function, and not by chance
    "two signs": (
        "sigmoid",
        ["A = 1 / (1 - np.exp(Z))"],
        ["a `+` belongs in the place of the `-`", "a minus sign is missing before `Z`"],
        ["before `1 /"],
    ),
    "a part alone is no cause": (
        "relu_backward",
        ["dZ = np.where(Z > 0, dA, -dA)"],
        ["There dA is 0.9158 and Z is -0.8094", "Look at line 17"],
        ["changed places"],
    ),
    "neither of two inputs decides": (
        "relu_backward",
        ["dZ = np.maximum(dA, Z)"],
        ["There dA is 0.9158 and Z is -0.8094", "Look at line 17"],
        ["function that is needed"],
    ),
    "a factor too many rather than another number": (
        "linear_backward",
        [DW.replace("/ m", "/ (2 * m)") + DB.replace("/ m", "/ (2 * m)") + DA],
        ["In lines 22 and 23: `2 *` is too much"],
        ["one too large"],
    ),
    "the same number by chance": (
        "linear_backward",
        [DW.replace("/ m", "/ (m - 1)") + DB.replace("/ m", "/ (m - 1)") + DA],
        ["dW and db are divided by m - 1; the mean divides by m."],
        ["number of units"],
    ),
    "divided by the size of another array": (
        "linear_forward",
        ["m = A.shape[1]\nZ = np.dot(W, A) / m + b"],
        ["`/ m` is too much"],
        ["where `b` belongs"],
    ),
    "divided by the labels": (
        "compute_cost",
        [COST.replace("/ m", "/ np.sum(Y)")],
        ["Look at line 17"],
        ["m - 1", "np.mean"],
    ),
    "scaled by the largest": (
        "L_model_forward",
        [LAYER.strip() + "\nA = A / np.max(A)", LAST.strip()],
        ["`/ np.max(A)` is too much"],
        ["1 - A"],
    ),
    "no parentheses of the formula": (
        "compute_cost",
        ["cost = 1 / m * np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))"],
        ["a minus sign is missing before `Y * np.log(AL)`"],
        ["parentheses"],
    ),
    "zeros like the weights": (
        "initialize_parameters",
        [FIRST.replace("np.zeros((n_h, 1))", "np.zeros_like(W1)")],
        ["Look at line 24"],
        ["added up"],
    ),
    # What a loop and a list do
    "a term of the inner loop": (
        "linear_forward",
        [
            "Z = np.zeros((W.shape[0], A.shape[1]))\nfor i in range(W.shape[0]):\n"
            "    for j in range(A.shape[1]):\n        for k in range(W.shape[1]):\n"
            "            Z[i, j] += W[i, k] * A[k, j] + b[i, 0]"
        ],
        ["`b[i, 0]` in line 21 does not depend on `k`", "add it once"],
        [],
    ),
    "a running mean": (
        "compute_cost",
        [
            "cost = 0\nfor i in range(m):\n    cost = (cost - Y[0, i] * np.log(AL[0, i])"
            " - (1 - Y[0, i]) * np.log(1 - AL[0, i])) / m"
        ],
        ["Line 19 divides the whole of `cost` again in every round"],
        [],
    ),
    "appended twice": (
        "L_model_forward",
        [LAYER.strip(), LAST.strip() + "\ncaches.append(cache)"],
        ["adds two entries to `caches`, where one is asked for"],
        [],
    ),
    "appended in a tuple": (
        "L_model_forward",
        [LAYER.strip().replace("append(cache)", "append((cache, A))"), LAST.strip()],
        ["wraps what it adds in a tuple"],
        [],
    ),
    "inserted in front": (
        "L_model_forward",
        [LAYER.strip(), LAST.strip().replace("append(cache)", "insert(0, cache)")],
        ["puts the entry elsewhere than at the end"],
        [],
    ),
    "a list and a tuple": (
        "L_model_forward",
        [LAYER.strip().replace("caches.append(cache)", "caches = caches + cache"), LAST.strip()],
        ["a `+` joins a list with another list only"],
        ["array is needed"],
    ),
    # Results and parts
    "three results in another order": (
        "L_model_backward",
        [START, OUTPUT.replace("dA_prev, dW, db = ", "dW, db, dA_prev = "), HIDDEN],
        ["In line 32 the results stand in another order than `dA_prev, dW, db`"],
        ["look first at the start", "belongs"],
    ),
    "a known mistake in the weights alone": (
        "update_parameters",
        [NEW_W.replace('params["W" + str(l + 1)] - ', "-") + NEW_B],
        ["This holds for W1, W2 and W3: The old value is missing"],
        [],
    ),
    "the hidden layers alone": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace('grads["dA" + str(l)]', "dAL").replace("relu", "sigmoid")],
        ["The gradients of the output layer are right: look at the third YOUR CODE region"],
        [],
    ),
    "the mean of the squares": (
        "compute_cost",
        ["cost = np.sqrt(np.mean((Y - AL) ** 2))"],
        ["No logarithm"],
        [],
    ),
    "no division in dAL": (
        "L_model_backward",
        ["dAL = 2 * (AL - Y)", OUTPUT, HIDDEN],
        ["nothing is divided by `AL`"],
        [],
    ),
    "a term inside the exponent": (
        "sigmoid",
        ["A = 1 / np.exp(1 + -Z)"],
        ["`1` in `np.exp(1 + -Z)` belongs outside"],
        [],
    ),
    "the bias in a factor": (
        "linear_forward",
        ["Z = np.dot(W + b, A)"],
        ["`b` is added to a factor in `np.dot(W + b, A)`"],
        [],
    ),
    "the factor of both terms": (
        "update_parameters",
        [
            'parameters["W" + str(l + 1)] = learning_rate * (parameters["W" + str(l + 1)]'
            ' - grads["dW" + str(l + 1)])\n' + NEW_B
        ],
        ["`learning_rate` belongs to `grads['dW' + str(l + 1)]` only"],
        [],
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
