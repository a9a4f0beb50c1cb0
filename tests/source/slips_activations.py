"""The slips of the tables of `activations`, and the code to which its hints lead."""

from tests.source.slips import Hint, Slip

SIGMOID = [
    Slip(
        "sigmoid", "the table falls from `0.88079708` to `0.04742587`", ("A = 1 / (1 + np.exp(Z))",)
    ),
    Slip("sigmoid", "the table begins with `8.3890561`", ("A = 1 / 1 + np.exp(-Z)",)),
    Slip(
        "sigmoid",
        "the table begins with `0.13533528`",
        ("A = 1 / np.exp(-Z)",),
        (r"of a table: A =\n\[\[ *0\.13533528",),
    ),
    Slip("sigmoid", "`NameError: name 'exp' is not defined`", ("A = 1 / (1 + exp(-Z))",)),
    Slip("sigmoid", "`NameError: name 'z' is not defined`", ("A = 1 / (1 + np.exp(-z))",)),
    Slip("sigmoid", "`NameError: name 'A' is not defined`", ("a = 1 / (1 + np.exp(-Z))",)),
    Slip("sigmoid", "`NameError: name 'A' is not defined`", ("a = 1 / (1 + np.exp(-Z))",)),
    Slip(
        "sigmoid",
        "`AssertionError: A needs the shape of Z, ()`",
        ("A = 1 / (1 + np.exp(-Z)), Z",),
    ),
]
RELU = [
    Slip("relu", "`AssertionError: A needs the shape of Z, (1,)`", (code,))
    for code in (
        "A = max(0, Z)",
        "A = Z if Z > 0 else 0",
        "A = np.max(Z, 0)",
        "A = np.max(Z)",
        "A = Z[Z > 0]",
    )
]
RELU += [
    Slip(
        "relu",
        "`only integer scalar arrays can be converted to a scalar index`",
        ("A = np.max(0, Z)",),
    ),
    Slip(
        "relu",
        "`maximum() takes from 2 to 3 positional arguments but 1 was given`",
        ("A = np.maximum(Z)",),
    ),
]
RELU += [Slip("relu", "`cannot access local variable 'A'`", ("if Z > 0:\n    A = Z",))]
RELU += [
    Slip(
        "relu",
        "zeros below `cache =`, where negative numbers should be",
        (code,),
        (r"cache =\n\[\[0\.  0\.  0\. \]",),
    )
    for code in ("Z[Z < 0] = 0\nA = Z", "A = Z\nA[A < 0] = 0")
]
RELU += [
    Slip(
        "relu",
        "`-0.` in the place of `0.`",
        ("A = Z * (Z > 0)",),
        (r"A = \[-0\.\]", r"\[\[-0\.  -0\.   0\. \]", "All tests passed"),
    )
]
SIGMOID_BACKWARD = [
    Slip(
        "sigmoid_backward",
        "the table begins with `[[ -6.`",
        ("dZ = dA * cache * (1 - cache)",),
    ),
    Slip(
        "sigmoid_backward",
        "`unsupported operand type(s) for -: 'int' and 'tuple'`",
        ("s = sigmoid(Z)\ndZ = dA * s * (1 - s)",),
    ),
    Slip(
        "sigmoid_backward",
        "no number of the table is negative",
        ("s, _ = sigmoid(Z)\ndZ = s * (1 - s)",),
        (r"of a table: dZ =\n[^-]+\n\n",),
    ),
    Slip(
        "sigmoid_backward",
        "`-1.13262201` in the first row",
        ("s, _ = sigmoid(Z)\ndZ = dA * s * 1 - s",),
    ),
    Slip(
        "sigmoid_backward",
        "`NameError: name 'dZ' is not defined`",
        ("s, _ = sigmoid(Z)\ndz = dA * s * (1 - s)",),
    ),
]
SIGMOID_BACKWARD += [
    Slip(
        "sigmoid_backward",
        "`AssertionError: dZ needs the shape of Z, (1,)`",
        (f"s, _ = sigmoid(Z)\n{code}",),
    )
    for code in ("dZ = np.dot(dA, s * (1 - s))", "dZ = dA @ (s * (1 - s))")
]
RELU_BACKWARD = [
    Slip(
        "relu_backward",
        "`-0.` in the place of `0.`",
        ("dZ = dA * (Z > 0)",),
        (r"\[\[ 0\. -0\.  0\.\]", "All tests passed"),
    ),
    Slip(
        "relu_backward",
        "zeros below `dA is still`",
        ("dZ = dA\ndZ[Z <= 0] = 0",),
        (r"dA is still\n\[\[ 0\.  0\.  0\.\]",),
    ),
    Slip(
        "relu_backward",
        "the table begins with `[[1.  0.  0.5]`",
        ("dZ = np.maximum(0, dA)",),
    ),
    Slip(
        "relu_backward",
        "`0.5` at the end of the first row",
        ("dZ = np.where(Z >= 0, dA, 0)",),
        (r"of a table: dZ =\n\[\[ 0\.   0\.   0\.5\]",),
    ),
    Slip("relu_backward", "the second row is `[1 1 1]`", ("dZ = np.where(Z > 0, 1, 0)",)),
    Slip("relu_backward", "`[False]`", ("dZ = Z > 0",)),
    Slip("relu_backward", "`[False]`", ("dZ = dA * Z > 0",)),
]
RELU_BACKWARD += [
    Slip("relu_backward", "`AssertionError: dZ needs the shape of Z, (1,)`", (code,))
    for code in ("dZ = dA if Z > 0 else 0", "dZ = dA[Z > 0]", "dZ = relu(dA)", "dZ = np.max(dA, 0)")
]
SLIPS = SIGMOID + RELU + SIGMOID_BACKWARD + RELU_BACKWARD

HINTS = [
    Hint("sigmoid", ("A = 1 / (1 + np.exp(-Z))",)),
    Hint("sigmoid", ("A = 0.5 * (1 + np.tanh(Z / 2))",)),
    Hint("relu", ("A = np.maximum(0, Z)",)),
    Hint("sigmoid_backward", ("s, _ = sigmoid(Z)\ndZ = dA * s * (1 - s)",)),
    Hint("relu_backward", ("dZ = np.where(Z > 0, dA, 0)",)),
    Hint("relu_backward", ("dZ = dA * (Z > 0)",)),
]
