"""The end-to-end check: gradient descent with a submission's own four functions.

It runs inside the worker. The trusted side runs it on the reference and compares the results. It
earns no points. Each array entry is a small network with a single hidden unit and a single output
unit, so sixteen networks train side by side with only the four functions.
"""

from __future__ import annotations

from typing import Any

import numpy as np

STEPS = 4
SHAPE = (2, 8)
RATE = 0.5


def train(functions: dict[str, Any]) -> dict[str, Any]:
    """Run a few steps of gradient descent.

    Returns:
        The result of each function in the first step under `first_step`, in the order of the calls,
        then the costs and the two final weights.
    """
    stream = np.random.RandomState(7)
    x, inner, outer = stream.randn(*SHAPE), stream.randn(*SHAPE), stream.randn(*SHAPE)
    target = stream.rand(*SHAPE)
    costs = []
    first_step: dict[str, Any] = {}
    for step in range(STEPS):
        hidden, hidden_cache = functions["relu"](inner * x)
        output, output_cache = functions["sigmoid"](outer * hidden)
        costs.append(float(np.mean((output - target) ** 2)))
        output_slope = functions["sigmoid_backward"](2 * (output - target), output_cache)
        hidden_slope = functions["relu_backward"](output_slope * outer, hidden_cache)
        if step == 0:
            first_step = {
                "relu": hidden,
                "sigmoid": output,
                "sigmoid_backward": output_slope,
                "relu_backward": hidden_slope,
            }
        outer = outer - RATE * output_slope * hidden
        inner = inner - RATE * hidden_slope * x
    return {"first_step": first_step, "costs": costs, "inner": inner, "outer": outer}
