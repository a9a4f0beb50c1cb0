"""Near-right programs: the reference with edits that change the numbers by rounding only.

`chainrule verify --secrets N` grades each with N secrets: the score must not depend on the draw.
"""

from __future__ import annotations

from autograder.content.exercise import Mistake

_S, _R = "0.5 * (1 + np.tanh(0.5 * Z))", "np.maximum(0, Z)"
_EDITS: dict[str, dict[str, tuple[tuple[str, str], ...]]] = {
    "sigmoid": {
        "float32_inside": ((_S, "0.5 * (1 + np.tanh(0.5 * np.float32(Z)))"),),
        "float32_result": ((_S, f"np.float32({_S})"),),
        "by_exp": ((_S, "1 / (1 + np.exp(-Z))"),),
        "by_expm1": ((_S, "1 / (2 + np.expm1(-Z))"),),
        "by_log1p": ((_S, "np.exp(-np.logaddexp(0, -Z))"),),
        "small_number_in_the_denominator": ((_S, "1 / (1 + np.exp(-Z) + 1e-8)"),),
        "clipped": ((_S, f"np.clip({_S}, 1e-10, 1 - 1e-10)"),),
    },
    "relu": {
        "float32_result": ((_R, f"np.float32({_R})"),),
        "half_of_a_sum": ((_R, "(Z + np.abs(Z)) / 2"),),
    },
    "sigmoid_backward": {
        "float32_inside": (
            ("dA * s", "np.float32(dA) * s"),
            ("sigmoid(cache)", "sigmoid(np.float32(cache))"),
        ),
        "float32_result": (("return ", "return np.float32("), ("(1 - s)", "(1 - s))")),
        "by_expm1": (("s * (1 - s)", "s * s * np.exp(-np.clip(cache, -700, 700))"),),
        "as_a_difference": (("s * (1 - s)", "(s - s**2)"),),
        "clipped": (("    return", "    s = np.clip(s, 1e-10, 1 - 1e-10)\n    return"),),
    },
    "relu_backward": {
        "float32_result": (("dA, 0.0)", "np.float32(dA), np.float32(0.0))"),),
        "product_with_the_mask": (("np.where(cache > 0, dA, 0.0)", "dA * (cache > 0)"),),
    },
}
NEAR_RIGHT = [
    Mistake(name, exercise, "", edits=edits)
    for exercise, programs in _EDITS.items()
    for name, edits in programs.items()
]
