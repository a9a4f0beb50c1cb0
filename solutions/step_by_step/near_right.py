"""Near-right programs: the reference with edits that change the numbers by rounding only.

`chainrule verify --secrets N` grades each with N secrets: the score must not depend on the draw.
"""

from __future__ import annotations

from autograder.content.exercise import Mistake

from .entries import Edit

_START = "-(Y / AL - (1 - Y) / (1 - AL))"
_LOSS = "Y * np.log(AL) + (1 - Y) * np.log(1 - AL)"


def _inside(first_line: str, *names: str) -> Edit:
    """Return an edit that turns arguments into float32 before a line of the function."""
    lines = [f"    {name} = np.float32({name})\n" for name in names]
    return first_line, "".join(lines) + first_line


def _clipped(first_line: str) -> Edit:
    return first_line, f"    AL = np.clip(AL, 1e-10, 1 - 1e-10)\n{first_line}"


_EDITS: dict[str, dict[str, tuple[Edit, ...]]] = {
    "initialize_parameters": {
        "float32_results": (
            ('"W1": w1', '"W1": np.float32(w1)'),
            ('"W2": w2', '"W2": np.float32(w2)'),
        ),
        "scaled_before_it_is_drawn": (
            ("np.random.randn(n_h, n_x) * 0.01", "np.random.normal(0, 0.01, (n_h, n_x))"),
        ),
        "divided_by_a_hundred": (("* 0.01", "/ 100"),),
    },
    "initialize_parameters_deep": {
        "float32_results": (
            ("np.random.randn(rows, columns)", "np.float32(np.random.randn(rows, columns))"),
        ),
        "divided_by_a_hundred": (("* 0.01", "/ 100"),),
    },
    "linear_forward": {
        "float32_inside": (("W @ A + b", "np.float32(W) @ np.float32(A) + np.float32(b)"),),
        "float32_mixed_with_float64": (("W @ A + b", "np.float32(W) @ A + b"),),
        "float32_result": (("W @ A + b", "np.float32(W @ A + b)"),),
        "sum_in_another_order": (("W @ A", "W[:, ::-1] @ A[::-1]"),),
    },
    "linear_activation_forward": {
        "float32_inside": (("    A = ", "    Z = np.float32(Z)\n    A = "),),
        "float32_result": (("return A", "return np.float32(A)"),),
        "sigmoid_by_exp": (("_sigmoid(Z)", "1 / (1 + np.exp(-Z))"),),
        "sigmoid_by_expm1": (("_sigmoid(Z)", "1 / (2 + np.expm1(-Z))"),),
        "sigmoid_by_log1p": (("_sigmoid(Z)", "np.exp(-np.log1p(np.exp(-Z)))"),),
        "small_number_in_the_sigmoid": (("_sigmoid(Z)", "1 / (1 + np.exp(-Z) + 1e-10)"),),
    },
    "L_model_forward": {
        "float32_inside": (
            ('parameters[f"W{layer}"]', 'np.float32(parameters[f"W{layer}"])'),
            ('parameters[f"b{layer}"]', 'np.float32(parameters[f"b{layer}"])'),
            ("    A = X", "    A = np.float32(X)"),
        ),
        "float32_result": (("return A", "return np.float32(A)"),),
        "clipped": (("return A", "return np.clip(A, 1e-10, 1 - 1e-10)"),),
    },
    "compute_cost": {
        "float32_inside": (_inside("    losses", "AL"),),
        "float32_result": (("np.asarray(", "np.float32("),),
        "small_number_of_1e_8": (("np.log(", "np.log(1e-8 + "),),
        "small_number_of_1e_9": (("np.log(", "np.log(1e-9 + "),),
        "small_number_of_1e_10": (("np.log(", "np.log(1e-10 + "),),
        "clipped": (_clipped("    losses"),),
        "log1p": (("np.log(1 - AL)", "np.log1p(-AL)"),),
        "log_odds": ((_LOSS, "Y * np.log(AL / (1 - AL)) + np.log(1 - AL)"),),
        "sum_in_another_order": (("np.sum(losses)", "sum(losses[0, ::-1])"),),
        "sums_apart": (("-np.sum(losses) / m", "-np.mean(losses)"),),
    },
    "linear_backward": {
        "float32_inside": (_inside("    dW =", "dZ", "A_prev", "W"),),
        "float32_mixed_with_float64": (_inside("    dW =", "dZ"),),
        "float32_results": (
            (
                "return W.T @ dZ, dW, db",
                "return np.float32(W.T @ dZ), np.float32(dW), np.float32(db)",
            ),
        ),
        "sum_in_another_order": (("dZ @ A_prev.T", "dZ[:, ::-1] @ A_prev[:, ::-1].T"),),
        "averaged_first": (
            ("    dW =", "    dZ_mean = dZ / m\n    dW ="),
            ("dZ @ A_prev.T / m", "dZ_mean @ A_prev.T"),
        ),
    },
    "linear_activation_backward": {
        "float32_mixed_with_float64": (_inside("    if activation", "dA", "Z"),),
        "float32_inside": (
            _inside("    if activation", "dA", "Z"),
            ("(dZ, linear_cache)", "(dZ, tuple(np.float32(each) for each in linear_cache))"),
        ),
        "float32_results": (
            ("return linear_backward", "return tuple(np.float32(each) for each in linear_backward"),
            ("linear_cache)", "linear_cache))"),
        ),
        "slope_by_exponentials": (("s * (1 - s)", "np.exp(-Z) / (1 + np.exp(-Z)) ** 2"),),
        "slope_as_a_difference": (("s * (1 - s)", "(s - s**2)"),),
        "activation_clipped": (("s = _sigmoid(Z)", "s = np.clip(_sigmoid(Z), 1e-10, 1 - 1e-10)"),),
    },
    "L_model_backward": {
        "float32_mixed_with_float64": (_inside("    dA =", "AL"),),
        "float32_inside": (
            _inside("    dA =", "AL", "Y"),
            (
                "caches[layer - 1]",
                "[[*map(np.float32, caches[layer - 1][0])], np.float32(caches[layer - 1][1])]",
            ),
        ),
        "float32_results": (
            ("return grads", "return {k: np.float32(v) for k, v in grads.items()}"),
        ),
        "small_number_of_1e_8": ((_START, "-(Y / (AL + 1e-8) - (1 - Y) / (1 - AL + 1e-8))"),),
        "small_number_of_1e_9": ((_START, "-(Y / (AL + 1e-9) - (1 - Y) / (1 - AL + 1e-9))"),),
        "small_number_of_1e_10": ((_START, "-(Y / (AL + 1e-10) - (1 - Y) / (1 - AL + 1e-10))"),),
        "small_number_in_one_fraction": ((_START, "(AL - Y) / (AL * (1 - AL) + 1e-8)"),),
        "one_fraction": ((_START, "(AL - Y) / (AL * (1 - AL))"),),
    },
    "update_parameters": {
        "float32_inside": (
            ("params[key] - ", "np.float32(params[key]) - "),
            ("learning_rate * grads", "np.float32(learning_rate) * grads"),
            ('grads[f"d{key}"]', 'np.float32(grads[f"d{key}"])'),
        ),
        "float32_result": (
            ("params[key] - learning", "np.float32(params[key] - learning"),
            ('{key}"]', '{key}"])'),
        ),
        "step_in_another_order": (("params[key] - learning_rate", "params[key] + -learning_rate"),),
    },
}
NEAR_RIGHT = [
    Mistake(name, exercise, "", edits=edits)
    for exercise, programs in _EDITS.items()
    for name, edits in programs.items()
]
