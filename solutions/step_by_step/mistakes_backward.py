"""Known mistakes in the backward step of one layer."""

from __future__ import annotations

from .entries import Entry, orders

_DW, _DA = "dZ @ A_prev.T", "W.T @ dZ"
_SUM = "np.sum(dZ, axis=1, keepdims=True)"
_LOST = "db has lost a dimension: keep it a column (look at keepdims)."
_CACHE = "The cache is unpacked in another order than A_prev, W, b."

LINEAR_BACKWARD: list[Entry] = [
    (
        "gradients_not_averaged",
        "It looks like the mean over examples is missing in dW and db.",
        (" / m", ""),
    ),
    (
        "dw_not_averaged",
        "It looks like the mean over examples is missing in dW.",
        ("A_prev.T / m", "A_prev.T"),
    ),
    (
        "db_not_averaged",
        "It looks like the mean over examples is missing in db.",
        ("keepdims=True) / m", "keepdims=True)"),
    ),
    (
        "gradients_averaged_twice",
        "dW and db are divided by the number of examples twice: a mean is a sum divided once.",
        (" / m", " / m / m"),
    ),
    (
        "dw_averaged_twice",
        "dW is divided by the number of examples twice: a mean is a sum divided once.",
        ("A_prev.T / m", "A_prev.T / m / m"),
    ),
    (
        "db_averaged_twice",
        "db is divided by the number of examples twice: a mean is a sum divided once.",
        ("np.sum", "np.mean"),
    ),
    *(
        (
            f"db_of_the_{which}_example_alone",
            f"db holds the {which} example alone: it is the mean of dZ over all examples.",
            (f"{_SUM} / m", f"dZ[:, {column}]"),
        )
        for which, column in (("first", ":1"), ("last", "-1:"))
    ),
    *(
        (
            f"db_of_the_{which}_example_divided",
            f"db holds the {which} example alone, divided by m: a loop over the examples has to "
            "add them all.",
            (_SUM, f"dZ[:, {column}]"),
        )
        for which, column in (("first", ":1"), ("last", "-1:"))
    ),
    (
        "gradients_multiplied_by_m",
        "dW and db are multiplied by m; a mean is the sum divided by m.",
        (" / m", " * m"),
    ),
    (
        "da_averaged",
        "dA_prev is divided by m; only dW and db are means over the examples.",
        (_DA, f"{_DA} / m"),
    ),
    (
        "m_from_the_wrong_axis",
        "It divides by the number of units of the layer before; the examples are the columns of "
        "A_prev.",
        ("A_prev.shape[1]", "A_prev.shape[0]"),
    ),
    (
        "m_from_the_rows_of_dz",
        "It divides by the number of units of this layer; the examples are the columns of A_prev.",
        ("A_prev.shape[1]", "dZ.shape[0]"),
    ),
    (
        "gradients_averaged_over_one_example_less",
        "dW and db are divided by m - 1; the mean divides by m.",
        (" / m", " / (m - 1)"),
    ),
    (
        "gradients_negated",
        "dW, db and dA_prev have the wrong sign: there is no minus in this step.",
        ("    m =", "    dZ = -dZ\n    m ="),
    ),
    ("keepdims_lost", _LOST, (", keepdims=True", "")),
    ("db_squeezed", _LOST, (_SUM, f"np.squeeze({_SUM})")),
    (
        "db_along_the_wrong_axis",
        "db is summed along the wrong axis: the examples are the columns.",
        ("axis=1", "axis=0"),
    ),
    (
        "db_along_the_wrong_axis_and_flat",
        "db is summed along the wrong axis: the examples are the columns; and it has lost a "
        "dimension (look at keepdims).",
        ("axis=1, keepdims=True", "axis=0"),
    ),
    (
        "db_summed_over_everything",
        "db is one number for the whole layer: each unit has a bias of its own.",
        (_SUM, "np.sum(dZ)"),
    ),
    (
        "db_mean_of_everything",
        "db is one number for the whole layer: each unit has a bias of its own, its sum over the "
        "examples divided by m.",
        (f"{_SUM} / m", "np.mean(dZ)"),
    ),
    (
        "db_not_summed",
        "db still has a column for each example: sum over them.",
        (_SUM, "dZ"),
    ),
    (
        "db_as_a_row",
        "db is a row: it has the shape of b, a column.",
        ("keepdims=True) / m", "keepdims=True).T / m"),
    ),
    (
        "db_from_the_bias",
        "db is made of b itself; it is made of dZ.",
        ("np.sum(dZ", "np.sum(_b"),
    ),
    (
        "dw_transposed",
        "dW is transposed: it has the shape of W.",
        (_DW, "A_prev @ dZ.T"),
    ),
    (
        "dw_without_transpose",
        "A transpose is missing in dW: dZ is multiplied with A_prev as it is.",
        (_DW, "np.dot(dZ, A_prev)"),
    ),
    (
        "dw_factors_swapped",
        "The factors of dW stand in the wrong order: dZ comes first, then the transposed A_prev.",
        (_DW, "np.dot(A_prev.T, dZ)"),
    ),
    (
        "dw_factors_swapped_without_transpose",
        "The factors of dW stand in the wrong order and a transpose is missing: dZ comes first, "
        "then the transposed A_prev.",
        (_DW, "np.dot(A_prev, dZ)"),
    ),
    (
        "dw_with_the_other_factor_turned",
        "In dW the wrong factor is transposed: dZ fits as it is, A_prev is transposed.",
        (_DW, "np.dot(dZ.T, A_prev)"),
    ),
    (
        "dw_entry_by_entry",
        "In dW two matrices are multiplied entry by entry; a matrix product is needed (np.dot or "
        "@).",
        (_DW, "dZ * A_prev.T"),
    ),
    (
        "da_transposed",
        "dA_prev is transposed: it has the shape of A_prev.",
        (_DA, "dZ.T @ W"),
    ),
    (
        "da_without_transpose",
        "A transpose is missing in dA_prev: W is used as it is.",
        (_DA, "np.dot(W, dZ)"),
    ),
    (
        "da_factors_swapped",
        "dZ stands before the transposed weights: dA_prev is the transposed W times dZ, in this "
        "order. If it is, look at the order in which the cache is unpacked: A_prev, W, b.",
        (_DA, "np.dot(dZ, W.T)"),
    ),
    (
        "da_factors_swapped_without_transpose",
        "In dA_prev dZ stands before W, and a transpose is missing: dA_prev is the transposed W "
        "times dZ, in this order.",
        (_DA, "np.dot(dZ, W)"),
    ),
    (
        "da_with_the_other_factor_turned",
        "In dA_prev the wrong factor is transposed: W is transposed, dZ fits as it is.",
        (_DA, "np.dot(W, dZ.T)"),
    ),
    (
        "da_entry_by_entry",
        "In dA_prev two matrices are multiplied entry by entry; a matrix product is needed "
        "(np.dot or @).",
        (_DA, "W.T * dZ"),
    ),
    (
        "da_from_activations",
        "dA_prev is made from A_prev; in the backward pass the weights carry the gradient.",
        (_DA, "A_prev @ dZ.T"),
    ),
    (
        "activations_returned_for_their_gradient",
        "The first result is A_prev itself; it is its gradient, dA_prev.",
        (_DA, "A_prev"),
    ),
    (
        "gradient_returned_as_it_came",
        "The first result is dZ as it came in; dA_prev is carried back by the weights.",
        (_DA, "dZ"),
    ),
    (
        "db_not_returned",
        "Two results come back; there are three: dA_prev, dW and db.",
        (", dW, db", ", dW"),
    ),
    *orders(
        "results_in_another_order",
        "The three results stand in another order than dA_prev, dW, db.",
        f"{_DA}, dW, db",
        f"return {_DA}, dW, db",
        "return {}",
    ),
    # The other two orders stop at the same product as `da_factors_swapped`.
    (
        "cache_unpacked_in_another_order_1",
        _CACHE,
        ("A_prev, W, _b = cache", "A_prev, _b, W = cache"),
    ),
    (
        "cache_unpacked_in_another_order_2",
        _CACHE,
        ("A_prev, W, _b = cache", "W, _b, A_prev = cache"),
    ),
    (
        "cache_unpacked_in_another_order_3",
        _CACHE,
        ("A_prev, W, _b = cache", "_b, W, A_prev = cache"),
    ),
]
