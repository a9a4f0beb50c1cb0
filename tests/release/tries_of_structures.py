"""Tries with loops, lists and lines of other exercises, and tries with two slips.

A row is as in `first_tries`.
"""

from __future__ import annotations

from tests.release.first_tries import BACK, HIDDEN, LAST, LAYER, NEW_B, NEW_W, OUTPUT, START, Row

STRUCTURES: dict[str, Row] = {
    "a loop over one number, into a list": (
        "sigmoid",
        [
            "A = []\nfor z in Z:\n    A.append(1 / (1 + np.exp(-z)))\nA = np.array(A)",
        ],
        [
            "In example 1 of 2 (the other is right): it stops in line 16, `for z in Z:`: a value",
        ],
        [],
    ),
    "a minus of the exponent before the quotient": (
        "sigmoid",
        [
            "bottom = 1 + np.exp(Z)\nA = -1 / bottom",
        ],
        [
            "In line 16: the minus sign in `-1` is too much.",
            "And in line 15: a minus sign is missing before `Z`.",
        ],
        [],
    ),
    "a double loop over one axis": (
        "relu",
        [
            "A = np.zeros(Z.shape)\nfor i in range(Z.shape[0]):\n"
            "    for j in range(Z.shape[1]):\n        if Z[i, j] > 0:\n"
            "            A[i, j] = Z[i, j]",
        ],
        [
            "NumPy's operations on the whole array need no loop.",
        ],
        [],
    ),
    "the power of one term by a name": (
        "sigmoid_backward",
        [
            "e = np.exp(-Z)\ndZ = dA * e / (1 + e ** 2)",
        ],
        [
            "In line 19: parentheses are missing or misplaced in `1 + e ** 2`.",
        ],
        [],
    ),
    "divided, and a plus in the slope": (
        "sigmoid_backward",
        [
            "s, _ = sigmoid(Z)\ndZ = dA / (s * (1 + s))",
        ],
        [
            "In line 19: in `dA / (s * (1 + s))` a `*` belongs in the place of the `/`.",
            "And in line 19: in `1 + s` a `-` belongs in the place of the `+`.",
        ],
        [],
    ),
    "the slope of the exercise before": (
        "relu_backward",
        [
            "s, _ = relu(Z)\ndZ = dA * (s * (1 - s))",
        ],
        [
            "`s * (1 - s)` in line 18 has the slope of the sigmoid in it; that of ReLU is 1",
        ],
        [],
    ),
    "an if about a row": (
        "relu_backward",
        [
            "dZ = np.zeros_like(dA)\nfor i, z in enumerate(Z):\n    if z > 0:\n"
            "        dZ[i] = dA[i]",
        ],
        [
            "`if` wants one truth value, but an array has one for each entry; NumPy has",
        ],
        [],
    ),
    "biases drawn, and W2 by other sizes": (
        "initialize_parameters",
        [
            "W1 = np.random.randn(n_h, n_x) * 0.01\nb1 = np.random.randn(n_h, 1) * 0.01\n"
            "W2 = np.random.randn(n_h, n_y) * 0.01\nb2 = np.random.randn(n_y, 1) * 0.01",
        ],
        [
            "Lines 24 and 26 draw random numbers for a bias: it starts at zero (`np.zeros`), and",
        ],
        [],
    ),
    "sizes of the layer after": (
        "initialize_parameters_deep",
        [
            'parameters["W" + str(l)] = np.random.randn(layer_dims[l + 1], layer_dims[l]) * '
            '0.01\nparameters["b" + str(l)] = np.zeros((layer_dims[l + 1], 1))',
        ],
        [
            "In lines 22 and 23: the index of `layer_dims[l + 1]` is one too large, and the",
        ],
        ["have changed places"],
    ),
    "sizes of the first layer by name": (
        "initialize_parameters_deep",
        [
            "n_x = layer_dims[0]\nn_h = layer_dims[1]\n"
            'parameters["W" + str(l)] = np.random.randn(n_h, n_x) * 0.01\n'
            'parameters["b" + str(l)] = np.zeros((n_h, 1))',
        ],
        [
            "Lines 22 and 23 take `layer_dims[0]` and `layer_dims[1]` in every round of the",
        ],
        [],
    ),
    "a list of examples as rows": (
        "linear_forward",
        [
            "Z = []\nfor i in range(A.shape[1]):\n    Z.append(np.dot(W, A[:, i]) + b)\n"
            "Z = np.array(Z)",
        ],
        [
            "`np.array(Z)` in line 20 puts the examples along the first axis, one below the",
        ],
        [],
    ),
    "a name for the input that stays X": (
        "L_model_forward",
        [
            "A_prev = X\n"
            'A, cache = linear_activation_forward(A_prev, parameters["W" + str(l)], '
            'parameters["b" + str(l)], activation="relu")\ncaches.append(cache)',
            'AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" '
            '+ str(L)], activation="sigmoid")\ncaches.append(cache)',
        ],
        [
            "`X` stands in `A_prev = X`, where `A` belongs.",
        ],
        [],
    ),
    "the hidden loop once more at the end": (
        "L_model_forward",
        [
            LAYER,
            "for l in range(1, L):\n"
            '    AL, cache = linear_activation_forward(A, parameters["W" + str(l)], '
            'parameters["b" + str(l)], "sigmoid")\n    caches.append(cache)',
        ],
        [
            "Line 32 begins a loop over layers, but the second YOUR CODE region (below `# The",
        ],
        [],
    ),
    "a zip of rows of examples": (
        "compute_cost",
        [
            "cost = 0\nfor y, a in zip(Y, AL):\n"
            "    cost += y * np.log(a) + (1 - y) * np.log(1 - a)\ncost = -cost / m",
        ],
        [
            "The losses of the examples are not summed: the cost is one number, the sum divided",
        ],
        [],
    ),
    "a minus between, and none before": (
        "compute_cost",
        [
            "cost = 1 / m * np.sum(Y * np.log(AL) - (1 - Y) * np.log(1 - AL))",
        ],
        [
            "In line 17: a minus sign is missing before `Y * np.log(AL)`.",
        ],
        [],
    ),
    "dW turned, and db not summed": (
        "linear_backward",
        [
            "dW = 1/m * np.dot(A_prev, dZ.T)\ndb = 1/m * dZ\ndA_prev = np.dot(W.T, dZ)",
        ],
        [
            "`1 / m * dZ` is not added up over the examples.",
        ],
        [],
    ),
    "the linear step first": (
        "linear_activation_backward",
        [
            "dA_prev, dW, db = linear_backward(dA, linear_cache)\n"
            "dZ = sigmoid_backward(dA_prev, activation_cache)",
            "dA_prev, dW, db = linear_backward(dA, linear_cache)\n"
            "dZ = relu_backward(dA_prev, activation_cache)",
        ],
        [
            "Also wrong: dW, db. dA is handed to the linear step as it is: the activation's",
        ],
        [],
    ),
    "ReLU by hand, times its activations": (
        "linear_activation_backward",
        [
            "A_prev, W, b = linear_cache\ns, _ = sigmoid(activation_cache)\n"
            "dZ = dA * s * (1 - s)\ndA_prev, dW, db = linear_backward(dZ, linear_cache)",
            "A, _ = relu(activation_cache)\ndZ = dA * A\n"
            "dA_prev, dW, db = linear_backward(dZ, linear_cache)",
        ],
        [
            "In ReLU's backward step dA is multiplied by the activations; the slope there is 1",
        ],
        [],
    ),
    "own names, and one old result": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            'dA_prev_temp, dW_temp, db_temp = linear_activation_backward(grads["dA" + str(l)], '
            'caches[l - 1], "relu")\ngrads["dA" + str(l - 1)] = dA_prev_temp\n'
            'grads["dW" + str(l)] = dW\ngrads["db" + str(l)] = db_temp',
        ],
        [
            "The third YOUR CODE region (below `for l in reversed(range(1, L)):`) is asked to",
        ],
        [],
    ),
    "a mean in dAL, and sigmoid below": (
        "L_model_backward",
        [
            "dAL = -1 / m * (Y / AL - (1 - Y) / (1 - AL))",
            OUTPUT,
            'dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], '
            '"sigmoid")\ngrads["dA" + str(l - 1)] = dA_prev\ngrads["dW" + str(l)] = dW\n'
            'grads["db" + str(l)] = db',
        ],
        [
            "`/ m` is too much in `-1 / m`.",
            "And in line 46: 'sigmoid' in `linear_activation_backward(grads['dA' + str(l)],",
        ],
        [],
    ),
    "a while loop over the layers": (
        "update_parameters",
        [
            "l = 1\nwhile l < L:\n"
            '    parameters["W" + str(l)] = params["W" + str(l)] - learning_rate * grads["dW" '
            "+ str(l)]\n"
            '    parameters["b" + str(l)] = params["b" + str(l)] - learning_rate * grads["db" '
            "+ str(l)]\n    l += 1",
        ],
        [
            "The given loop goes through the layers already: leave yours out and use its `l`.",
        ],
        ["which the loop counts"],
    ),
    "a helper without parentheses": (
        "sigmoid",
        [
            "def sig(z):\n    return 1 / 1 + np.exp(-z)\nA = sig(Z)",
        ],
        [
            "The division ends before the plus sign does: put parentheses around the denominator.",
        ],
        [],
    ),
    "the other factor by 1 - Z": (
        "sigmoid_backward",
        [
            "s, _ = sigmoid(Z)\nt, _ = sigmoid(1 - Z)\ndZ = dA * s * t",
        ],
        [
            "`Z` keeps its minus.",
        ],
        [],
    ),
    "ten times the weights, and flat biases": (
        "initialize_parameters",
        [
            "W1 = np.random.randn(n_h, n_x) * 0.1\nb1 = np.zeros(n_h)\n"
            "W2 = np.random.randn(n_y, n_h) * 0.1\nb2 = np.zeros(n_y)",
        ],
        [
            "Look at line 23, `W1 = np.random.randn(n_h, n_x) * 0.1`.",
        ],
        [],
    ),
    "weights turned, and biases as a row": (
        "initialize_parameters_deep",
        [
            'parameters["W" + str(l)] = np.random.randn(layer_dims[l - 1], layer_dims[l]) * '
            '0.01\nparameters["b" + str(l)] = np.zeros((1, layer_dims[l]))',
        ],
        [
            "W1 needs shape (4, 5), but its shape is (5, 4): rows and columns have changed",
            "Line 22 sets it.",
        ],
        [],
    ),
    "a while loop with a counter of its own": (
        "L_model_forward",
        [
            "i = 1\nwhile i < L:\n"
            '    A, cache = linear_activation_forward(A, parameters["W" + str(i)], '
            'parameters["b" + str(i)], "relu")\n    caches.append(cache)\n    i = i + 1',
            LAST,
        ],
        [
            "The given loop goes through the layers already: leave yours out and use its `l`.",
        ],
        [],
    ),
    "two slips in one line of the cost": (
        "compute_cost",
        [
            "cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(AL).T))",
        ],
        [
            "Look at line 17, `cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(AL).T))`.",
        ],
        [],
    ),
    "both branches of an if alike": (
        "compute_cost",
        [
            "cost = 0\nfor i in range(m):\n    if Y[0, i] == 1:\n"
            "        cost -= np.log(AL[0, i])\n    else:\n        cost -= np.log(AL[0, i])\n"
            "cost = cost / m",
        ],
        [
            "The second term takes the logarithm of AL; there it is 1 - AL.",
        ],
        [],
    ),
    "the forward pass copied down": (
        "linear_activation_backward",
        [
            "Z, linear_cache = linear_forward(dA, W, b)\nA, activation_cache = sigmoid(Z)",
            "Z, linear_cache = linear_forward(dA, W, b)\nA, activation_cache = relu(Z)",
        ],
        [
            "The comments ask for `dZ`, which is not set either.",
        ],
        [],
    ),
    "the mean taken once more": (
        "linear_activation_backward",
        [
            "dZ = sigmoid_backward(dA, activation_cache)\n"
            "dA_prev, dW, db = linear_backward(dZ, linear_cache)\nm = dA.shape[1]\n"
            "dW = dW / m\ndb = db / m",
            "dZ = relu_backward(dA, activation_cache)\n"
            "dA_prev, dW, db = linear_backward(dZ, linear_cache)\nm = dA.shape[1]\n"
            "dW = dW / m\ndb = db / m",
        ],
        [
            "`/ m` is too much in `dW / m`, and `/ m` is too much in `db / m`.",
        ],
        [],
    ),
    "a mask of dA in ReLU": (
        "linear_activation_backward",
        [
            "s, _ = sigmoid(activation_cache)\ndZ = dA * s * (1 - s)\n"
            "dA_prev, dW, db = linear_backward(dZ, linear_cache)",
            "dZ = dA * (dA > 0)\ndA_prev, dW, db = linear_backward(dZ, linear_cache)",
        ],
        [
            "`dA` stands in `dA > 0`, where `activation_cache` belongs.",
        ],
        [],
    ),
    "a loop that counts up in the loop": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            "for l in range(L - 1):\n"
            '    dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], '
            'caches[l], "relu")\n    grads["dA" + str(l)] = dA_prev\n'
            '    grads["dW" + str(l + 1)] = dW\n    grads["db" + str(l + 1)] = db',
        ],
        [
            "The given loop goes through the layers already: leave yours out and use its `l`.",
        ],
        [],
    ),
    "signs of dAL, and L in a key": (
        "L_model_backward",
        [
            "dAL = Y / AL + (1 - Y) / (1 - AL)",
            OUTPUT,
            'dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], '
            '"relu")\ngrads["dA" + str(l - 1)] = dA_prev\ngrads["dW" + str(L)] = dW\n'
            'grads["db" + str(l)] = db',
        ],
        [
            "`L` stands in `grads['dW' + str(L)]`, where `l` belongs.",
        ],
        [],
    ),
    "the rate times the difference": (
        "update_parameters",
        [
            'parameters["W" + str(l + 1)] = learning_rate * (parameters["W" + str(l + 1)] - '
            'grads["dW" + str(l + 1)])\n'
            'parameters["b" + str(l + 1)] = learning_rate * (parameters["b" + str(l + 1)] - '
            'grads["db" + str(l + 1)])',
        ],
        [
            "In lines 22 and 23: in `learning_rate * (parameters['W' + str(l + 1)] - grads['dW'",
        ],
        [],
    ),
    "no rate for W, and dW for b": (
        "update_parameters",
        [
            'parameters["W" + str(l + 1)] = parameters["W" + str(l + 1)] - grads["dW" + str(l '
            "+ 1)]\n"
            'parameters["b" + str(l + 1)] = parameters["b" + str(l + 1)] - learning_rate * '
            'grads["dW" + str(l + 1)]',
        ],
        [
            "`grads['dW' + str(l + 1)]` is not multiplied by `learning_rate`.",
        ],
        [],
    ),
    "a cache of the next layer by name": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            "current_cache = caches[l]\n" + HIDDEN.replace("caches[l - 1]", "current_cache"),
        ],
        ["In this round `l` is 1, and `caches[l]` is entry 1; the cache of layer 1 is entry 0."],
        [],
    ),
    "a number of the layer counted from 1, and a plus": (
        "update_parameters",
        [
            "l = l + 1\n" + (NEW_W + NEW_B).replace("l + 1", "l").replace(" - ", " + "),
        ],
        [],
        ["which the loop counts"],
    ),
    "the slope of the sigmoid in the branch of ReLU": (
        "linear_activation_backward",
        [
            BACK,
            BACK.replace("sigmoid_backward(dA, activation_cache)", "dA * Z * (1 - Z)").replace(
                "dZ =", "Z, _ = relu(activation_cache)\ndZ ="
            ),
        ],
        ["`dA * Z * (1 - Z)` in line 32 has the slope of the sigmoid in it; that of ReLU is 1"],
        [],
    ),
    "columns of examples in a comprehension": (
        "linear_forward",
        ["Z = np.array([np.dot(W, A[:, i]) + b[:, 0] for i in range(A.shape[1])])"],
        ["in line 17 puts the examples along the first axis, one below the other"],
        [],
    ),
    "a text with braces and no f": (
        "L_model_forward",
        [LAYER.replace('"W" + str(l)', '"W{l}"').replace('"b" + str(l)', '"b{l}"'), LAST],
        ["`{l}` becomes a number only in a text with an `f` before its quotes."],
        ["uses `l`"],
    ),
    "stored under a text with braces": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace('"dW" + str(l)', '"dW{l}"')],
        ["`{l}` becomes a number only in a text with an `f` before its quotes."],
        [],
    ),
    "the gradient of the output layer by L - 1": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace('grads["dA" + str(l)]', 'grads["dA" + str(L - 1)]')],
        ["`L - 1` stands in `grads['dA' + str(L - 1)]`, where `l` belongs."],
        [],
    ),
    "the median of the losses": (
        "compute_cost",
        ["cost = -np.median(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))"],
        ["`np.median` is not the function that is needed"],
        ["first example"],
    ),
}
