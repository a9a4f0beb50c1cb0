"""First tries of beginners at the steps backward of one layer.

A row is as in `first_tries`.
"""

from __future__ import annotations

from tests.release.first_tries import BACK, DA, DB, DW, Row

RB = BACK.replace("sigmoid", "relu")

BACKWARD: dict[str, Row] = {
    "dW without /m, db with": (
        "linear_backward",
        ["dW = np.dot(dZ, A_prev.T)\n" + DB + DA],
        ["the mean over examples is missing in dW"],
        [],
    ),
    "keepdims missing": (
        "linear_backward",
        [DW + "db = np.sum(dZ, axis=1) / m\n" + DA],
        ["keep it a column (look at keepdims)"],
        [],
    ),
    "dA_prev W without T and order": (
        "linear_backward",
        [DW + DB + "dA_prev = np.dot(dZ, W)"],
        ["the factors of `np.dot(dZ, W)` stand in the wrong order, and `W` has to be"],
        ["the result of"],
    ),
    "1/m outside in integer": (
        "linear_backward",
        ["dW = 1 / m * np.dot(A_prev, dZ.T)\n" + DB + DA],
        ["dW is transposed: it has the shape of W"],
        [],
    ),
    "db mean of all": (
        "linear_backward",
        [DW + "db = np.mean(dZ)\n" + DA],
        ["each unit has a bias of its own"],
        [],
    ),
    "db squeeze with reshape": (
        "linear_backward",
        [DW + "db = np.sum(dZ, axis=1).reshape(1, -1) / m\n" + DA],
        ["db is a row: it has the shape of b, a column"],
        [],
    ),
    "db from b": (
        "linear_backward",
        [DW + "db = np.sum(b, axis=1, keepdims=True) / m\n" + DA],
        ["db is made of b itself; it is made of dZ"],
        [],
    ),
    "all in one names": (
        "linear_backward",
        [
            (
                "dw = np.dot(dZ, A_prev.T) / m\n"
                "db = np.sum(dZ, axis=1, keepdims=True) / m\n"
                "da_prev = np.dot(W.T, dZ)"
            )
        ],
        ["sets `dw` and `da_prev` instead"],
        [],
    ),
    "plus b in dA_prev": (
        "linear_backward",
        [DW + DB + "dA_prev = np.dot(W.T, dZ) + b"],
        ["`+ b` is too much in `np.dot(W.T, dZ) + b`"],
        [],
    ),
    "dW plus": (
        "linear_backward",
        ["dW = np.dot(dZ, A_prev.T) / m + W\n" + DB + DA],
        ["`+ W` is too much in `np.dot(dZ, A_prev.T) / m + W`"],
        [],
    ),
    "a running sum without a mean": (
        "linear_backward",
        [
            (
                "dW = np.zeros(W.shape)\n"
                "db = np.zeros(b.shape)\n"
                "for i in range(m):\n"
                "    dW += np.outer(dZ[:, i], A_prev[:, i])\n"
                "    db[:, 0] += dZ[:, i]\n"
                "dW = dW / m\n"
            )
            + DA
        ],
        ["It looks like the mean over examples is missing in db"],
        [],
    ),
    "keepdims outside of the call": (
        "linear_backward",
        [
            DW
            + "db = np.sum(dZ, axis=1) / m, keepdims=True\n".replace(", keepdims=True", "").replace(
                "/ m", "/ m * 1.0"
            )
            + "db.reshape(b.shape)\n"
            + DA
        ],
        ["the result of `db.reshape(b.shape)` is not kept"],
        [],
    ),
    "cache transposed": (
        "linear_backward",
        [
            (
                "dW = np.dot(dZ, cache[0].T) / m\n"
                "db = np.sum(dZ, axis=1, keepdims=True) / m\n"
                "dA_prev = np.dot(cache[0].T, dZ)"
            )
        ],
        ["the number 0 in `cache[0]` is one too small"],
        [],
    ),
    "dZ.T W": (
        "linear_backward",
        [DW + DB + "dA_prev = np.dot(dZ.T, W)"],
        ["dA_prev is transposed: it has the shape of A_prev"],
        [],
    ),
    "cache order on call": (
        "linear_activation_backward",
        [
            BACK.replace("(dZ, linear_cache)", "(linear_cache, dZ)"),
            RB.replace("(dZ, linear_cache)", "(linear_cache, dZ)"),
        ],
        ["the arguments of `linear_backward(linear_cache, dZ)` stand in the wrong order"],
        [],
    ),
    "dA to linear_backward": (
        "linear_activation_backward",
        [BACK.replace("(dZ, linear", "(dA, linear"), RB.replace("(dZ, linear", "(dA, linear")],
        ["the activation's derivative is missing"],
        [],
    ),
    "activation derivative alone": (
        "linear_activation_backward",
        [
            BACK.replace(
                "sigmoid_backward(dA, activation_cache)",
                "sigmoid(activation_cache)[0] * (1 - sigmoid(activation_cache)[0])",
            ),
            RB,
        ],
        ["With the sigmoid dA is not used: the derivative of the activation is multiplied"],
        [],
    ),
    "cache whole": (
        "linear_activation_backward",
        [
            BACK.replace("activation_cache", "cache").replace("linear_cache", "cache"),
            RB.replace("activation_cache", "cache").replace("linear_cache", "cache"),
        ],
        ["That is `activation_cache`"],
        [],
    ),
    "two names": (
        "linear_activation_backward",
        [
            BACK.replace("dA_prev, dW, db", "dA_prev, dW"),
            RB.replace("dA_prev, dW, db", "dA_prev, dW"),
        ],
        ["`linear_backward` returns 3 values, dA_prev, dW and db, but 2 names stand on the"],
        [],
    ),
    "dW first": (
        "linear_activation_backward",
        [
            BACK.replace("dA_prev, dW, db", "dW, db, dA_prev"),
            RB.replace("dA_prev, dW, db", "dW, db, dA_prev"),
        ],
        ["The three results stand in another order than dA_prev, dW, db, in which"],
        [],
    ),
    "relu of dA": (
        "linear_activation_backward",
        [BACK, RB.replace("relu_backward(dA, activation_cache)", "relu(dA)[0]")],
        ["ReLU's backward step looks at the sign of dA; what counts is the sign of Z"],
        ["are exchanged"],
    ),
    "order of relu_backward args": (
        "linear_activation_backward",
        [BACK, RB.replace("(dA, activation_cache)", "(activation_cache, dA)")],
        ["the arguments of `relu_backward(activation_cache, dA)` stand in the wrong order"],
        [],
    ),
    "order of both args": (
        "linear_activation_backward",
        [
            BACK.replace("(dA, activation_cache)", "(activation_cache, dA)"),
            RB.replace("(dA, activation_cache)", "(activation_cache, dA)"),
        ],
        ["dA and the activation cache are exchanged"],
        [],
    ),
    "one name": (
        "linear_activation_backward",
        [BACK.replace("dA_prev, dW, db =", "grads ="), RB.replace("dA_prev, dW, db =", "grads =")],
        ["`grads` takes all of them"],
        [],
    ),
    "dA times Z by hand": (
        "linear_activation_backward",
        [
            BACK,
            (
                "dZ = dA\n"
                "dZ[activation_cache <= 0] = 0\n"
                "dA_prev, dW, db = linear_backward(dZ, linear_cache)"
            ),
        ],
        ["makes no copy"],
        [],
    ),
    "by hand with A_prev": (
        "linear_activation_backward",
        [
            BACK.replace(
                "sigmoid_backward(dA, activation_cache)",
                "dA * linear_cache[0] * (1 - linear_cache[0])",
            ),
            RB,
        ],
        ["but dA has shape (1, 2)"],
        ["of the same layer"],
    ),
    "times dA again": (
        "linear_activation_backward",
        [
            BACK.replace("dZ = sigmoid_backward", "dZ = dA * sigmoid_backward"),
            RB.replace("dZ = relu_backward", "dZ = dA * relu_backward"),
        ],
        ["`dA *` is too much in `dA * sigmoid_backward(dA, activation_cache)`, and `dA *` is"],
        [],
    ),
    "s(1-s) of dA": (
        "sigmoid_backward",
        [("s, _ = sigmoid(dA)\ndZ = dA * s * (1 - s)")],
        ["The slope is taken at dA; it belongs where the layer was going forward, at the cache"],
        [],
    ),
    "of Z itself": (
        "sigmoid_backward",
        ["dZ = dA * Z * (1 - Z)"],
        ["The formula is applied to the cache as if it held the activations; it holds Z"],
        [],
    ),
    "1 - Z": (
        "sigmoid_backward",
        [("s, _ = sigmoid(Z)\ndZ = dA * s * (1 - Z)")],
        ["The second factor is made of the cache as if it held the activations; it holds Z"],
        [],
    ),
    "the cache under the name s": (
        "sigmoid_backward",
        [("_, s = sigmoid(Z)\ndZ = dA * s * (1 - s)")],
        ["The formula is applied to the cache as if it held the activations; it holds Z"],
        [],
    ),
    "zeros where dA": (
        "relu_backward",
        ["dZ = np.where(dA > 0, dA, 0)"],
        ["what decides is the sign of the cache, Z"],
        [],
    ),
    "mask missing": (
        "relu_backward",
        ["dZ = np.where(Z > 0, Z, 0)"],
        ["These are the activations of the forward pass: the gradient dA is not used"],
        [],
    ),
    "dA written into": (
        "relu_backward",
        ["dZ = dA\ndZ[Z <= 0] = 0"],
        ["`dZ = dA` in line 17 makes no copy", "Make a copy first"],
        [],
    ),
    "ge and derivative": (
        "relu_backward",
        ["dZ = dA * (Z >= 0)"],
        ["At Z = 0 the gradient passes; by the workbook's convention ReLU's derivative there"],
        [],
    ),
    "everything added up, and a mean too many": (
        "linear_backward",
        [
            (
                "dW = np.dot(dZ, A_prev.T) / m\n"
                "db = np.sum(dZ, keepdims=True) / m\n"
                "dA_prev = np.dot(W.T, dZ) / m"
            )
        ],
        ["`/ m` is too much in `np.dot(W.T, dZ) / m`"],
        [],
    ),
    "dA_prev for dZ": (
        "linear_backward",
        [
            (
                "dA_prev = np.dot(W.T, dZ)\n"
                "dW = np.dot(dA_prev, A_prev.T) / m\n"
                "db = np.sum(dA_prev, axis=1, keepdims=True) / m"
            )
        ],
        ["`dA_prev` stands in `np.dot(dA_prev, A_prev.T)`, where `dZ` belongs, and `dA_prev`"],
        [],
    ),
    "a result that nobody keeps": (
        "linear_activation_backward",
        [
            ("dZ = sigmoid_backward(dA, activation_cache)\nlinear_backward(dZ, linear_cache)"),
            ("dZ = relu_backward(dA, activation_cache)\nlinear_backward(dZ, linear_cache)"),
        ],
        ["`dA_prev` has no value: the results of `linear_backward(dZ, linear_cache)`"],
        ["`dZ` instead"],
    ),
    "a product of matrices with the slope": (
        "sigmoid_backward",
        [("s, _ = sigmoid(Z)\nds = s * (1 - s)\ndZ = np.dot(dA.T, ds)")],
        ["`dA` must not be transposed in `np.dot(dA.T, ds)`"],
        [],
    ),
    "a mean and a transpose": (
        "linear_backward",
        [
            (
                "dW = (1 / m) * np.dot(dZ, A_prev.T)\n"
                "db = (1 / m) * np.sum(dZ, axis=1, keepdims=True)\n"
                "dA_prev = (1 / m) * np.dot(W, dZ)"
            )
        ],
        ["`1 / m *` is too much in `1 / m * np.dot(W, dZ)`"],
        [],
    ),
    "a cache put together in the call": (
        "linear_activation_backward",
        [
            (
                "dZ = sigmoid_backward(dA, activation_cache)\n"
                "A_prev, W, b = linear_cache\n"
                "dA_prev, dW, db = linear_backward(dZ, (W, A_prev, b))"
            ),
            RB,
        ],
        ["puts `(W, A_prev, b)` together; the order is `(A_prev, W, b)`"],
        ["of the same layer"],
    ),
    "the gradient cut off as well": (
        "relu_backward",
        ["dZ = np.maximum(0, dA) * (Z > 0)"],
        ["`np.maximum(0, dA)` stands in `np.maximum(0, dA) * (Z > 0)`, where `dA` belongs"],
        ["Look at"],
    ),
    "a row made of a flat sum": (
        "linear_backward",
        [f"{DW}db = np.sum(dZ, 1) / m\ndb = db.reshape(1, m)\n{DA}"],
        ["is too much. And", "`np.sum(dZ, 1)` drops the axis that it sums: look at `keepdims`"],
        ["was right", "wrong direction"],
    ),
    "the result under the name of an argument": (
        "sigmoid_backward",
        ["A, cache = sigmoid(Z)\ndZ = A * (1 - A)\ndA = dA * dZ"],
        ["`dA = dA * dZ` stores the result under `dA`, not `dZ`"],
        ["is not used"],
    ),
    "a call that is returned, with another gradient": (
        "linear_activation_backward",
        [
            BACK.replace("dA_prev, dW, db =", "return"),
            RB.replace("dA_prev, dW, db =", "return").replace("(dZ,", "(dA,"),
        ],
        ["dA is not multiplied by the derivative of the ReLU"],
        ["does not run", "store the value"],
    ),
    "entries picked out by a mask with a name": (
        "relu_backward",
        ["mask = Z > 0\ndZ = dA[mask]"],
        ["`dA[mask]` in line 18 picks out the entries where the condition holds"],
        [],
    ),
}
