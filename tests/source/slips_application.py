"""The slips of the tables of `application`, and the code to which its hints lead."""

from tests.source.slips import Hint, Slip

START = "parameters = initialize_parameters(n_x, n_h, n_y)"
FORWARD = """
A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
cost = compute_cost(A2, Y)
"""
BACKWARD = """
dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
_, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
parameters = update_parameters(parameters, grads, learning_rate)
"""
LOOP = """
parameters = initialize_parameters_he(layers_dims)
for iteration in range(num_iterations):
    AL, caches = L_model_forward(X, parameters)
    if iteration % every == 0:
        costs.append(compute_cost(AL, Y))
    grads = L_model_backward(AL, Y, caches)
    parameters = update_parameters(parameters, grads, learning_rate)
"""
NOTED = """
    if iteration % every == 0:
        costs.append(compute_cost(AL, Y))
"""


def forward(old: str, new: str) -> tuple[str | None, ...]:
    """Return the regions of two_layer_model with a slip in the forward pass."""
    assert old in FORWARD
    return None, FORWARD.replace(old, new), None


def backward(old: str, new: str) -> tuple[str | None, ...]:
    """Return the regions of two_layer_model with a slip in the backward pass."""
    assert old in BACKWARD
    return None, None, BACKWARD.replace(old, new)


def loop(old: str, new: str) -> tuple[str | None, ...]:
    """Return the region of L_layer_model with a slip."""
    assert old in LOOP
    return (LOOP.replace(old, new),)


SLIPS: list[Slip] = [
    Slip(
        "flatten_images",
        "`X` has shape `(2, 6)`",
        ("X = images.reshape(len(images), -1) / largest",),
        (r"X of shape \(2, 6\)",),
    ),
    Slip(
        "flatten_images",
        "the shape is right, but the first row is `[0. 0.05]`",
        ("X = images.reshape(-1, len(images)) / largest",),
        (r"X of shape \(6, 2\)\n\[\[0\. +0\.05\]",),
    ),
    Slip(
        "flatten_images",
        "`X` has one column or one dimension",
        ("X = images.reshape(-1, 1) / largest",),
        (r"X of shape \(12, 1\)",),
    ),
    Slip(
        "flatten_images",
        "every number is 0",
        ("X = images.reshape(len(images), -1).T // largest",),
        (r"\[\[0 0\]\n( \[0 0\]\n){4} \[0 0\]\]",),
    ),
    Slip(
        "flatten_images",
        "the numbers reach 15",
        ("X = images.reshape(len(images), -1).T",),
        (r" \[ 5 15\]\]",),
    ),
    Slip(
        "flatten_images",
        "the largest number is exactly 1",
        ("X = images.reshape(len(images), -1).T / images.max()",),
        (r" 1\. +\]\]",),
    ),
    Slip(
        "two_layer_model",
        "all costs are the same, `0.693003`",
        backward("parameters = update", "new_parameters = update"),
        (r"(0\.693003 ){3}0\.693003",),
    ),
    Slip(
        "two_layer_model",
        "the costs rise, or become `nan`",
        backward("dA2 = -(", "dA2 = ("),
        (r"30: \[0\.693003 0\.7\d+ +nan",),
    ),
    Slip(
        "two_layer_model",
        "the costs fall, but slowly, `0.691925` in iteration 10",
        backward("(1 - A2))", "(1 - A2)) / X.shape[1]"),
    ),
    Slip(
        "two_layer_model",
        "the first cost is right, the others are too small or too large",
        backward('(dA2, cache2, "sigmoid")', '(dA2, cache2, "relu")'),
        (r"\[0\.693003 (?!0\.518599)",),
    ),
    Slip("two_layer_model", "`KeyError: 'dW1'`", backward('"dW1": dW1', '"W1": dW1')),
    Slip(
        "two_layer_model",
        "`ValueError: ... mismatch in its core dimension ...`",
        forward("(A1, parameters", "(X, parameters"),
    ),
    Slip(
        "two_layer_model",
        "`ValueError: operands could not be broadcast together ...`",
        backward("(dA2, cache2", "(dA2, cache1"),
    ),
    Slip(
        "two_layer_model",
        "`ValueError: too many values to unpack`",
        backward("dA1, dW2, db2 =", "dA1, dW2 ="),
    ),
    Slip(
        "two_layer_model",
        "all costs are `17.269788`",
        forward("(A2, Y)", "(Y, A2)"),
        (r"(17\.269788 ){3}17\.269788",),
    ),
    Slip(
        "two_layer_model",
        "`NameError` that names `cost` or `parameters`",
        ("", "", ""),
        (r"name 'cost' is not defined",),
    ),
    Slip(
        "predict", "numbers such as `0.119`", ("predictions, _ = L_model_forward(X, parameters)",)
    ),
    Slip(
        "predict",
        "`TypeError: '>' not supported between instances of 'tuple' and 'float'`",
        ("AL = L_model_forward(X, parameters)\npredictions = (AL > 0.5).astype(int)",),
    ),
    Slip(
        "predict",
        "`True` and `False`",
        ("AL, _ = L_model_forward(X, parameters)\npredictions = AL > 0.5",),
    ),
    Slip(
        "predict",
        "`[0 0 0 1 1]` with one pair of brackets",
        ("AL, _ = L_model_forward(X, parameters)\npredictions = (AL[0] > 0.5).astype(int)",),
        (r"predictions:   \[0 0 0 1 1\]",),
    ),
    Slip(
        "predict",
        "everything the wrong way round",
        ("AL, _ = L_model_forward(X, parameters)\npredictions = (AL < 0.5).astype(int)",),
        (r"predictions:   \[\[1 1 0 0 0\]\]",),
    ),
    Slip(
        "predict",
        "a 1 in the middle",
        ("AL, _ = L_model_forward(X, parameters)\npredictions = (AL >= 0.5).astype(int)",),
        (r"predictions:   \[\[0 0 1 1 1\]\]",),
    ),
    Slip("accuracy", "`3.00`", ("share = np.sum(predictions == Y)",)),
    Slip("accuracy", "`0.40`", ("share = np.mean(predictions != Y)",)),
    Slip(
        "accuracy",
        "`0.40`, and no comparison in your line",
        ("share = np.mean(predictions * Y)",),
        (r"accuracy: 0\.40",),
    ),
    Slip("accuracy", "`60.00`", ("share = 100 * np.mean(predictions == Y)",)),
    Slip(
        "accuracy",
        "an array instead of a number",
        ("share = predictions == Y",),
        (r"TypeError: unsupported format string passed to numpy\.ndarray",),
    ),
    Slip(
        "L_layer_model",
        "all costs are about 0.693",
        loop("initialize_parameters_he", "initialize_parameters_deep"),
        (r"(0\.69\d+ ){3}0\.69",),
    ),
    Slip(
        "L_layer_model",
        "all costs are the same, `0.811419`",
        loop("    parameters = update", "    new_parameters = update"),
        (r"(0\.811419 ){3}0\.811419",),
    ),
    Slip(
        "L_layer_model",
        "40 costs instead of four",
        loop(NOTED, "\n    costs.append(compute_cost(AL, Y))\n"),
        (r"30: \[0\.811419 0\.\d+ 0\.\d+ 0\.\d+ 0\.\d+",),
    ),
    Slip(
        "L_layer_model",
        "a single cost, `0.119042`",
        (LOOP.replace(NOTED, "\n") + "costs.append(compute_cost(AL, Y))\n",),
    ),
    Slip("L_layer_model", "a single cost, `0.811419`", loop("% every", "% 100")),
    Slip(
        "L_layer_model",
        "four costs, but the first is too small",
        loop("iteration % every", "(iteration + 1) % every"),
        (r"30: \[0\.[1-4]\d+ 0\.\d+ 0\.\d+ 0\.\d+\]",),
    ),
    Slip(
        "L_layer_model",
        "`NameError` that names `parameters`",
        ("",),
        (r"name 'parameters' is not defined",),
    ),
    Slip(
        "L_layer_model",
        "the costs begin at `0.811419` and then jump to about 17",
        loop("L_model_backward(AL, Y, caches)", "L_model_backward(Y, AL, caches)"),
        (r"30: \[ ?0\.811419 +1[67]\.\d",),
    ),
    Slip(
        "L_layer_model",
        "all costs are `17.269788`",
        loop("compute_cost(AL, Y)", "compute_cost(Y, AL)"),
        (r"(17\.269788 ){3}17\.269788",),
    ),
]
HINTS: list[Hint] = [
    Hint("flatten_images", ("X = images.reshape(len(images), -1).T / largest",)),
    Hint("two_layer_model", (START, FORWARD, BACKWARD)),
    Hint(
        "predict", ("AL, _ = L_model_forward(X, parameters)\npredictions = (AL > 0.5).astype(int)",)
    ),
    Hint("accuracy", ("share = np.mean(predictions == Y)",)),
    Hint("L_layer_model", (LOOP,)),
]
