"""First tries with the results of another mistake, or with names that hold a part of something.

The rows are as in `first_tries`: exercise, regions, words that are said, words that are not.
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

_BY_INDEX = BACK.replace("activation_cache", "cache[0]").replace("linear_cache", "cache[1]")
_STEP = 'parameters[key] = params[key] - learning_rate * grads["d" + key]'
_ON = BACK.partition("\n")[2]
_OTHER = "dA * (linear_cache[0] > 0)"

CLAIMS: dict[str, Row] = {
    # Changes that are right for the published numbers only, or on a given line
    "an exponential above the line": (
        "sigmoid",
        ["A = np.exp(-Z) / (1 + np.exp(-Z))"],
        ["`np.exp(-Z)` stands above the line of", "where `1` belongs"],
        ["minus sign", "sign of the exponent"],
    ),
    "an own loop within the given loop": (
        "initialize_parameters_deep",
        [
            "for i, (n_in, n_out) in enumerate(zip(layer_dims[:-1], layer_dims[1:])):\n"
            '    parameters["W" + str(i)] = np.random.randn(n_out, n_in) * 0.01\n'
            '    parameters["b" + str(i)] = np.zeros((n_out, 1))'
        ],
        ["W1 needs shape (4, 5)"],
        ["one too small", "the loop runs over"],
    ),
    "a loop that begins too late": (
        "linear_backward",
        [
            f"{DW}{DB}dA_prev = np.zeros(A_prev.shape)\nfor i in range(1, m):\n"
            "    dA_prev += np.outer(W[i], dZ[i])"
        ],
        ["the index is 3"],
        ["one too large"],
    ),
    # Hints that the lines contradict
    "the output layer is not computed": (
        "L_model_forward",
        [
            'kind = "sigmoid" if l == L - 1 else "relu"\n' + LAYER.replace('"relu"', "kind"),
            "AL = A",
        ],
        ["The output layer is never computed: the given loop of line 18 ends at layer L - 1"],
        ["two layers only"],
    ),
    "weights in the place of the activations": (
        "linear_backward",
        [f"dW = np.dot(dZ, W.T) / m\n{DB}dA_prev = np.dot(A_prev.T, dZ)"],
        ["`W` stands in `W.T`, where `A_prev` belongs"],
        ["A transpose is missing"],
    ),
    "a difference in the place of a product": (
        "linear_forward",
        ["Z = W - A + b"],
        ["`W - A` works entry by entry"],
        ["are multiplied entry by entry"],
    ),
    "a key that is not there yet": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("str(l - 1)] =", "str(l - 1)] +=")],
        ["`+=` changes a value that is there already", "no key 'dA0' yet: store it with `=`"],
        ["about to hand back"],
    ),
    "both parts of the cache by their numbers": (
        "linear_activation_backward",
        [_BY_INDEX, _BY_INDEX.replace("sigmoid", "relu")],
        ["`sigmoid_backward` gets `cache[0]` as cache", "That is `cache[1]`."],
        ["unpacked"],
    ),
    "the cache of another layer": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("caches[l - 1]", "caches[l]")],
        ["In this round `l` is 1, and `caches[l]` is entry 1", "of layer 1 is entry 0."],
        [],
    ),
    "the entry of a cache of the other step": (
        "linear_activation_backward",
        [
            BACK,
            BACK.replace("sigmoid_backward(dA, activation_cache)", "dA * (linear_cache[0] > 0)"),
        ],
        ["`linear_cache[0]` stands in `linear_cache[0] > 0`, where `activation_cache` belongs"],
        [],
    ),
    "the linear cache alone": (
        "L_model_forward",
        [
            LAYER,
            'W, b = parameters["W" + str(L)], parameters["b" + str(L)]\n'
            "Z, linear_cache = linear_forward(A, W, b)\n"
            "AL, activation_cache = sigmoid(Z)\ncaches.append(linear_cache)",
        ],
        ["adds the cache of the linear step alone; an entry is the pair"],
        ["builds on"],
    ),
    # Names that hold a part, a key or a result
    "a part of the cache by its number": (
        "linear_backward",
        [f"A_prev = cache[0]\nW = cache[2]\n{DW}{DB}{DA}"],
        ["Line 23, `W = cache[2]`, overwrites the `W`"],
        ["`A_prev = cache[0]`"],
    ),
    "right parts beside a wrong line": (
        "linear_backward",
        [f"A_prev = cache[0]\nW = cache[1]\n{DW}{DB}dA_prev = -np.dot(W.T, dZ)"],
        ["dA_prev has the opposite sign"],
        ["overwrites"],
    ),
    "a key in a name": (
        "update_parameters",
        [
            'for p in ("W", "b"):\n    key = p + str(l + 1)\n    '
            + _STEP.replace("learning_rate", "learning_rate ** 2")
        ],
        ["`** 2` is too much"],
        ["no line stores that"],
    ),
    "the parts of the cache put together": (
        "L_model_forward",
        [LAYER.replace("A, cache", "A, (lin, act)").replace("(cache)", "((act, lin))"), LAST],
        ["Line 24 puts `(act, lin)` together; the cache of the linear step comes first"],
        ["wraps"],
    ),
    "the same function under another name": (
        "initialize_parameters",
        [
            "W1 = np.random.normal(0, 0.01, (n_h, n_x))\nb1 = np.zeros((n_h, 1))\n"
            "W2 = np.random.normal(0, 0.1, (n_y, n_h))\nb2 = np.zeros((n_y, 1))"
        ],
        ["W2 is 10 times the expected value"],
        ["draws other numbers"],
    ),
    # Places
    "a helper function": (
        "sigmoid",
        ["def f(z):\n    return 2 / (3 + np.exp(-z)) ** 3\nA = f(Z)"],
        ["Look at lines 16 and 17, from which it comes."],
        [],
    ),
    "four edits in four lines": (
        "linear_activation_backward",
        [
            f"{BACK}\ndW = dW / 2\ndb = db / 2",
            f"{BACK.replace('sigmoid', 'relu')}\ndW = dW / 2\ndb = db / 2",
        ],
        ["In lines 24, 25, 35 and 36: "],
        [],
    ),
    "the same line in two branches": (
        "compute_cost",
        [
            "total = 0\nfor y, a in zip(Y[0], AL[0]):\n    if y == 1:\n        total -= np.log(a)\n"
            "    else:\n        total -= np.log(a)\ncost = total / m"
        ],
        ["The second term takes the logarithm of AL"],
        ["stands twice"],
    ),
    "a line that stands twice": (
        "linear_forward",
        ["Z = np.dot(W, A)\nZ += b\nZ += b"],
        ["`Z += b` stands twice, in lines 18 and 19; once is enough."],
        ["is not subtracted"],
    ),
    "an array of whole numbers": (
        "sigmoid",
        ["A = np.zeros(np.shape(Z), dtype=int)\nA += 1 / (1 + np.exp(-Z))"],
        ["`A` holds whole numbers only", "Line 15 sets it."],
        ["ufunc"],
    ),
    # Words that hold when they are done to the line
    "a minus before one term, not before the sum": (
        "sigmoid",
        ["num = 1\nden = num + np.exp(Z)\nA = num / den + 1"],
        ["a minus sign is missing before `Z`", "`+ 1` is too much in `num / den + 1`"],
        ["before `num"],
    ),
    "a mean missing beside an order": (
        "linear_backward",
        [f"dW = (A_prev @ dZ.T) / m\ndb = dZ.sum(axis=1, keepdims=True)\n{DA}"],
        ["`dZ.sum(axis=1, keepdims=True)` is not divided by `m`", "is transposed"],
        ["is not the function"],
    ),
    # Claims about dAL where its line is right
    "another thing handed on in the place of dAL": (
        "L_model_backward",
        [START, OUTPUT.replace("dAL", "AL - Y"), HIDDEN],
        ["`AL - Y` is handed to `linear_activation_backward`, where `dAL` belongs"],
        ["dAL is AL - Y"],
    ),
    "dAL with a minus where it is handed on": (
        "L_model_backward",
        [START, OUTPUT.replace("dAL", "-dAL"), HIDDEN],
        ["the minus sign in `-dAL` is too much"],
        ["The sign of dAL"],
    ),
    # Keys in names, in a loop over letters
    "letters of a text": (
        "update_parameters",
        [
            'for p in "Wb":\n    k = p + str(l + 1)\n'
            '    parameters[k] = np.subtract(learning_rate * grads["d" + k], params[k])'
        ],
        ["the arguments of `np.subtract", "stand in the wrong order"],
        ["no line stores that"],
    ),
    "letters of a text with a name": (
        "update_parameters",
        [
            'letters = "Wb"\nfor p in letters:\n    k = f"{p}{l + 1}"\n'
            "    parameters[k] = learning_rate * grads[f'd{k}'] - params[k]"
        ],
        ["the two sides of", "have changed places"],
        ["no line stores that"],
    ),
    "letters in a zip, put together": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            HIDDEN.partition("\n")[0] + '\ngrads["dA" + str(l)] = dA_prev\n'
            'for p, g in zip("Wb", (dW, db)):\n    grads["d" + p + str(l)] = g',
        ],
        [],
        ["no line stores that"],
    ),
    "one letter only": (
        "update_parameters",
        [
            'for p in ["b"]:\n    k = p + str(l + 1)\n'
            '    parameters[k] = params[k] - learning_rate * grads["d" + k]'
        ],
        ["The weights are not updated"],
        [],
    ),
    # Lines that give the same when they run again
    "too many layers in the step": (
        "update_parameters",
        [f"for key in params:\n    {_STEP} * L"],
        ["stands inside the given loop"],
        ["is the update inside a loop too many"],
    ),
    # Steps that are not kept, replaced, or missing
    "a sum that is not kept": (
        "linear_forward",
        ["Z = np.dot(W, A)\nnp.add(Z, b)"],
        ["the result of `np.add(Z, b)` is not kept; `Z = ...` stores it"],
        ["is not added"],
    ),
    "a mean that is not kept": (
        "compute_cost",
        ["cost = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))\ncost / m"],
        ["the result of `cost / m` is not kept"],
        ["is missing"],
    ),
    "a value shown beside a mistake": (
        "linear_forward",
        ["Z = np.dot(A, W) + b\nZ.T"],
        ["stand in the wrong order"],
        ["not kept"],
    ),
    "an output argument keeps the sum": (
        "linear_forward",
        ["Z = np.dot(W, A)\nnp.add(Z, b, out=Z)\nZ = Z * 2"],
        ["`* 2` is too much"],
        ["not kept"],
    ),
    "an activation that Z replaces": (
        "linear_activation_forward",
        [SIGMOID + "\nA = Z", RELU],
        ["Line 22, `A = Z`, replaces the `A` that `sigmoid` in line 21 has given"],
        ["is not applied"],
    ),
    "an activation under another name": (
        "linear_activation_forward",
        [SIGMOID.replace("\nA,", "\nS,") + "\nA = Z", RELU],
        ["`Z` stands in `A = Z`, where `S` belongs"],
        ["is not applied"],
    ),
    "two slips in the output layer": (
        "L_model_forward",
        [
            LAYER,
            'AL, cache = linear_activation_forward(A, parameters["W" + str(L)], '
            'parameters["b" + str(L)], "relu")',
        ],
        ["Line 32 gives 'relu' to the output layer", "its cache is not appended"],
        [],
    ),
    "the logarithm of the mean": (
        "compute_cost",
        ["p = Y * AL + (1 - Y) * (1 - AL)\ncost = -np.log(np.mean(p))"],
        ["`np.log(np.mean(p))` takes the logarithm of the mean"],
        [],
    ),
    "the last step of a fraction": (
        "sigmoid",
        ["e = np.exp(-Z)\nA = 1 + e"],
        ["`1 + e` is what 1 is divided by; that step is missing"],
        [],
    ),
    "db of another gradient": (
        "linear_backward",
        [f"{DW}db = np.sum(dW, axis=1, keepdims=True)\n{DA}"],
        ["makes `db` of `dW`; it is made of `dZ` alone"],
        [],
    ),
    "a rate missing beside a sign": (
        "update_parameters",
        [NEW_W.replace("] - ", "] + ") + NEW_B.replace("learning_rate * ", "")],
        ["before `learning_rate * grads['dW'", "is not multiplied by `learning_rate`"],
        [],
    ),
    "two lines in the wrong order": (
        "sigmoid",
        ["A = np.exp(-Z)\nA = 1 / A\nA = 1 + A"],
        ["In lines 16 and 17: these two lines stand in the wrong order."],
        [],
    ),
    # A condition is no value
    "a condition does not change places with a value": (
        "sigmoid",
        ["A = np.where(Z >= 0, 1 / (1 + np.exp(-Z)), np.exp(Z) / (1 - np.exp(Z)))"],
        ["in `1 - np.exp(Z)` a `+` belongs in the place of the `-`"],
        ["changed places"],
    ),
    "a value taken from itself under another name": (
        "relu_backward",
        ["dZ = np.where(Z > 0, dA, dA - Z)"],
        ["Look at line 17"],
        ["belongs"],
    ),
    # Loops that leave something out, or begin anew
    "a loop that leaves out the last example": (
        "linear_forward",
        [
            "m = A.shape[1]\nZ = np.zeros((W.shape[0], m))\nfor j in range(m - 1):\n"
            "    Z[:, j] = W @ A[:, j] + b[:, 0]"
        ],
        ["In line 19: `range(m - 1)` stops one too early, where `range(m)` belongs."],
        ["ReLU"],
    ),
    "a mask is a ReLU": (
        "linear_forward",
        ["Z = np.dot(W, A) + b\nZ[Z < 0] = 0"],
        ["ReLU is applied already here"],
        [],
    ),
    "a sum that begins anew in the loop": (
        "compute_cost",
        [
            "for i in range(m):\n    cost = 0\n    cost += -(Y[0, i] * np.log(AL[0, i]) + "
            "(1 - Y[0, i]) * np.log(1 - AL[0, i]))\ncost = cost / m"
        ],
        ["Only the loss of the last example is in the sum: line 18, `cost = 0`, stands inside"],
        ["is missing"],
    ),
    # A cost of 0 has more causes than one
    "the share of wrong answers": (
        "compute_cost",
        ["P = AL > 0.5\ncost = np.mean(P != Y)"],
        ["This is the share of wrong answers; the exercise asks for the cross-entropy."],
        ["multiplied"],
    ),
    "labels compared with 1 are no answers": (
        "compute_cost",
        ["cost = np.mean(np.where(Y == 1, 1 - AL, AL))"],
        ["cost has the wrong value"],
        ["share of", "answers"],
    ),
    "the share of wrong answers from that of right ones": (
        "compute_cost",
        ["P = AL > 0.5\nright = P == Y\ncost = 1 - np.mean(right)"],
        ["This counts right or wrong answers; the exercise asks for the cross-entropy."],
        ["multiplied", "share of"],
    ),
    "terms multiplied by their names": (
        "compute_cost",
        ["one = Y * np.log(AL)\nzero = (1 - Y) * np.log(1 - AL)\ncost = -np.sum(one * zero) / m"],
        ["The cost is 0, as it is when the two terms of the loss are multiplied"],
        ["share of"],
    ),
    "a cost of 0": ("compute_cost", ["cost = 0.0 * np.sum(Y)"], ["cost is 0"], ["multiplied"]),
    # The branch that fails
    "caches exchanged in one branch": (
        "linear_activation_forward",
        [
            SIGMOID + "\ncache = (activation_cache, linear_cache)",
            RELU + "\nlinear_cache, activation_cache = activation_cache, linear_cache",
        ],
        ["Line 32, `linear_cache, activation_cache = ", "exchanges the two caches"],
        ["Line 22"],
    ),
    "a line too much": (
        "linear_activation_backward",
        [BACK, BACK.replace("sigmoid", "relu") + "\ndA_prev[dA_prev <= 0] = 0"],
        ["In line 33: `dA_prev[dA_prev <= 0] = 0` is too much; the result was right before it."],
        ["belongs"],
    ),
    "a line too much that stops": (
        "linear_activation_backward",
        [BACK, BACK.replace("sigmoid", "relu") + "\ndA_prev[A_prev <= 0] = 0"],
        ["`A_prev` has no value here", "In line 33: `dA_prev[A_prev <= 0] = 0` is too much"],
        [],
    ),
    # A difference of two points
    "a difference over one step": (
        "sigmoid_backward",
        ["h = 1e-6\nup, _ = sigmoid(Z + h)\ndown, _ = sigmoid(Z - h)\ndZ = dA * (up - down) / h"],
        ["In line 21: ", "the two points are `2 * h` apart; `(2 * h)` belongs there."],
        ["too much"],
    ),
    "a difference that is not divided": (
        "sigmoid_backward",
        ["d = 1e-6\ndZ = dA * (sigmoid(Z + d)[0] - sigmoid(Z - d)[0])"],
        ["is not divided by `2 * d`, the distance of the two points"],
        ["minus sign"],
    ),
    # Claims that the lines deny
    "a gradient that is zero by chance": (
        "linear_activation_backward",
        [BACK, "dZ = np.maximum(0, dA)\n" + _ON],
        ["ReLU's backward step looks at the sign of dA; what counts is the sign of Z."],
        ["zero everywhere"],
    ),
    "a condition that would hold always": (
        "initialize_parameters_deep",
        [
            "W = np.random.randn(layer_dims[l], layer_dims[l - 1])\n"
            "if l == L:\n    W = W * 0.01\n"
            'parameters["W" + str(l)] = W\n'
            'parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))'
        ],
        ["W1 has the right shape, but wrong values"],
        ["`l == L`"],
    ),
    "a mask of whole numbers": (
        "linear_activation_backward",
        [
            "dZ = dA * activation_cache * (1 - activation_cache)\n" + _ON,
            "dZ = dA * (activation_cache > 0).astype(int)\n" + _ON,
        ],
        ["The derivative is computed with Z in the place of the sigmoid of Z."],
        ["decimal point"],
    ),
    "a mask of whole numbers by its name": (
        "linear_activation_backward",
        [
            "dZ = dA * activation_cache * (1 - activation_cache)\n" + _ON,
            "mask = activation_cache > 0\ndZ = dA * mask.astype(int)\n" + _ON,
        ],
        ["The derivative is computed with Z in the place of the sigmoid of Z."],
        ["decimal point"],
    ),
    "divided within a running sum": (
        "compute_cost",
        [
            "cost = 0\nfor y, a in zip(Y[0], AL[0]):\n"
            "    cost -= np.log(a) if y == 1 else np.log(1 - a)\n    cost /= m"
        ],
        ["Line 20 divides the whole of `cost` again in every round of its loop"],
        [],
    ),
    "an array of indices": (
        "linear_forward",
        ["Z = np.dot(W, A)[np.arange(12).reshape(3, 4)] + b"],
        ["has shape (1, 2), but the index is an array of shape (3, 4)."],
        ["\n", "[["],
    ),
}
