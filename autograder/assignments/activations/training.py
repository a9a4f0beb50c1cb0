"""Descends with a submission's own four functions, chained: the end-to-end check.

Runs inside the worker; the trusted side runs it on the reference and compares. It earns no points.
Every entry is a small network of its own, one hidden unit and one output unit: sixteen of them
learn side by side, and nothing but the four functions is needed.
"""

from __future__ import annotations

from typing import Any

import numpy as np

STEPS = 4
SHAPE = (2, 8)
RATE = 0.5


def train(functions: dict[str, Any]) -> dict[str, Any]:
    """Return the costs of a few steps of gradient descent and the two weights at the end."""
    stream = np.random.RandomState(7)
    x, inner, outer = stream.randn(*SHAPE), stream.randn(*SHAPE), stream.randn(*SHAPE)
    target = stream.rand(*SHAPE)
    costs = []
    for _step in range(STEPS):
        hidden, hidden_cache = functions["relu"](inner * x)
        output, output_cache = functions["sigmoid"](outer * hidden)
        costs.append(float(np.mean((output - target) ** 2)))
        output_slope = functions["sigmoid_backward"](2 * (output - target), output_cache)
        hidden_slope = functions["relu_backward"](output_slope * outer, hidden_cache)
        outer = outer - RATE * output_slope * hidden
        inner = inner - RATE * hidden_slope * x
    return {"costs": costs, "inner": inner, "outer": outer}
