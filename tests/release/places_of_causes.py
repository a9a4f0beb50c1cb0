"""First tries where the place of the mistake is easily named wrongly, or not at all.

A row is as in `first_tries`.
"""

from __future__ import annotations

from tests.release.first_tries import (
    BACK,
    DA,
    DB,
    DW,
    HIDDEN,
    NEW_B,
    NEW_W,
    OUTPUT,
    RELU,
    SIGMOID,
    START,
    Row,
)
from tests.release.named_causes import B1, B2, W1, W2

HELPER = (
    "def layer(rows, cols):\n    return np.random.randn(rows, cols) * 0.01, np.zeros(({}, 1))\n"
)
FILLED = 'parameters["{}" + str({})] = np.random.randn(layer_dims[{}], layer_dims[{} - 1]) * 0.01\n'
ZEROS = 'parameters["b" + str({})] = np.zeros((layer_dims[{}], 1))'
ALL_LOSSES = "np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))"
ANY_SHAPE = "It has to work for an array of any shape: NumPy's operations on the whole array need"
OWN_LOOP = (
    "for l in range(1, L):\n"
    '    dA_prev, dW, db = linear_activation_backward(dAL, caches[l], "relu")\n'
    '    grads["dA" + str(l)] = dA_prev\n    grads["dW" + str(l + 1)] = dW\n'
    '    grads["db" + str(l + 1)] = db'
)

PLACES: dict[str, Row] = {
    # Draws
    "a helper that draws for each weight": (
        "initialize_parameters",
        [HELPER.format("cols") + "W1, b1 = layer(n_h, n_x)\nW2, b2 = layer(n_y, n_h)"],
        ["`cols` stands in `np.zeros((cols, 1))`, where `rows` belongs"],
        ["no weight gets", "is asked for"],
    ),
    "two weights drawn in one line": (
        "initialize_parameters",
        [
            "W1, W2 = np.random.randn(n_h, n_x) * 0.01, np.random.randn(n_y, n_h) * 0.01\n"
            "b1, b2 = np.zeros((n_h, 1)), np.zeros((n_h, 1))"
        ],
        ["In line 24: `n_h` stands in `np.zeros((n_h, 1))`, where `n_y` belongs"],
        ["no weight gets"],
    ),
    "a draw that nothing takes": (
        "initialize_parameters",
        [W1 + B1 + "np.random.randn(3)\n" + W2 + B2],
        ["Line 25, `np.random.randn(3)`, draws numbers that no weight gets"],
        [],
    ),
    "a draw that is printed": (
        "initialize_parameters",
        [W1 + B1 + "print(np.random.randn(2))\n" + W2 + B2],
        ["Line 25, `print(np.random.randn(2))`, draws numbers that no weight gets"],
        [],
    ),
    "a helper with its own return in the loop": (
        "initialize_parameters_deep",
        [
            "def layer(rows, cols):\n    return np.random.randn(rows, cols) * 0.01\n"
            'parameters["W" + str(l)] = layer(layer_dims[l - 1], layer_dims[l])\n'
            + ZEROS.format("l", "l")
        ],
        ["the arguments of `layer(layer_dims[l - 1], layer_dims[l])` stand in the wrong order"],
        ["stands inside the loop"],
    ),
    # Keys and indices
    "a key one too small": (
        "initialize_parameters_deep",
        [
            FILLED.format("W", "l - 1", "l", "l").replace('"W" + str(l - 1)', 'f"W{l - 1}"')
            + ZEROS.format("l - 1", "l").replace('"b" + str(l - 1)', 'f"b{l - 1}"')
        ],
        ["In lines 22 and 23: `- 1` is too much in the key of `parameters[f'W{l - 1}']`"],
        ["`*`", "changed places"],
    ),
    "a text with a key one too large": (
        "initialize_parameters_deep",
        [FILLED.format("W", "l + 1", "l", "l") + ZEROS.format("l + 1", "l")],
        ["`+ 1` is too much in the key of `parameters['W' + str(l + 1)]`"],
        ["`*`", "`-`"],
    ),
    "one of two equal indices": (
        "initialize_parameters_deep",
        [FILLED.format("W", "l", "l", "l").replace("[l - 1]", "[l]") + ZEROS.format("l", "l")],
        ["the index of `layer_dims[l]` (the second in the line) is one too large"],
        [],
    ),
    # Loops
    "an own loop with another name": (
        "initialize_parameters_deep",
        [
            "for i in range(1, L):\n    "
            + FILLED.format("W", "i", "i", "i")
            + "    "
            + ZEROS.format("i", "i")
        ],
        [
            "The loop in line 22 stands inside the given loop of line 17",
            "leave yours out and use its `l`",
        ],
        ["`i` stands in", "where `l` belongs"],
    ),
    "an own loop with other keys": (
        "L_model_backward",
        [START, OUTPUT, OWN_LOOP],
        [
            "The loop in line 46 stands inside the given loop of line 39",
            'lines 48, 49 and 50 store under another number than asked for: `grads["dA" +',
            "line 47 starts from `dAL` in every round",
        ],
        [],
    ),
    "a loop over the units of a layer": (
        "initialize_parameters_deep",
        [
            "W = np.zeros((layer_dims[l], layer_dims[l - 1]))\nfor i in range(layer_dims[l]):\n"
            "    for j in range(layer_dims[l - 1]):\n        W[i, j] = np.random.randn() + 0.5\n"
            'parameters["W" + str(l)] = W\n' + ZEROS.format("l", "l")
        ],
        ["W1"],
        ["stands inside the given loop"],
    ),
    # Regions
    "the region that ran": (
        "linear_activation_backward",
        [
            BACK.replace("dZ", "dA"),
            "dA = relu_backward(dA, activation_cache)\n" + BACK.partition("\n")[2],
        ],
        ['the second YOUR CODE region (below `elif activation == "relu":`) sets `dA` instead'],
        ["the first YOUR CODE region"],
    ),
    "a return of a part": (
        "linear_activation_forward",
        [SIGMOID + "\nreturn A, linear_cache", RELU],
        ["The `return` in line 22 gives `linear_cache` in the place of `cache`"],
        [],
    ),
    "a right return in the other branch": (
        "linear_activation_forward",
        [
            SIGMOID + "\nreturn A, (linear_cache, activation_cache)",
            RELU.replace("relu(Z)", "relu(-Z)"),
        ],
        ["With activation"],
        ["The `return`"],
    ),
    "a return of one value": (
        "linear_forward",
        ["Z = np.dot(W, A) + b\nreturn Z"],
        ["the given line 22, `return Z, cache`, does not run: leave line 18 out"],
        [],
    ),
    "a return of the formula": (
        "sigmoid",
        ["return 1 / (1 + np.exp(-Z))"],
        ["does not run: store the value in `A` instead"],
        ["leave line"],
    ),
    "a return before the hidden layers": (
        "L_model_backward",
        [START, OUTPUT + "\nreturn grads", HIDDEN],
        ["The `return` in line 36 ends the function there, so the third YOUR CODE region"],
        ["are right: look at"],
    ),
    "values that need no names": (
        "initialize_parameters",
        [
            'return {"W1": np.random.randn(n_h, n_x) * 0.01, "b1": np.zeros((n_h, 1)),\n'
            '"W2": np.random.randn(n_y, n_h) * 0.1, "b2": np.zeros((n_y, 1))}'
        ],
        ["W2 is 10 times the expected value"],
        ["is asked to set", "no weight gets"],
    ),
    # Signs and exponents
    "one sign of several": (
        "sigmoid",
        ["A = np.where(Z >= 0, np.exp(Z) / (1 + np.exp(-Z)), 1 / (1 + np.exp(Z)))"],
        ["a minus sign is missing before `Z` in `1 + np.exp(Z)`", "stands above the line of"],
        [],
    ),
    "the one in the exponent": (
        "sigmoid",
        ["A = 1 / np.exp(1 - Z)"],
        ["`1` in `np.exp(1 - Z)` belongs outside of the parentheses of `np.exp`"],
        ["Look at"],
    ),
    "a one too many in the exponent": (
        "sigmoid",
        ["A = 1 / (1 + np.exp(1 - Z))"],
        ["`1` is too much in `1 - Z`: `Z` keeps its minus"],
        ["`1 -` is"],
    ),
    # Shapes
    "a loop over columns that are not there": (
        "relu",
        [
            "A = np.zeros(Z.shape)\nfor j in range(Z.shape[1]):\n"
            "    A[:, j] = np.maximum(0, Z[:, j])"
        ],
        ["`Z.shape` is (1,): with one axis only, there is no `Z.shape[1]`", ANY_SHAPE],
        ["entry, 0"],
    ),
    "an entry of a number": (
        "sigmoid",
        ["bottom = 1 + np.exp(-Z)\nA = 1 / bottom[0]"],
        ["`bottom` is a number, so it has no entry `0`"],
        [".:", "scalar variable"],
    ),
    "a column of a flat sum": (
        "linear_backward",
        [DW + "db = np.sum(dZ / m, axis=1)[:, 0]\n" + DA],
        ["the index is `[:, 0]`", "`keepdims=True` keeps the column, and `[:, 0]` is too much"],
        ["slice("],
    ),
    "rows counted for examples": (
        "compute_cost",
        ["m = AL.shape[0]\ncost = -" + ALL_LOSSES + " / m"],
        [
            "Line 17, `m = AL.shape[0]`, counts the rows of `AL`, and line 18 divides by `m`",
            "the examples are the columns, `AL.shape[1]`",
        ],
        ["is missing"],
    ),
    "rows taken for examples": (
        "compute_cost",
        ["n, m = Y.shape\ncost = -" + ALL_LOSSES + " / n"],
        ["Line 17, `n, m = Y.shape`, counts the rows of `Y`, and line 18 divides by `n`"],
        ["is missing"],
    ),
    # Values overwritten
    "weights overwritten too early": (
        "linear_backward",
        ["W = np.dot(dZ, A_prev.T) / m\ndW = W\n" + DB + DA],
        [
            "Line 22, `W = np.dot(dZ, A_prev.T) / m`, overwrites the `W` of the given line 14",
            "line 25, `dA_prev = np.dot(W.T, dZ)`, still needs the old value",
        ],
        ["Look at"],
    ),
    "labels overwritten": (
        "L_model_backward",
        ["Y = 1 - Y\n" + START, OUTPUT, HIDDEN],
        ["Line 22, `Y = 1 - Y`, overwrites the argument `Y`"],
        ["swapped"],
    ),
    "an argument of the logarithm overwritten": (
        "compute_cost",
        ["AL = np.log(AL)\ncost = -np.sum(Y * AL + (1 - Y) * np.log(1 - AL)) / m"],
        ["Line 17, `AL = np.log(AL)`, overwrites the argument `AL`"],
        ["Look at"],
    ),
    "an argument in another shape": (
        "L_model_backward",
        ["Y = Y.reshape(AL.shape)\n" + START.replace("-(", "("), OUTPUT, HIDDEN],
        ["The sign of dAL is wrong"],
        ["overwrites"],
    ),
    # The caches and dAL
    "a cache taken out": (
        "L_model_backward",
        [START, OUTPUT.replace("caches[L - 1]", "caches.pop()"), HIDDEN],
        ["`caches` is a tuple here, which has no `pop`", "`caches[L - 1]` reads the entry"],
        [],
    ),
    "a cache taken out in the loop": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("caches[l - 1]", "caches.pop()")],
        ["`caches` is a tuple here, which has no `pop`", "`caches[l - 1]` reads the entry"],
        [],
    ),
    "a matrix product in dAL": (
        "L_model_backward",
        ["dAL = -(np.dot(Y, 1 / AL.T) - np.dot(1 - Y, 1 / (1 - AL).T))", OUTPUT, HIDDEN],
        ["`np.dot(Y, 1 / AL.T)` in line 22 is a matrix product", "divided entry by entry"],
        ["look first at"],
    ),
    # The same text twice in a line
    "rows that are added up by sum": (
        "linear_forward",
        [
            "Z = [[sum(W[i] * A[:, j]) + b[i, 0] for j in range(A.shape[1])]\n"
            "     for i in range(W.shape[0])]"
        ],
        ["Z must be a NumPy array, but it is nested lists."],
        ["Python's `sum`"],
    ),
    "a label for a prediction in a logarithm": (
        "compute_cost",
        ["cost = -np.nansum(Y * np.log(AL) + (1 - Y) * np.log(1 - Y)) / m"],
        ["`Y` stands in `1 - Y` in `np.log(1 - Y)`, where `AL` belongs"],
        ["multiplied"],
    ),
    "a list that is multiplied": (
        "update_parameters",
        [NEW_W.replace('grads["dW" + str(l + 1)]', 'list(grads["dW" + str(l + 1)])') + NEW_B],
        ["`list(grads['dW' + str(l + 1)])` is a list, where an array is needed."],
        ["a dictionary"],
    ),
}
