"""The slips of the tables of `step_by_step`, exercises 1 to 6, and where its hints lead."""

from tests.source.slips import Hint, Slip


def _slip(exercise: str, row: str, *regions: str | None, shows: tuple[str, ...] = ()) -> Slip:
    return Slip(exercise, row, regions, shows)


_TWO = """
W1 = np.random.randn(n_h, n_x) * 0.01
b1 = np.zeros((n_h, 1))
W2 = np.random.randn(n_y, n_h) * 0.01
b2 = np.zeros((n_y, 1))
"""
_W2_FIRST = """
W2 = np.random.randn(n_y, n_h) * 0.01
W1 = np.random.randn(n_h, n_x) * 0.01
b1 = np.zeros((n_h, 1))
b2 = np.zeros((n_y, 1))
"""
_DEEP = """
parameters["W" + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
parameters["b" + str(l)] = np.zeros((layer_dims[l], 1))
"""
_HIDDEN = """
A, cache = linear_activation_forward(
    A, parameters["W" + str(l)], parameters["b" + str(l)], "relu"
)
caches.append(cache)
"""
_OUTPUT = """
AL, cache = linear_activation_forward(
    A, parameters["W" + str(L)], parameters["b" + str(L)], "sigmoid"
)
caches.append(cache)
"""
_SIGMOID = """
Z, linear_cache = linear_forward(A_prev, W, b)
A, activation_cache = sigmoid(Z)
"""
_RELU = _SIGMOID.replace("sigmoid", "relu")
_COST = "cost = -(1 / m) * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))"


def _in_both(old: str, new: str) -> tuple[str, str]:
    """Return both regions of `linear_activation_forward` with the same text replaced."""
    return _SIGMOID.replace(old, new), _RELU.replace(old, new)


_1 = "initialize_parameters"
_2 = "initialize_parameters_deep"
_3 = "linear_forward"
_4 = "linear_activation_forward"
_5 = "L_model_forward"
_6 = "compute_cost"

SLIPS: list[Slip] = [
    _slip(_1, "`NameError: name 'W1' is not defined`", _TWO.replace("W1 =", "w1 =")),
    _slip(
        _1,
        "`W1 has shape (3, 2), but it needs shape (2, 3)`",
        _TWO.replace("n_h, n_x", "n_x, n_h"),
    ),
    _slip(
        _1,
        "`TypeError: Cannot interpret '1' as a data type`",
        _TWO.replace("((n_h, 1))", "(n_h, 1)"),
    ),
    _slip(
        _1,
        "`TypeError: 'tuple' object cannot be interpreted as an integer`",
        _TWO.replace("(n_h, n_x)", "((n_h, n_x))"),
    ),
    _slip(
        _1,
        "`b1 is a single number, but it needs shape (2, 1)`",
        _TWO.replace("np.zeros((n_h, 1))", "0").replace("np.zeros((n_y, 1))", "0"),
    ),
    _slip(
        _1,
        "`b1 has shape (2,), but it needs shape (2, 1)`",
        _TWO.replace("((n_h, 1))", "(n_h)").replace("((n_y, 1))", "(n_y)"),
    ),
    _slip(_1, "`1.62434536`, a hundred times too large", _TWO.replace(" * 0.01", "")),
    _slip(
        _1,
        "all weights lie between 0 and 0.01",
        _TWO.replace("randn", "rand"),
        shows=(r"W1 =\n\[\[4\.17022005e-03 7\.20324493e-03 1\.14374817e-06\]\n",),
    ),
    _slip(
        _1,
        "`b1 has the right shape, but wrong values`",
        _TWO.replace("np.zeros((n_h, 1))", "np.random.randn(n_h, 1)"),
    ),
    _slip(
        _1,
        "both `W1` and `W2` have wrong values",
        _W2_FIRST,
        shows=("W1 has the right shape, but wrong values.*Also wrong: W2",),
    ),
    _slip(_2, "`KeyError: 'W1'`", _DEEP.replace('"W"', '"w"')),
    _slip(_2, "`KeyError: 'W1'`", _DEEP.replace('"W" + str(l)', '"Wl"')),
    _slip(
        _2,
        "`KeyError: 'W1'`",
        """
        W = np.random.randn(layer_dims[l], layer_dims[l - 1]) * 0.01
        b = np.zeros((layer_dims[l], 1))
        """,
    ),
    _slip(_2, "`KeyError: 'W2'`", _DEEP.replace('"W" + str(l)', '"W1"')),
    _slip(
        _2,
        "`AssertionError: W1 needs shape (4, 5)`",
        _DEEP.replace("layer_dims[l], layer_dims[l - 1]", "layer_dims[l - 1], layer_dims[l]"),
    ),
    _slip(_2, "`AssertionError: W1 needs shape (4, 5)`", _DEEP.replace("l - 1", "l + 1")),
    _slip(
        _2,
        "`AssertionError: b1 needs shape (4, 1)`",
        _DEEP.replace("(layer_dims[l], 1)", "(layer_dims[l - 1], 1)"),
    ),
    _slip(
        _2,
        '`TypeError: can only concatenate str (not "int") to str`',
        _DEEP.replace("str(l)", "l"),
    ),
    _slip(
        _2,
        "`AttributeError: 'int' object has no attribute 'shape'`",
        _DEEP.replace("np.zeros((layer_dims[l], 1))", "0"),
    ),
    _slip(
        _2,
        "`NameError: name 'n_h' is not defined`",
        _DEEP.replace("layer_dims[l], layer_dims[l - 1]", "n_h, n_x"),
    ),
    _slip(
        _2,
        "`W2` has wrong values, `W1` is right",
        _DEEP.replace("np.zeros((layer_dims[l], 1))", "np.random.randn(layer_dims[l], 1)"),
        shows=("✓  W1 ", "✗  W2 "),
    ),
    _slip(
        _2,
        "`W2` has wrong values, `W1` is right",
        "np.random.seed(3)" + _DEEP,
        shows=("✓  W1 ", "✗  W2 "),
    ),
    _slip(_3, "`NameError: name 'Z' is not defined`", "z = np.dot(W, A) + b"),
    _slip(_3, "`NameError: name 'A_prev' is not defined`", "Z = np.dot(W, A_prev) + b"),
    _slip(_3, "`ValueError: shapes (3,2) and (1,3) not aligned`", "Z = np.dot(A, W) + b"),
    _slip(_3, "`ValueError: shapes (3,1) and (3,2) not aligned`", "Z = np.dot(W.T, A) + b"),
    _slip(_3, "`ValueError: operands could not be broadcast together`", "Z = W * A + b"),
    _slip(_3, "`ValueError: operands could not be broadcast together`", "Z = A * W + b"),
    _slip(_3, "`Z has shape (2, 1), but it needs shape (1, 2)`", "Z = np.dot(A.T, W.T) + b"),
    _slip(_3, "`Z is off by the same amount everywhere`", "Z = np.dot(W, A)"),
    _slip(_3, "`Z is off by the same amount everywhere`", "Z = np.dot(W, A) - b"),
    _slip(_3, "`Z is off by the same amount everywhere`", "Z = np.dot(W, A + b)"),
    _slip(
        _4,
        "`NameError: name 'linear_cache' is not defined`",
        *_in_both("linear_cache", "first_cache"),
    ),
    _slip(
        _4,
        "`UnboundLocalError: cannot access local variable 'linear_cache'`",
        None,
        _RELU.replace("linear_cache", "first_cache"),
    ),
    _slip(
        _4,
        "`UnboundLocalError: cannot access local variable 'linear_cache'`",
        _SIGMOID.replace("linear_cache", "first_cache"),
        None,
    ),
    _slip(
        _4,
        "`NameError: name 'activation_cache' is not defined`",
        *_in_both("A, activation_cache", "A"),
    ),
    _slip(
        _4,
        "`UnboundLocalError: cannot access local variable 'activation_cache'`",
        None,
        _RELU.replace("A, activation_cache", "A"),
    ),
    _slip(
        _4,
        "`UnboundLocalError: cannot access local variable 'A'`",
        *_in_both("(A_prev, W, b)", "(A, W, b)"),
    ),
    _slip(
        _4,
        "`ValueError: setting an array element with a sequence`",
        *_in_both("Z, linear_cache", "Z"),
    ),
    _slip(
        _4,
        "`ValueError: setting an array element with a sequence`",
        *_in_both("(Z)", "(linear_cache)"),
    ),
    _slip(
        _4,
        "`ValueError: shapes (3,2) and (1,3) not aligned`",
        *_in_both("A_prev, W, b", "W, A_prev, b"),
    ),
    _slip(
        _4,
        "`TypeError: 'str' object is not callable`",
        _SIGMOID.replace("sigmoid", "activation"),
        _SIGMOID.replace("sigmoid", "activation"),
    ),
    _slip(
        _4,
        "`-2.08938436` in the ReLU result",
        None,
        """
        Z, linear_cache = linear_forward(A_prev, W, b)
        A, activation_cache = Z, Z
        """,
    ),
    _slip(
        _4,
        "both results are the same",
        _SIGMOID,
        _SIGMOID,
        shows=(r"with sigmoid: A =\n(.*)\nwith relu: A =\n\1\n", "Both branches use"),
    ),
    _slip(
        _4,
        "both results are the same",
        _RELU,
        _RELU,
        shows=(r"with sigmoid: A =\n(.*)\nwith relu: A =\n\1\n", "Both branches use"),
    ),
    _slip(_4, "`The two activations are swapped`", _RELU, _SIGMOID),
    _slip(
        _5,
        "`NameError: name 'AL' is not defined`",
        None,
        _OUTPUT.replace("AL, cache", "A, cache"),
    ),
    _slip(
        _5,
        "`NameError: name 'cache' is not defined`",
        _HIDDEN.replace("A, cache", "A"),
        _OUTPUT.replace("AL, cache", "AL"),
    ),
    _slip(_5, "`number of caches = 2`", None, _OUTPUT.replace("caches.append(cache)", "")),
    _slip(_5, "`number of caches = 1`", _HIDDEN.replace("caches.append(cache)", ""), None),
    _slip(
        _5,
        "`number of caches = 6`",
        _HIDDEN.replace("append", "extend"),
        _OUTPUT.replace("append", "extend"),
    ),
    _slip(
        _5,
        "`number of caches = 6`",
        _HIDDEN.replace("caches.append(cache)", "caches += cache"),
        _OUTPUT.replace("caches.append(cache)", "caches += cache"),
    ),
    _slip(
        _5,
        "`caches[0] must be a tuple, but it is an array`",
        _HIDDEN.replace("append(cache)", "append(A)"),
        None,
    ),
    _slip(
        _5,
        "`AttributeError: 'NoneType' object has no attribute 'append'`",
        _HIDDEN.replace("caches.append", "caches = caches.append"),
        None,
    ),
    _slip(
        _5,
        "`ValueError: shapes (3,4) and (5,4) not aligned`",
        _HIDDEN.replace("    A,", "    X,"),
        None,
    ),
    _slip(
        _5,
        "`ValueError: shapes (3,4) and (5,4) not aligned`",
        _HIDDEN.replace("A, cache =", "AL, cache ="),
        None,
    ),
    _slip(
        _5,
        "`ValueError: shapes (1,3) and (5,4) not aligned`",
        None,
        _OUTPUT.replace("    A,", "    X,"),
    ),
    _slip(
        _5,
        "`ValueError: shapes (3,4) and (3,4) not aligned`",
        None,
        _OUTPUT.replace("str(L)", "str(l)"),
    ),
    _slip(
        _5,
        "`UnboundLocalError: cannot access local variable 'linear_cache'`",
        _HIDDEN.replace('"relu"', "relu"),
        None,
    ),
    _slip(
        _5,
        "`UnboundLocalError: cannot access local variable 'linear_cache'`",
        _HIDDEN.replace('"relu"', '"ReLU"'),
        None,
    ),
    _slip(
        _5,
        '`TypeError: can only concatenate str (not "int") to str`',
        _HIDDEN.replace("str(l)", "l"),
        None,
    ),
    _slip(
        _5,
        "`AL` is exactly 0 in three places",
        None,
        _OUTPUT.replace("sigmoid", "relu"),
        shows=(r"AL =\n\[\[0\. +0\.87117055 0\. +0\. +\]\]",),
    ),
    _slip(
        _6,
        "`UnboundLocalError: cannot access local variable 'cost'`",
        _COST.replace("cost =", "J ="),
    ),
    _slip(_6, "`NameError: name 'log' is not defined`", _COST.replace("np.log", "log")),
    _slip(
        _6,
        "`NameError: name 'y' is not defined`",
        "cost = -(1 / m) * np.sum(y * np.log(a) + (1 - y) * np.log(1 - a))",
    ),
    _slip(
        _6,
        "`ValueError: shapes (1,3) and (1,3) not aligned`",
        "cost = -(1 / m) * (np.dot(Y, np.log(AL)) + np.dot(1 - Y, np.log(1 - AL)))",
    ),
    _slip(_6, "`cost = -0.2797` and more digits", _COST.replace("-(1 / m)", "(1 / m)")),
    _slip(_6, "`cost = 0.8393`, three times too large", _COST.replace("(1 / m) * ", "")),
    _slip(
        _6,
        "`cost = 0.1095` or `cost = 0.1702`",
        "cost = -(1 / m) * np.sum(Y * np.log(AL))",
        shows=(r"cost = 0\.1095",),
    ),
    _slip(
        _6,
        "`cost = 0.1095` or `cost = 0.1702`",
        "cost = -(1 / m) * np.sum((1 - Y) * np.log(1 - AL))",
        shows=(r"cost = 0\.1702",),
    ),
    _slip(
        _6,
        "`cost = -2.1945`",
        "cost = -(1 / m) * np.sum(Y * np.log(AL) + 1 - Y * np.log(1 - AL))",
    ),
    _slip(
        _6,
        "`cost = [0.07438118 0.03512017 0.17027521]`",
        "cost = -(1 / m) * (Y * np.log(AL) + (1 - Y) * np.log(1 - AL))",
    ),
    _slip(
        _6,
        "three numbers, and the first two are equal",
        "cost = -(1 / m) * (np.sum(Y * np.log(AL)) + (1 - Y) * np.log(1 - AL))",
        shows=(r"cost = \[ ?(\S+) +\1 +\S+\]",),
    ),
    _slip(
        _6,
        "three numbers, and the first two are equal",
        "cost = -(1 / m) * np.sum(Y * np.log(AL)) + (1 - Y) * np.log(1 - AL)",
        shows=(r"cost = \[ ?(\S+) +\1 +\S+\]",),
    ),
    _slip(
        _6,
        "`cost = inf`, and a warning `divide by zero encountered in log`",
        "cost = -(1 / m) * np.sum(AL * np.log(Y) + (1 - AL) * np.log(1 - Y))",
    ),
]
HINTS: list[Hint] = [
    Hint(_1, (_TWO.replace("* 0.01", "/ 100"),)),
    Hint(_2, (_DEEP,)),
    Hint(_3, ("Z = np.dot(W, A) + b",)),
    Hint(_4, (_SIGMOID, _RELU)),
    Hint(_5, (_HIDDEN, _OUTPUT)),
    Hint(_6, ("cost = -1 / m * np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))",)),
]
