"""First tries of beginners at the starting parameters, the steps forward, and the cost.

A row is as in `first_tries`.
"""

from __future__ import annotations

from tests.release.first_tries import SIGMOID, Row
from tests.release.more_tries import FIRST, WEIGHTS

FORWARD: dict[str, Row] = {
    "W1 columns of the output": (
        "initialize_parameters",
        [FIRST.replace("W2 = np.random.randn(n_y, n_h)", "W2 = np.random.randn(n_y, n_x)")],
        ["W2 has a column for each input; the layer before it is the hidden one, with n_h"],
        [],
    ),
    "double pair randn": (
        "initialize_parameters",
        [FIRST.replace("randn(n_h, n_x)", "randn((n_h, n_x))")],
        ["`np.random.randn` takes rows and columns as two arguments, without a second pair of"],
        [],
    ),
    "a factor added": (
        "initialize_parameters",
        [FIRST.replace("* 0.01", "+ 0.01")],
        ["0.01 is added to the weights; they are multiplied by it"],
        [],
    ),
    "ones biases and 0.1": (
        "initialize_parameters",
        [FIRST.replace("np.zeros", "np.ones").replace("0.01", "0.1")],
        ["is 10 times too large"],
        [],
    ),
    "biases as rows": (
        "initialize_parameters",
        [FIRST.replace("(n_h, 1)", "(1, n_h)").replace("(n_y, 1)", "(1, n_y)")],
        ["The biases are rows; each has to be a column of shape (n, 1)"],
        [],
    ),
    "loop over numbers": (
        "initialize_parameters",
        [
            (
                "W1 = [[np.random.randn() * 0.01 for i in range(n_x)] for j in range(n_h)]\n"
                "b1 = [0] * n_h\n"
                "W2 = [[np.random.randn() * 0.01 for i in range(n_h)] for j in range(n_y)]\n"
                "b2 = [0] * n_y"
            )
        ],
        ["W1 must be a NumPy array, but it is nested lists"],
        [],
    ),
    "n_h of exercise 1": (
        "initialize_parameters_deep",
        [
            (
                'parameters["W" + str(l)] = np.random.randn(n_h, n_x) * 0.01\n'
                'parameters["b" + str(l)] = np.zeros((n_h, 1))'
            )
        ],
        ["`n_h` has no value here; you have `layer_dims`"],
        [],
    ),
    "layer l+1": (
        "initialize_parameters_deep",
        [
            WEIGHTS.replace(
                "layer_dims[l], layer_dims[l - 1]", "layer_dims[l + 1], layer_dims[l]"
            ).replace("layer_dims[l], 1", "layer_dims[l + 1], 1")
        ],
        ["the index of `layer_dims[l + 1]` is one too large, and the index of `layer_dims[l]`"],
        [],
    ),
    "key without quotes": (
        "initialize_parameters_deep",
        [WEIGHTS.replace('"W" + str(l)', "W + str(l)")],
        ['The comments ask for `parameters["W" + str(l)] = ...`'],
        [],
    ),
    "attribute": (
        "initialize_parameters_deep",
        [
            (
                "parameters.W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01\n"
                "parameters.b = np.zeros((layer_dims[l], 1))"
            )
        ],
        ["`parameters` is a dictionary: its entries are read and stored as `parameters[...]`"],
        [],
    ),
    "he scaling": (
        "initialize_parameters_deep",
        [WEIGHTS.replace("* 0.01", "* np.sqrt(2 / layer_dims[l - 1])")],
        ["The weights are scaled by the layer's size, as suits ReLU layers; this exercise"],
        [],
    ),
    "update with a set": (
        "initialize_parameters_deep",
        [
            (
                'parameters.update({"W" + str(l), np.random.randn(layer_dims[l], layer_dims[l - '
                "1]) * 0.01})\n"
                'parameters.update({"b" + str(l), np.zeros((layer_dims[l], 1))})'
            )
        ],
        ["a comma makes a set of what stands in the braces; in a dictionary a colon stands"],
        ["unhashable"],
    ),
    "zeros of list": (
        "initialize_parameters_deep",
        [WEIGHTS.replace("np.zeros((layer_dims[l], 1))", "np.zeros(layer_dims)")],
        ["but its shape is (5, 4, 3)"],
        [],
    ),
    "dot in a list": (
        "linear_forward",
        ["Z = np.dot([W, A]) + b"],
        ["`np.dot([W, A])` lacks an argument: the inner brackets make a single one of all"],
        [],
    ),
    "bias inside": (
        "linear_forward",
        ["Z = np.dot(W, A + b)"],
        ["The bias is added to A before the product; it is added to the product of W and A"],
        [],
    ),
    "loop units no matrix": (
        "linear_forward",
        [("Z = []\nfor i in range(W.shape[0]):\n    Z.append(np.dot(W[i], A) + b[i])")],
        ["Z must be a NumPy array, but it is a list of 1 value"],
        [],
    ),
    "bias transposed product": (
        "linear_forward",
        ["Z = np.dot(W, A) + b.T * b"],
        ["`b.T *` is too much in `b.T * b`"],
        [],
    ),
    "unpack of dot": (
        "linear_forward",
        ["Z, cache = np.dot(W, A) + b"],
        ["2 names stand on the left, but `np.dot(W, A) + b` is an array"],
        [],
    ),
    "A into both": (
        "linear_activation_forward",
        [
            (
                "Z, linear_cache = linear_forward(A_prev, W, b)\n"
                "A, activation_cache = sigmoid(A_prev)"
            ),
            ("Z, linear_cache = linear_forward(A_prev, W, b)\nA, activation_cache = relu(A_prev)"),
        ],
        ["`A_prev` stands in `relu(A_prev)`, where `Z` belongs"],
        [],
    ),
    "an argument too many": (
        "linear_activation_forward",
        [
            (
                "Z, linear_cache = linear_forward(A_prev, W, b)\n"
                "A, activation_cache = sigmoid(Z, linear_cache)"
            ),
            (
                "Z, linear_cache = linear_forward(A_prev, W, b)\n"
                "A, activation_cache = relu(Z, linear_cache)"
            ),
        ],
        ["`sigmoid` is called with 2 arguments, but it takes 1: Z"],
        [],
    ),
    "missing b": (
        "linear_activation_forward",
        [
            ("Z, linear_cache = linear_forward(A_prev, W)\nA, activation_cache = sigmoid(Z)"),
            ("Z, linear_cache = linear_forward(A_prev, W)\nA, activation_cache = relu(Z)"),
        ],
        ["`linear_forward` is called without b; it takes A, W and b"],
        [],
    ),
    "formula by hand with wrong cache": (
        "linear_activation_forward",
        [
            (
                "Z = np.dot(W, A_prev) + b\n"
                "linear_cache = (A_prev, W, b)\n"
                "A = 1 / (1 + np.exp(-Z))\n"
                "activation_cache = A"
            ),
            (
                "Z = np.dot(W, A_prev) + b\n"
                "linear_cache = (A_prev, W, b)\n"
                "A = np.maximum(0, Z)\n"
                "activation_cache = A"
            ),
        ],
        ["The activation cache should be Z, the input of the activation"],
        [],
    ),
    "linear cache order": (
        "linear_activation_forward",
        [
            (
                "Z = np.dot(W, A_prev) + b\n"
                "linear_cache = (W, A_prev, b)\n"
                "A, activation_cache = sigmoid(Z)"
            ),
            (
                "Z = np.dot(W, A_prev) + b\n"
                "linear_cache = (W, A_prev, b)\n"
                "A, activation_cache = relu(Z)"
            ),
        ],
        ["puts `(W, A_prev, b)` together; the order is `(A_prev, W, b)`"],
        [],
    ),
    "relu of sigmoid": (
        "linear_activation_forward",
        [
            SIGMOID,
            (
                "Z, linear_cache = linear_forward(A_prev, W, b)\n"
                "A, activation_cache = relu(sigmoid(Z)[0])"
            ),
        ],
        ["`sigmoid(Z)[0]` stands in `relu(sigmoid(Z)[0])`, where `Z` belongs"],
        ["one too small"],
    ),
    "names Z_cache": (
        "linear_activation_forward",
        [
            ("Z, lin_cache = linear_forward(A_prev, W, b)\nA, act_cache = sigmoid(Z)"),
            ("Z, lin_cache = linear_forward(A_prev, W, b)\nA, act_cache = relu(Z)"),
        ],
        ["sets `lin_cache` and `act_cache` instead"],
        [],
    ),
    "sum of first only bracket": (
        "compute_cost",
        [("cost = -1 / m * np.sum(Y * np.log(AL)) + np.sum((1 - Y) * np.log(1 - AL))")],
        ["The minus and the division by m belong to both terms: put parentheses around the"],
        [],
    ),
    "log of sum": (
        "compute_cost",
        ["cost = -1 / m * np.log(np.sum(Y * AL + (1 - Y) * (1 - AL)))"],
        ["`np.log(np.sum(Y * AL + (1 - Y) * (1 - AL)))` takes the logarithm of the sum; the"],
        [],
    ),
    "minus between": (
        "compute_cost",
        [("cost = -1 / m * np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))")],
        ["in `Y * np.log(AL) - (1 - Y) * np.log(1 - AL)` a `+` belongs in the place of the"],
        [],
    ),
    "dot without T": (
        "compute_cost",
        [("cost = -1 / m * (np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL)))")],
        ["Perhaps this: Two rows cannot be multiplied as matrices: multiply entry by entry,"],
        [],
    ),
    "log with 1 outside": (
        "compute_cost",
        [("cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * (1 - np.log(AL)))")],
        ["in `1 - np.log(AL)` the `1 -` belongs inside the parentheses"],
        [],
    ),
    "loop over rows": (
        "compute_cost",
        [
            (
                "cost = 0\n"
                "for i in range(m):\n"
                "    cost += Y[i] * np.log(AL[i]) + (1 - Y[i]) * np.log(1 - AL[i])\n"
                "cost = -cost / m"
            )
        ],
        ["`Y` has shape (1, 3), but the index is 1: one index alone takes a row, and there is"],
        [],
    ),
    "np.mean and m": (
        "compute_cost",
        [("cost = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m")],
        ["The mean is taken twice: divide by m once, or use np.mean alone"],
        [],
    ),
    "axis 1 sum with axis 0": (
        "compute_cost",
        [("cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=0)")],
        ["`axis` is the wrong direction in `np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL),"],
        [],
    ),
    "math.log": (
        "compute_cost",
        [("import math\ncost = -1 / m * sum(Y * math.log(AL) + (1 - Y) * math.log(1 - AL))")],
        ["`math.log` works on a single number only; `np.log` works on arrays"],
        [],
    ),
    "1/m without minus and 1-Y missing": (
        "compute_cost",
        [("cost = -1 / m * np.sum(Y * np.log(AL) + 1 - Y * np.log(1 - AL))")],
        ["1 - Y needs parentheses before it is multiplied: without them Y alone is multiplied"],
        [],
    ),
    "1/1 + exp": (
        "sigmoid",
        ["A = 1 / 1 + np.exp(-Z)"],
        ["The division ends before the plus sign does: put parentheses around the denominator"],
        [],
    ),
    "exp of 1+": ("sigmoid", ["A = np.exp(Z) / 1 + np.exp(Z)"], ["divides by 1 only"], []),
    "a loop over one number": (
        "sigmoid",
        [("A = []\nfor z in Z:\n    A.append(1 / (1 + np.exp(-z)))")],
        ["a value of type float has no entries that could be taken one by one"],
        [],
    ),
    "e notation": (
        "sigmoid",
        ["A = 1 / (1 + 1e-Z)".replace("1e-Z", "np.e * -Z")],
        ["in `np.e * -Z` a `**` belongs in the place of the `*`"],
        [],
    ),
    "the smaller of both": (
        "relu",
        ["A = np.minimum(0, Z)"],
        ["The negative entries are kept and the positive ones are lost: it is the other way"],
        [],
    ),
    "absolute values": (
        "relu",
        ["A = abs(Z)"],
        ["Negative entries turn positive, as an absolute value does; they should become 0"],
        [],
    ),
    "where without zero": (
        "relu",
        ["A = np.where(Z > 0)"],
        ["chooses between two values with three arguments: a condition and both values"],
        [],
    ),
    "a loop over the wrong size": (
        "linear_forward",
        [
            (
                "Z = np.zeros((W.shape[0], A.shape[1]))\n"
                "for i in range(W.shape[0]):\n"
                "    for j in range(A.shape[1]):\n"
                "        for k in range(A.shape[1]):\n"
                "            Z[i, j] += W[i, k] * A[k, j]\n"
                "        Z[i, j] += b[i, 0]"
            )
        ],
        ["the number 1 in `A.shape[1]` is one too large"],
        [],
    ),
    "multiplied entry by entry by name": (
        "linear_forward",
        ["Z = np.add(np.multiply(W.T, A), b)"],
        ["No matrix product (`np.dot` or `@`) of `W` and `A` is in it"],
        [],
    ),
    "activations exchanged, and A_prev": (
        "linear_activation_forward",
        [
            ("Z, linear_cache = linear_forward(A_prev, W, b)\nA, activation_cache = relu(Z)"),
            (
                "Z, linear_cache = linear_forward(A_prev, W, b)\n"
                "A, activation_cache = sigmoid(A_prev)"
            ),
        ],
        ['calls `relu`, but it stands in the branch of "sigmoid"'],
        [],
    ),
    "one decision for all labels": (
        "compute_cost",
        [
            (
                "if Y.all() == 1:\n"
                "    cost = -np.sum(np.log(AL)) / m\n"
                "else:\n"
                "    cost = -np.sum(np.log(1 - AL)) / m"
            )
        ],
        ["decides once for the whole array"],
        ["logarithm"],
    ),
    "everything transposed": (
        "linear_forward",
        ["Z = np.dot(W.T, A).T + b.T"],
        ["the result of `np.dot(W.T, A).T + b.T` is transposed"],
        [],
    ),
    "a pair under the name of a cache": (
        "linear_activation_forward",
        [
            (
                "linear_cache = linear_forward(A_prev, W, b)\n"
                "Z = linear_cache[0]\n"
                "A, activation_cache = sigmoid(Z)"
            ),
            (
                "linear_cache = linear_forward(A_prev, W, b)\n"
                "Z = linear_cache[0]\n"
                "A, activation_cache = relu(Z)"
            ),
        ],
        ["`linear_cache` takes all of them"],
        ["Look at"],
    ),
    "A for Z, and arguments exchanged": (
        "linear_activation_forward",
        [
            "A, linear_cache = linear_forward(A_prev, W, b)\nA, activation_cache = sigmoid(A)",
            "A, linear_cache = linear_forward(W, A_prev, b)\nA, activation_cache = relu(A)",
        ],
        ["`W` and `A_prev` have changed places"],
        ["is asked for"],
    ),
    "a transposed product with its bias": (
        "linear_forward",
        ["Z = np.dot(A.T, W.T) + b"],
        ["The product is transposed: the weights come first"],
        ["does not fit"],
    ),
    "one transpose of two": (
        "compute_cost",
        ["cost = -np.sum(Y @ np.log(AL).T + (1 - Y) @ np.log(1 - AL)) / m"],
        ["`np.log(1 - AL)` has to be transposed"],
        ["wrong order"],
    ),
    "multiplied by m at the end": (
        "compute_cost",
        [
            "cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL), axis=1, "
            "keepdims=True) * m"
        ],
        ["`* m` is too much"],
        ["is missing"],
    ),
    "a loop over the entries of a row": (
        "relu",
        ["A = []\nfor row in Z:\n    for z in row:\n        A.append(max(0, z))"],
        ["a value of type float64 has no entries", "It has to work for an array of any shape"],
        ["TypeError"],
    ),
    "a number of the layer that given lines need": (
        "initialize_parameters_deep",
        ["l = l - 1\n" + WEIGHTS.replace("[l]", "[l + 1]").replace("[l - 1]", "[l]")],
        ["Line 22, `l = l - 1`, gives another value to `l`, which the loop counts."],
        [],
    ),
    "columns of examples in a list with a name": (
        "linear_forward",
        ["cols = [W @ A[:, [i]] + b for i in range(A.shape[1])]\nZ = np.array(cols)"],
        ["`np.array(cols)` in line 18 puts the examples along the first axis"],
        [],
    ),
    "and for a plus": (
        "compute_cost",
        [
            "cost = -1 / m * (np.sum(Y * np.log(AL)) and np.sum((1 - Y) * np.log(1 - AL)))",
        ],
        ["a `+` belongs in the place of the `and`"],
        ["loop", "last example"],
    ),
    "the last example by an index": (
        "compute_cost",
        [
            "last = Y[0, -1] * np.log(AL[0, -1]) + (1 - Y[0, -1]) * np.log(1 - AL[0, -1])\n"
            "cost = -last / m",
        ],
        ["cost has the wrong value"],
        ["loop"],
    ),
    "the last loss by an index": (
        "compute_cost",
        ["loss = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))\ncost = loss[0, -1] / m"],
        ["cost has the wrong value"],
        ["is missing"],
    ),
}
