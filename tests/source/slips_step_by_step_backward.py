"""The slips of the tables of `step_by_step`, exercises 7 to 10, and where its hints lead."""

from tests.source.slips import Hint, Slip

DW = "dW = np.dot(dZ, A_prev.T) / m\n"
DB = "db = np.sum(dZ, axis=1, keepdims=True) / m\n"
DA = "dA_prev = np.dot(W.T, dZ)\n"
LINEAR = "dA_prev, dW, db = linear_backward(dZ, linear_cache)\n"
BACK = "dZ = {}_backward(dA, activation_cache)\n"
START = "dAL = -(Y / AL - (1 - Y) / (1 - AL))\n"
STORED = (
    'grads["dA" + str({0} - 1)] = dA_prev\n'
    'grads["dW" + str({0})] = dW\n'
    'grads["db" + str({0})] = db\n'
)
CALL = "dA_prev, dW, db = linear_activation_backward("
OUTPUT = CALL + 'dAL, caches[L - 1], "sigmoid")\n' + STORED.format("L")
HIDDEN = CALL + 'grads["dA" + str(l)], caches[l - 1], "relu")\n' + STORED.format("l")
STEP = (
    'parameters["{0}" + str(l + 1)] = '
    'params["{0}" + str(l + 1)] - learning_rate * grads["d{0}" + str(l + 1)]\n'
)
STEPS = STEP.format("W") + STEP.format("b")


def _linear(row: str, *, dW: str = DW, db: str = DB, dA: str = DA, shows: str = "") -> Slip:
    """Make a slip in the region of `linear_backward`."""
    return Slip("linear_backward", row, (dW + db + dA,), (shows,) if shows else ())


def _layer(row: str, back: str = BACK, linear: str = LINEAR, shows: str = "") -> Slip:
    """Make the same slip in both regions of `linear_activation_backward`."""
    regions = tuple(back.format(name) + linear for name in ("sigmoid", "relu"))
    return Slip("linear_activation_backward", row, regions, (shows,) if shows else ())


def _model(
    row: str,
    *,
    start: str | None = None,
    output: str | None = None,
    hidden: str | None = None,
    shows: tuple[str, ...] = (),
) -> Slip:
    """Make a slip in one of the three regions of `L_model_backward`."""
    return Slip("L_model_backward", row, (start, output, hidden), shows)


def _step(row: str, code: str, *shows: str) -> Slip:
    """Make a slip in the region of `update_parameters`."""
    return Slip("update_parameters", row, (code,), shows)


SHAPES = "`ValueError: shapes ... not aligned`"
BROADCAST = "`ValueError: operands could not be broadcast together`"
AXIS = "`db has shape (1, 4)` or `(4,)`"
SAME = "both branches print the same numbers"
SEQUENCE = "`ValueError: setting an array element with a sequence`"
THREE = "`ValueError: not enough values to unpack (expected 3, got ...)`"
EMPTY = "`NameError` or another error, about `dA_prev`"
NO_KEY = "`KeyError: 'dA1'`"
HIDDEN_WRONG = "`dW2` is right, `dA0` and `dW1` are not"
SAME_NUMBERS = r"(?s)with sigmoid: dA_prev =\n(.*?)with sigmoid.*with relu: dA_prev =\n\1with relu"

SLIPS: list[Slip] = [
    _linear("`db has shape (3,)`", db="db = np.sum(dZ, axis=1) / m\n"),
    _linear(
        AXIS, db="db = np.sum(dZ, axis=0, keepdims=True) / m\n", shows=r"db has shape \(1, 4\)"
    ),
    _linear(AXIS, db="db = np.sum(dZ, axis=0) / m\n", shows=r"db has shape \(4,\)"),
    _linear("`db is a single number`", db="db = np.sum(dZ) / m\n"),
    _linear("`db has shape (3, 4)`", db="db = dZ / m\n"),
    _linear(
        "`dW is 4 times the expected value`",
        dW="dW = np.dot(dZ, A_prev.T)\n",
        db="db = np.sum(dZ, axis=1, keepdims=True)\n",
    ),
    _linear("`dW is 4 times the expected value`", dW="dW = np.dot(dZ, A_prev.T)\n"),
    _linear("`dA_prev is 0.25 times the expected value`", dA="dA_prev = np.dot(W.T, dZ) / m\n"),
    _linear("`dW has shape (5, 3)`", dW="dW = np.dot(A_prev, dZ.T) / m\n"),
    _linear(SHAPES, dW="dW = np.dot(dZ, A_prev) / m\n"),
    _linear(SHAPES, dW="dW = np.dot(A_prev.T, dZ) / m\n"),
    _linear(SHAPES, dA="dA_prev = np.dot(W, dZ)\n"),
    _linear(SHAPES, dA="dA_prev = np.dot(dZ, W.T)\n"),
    _linear(BROADCAST, dW="dW = dZ * A_prev.T / m\n"),
    _linear(BROADCAST, dA="dA_prev = W.T * dZ\n"),
    _linear("`NameError: name 'A' is not defined`", dW="dW = np.dot(dZ, A.T) / m\n"),
    _linear("`NameError: name 'dA_prev' is not defined`", dA="dA = np.dot(W.T, dZ)\n"),
    Slip(
        "linear_activation_backward",
        SAME,
        (None, BACK.format("sigmoid") + LINEAR),
        (SAME_NUMBERS, "Both branches use the sigmoid's backward step"),
    ),
    Slip(
        "linear_activation_backward",
        SAME,
        (BACK.format("relu") + LINEAR, None),
        (SAME_NUMBERS, "Both branches use ReLU's backward step"),
    ),
    Slip(
        "linear_activation_backward",
        SAME,
        2 * (LINEAR.replace("dZ", "dA"),),
        (SAME_NUMBERS, "dA is handed to the linear step as it is"),
    ),
    _layer("`NameError: name 'Z' is not defined`", "dZ = {}_backward(dA, Z)\n"),
    _layer(SEQUENCE, "dZ = {}_backward(dA, cache)\n"),
    _layer(SEQUENCE, "dZ = {}_backward(dA, linear_cache)\n"),
    _layer(THREE, linear=LINEAR.replace("linear_cache", "cache")),
    _layer(THREE, linear=LINEAR.replace("linear_cache", "activation_cache")),
    _layer(
        "`ValueError: not enough values to unpack (expected 2, got 1)`",
        "dZ, _ = {}_backward(dA, activation_cache)\n",
    ),
    _layer(
        "`ValueError: too many values to unpack (expected 2 ...)`",
        linear="dA_prev, dW = linear_backward(dZ, linear_cache)\n",
    ),
    _layer(
        "`NameError: name 'dW' is not defined`",
        linear="dA_prev = linear_backward(dZ, linear_cache)\n",
    ),
    _layer(
        "`dA_prev has shape (1, 1)`", linear="dW, db, dA_prev = linear_backward(dZ, linear_cache)\n"
    ),
    _layer("`dA_prev has shape (3, 2, 2)`", "dZ = {}(activation_cache)\n"),
    _layer(
        EMPTY, linear=LINEAR.replace("dA_prev,", "dA_before,"), shows="NameError: name 'dA_prev'"
    ),
    Slip(
        "linear_activation_backward",
        EMPTY,
        (None, (BACK + LINEAR.replace("dA_prev,", "dA_before,")).format("relu")),
        ("UnboundLocalError: .*'dA_prev'",),
    ),
    _model("`dA1 has the opposite sign`", start=START.replace("-(Y", "(Y")),
    _model(
        "`dA1 is right in 3 of 6 entries`",
        start="dAL = -Y / AL - (1 - Y) / (1 - AL)\n",
    ),
    _model("the test says that `dAL is AL - Y`", start="dAL = AL - Y\n"),
    _model("`dA1 is 0.5 times the expected value`", start=START.strip() + " / m\n"),
    _model(NO_KEY, output=OUTPUT.replace("str(L - 1)", "str(L)", 1)),
    _model(NO_KEY, output=OUTPUT.replace('grads["dA" + str(L - 1)] = dA_prev\n', "")),
    _model(
        "`KeyError: 'dA0'`",
        hidden=HIDDEN.replace('(grads["dA" + str(l)]', '(grads["dA" + str(l - 1)]'),
    ),
    _model(
        HIDDEN_WRONG,
        hidden=HIDDEN.replace("relu", "sigmoid"),
        shows=("✓  dW2 ", "✗  dA0 ", "✗  dW1 "),
    ),
    _model(
        HIDDEN_WRONG,
        hidden=HIDDEN.replace('grads["dA" + str(l)],', "dAL,"),
        shows=("✓  dW2 ", "✗  dA0 ", "✗  dW1 "),
    ),
    _model(
        "`ValueError: shapes ... not aligned`, inside `linear_backward`",
        hidden=HIDDEN.replace("caches[l - 1]", "caches[l]"),
        shows=("ValueError: shapes .* not aligned", "in linear_backward\\(dZ, cache\\)"),
    ),
    _model(
        "`IndexError: tuple index out of range`",
        output=OUTPUT.replace("caches[L - 1]", "caches[L]"),
    ),
    _model(
        SEQUENCE,
        output="".join(
            f'grads["{key})] = linear_activation_backward(dAL, caches[L - 1], "sigmoid")\n'
            for key in ('dA" + str(L - 1', 'dW" + str(L', 'db" + str(L')
        ),
    ),
    _step("`KeyError: 'W0'`", STEPS.replace("l + 1", "l")),
    _step("`KeyError: 'W1'`", STEPS.replace('grads["d', 'grads["')),
    _step("`TypeError: can only concatenate str`", STEPS.replace("str(l + 1)", "str(l) + 1")),
    _step("`NameError: name 'alpha' is not defined`", STEPS.replace("learning_rate", "alpha")),
    _step(
        "`it changed the numbers in its input params`",
        'parameters["W" + str(l + 1)] -= learning_rate * grads["dW" + str(l + 1)]\n'
        'parameters["b" + str(l + 1)] -= learning_rate * grads["db" + str(l + 1)]\n',
    ),
    _step("`The step goes uphill`", STEPS.replace("] - learning", "] + learning")),
    _step(
        "`-2.20538632` at the start of `W1`",
        STEPS.replace("learning_rate * ", ""),
        r"W1 =\n\[\[-2\.20538632",
    ),
    _step("`W1` is right, `b1` is not", STEP.format("W"), "✓  W1 ", "✗  b1 "),
    _step("`W1` is right, `W2` is not", STEPS.replace('" + str(l + 1)', '1"'), "✓  W1 ", "✗  W2 "),
]
HINTS: list[Hint] = [
    Hint("linear_backward", (DW + DB + DA,)),
    Hint("linear_activation_backward", tuple(BACK.format(n) + LINEAR for n in ("sigmoid", "relu"))),
    Hint("L_model_backward", (START, OUTPUT, HIDDEN)),
    Hint("update_parameters", (STEPS,)),
]
