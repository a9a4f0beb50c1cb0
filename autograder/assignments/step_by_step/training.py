"""Trains a small network with a submission's own functions, chained: the end-to-end check.

Runs inside the worker, on nothing but the ten functions; the trusted side runs it on the reference
and compares. It earns no points.
"""

from __future__ import annotations

from typing import Any

import numpy as np

STEPS = 4
LAYERS = (3, 4, 1)


def train(functions: dict[str, Any]) -> dict[str, Any]:
    """Return the costs of a few steps of gradient descent and the parameters at the end."""
    stream = np.random.RandomState(7)
    X = stream.randn(LAYERS[0], 8)
    Y = (stream.rand(1, 8) > 0.5).astype(float)
    parameters = functions["initialize_parameters_deep"](list(LAYERS))
    # Weights of 0.01 hardly move in four steps; a hundred times as large, every gradient counts.
    parameters = {key: value * 100 for key, value in parameters.items()}
    costs = []
    for _step in range(STEPS):
        AL, caches = functions["L_model_forward"](X, parameters)
        costs.append(float(np.squeeze(functions["compute_cost"](AL, Y))))
        grads = functions["L_model_backward"](AL, Y, caches)
        parameters = functions["update_parameters"](parameters, grads, 0.5)
    return {"costs": costs, "parameters": parameters}
