"""The end-to-end check: train a small network with a submission's own functions.

It runs inside the worker and needs only the ten functions. The trusted side runs it on the
reference and compares the results. It earns no points.
"""

from __future__ import annotations

from typing import Any

import numpy as np

STEPS = 4
LAYERS = (3, 6, 4, 1)


def train(functions: dict[str, Any]) -> dict[str, Any]:
    """Run a few steps of gradient descent.

    Returns:
        The result of each function in the first step under `first_step`, in the order of the calls,
        then the costs and the final parameters.
    """
    stream = np.random.RandomState(7)
    X = stream.randn(LAYERS[0], 8)
    Y = (stream.rand(1, 8) > 0.5).astype(float)
    start = functions["initialize_parameters_deep"](list(LAYERS))
    # With weights near 0.01, four steps change little. Scale them, so that every gradient matters.
    parameters = {key: value * 100 for key, value in start.items()}
    costs = []
    first_step: dict[str, Any] = {}
    for step in range(STEPS):
        AL, caches = functions["L_model_forward"](X, parameters)
        costs.append(float(np.squeeze(functions["compute_cost"](AL, Y))))
        grads = functions["L_model_backward"](AL, Y, caches)
        parameters = functions["update_parameters"](parameters, grads, 0.5)
        if step == 0:
            first_step = {
                "initialize_parameters_deep": start,
                "L_model_forward": AL,
                "compute_cost": costs[0],
                "L_model_backward": dict(grads),
                "update_parameters": dict(parameters),
            }
    return {"first_step": first_step, "costs": costs, "parameters": parameters}
