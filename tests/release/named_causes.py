"""First tries whose cause is easily taken for another: what is named, and what is not blamed.

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
    OUTPUT,
    RELU,
    SIGMOID,
    START,
    Row,
)
from tests.release.more_tries import COST, WEIGHTS

BACK_RELU = BACK.replace("sigmoid", "relu")
W1 = "W1 = np.random.randn(n_h, n_x) * 0.01\n"
B1 = "b1 = np.zeros((n_h, 1))\n"
W2 = "W2 = np.random.randn(n_y, n_h) * 0.01\n"
B2 = "b2 = np.zeros((n_y, 1))"
BY_HAND = "A_prev, W, b = linear_cache\n"
STEP = 'params["W" + str(l + 1)] {} learning_rate {} grads["dW" + str(l + 1)]'
LOOP = "cost = 0\nfor i in range(m):\n    if Y[0, i] == 1:\n        cost += -np.log(AL[0, i])\n"

CAUSES: dict[str, Row] = {
    # The stream of random numbers
    "biases drawn before the weights": (
        "initialize_parameters_deep",
        [
            'parameters["b" + str(l)] = np.random.randn(layer_dims[l], 1) * 0\n'
            + WEIGHTS.split("\n")[0]
        ],
        ["Line 22 draws random numbers for a bias"],
        ["line 23"],
    ),
    "a bias drawn between": (
        "initialize_parameters",
        [W1 + "b1 = np.random.normal(0, 1, (n_h, 1)) * 0\n" + W2 + B2],
        ["Line 24 draws random numbers for a bias"],
        ["line 25", "Line 25", "other numbers than"],
    ),
    "a draw for nothing": (
        "initialize_parameters",
        [W1 + B1 + "x = np.random.randn(2)\n" + W2 + B2],
        ["Line 25, `x = np.random.randn(2)`, draws numbers that no weight gets"],
        ["line 26"],
    ),
    "a weight drawn twice": (
        "initialize_parameters",
        [W1 + B1 + W2 + W2 + B2],
        ["Lines 25 and 26 both draw for `W2`"],
        ["replaces"],
    ),
    "a second seed": (
        "initialize_parameters",
        ["np.random.seed(3)\n" + W1 + B1 + W2 + B2],
        ["Line 23, `np.random.seed(3)`, sets the seed a second time"],
        ["has to stay"],
    ),
    # tanh
    "tanh of the whole": (
        "sigmoid",
        ["A = 0.5 * (1 + np.tanh(Z))"],
        ["of the tanh of half of Z; line 15 takes `np.tanh(Z)`"],
        ["no formula"],
    ),
    "tanh without the one": (
        "sigmoid",
        ["A = np.tanh(Z / 2) / 2"],
        ["1 is added to it, and the sum is halved"],
        ["no formula"],
    ),
    "a fixed power": (
        "sigmoid",
        ["A = 1 / (1 + np.exp(-1) * Z)"],
        ["`np.exp(-1)` in line 15 is a fixed number"],
        ["Look at"],
    ),
    "a power that lost its sign": (
        "sigmoid",
        ["A = (1 + np.exp(-Z)) ** 1"],
        ["a minus sign is missing before `1`"],
        ["division ends"],
    ),
    # In place
    "written into before the second name": (
        "relu",
        ["Z[Z < 0] = 0\nA = Z"],
        ["Line 15 writes into `Z` itself"],
        ["no copy"],
    ),
    "the argument set again": (
        "relu",
        ["Z = np.maximum(0, Z)\nA = Z"],
        ["Line 15 gives the argument `Z` another value"],
        ["either A is stored"],
    ),
    "a cache replaced": (
        "linear_activation_forward",
        [SIGMOID, RELU + "\nactivation_cache = A"],
        ["Line 31, `activation_cache = A`, replaces the `activation_cache` that `relu` in line 30"],
        ["in place"],
    ),
    # Comparisons
    "a product compared": (
        "linear_activation_backward",
        [
            BACK,
            BACK_RELU.replace("relu_backward(dA, activation_cache)", "dA * activation_cache > 0"),
        ],
        ["compares the product `dA * activation_cache`"],
        ["line 32"],
    ),
    "a product compared in a mask": (
        "relu_backward",
        ["dZ = dA * (dA * Z > 0)"],
        ["`dA * Z > 0` in line 17 compares the product"],
        [],
    ),
    "the gradient turned": (
        "relu_backward",
        ["dZ = np.where(Z < 0, -dA, dA)"],
        ["`-dA` comes out in the wrong entries, where `0` is expected"],
        [],
    ),
    "the gradient times Z": (
        "relu_backward",
        ["dZ = np.maximum(0, dA * Z)"],
        ["`dA * Z` in line 17 multiplies the gradient by Z"],
        ["Look at"],
    ),
    "another text compared": (
        "linear_activation_forward",
        [SIGMOID, 'if activation == "Relu":\n    ' + RELU.replace("\n", "\n    ")],
        ["Line 29 compares `activation` with 'Relu'"],
        ["only, and"],
    ),
    # The other way, and steps that are missing or taken twice
    "the forward pass": (
        "linear_activation_backward",
        [BACK.replace("sigmoid_backward(dA, ", "sigmoid("), BACK_RELU],
        ["Line 22 calls `sigmoid`, made for the forward pass", "`sigmoid_backward`"],
        ["takes all of them"],
    ),
    "the backward pass": (
        "linear_activation_forward",
        [
            SIGMOID.replace(
                "A, activation_cache = sigmoid(Z)",
                "A = sigmoid_backward(Z, Z)\nactivation_cache = Z",
            ),
            RELU,
        ],
        ["for the forward pass there is `sigmoid`"],
        [],
    ),
    "an activation twice": (
        "L_model_forward",
        [LAYER, LAST + "\nAL, _ = sigmoid(AL)"],
        ["Line 34 applies `sigmoid` to `AL`", "in line 32 has applied the activation already"],
        ["where `relu` belongs"],
    ),
    "an activation alone": (
        "L_model_forward",
        [LAYER, "AL, cache = sigmoid(A)\ncaches.append(cache)"],
        ["Line 32 applies `sigmoid` to `A` as it is: the linear step with W and b is missing"],
        [],
    ),
    "a linear step alone": (
        "linear_activation_backward",
        [BACK, "dA_prev, dW, db = linear_backward(dA, linear_cache)\nx = relu_backward(dA, dA)"],
        ["derivative of the ReLU"],
        ["Look at"],
    ),
    "a step of the wrong side": (
        "linear_activation_backward",
        [
            BACK,
            "dA_prev, dW, db = linear_backward(dA, linear_cache)\n"
            "dA_prev = relu_backward(dA_prev, linear_cache[0])",
        ],
        ["Line 31 hands `dA` to `linear_backward` as it is"],
        ["Look at"],
    ),
    # Caches, loops and lists
    "a pair turned": (
        "L_model_forward",
        [
            LAYER,
            'Z, lc = linear_forward(A, parameters["W" + str(L)], parameters["b" + str(L)])\n'
            "AL, ac = sigmoid(Z)\ncaches.append((ac, lc))",
        ],
        ["Line 34 puts `(ac, lc)` together; the cache of the linear step comes first"],
        ["asked to set", "wraps"],
    ),
    "a cache put together in another order": (
        "linear_activation_backward",
        [
            BACK,
            "dZ = relu_backward(dA, activation_cache)\n"
            + BY_HAND
            + "dA_prev, dW, db = linear_backward(dZ, (W, A_prev, b))",
        ],
        ["Line 33 puts `(W, A_prev, b)` together; the order is `(A_prev, W, b)`"],
        ["line 32"],
    ),
    "appended after the loop": (
        "L_model_forward",
        [LAYER.split("\n")[0], "caches.append(cache)\n" + LAST],
        ["The first YOUR CODE region", "appends nothing to `caches`"],
        ["made anew"],
    ),
    "a loop of the student's own": (
        "L_model_forward",
        ["for i in range(1, L):\n    " + LAYER.replace("(l)", "(i)").replace("\n", "\n    "), LAST],
        ["The loop in line 23 stands inside the given loop of line 18"],
        ["output layer."],
    ),
    "a loop for the output layer": (
        "L_model_forward",
        [
            LAYER,
            "for l in range(1, L + 1):\n    " + LAST.replace("(L)", "(l)").replace("\n", "\n    "),
        ],
        ["Line 32 begins a loop over layers"],
        ["where `L` belongs"],
    ),
    "the output layer in the loop": (
        "L_model_backward",
        [START, OUTPUT, OUTPUT],
        ["No line in the loop of line 39 uses `l`", "those of the output layer"],
        ["is missing"],
    ),
    "stored again without a step": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.split("\n", 1)[1]],
        ["is asked to set `dA_prev`, but no line of it does"],
        ["belongs to dA1"],
    ),
    "all results under one key": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("dA_prev, dW, db =", 'grads["dA" + str(l - 1)] =', 1)],
        ["in line 46 `grads['dA' + str(l - 1)]` takes all of them"],
        ["such as"],
    ),
    "stored over": (
        "L_model_backward",
        [START, OUTPUT + '\ngrads["dW" + str(L)] = dAL', HIDDEN],
        ['Line 36, `grads["dW" + str(L)] = dAL`, replaces what line 34 has stored'],
        ["too large"],
    ),
    "a number taken from a text": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("str(l - 1)", "str(l) - 1")],
        ["numbers are subtracted first, inside `str(...)`"],
        ["where an array"],
    ),
    "a sum added to a text": (
        "L_model_backward",
        [START, OUTPUT.replace("str(L - 1)", "L - 1"), HIDDEN],
        ["`str(L - 1)` turns the number into text"],
        ["`str(L)`"],
    ),
    # Shapes
    "an axis taken away": (
        "linear_backward",
        [DW + DB.replace("db = ", "db = np.squeeze(").rstrip() + ")\n" + DA],
        ["in line 23 takes away an axis of length 1"],
        ["look at keepdims"],
    ),
    "a flat column added": (
        "linear_backward",
        [DW + "db = np.zeros(b.shape)\nfor i in range(m):\n    db = db + dZ[:, i] / m\n" + DA],
        ["`dZ[:, i]` in line 25 is flat"],
        ["Look at"],
    ),
    "a flat column in place": (
        "linear_backward",
        [DW + "db = np.zeros((3, 1))\nfor i in range(m):\n    db += dZ[:, i] / m\n" + DA],
        ["`dZ[:, i]` in line 25 is flat"],
        ["is transposed"],
    ),
    "the other factor transposed": (
        "linear_backward",
        ["dW = dZ.T @ A_prev / m\n" + DB + DA],
        ["`A_prev` is the factor to be transposed in `dZ.T @ A_prev`, not `dZ`"],
        ["changed places", "wrong order"],
    ),
    "both factors transposed": (
        "linear_forward",
        ["Z = np.dot(W.T, A.T) + b"],
        ["no factor has to be transposed in `np.dot(W.T, A.T)`"],
        [],
    ),
    "added up where a product belongs": (
        "linear_forward",
        ["Z = np.sum(W.T * A) + b"],
        ["`Z` is made of a matrix product"],
        ["`axis` is missing"],
    ),
    # Values that are not used, and two slips
    "the labels not used": (
        "compute_cost",
        [COST.replace("Y", "AL")],
        ["`cost` is computed without the values of `Y`"],
        [],
    ),
    "the gradient not used": (
        "linear_backward",
        [DW + DB + "dA_prev = np.dot(W.T, np.dot(W, A_prev))"],
        ["`dA_prev` is computed without the values of `dZ`", "depends on `W` and `dZ`"],
        ["shape alone"],
    ),
    "summed apart": (
        "compute_cost",
        ["cost = -np.sum(Y) * np.sum(np.log(AL)) / m"],
        ["Line 17 multiplies the sums `np.sum(Y)` and `np.sum(np.log(AL))`"],
        ["Look at"],
    ),
    "no mean by hand": (
        "linear_activation_backward",
        [
            BACK,
            "dZ = relu_backward(dA, activation_cache)\n"
            + BY_HAND
            + "dW = dZ @ A_prev.T\ndb = dZ.sum(axis=1, keepdims=True)\ndA_prev = W.T @ dZ",
        ],
        ["2 is the number of examples: dW and db lack the division by it"],
        ["Look at"],
    ),
    "minus and m": (
        "L_model_backward",
        [START.replace("-(", "(") + " / m", OUTPUT, HIDDEN],
        ["a minus sign is missing before `(Y / AL - (1 - Y) / (1 - AL))`, and `/ m` is too much"],
        ["Nothing is right"],
    ),
    "a minus for a mean": (
        "linear_backward",
        ["dW = -np.dot(dZ, A_prev.T)\n" + DB + DA],
        ["has a minus sign too much, and is not divided by `m`"],
        ["is missing before"],
    ),
    "the sign and a logarithm": (
        "compute_cost",
        ["cost = np.sum(Y * np.log(AL) + (1 - Y) * np.log(AL)) / m"],
        ["a minus sign is missing before", "`1 - AL` belongs in the place of `AL`"],
        ["Look at"],
    ),
    "the sign and the labels": (
        "compute_cost",
        ["cost = np.sum(Y * np.log(1 - AL) + (1 - Y) * np.log(AL)) / m"],
        ["The sign of the cost is wrong. And besides: The labels are swapped"],
        ["Look at"],
    ),
    "one sign in a branch": (
        "compute_cost",
        [LOOP + "    else:\n        cost += np.log(1 - AL[0, i])\ncost = cost / m"],
        ["In line 22: a minus sign is missing"],
        ["line 20", "line 23"],
    ),
    "one sign of a running sum": (
        "compute_cost",
        [
            "cost = 0\nfor i in range(m):\n    cost -= Y[0, i] * np.log(AL[0, i])\n"
            "    cost += (1 - Y[0, i]) * np.log(1 - AL[0, i])\ncost = cost / m"
        ],
        ["In line 20: a minus sign is missing"],
        ["changed places"],
    ),
    # The step
    "a product for the step": (
        "update_parameters",
        ['parameters["W" + str(l + 1)] = ' + STEP.format("* (1 -", ") *")],
        ["joins the old parameter and the gradient by a product"],
        ["Look at"],
    ),
    "the rate as a term": (
        "update_parameters",
        ['parameters["W" + str(l + 1)] = ' + STEP.format("+", "-")],
        ["`learning_rate` in line 22 is a term by itself"],
        ["Look at"],
    ),
    "the rate at the parameter": (
        "update_parameters",
        [
            'parameters["W" + str(l + 1)] = learning_rate * params["W" + str(l + 1)]'
            ' - grads["dW" + str(l + 1)]'
        ],
        ["the learning rate is a factor of the old parameter"],
        ["Look at"],
    ),
    # Other spellings
    "a view written into": (
        "relu",
        ["A = Z[:]\nA[A < 0] = 0"],
        ["`A = Z[:]` in line 15 makes no copy", "line 16 writes into it"],
        ["either A is stored"],
    ),
    "a factor too many in Z": (
        "linear_forward",
        ["Z = np.dot(W, np.dot(A, b))"],
        ["`b` is a factor in `np.dot(A, b)`"],
        ["weights come first"],
    ),
    "sums with names": (
        "compute_cost",
        ["a = np.sum(Y)\nlogs = np.sum(np.log(AL))\ncost = -a * logs / m"],
        ["Line 19 multiplies the sums `a` and `logs`"],
        ["Look at"],
    ),
    "a column picked": (
        "linear_backward",
        [DW + DB.replace("= ", "= (", 1).rstrip() + ")[:, 0]\n" + DA],
        ["in line 23 takes away an axis"],
        ["look at keepdims"],
    ),
    "divided by one": (
        "L_model_backward",
        ["dAL = -Y / AL - 1 - Y / 1 - AL", OUTPUT, HIDDEN],
        ["`Y / 1` in line 22 divides by 1 only: the parentheses around `1 - AL` are missing"],
        ["Nothing is right"],
    ),
    "both transposed and turned": (
        "linear_backward",
        [DW + DB + "dA_prev = np.dot(dZ.T, W.T)"],
        ["stand in the wrong order, and `dZ` must not be transposed"],
        ["the result of"],
    ),
    "a weight of another one": (
        "initialize_parameters",
        [W1 + B1 + "W2 = W1[:n_y, :n_h]\n" + B2],
        ["Line 25, `W2 = W1[:n_y, :n_h]`, draws nothing"],
        ["seed"],
    ),
    "every label with every output": (
        "compute_cost",
        ["cost = -np.dot(Y.T, np.log(AL)) / m"],
        ["`np.dot(Y.T, np.log(AL))` in line 17 multiplies every label with every output"],
        ["Look at"],
    ),
    "minus for the mean": (
        "linear_backward",
        ["dW = np.dot(dZ, A_prev.T) - m\n" + DB + DA],
        ["a `/` belongs in the place of the `-`"],
        ["Look at"],
    ),
    "compared with the gradient": (
        "relu_backward",
        ["dZ = dA * (Z > dA)"],
        ["`dA` stands in `Z > dA`, where `0` belongs"],
        ["Look at"],
    ),
    "a product of Z compared": (
        "relu",
        ["A = Z * Z > 0"],
        ["compares the product `Z * Z`; put parentheses around the comparison."],
        ["leave `dA`"],
    ),
    "rounds counted in another way": (
        "L_model_forward",
        [LAYER.replace("str(l)", "str(len(caches) + 2)"), LAST],
        ["It stops in line 23"],
        ["does the same"],
    ),
}
