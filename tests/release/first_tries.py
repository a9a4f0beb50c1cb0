"""First tries of beginners, with words that the public tests say about them.

A row has the exercise, the text of each YOUR CODE region (None is left as it is released), words
that the sentences contain, and words that they do not contain.
"""

from __future__ import annotations

OUTPUT = (
    'dA_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")\n'
    'grads["dA" + str(L - 1)] = dA_prev\ngrads["dW" + str(L)] = dW\ngrads["db" + str(L)] = db'
)
HIDDEN = (
    'dA_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")\n'
    'grads["dA" + str(l - 1)] = dA_prev\ngrads["dW" + str(l)] = dW\ngrads["db" + str(l)] = db'
)
START = "dAL = -(Y / AL - (1 - Y) / (1 - AL))"
SIGMOID = "Z, linear_cache = linear_forward(A_prev, W, b)\nA, activation_cache = sigmoid(Z)"
RELU = "Z, linear_cache = linear_forward(A_prev, W, b)\nA, activation_cache = relu(Z)"
LAYER = (
    'A, cache = linear_activation_forward(A, parameters["W" + str(l)], parameters["b" + str(l)], '
    '"relu")\ncaches.append(cache)'
)
LAST = (
    'AL, cache = linear_activation_forward(A, parameters["W" + str(L)], parameters["b" + str(L)], '
    '"sigmoid")\ncaches.append(cache)'
)
BACK = (
    "dZ = sigmoid_backward(dA, activation_cache)\n"
    "dA_prev, dW, db = linear_backward(dZ, linear_cache)"
)
DW = "dW = np.dot(dZ, A_prev.T) / m\n"
DB = "db = np.sum(dZ, axis=1, keepdims=True) / m\n"
DA = "dA_prev = np.dot(W.T, dZ)"
NEW_W = (
    'parameters["W" + str(l + 1)] = '
    'params["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]\n'
)
NEW_B = NEW_W.replace("W", "b").rstrip()

Row = tuple[str, list[str | None], list[str], list[str]]
# Never in front of a student.
NEVER = ["gufunc", "inhomogeneous", "Traceback", "core dimension"]

ROWS: dict[str, Row] = {
    # Names
    "a name of the formula": (
        "sigmoid",
        ["A = 1 / (1 + e ** (-Z))"],
        ["It stops in line 15", "the power of e is written `np.exp(...)`"],
        ["misspelled"],
    ),
    "a function without np": ("sigmoid", ["A = 1 / (1 + exp(-Z))"], ["`np.exp`"], []),
    "lower case": ("sigmoid", ["A = 1 / (1 + np.exp(-z))"], ["you have `Z`"], []),
    "a name of the next formula": ("linear_forward", ["Z = W @ A_prev + b"], ["you have `A`"], []),
    "Z for its cache": (
        "linear_activation_backward",
        ["dZ = sigmoid_backward(dA, Z)", "dZ = relu_backward(dA, Z)"],
        ["you have `activation_cache`, which is Z"],
        [],
    ),
    "W for an entry": (
        "L_model_forward",
        ['A, cache = linear_activation_forward(A, W, b, "relu")\ncaches.append(cache)', LAST],
        ["the dictionary `parameters` holds it, under keys such as 'W1'"],
        [],
    ),
    "alpha": (
        "update_parameters",
        [NEW_W.replace("learning_rate", "alpha") + NEW_B],
        ["`alpha` has no value here; you have `learning_rate`"],
        [],
    ),
    "a function misspelt": (
        "linear_activation_backward",
        [
            BACK.replace("sigmoid_backward", "sigmoid_backwards"),
            "pass",
        ],
        ["It is not finished yet", "you have `sigmoid_backward`"],
        [],
    ),
    "true": (
        "linear_backward",
        [DW + DB.replace("True", "true") + DA],
        ["Python writes it `True`"],
        [],
    ),
    "an own name": (
        "compute_cost",
        ["J = -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m"],
        ["this given line needs it, but the YOUR CODE region sets `J` instead"],
        [],
    ),
    "a name of one branch": (
        "linear_activation_forward",
        [SIGMOID, "Z, linear_cache = linear_forward(A_prev, W, b)\nA = relu(Z)"],
        [
            'With activation "relu" (the other is right)',
            "second YOUR CODE region",
            "`activation_cache`",
        ],
        ["sigmoid_backward"],
    ),
    "used before it is set": (
        "linear_activation_forward",
        [SIGMOID.replace("A_prev", "A"), RELU],
        ["`A` is used here, but gets its value only in line 21; you have `A_prev`"],
        [],
    ),
    "printed": ("compute_cost", ["print(0.5)"], ["printing a value does not keep it"], []),
    # Calls
    "too few arguments": (
        "linear_activation_backward",
        ["dZ = sigmoid_backward(dA)\ndA_prev, dW, db = linear_backward(dZ, linear_cache)", None],
        ["`sigmoid_backward` is called without cache"],
        [],
    ),
    "called by its text": (
        "linear_activation_forward",
        [SIGMOID.replace("sigmoid(", "activation("), RELU],
        ["`activation` is the text 'sigmoid', not a function"],
        [],
    ),
    "round brackets": (
        "initialize_parameters_deep",
        ['parameters["W" + str(l)] = np.random.randn(layer_dims(l), 1)'],
        ["`layer_dims` is a list of 3 values: its entries are read with square brackets"],
        [],
    ),
    "a missing asterisk": (
        "sigmoid_backward",
        ["s, _ = sigmoid(Z)\ndZ = dA * s(1 - s)"],
        ["`s` is an array", "Is a `*` missing"],
        [],
    ),
    "a function that is not called": (
        "sigmoid",
        ["A = 1 / (1 + np.exp - Z)"],
        ["`np.exp` is the function `exp` itself (not called)"],
        [],
    ),
    "no attribute of NumPy": ("sigmoid", ["A = np.sigmoid(Z)"], ["not of NumPy"], []),
    "append assigned": (
        "L_model_forward",
        [LAYER.replace("caches.append", "caches = caches.append"), LAST],
        ["`append` in line 24 changes the list itself and returns nothing"],
        [],
    ),
    "text for the activation": (
        "L_model_forward",
        [LAYER.replace('"relu"', '"ReLU"'), LAST],
        ["it knows the texts 'relu' and 'sigmoid'"],
        [],
    ),
    "calls itself": ("relu", ["A = relu(Z)"], ["it is the function that you write here"], []),
    # Several values
    "a pair not taken apart": (
        "linear_activation_forward",
        ["Z = linear_forward(A_prev, W, b)\nA = sigmoid(Z)", RELU],
        [
            "`sigmoid` gets a tuple of 2 values as Z",
            "`linear_forward` returns two values, Z and cache",
        ],
        ["dnn_utils", "bad operand"],
    ),
    "a pair in a formula": (
        "sigmoid_backward",
        ["dZ = dA * sigmoid(Z) * (1 - sigmoid(Z))"],
        ["`sigmoid` returns two values, A and cache"],
        [],
    ),
    "a pair for a result": (
        "relu_backward",
        ["dZ = relu(dA)"],
        ["dZ is a tuple of 2 values", "`relu` returns two values, A and cache"],
        ["(2, 1)"],
    ),
    "three values under a key": (
        "L_model_backward",
        [
            START,
            'grads["dA" + str(L - 1)] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")',
            HIDDEN,
        ],
        ["`linear_activation_backward` returns three values, dA_prev, dW and db"],
        ["linear_backward`,"],
    ),
    "one value taken apart": (
        "linear_activation_backward",
        ["dZ, _ = sigmoid_backward(dA, activation_cache)", None],
        ["`sigmoid_backward` returns one value, dZ, but 2 names"],
        [],
    ),
    "results in another order": (
        "linear_activation_forward",
        [SIGMOID.replace("A, activation_cache", "activation_cache, A"), RELU],
        ["the results stand in another order than `A, activation_cache`"],
        [],
    ),
    # Sizes
    "sizes of a product": (
        "linear_backward",
        ["dW = np.dot(dZ, A_prev) / m\n" + DB + DA],
        [
            "`dZ` of shape (3, 4) has 4 columns",
            "`A_prev` of shape (5, 4) has 5 rows",
            "`A_prev` has to be transposed in `np.dot(dZ, A_prev)`",
        ],
        ["wrong order"],
    ),
    "the order of a product": (
        "linear_forward",
        ["Z = np.dot(A, W) + b"],
        ["the factors of `np.dot(A, W)` stand in the wrong order"],
        ["transpose"],
    ),
    "entry by entry": (
        "linear_forward",
        ["Z = W * A + b"],
        ["`W` has shape (1, 3) and `A` has shape (3, 2)", "a matrix product is needed"],
        [],
    ),
    "the wrong cache": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("caches[l - 1]", "caches[l]")],
        [
            "`linear_activation_backward` is called here with dA of shape (3, 2), cache of a layer "
            "whose W has shape (1, 3)",
            "These are not of the same layer",
            "`caches[l]` is one too large",
        ],
        ["in line 20", "np.dot"],
    ),
    "l for L": (
        "L_model_forward",
        [LAYER, LAST.replace("str(L)", "str(l)")],
        ["`l` stands in `parameters['W' + str(l)]`, where `L` belongs"],
        [],
    ),
    "an argument that is another": (
        "L_model_forward",
        [LAYER, LAST.replace("(A, ", "(X, ")],
        ["A_prev of shape (5, 4), W of shape (1, 3)", "where `A` belongs"],
        [],
    ),
    "caches exchanged": (
        "linear_activation_backward",
        [
            "dZ = sigmoid_backward(dA, linear_cache)",
            None,
        ],
        ["`sigmoid_backward` gets `linear_cache` as cache, but it takes an array"],
        ["`sigmoid_backward`, which"],
    ),
    # Dictionaries
    "text and number": (
        "initialize_parameters_deep",
        ['parameters["W" + l] = np.zeros((1, 1))'],
        ["`str(l)` turns the number into text"],
        [],
    ),
    "nothing stored": (
        "initialize_parameters_deep",
        ["W = np.zeros((1, 1))\nb = np.zeros((1, 1))"],
        ["sets `W` and `b`, but stores nothing in `parameters`"],
        [],
    ),
    "half stored": (
        "initialize_parameters_deep",
        ['parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01'],
        ['is also asked for `parameters["b" + str(l)] = ...`'],
        [],
    ),
    "lower-case keys": (
        "update_parameters",
        [NEW_W.replace('params["W"', 'params["w"') + NEW_B],
        ["no key 'w1'", "Upper and lower case differ: 'W1'"],
        [],
    ),
    "keys without d": (
        "update_parameters",
        [NEW_W.replace('"dW"', '"W"') + NEW_B],
        ["no key 'W1'", "The gradients' keys begin with d"],
        [],
    ),
    "counted from 0": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("l + 1", "l")],
        ["no key 'W0'", "Layers are counted from 1", "one too small"],
        [],
    ),
    "another number": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace('"dW" + str(l)', '"dW" + str(L)')],
        ["no key 'dW1'", "`L` stands in `grads['dW' + str(L)]`, where `l` belongs"],
        ["shifted"],
    ),
    "a new dictionary": (
        "update_parameters",
        ["parameters = {}\n" + NEW_W + NEW_B],
        ["Line 22 puts something else in the place of the dictionary"],
        ["shifted"],
    ),
    "an index too large": (
        "L_model_backward",
        [START, OUTPUT.replace("L - 1]", "L]"), HIDDEN],
        ["`caches` has 2 entries, 0 to 1, but the index is 2"],
        [],
    ),
    # Types
    "max of Python": ("relu", ["A = max(0, Z)"], ["Python's `max` compares whole arrays"], []),
    "if on an array": (
        "relu_backward",
        ["if Z > 0:\n    dZ = dA\nelse:\n    dZ = 0"],
        ["`if` wants one truth value"],
        [],
    ),
    "a caret": ("sigmoid", ["A = 1 / (1 + np.e ^ (-Z))"], ["`^` is not a power in Python"], []),
    "two numbers for zeros": (
        "initialize_parameters",
        ["W1 = np.random.randn(n_h, n_x)\nb1 = np.zeros(n_h, 1)"],
        ["one tuple, in a second pair of parentheses"],
        [],
    ),
    "a number with a point": (
        "initialize_parameters",
        ["W1 = np.random.randn(n_h, n_x * 0.01)"],
        ["`n_x * 0.01` in `np.random.randn(n_h, n_x * 0.01)` is 0.03"],
        [],
    ),
    "nested lists": (
        "compute_cost",
        ["cost = [[1.0], [2.0, 3.0]]"],
        ["`cost` is nested lists, where an array or a number is needed"],
        [],
    ),
    "a comma too much": ("linear_backward", [DW + DB + DA + ","], ["The comma in line 24"], []),
    "a matrix": (
        "linear_forward",
        ["Z = np.asmatrix(np.dot(W, A) + b)"],
        ["a NumPy matrix, not a plain array"],
        [],
    ),
    "a generator": ("relu_backward", ["dZ = (d for d in dA)"], ["a generator"], []),
    "True and False": ("relu", ["A = Z > 0"], ["it holds True and False"], []),
    # Numbers
    "the wrong axis": (
        "linear_backward",
        [DW + DB.replace("axis=1", "axis=0") + DA],
        ["db has shape (1, 4)", "wrong axis"],
        [],
    ),
    "a factor too many": (
        "linear_backward",
        [DW + DB + DA + " / m"],
        ["dA_prev is divided by m"],
        [],
    ),
    "parentheses": (
        "compute_cost",
        ["cost = -np.sum(Y * np.log(AL)) / m + (1 - Y) * np.log(1 - AL)"],
        ["cost must be a single number"],
        [],
    ),
    "the other variable": (
        "L_model_backward",
        [START, OUTPUT.replace("(dAL", "(AL"), HIDDEN],
        ["`AL` stands in", "where `dAL` belongs"],
        [],
    ),
    "whole division": (
        "compute_cost",
        ["cost = -(1 // m) * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))"],
        ["drops what is behind the decimal point"],
        ["multiplied"],
    ),
    "nearly right": (
        "linear_backward",
        [DW + DB + DA + " * 1.00001"],
        ["dA_prev is nearly right"],
        ["times"],
    ),
    "rounded": (
        "linear_backward",
        [DW + DB + "dA_prev = np.round(np.dot(W.T, dZ), 4)"],
        ["nearly right", "`np.round` is too much"],
        [],
    ),
    "both branches alike": (
        "linear_activation_forward",
        [SIGMOID, SIGMOID],
        ["Both branches use the sigmoid"],
        [],
    ),
    "the other exchanged": (
        "linear_backward",
        [DW + DB + "dA_prev = A_prev"],
        ["dA_prev"],
        ["Look at line 22"],
    ),
    "parts in the list": (
        "L_model_forward",
        [LAYER.replace("caches.append(cache)", "caches += cache"), LAST],
        ["caches has 5 parts, but it needs 3", "`append` adds the cache as one entry"],
        [],
    ),
    "overwritten": (
        "linear_forward",
        ["A = np.dot(W, A)\nZ = A + b"],
        ["gives the argument `A` another value"],
        [],
    ),
    "in place": (
        "relu",
        ["A = Z\nA[A < 0] = 0"],
        ["it changed the numbers in its input Z", "`A = Z` in line 15 makes no copy"],
        [],
    ),
    "compared": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("] = p", "] == p")],
        ["compares; a value is stored with a single `=`"],
        [],
    ),
    # Two and three layers
    "right for two layers": (
        "update_parameters",
        [
            'for i in ("1", "2"):\n    for k in ("W", "b"):\n'
            '        parameters[k + i] = params[k + i] - learning_rate * grads["d" + k + i]'
        ],
        ["In example 2 of 2 (the other is right): W3"],
        [],
    ),
    "right for a real pass": (
        "L_model_backward",
        [
            "dAL = AL - Y",
            OUTPUT.replace("linear_activation_backward", "linear_backward").replace(
                'caches[L - 1], "sigmoid"', "caches[L - 1][0]"
            ),
            HIDDEN,
        ],
        ["In example 1 of 2 (the other is right)", "forward pass"],
        ["That is not all"],
    ),
    "a function of another exercise": (
        "L_model_forward",
        [
            'A, cache = linear_forward(A, parameters["W" + str(l)], parameters["b" + str(l)])\n'
            "caches.append(cache)",
            LAST,
        ],
        ["Line 23 calls `linear_forward`; this exercise builds on `linear_activation_forward`"],
        ["Look at line 32"],
    ),
    # Unfinished
    "a region that is left": (
        "L_model_forward",
        [None, LAST],
        ["the first YOUR CODE region (below `for l in range(1, L):`) is still empty"],
        ["no value"],
    ),
    "a placeholder in a region": (
        "linear_activation_forward",
        [SIGMOID, "raise NotImplementedError"],
        ["second YOUR CODE region", "still empty"],
        ["NotImplementedError:"],
    ),
    "the other branch is wrong, too": (
        "linear_activation_forward",
        [SIGMOID.replace("sigmoid", "relu"), None],
        ["still empty", 'With activation "sigmoid"'],
        [],
    ),
    "return in the loop": (
        "initialize_parameters_deep",
        [
            'parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01\n'
            'parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))\nreturn parameters'
        ],
        ["no key 'W2' or 'b2'", "loop"],
        [],
    ),
    "the list gets another value": (
        "L_model_forward",
        [LAYER.replace("A, cache =", "A, caches ="), LAST],
        ["`caches` has no `append` any more", "Line 23", "the list is lost"],
        [],
    ),
    "one minus a right result": (
        "sigmoid",
        ["A = 1 - 1 / (1 + np.exp(-Z))"],
        ["`1 -` is too much"],
        ["exponent"],
    ),
}
