"""First tries of beginners at the whole model and at the update of its parameters.

A row is as in `first_tries`.
"""

from __future__ import annotations

from tests.release.first_tries import HIDDEN, LAST, LAYER, NEW_B, NEW_W, OUTPUT, START, Row

MODELS: dict[str, Row] = {
    "A_prev undefined": (
        "L_model_forward",
        [LAYER.replace("(A, ", "(A_prev, "), LAST],
        ["`A_prev` has no value here; you have `A`"],
        [],
    ),
    "A_prev = X inside the loop": (
        "L_model_forward",
        ["A_prev = X\n" + LAYER.replace("(A, ", "(A_prev, "), LAST],
        ["`X` stands in `A_prev = X`, where `A` belongs"],
        [],
    ),
    "keys with f without braces": (
        "L_model_forward",
        [LAYER.replace('"W" + str(l)', 'f"Wl"').replace('"b" + str(l)', 'f"bl"'), LAST],
        ["The number in it is made with `str(...)`"],
        [],
    ),
    "params of l+1 in the last": (
        "L_model_forward",
        [LAYER, LAST.replace("str(L)", "str(l + 2)")],
        ["`l + 2` stands in `parameters['W' + str(l + 2)]`, where `L` belongs, and `l + 2`"],
        [],
    ),
    "append A and cache": (
        "L_model_forward",
        [LAYER.replace("append(cache)", "append(A, cache)"), LAST],
        ["`caches.append` takes one argument, but gets 2"],
        [],
    ),
    "caches indexed": (
        "L_model_forward",
        [
            LAYER.replace("caches.append(cache)", "caches[l - 1] = cache"),
            LAST.replace("caches.append(cache)", "caches[L - 1] = cache"),
        ],
        ["`caches` has no entries yet, so there is no entry 0; `append` adds one"],
        [],
    ),
    "dictionary get round": (
        "L_model_forward",
        [
            LAYER.replace('parameters["W" + str(l)]', 'parameters("W" + str(l))').replace(
                'parameters["b" + str(l)]', 'parameters("b" + str(l))'
            ),
            LAST,
        ],
        ["`parameters` is a dictionary: its entries are read with square brackets, not round"],
        [],
    ),
    "swapped W b": (
        "L_model_forward",
        [
            LAYER.replace(
                'parameters["W" + str(l)], parameters["b" + str(l)]',
                'parameters["b" + str(l)], parameters["W" + str(l)]',
            ),
            LAST,
        ],
        ["have changed places"],
        [],
    ),
    "AL in the loop, A in the last": (
        "L_model_forward",
        [LAYER.replace("A, cache =", "AL, cache ="), LAST],
        ["is asked to set `A`, but it sets `AL`"],
        [],
    ),
    "last only AL": (
        "L_model_forward",
        [
            LAYER,
            LAST.replace(
                "AL, cache = linear_activation_forward(A, ", "AL = linear_activation_forward(A, "
            ),
        ],
        ["`AL` takes all of them"],
        [],
    ),
    "append caches": (
        "L_model_forward",
        [
            LAYER.replace("append(cache)", "append(caches)"),
            LAST.replace("append(cache)", "append(caches)"),
        ],
        ["`caches.append(caches)`, adds the list to itself"],
        [],
    ),
    "sigmoid hidden relu out": (
        "L_model_forward",
        [LAYER.replace("relu", "sigmoid"), LAST.replace("sigmoid", "relu")],
        ["Hidden layers and output layer have each other's activation: ReLU belongs inside,"],
        [],
    ),
    "W and b slip with L": (
        "L_model_forward",
        [LAYER, LAST.replace('parameters["b" + str(L)]', 'parameters["b" + str(l)]')],
        ["`l` stands in `parameters['b' + str(l)]`, where `L` belongs"],
        [],
    ),
    "np.divide signs": (
        "L_model_backward",
        ["dAL = -np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)", OUTPUT, HIDDEN],
        ["in `-np.divide(Y, AL) - np.divide(1 - Y, 1 - AL)` a `+` belongs in the place of the"],
        [],
    ),
    "dA L": (
        "L_model_backward",
        [START, OUTPUT.replace('grads["dA" + str(L - 1)]', 'grads["dA" + str(L)]'), HIDDEN],
        ["the number `L` in `grads['dA' + str(L)]` is one too large"],
        [],
    ),
    "all keys l+1": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            HIDDEN.replace('grads["dW" + str(l)]', 'grads["dW" + str(l + 1)]').replace(
                'grads["db" + str(l)]', 'grads["db" + str(l + 1)]'
            ),
        ],
        ["`+ 1` is too much in the key of `grads['dW' + str(l + 1)]`"],
        [],
    ),
    "dA_prev carried but output": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace('grads["dA" + str(l)]', "dA")],
        ["`dA` has no value here; the dictionary `grads` holds it, under keys such as 'dA1'"],
        [],
    ),
    "reads l+1": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            HIDDEN.replace('backward(grads["dA" + str(l)]', 'backward(grads["dA" + str(l + 1)]'),
        ],
        ["`+ 1` is too much in the key of `grads['dA' + str(l + 1)]`"],
        [],
    ),
    "stores dA at l": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace('grads["dA" + str(l - 1)] = ', 'grads["dA" + str(l)] = ')],
        ["the number `l` in `grads['dA' + str(l)]` is one too large"],
        [],
    ),
    "sigmoid in hidden and dAL/m": (
        "L_model_backward",
        [START + " / m", OUTPUT, HIDDEN.replace("relu", "sigmoid")],
        ["'relu' belongs in its place"],
        [],
    ),
    "caches L-1 in loop": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("caches[l - 1]", "caches[L - 1]")],
        ["`L` stands in `caches[L - 1]`, where `l` belongs"],
        [],
    ),
    "caches -1 missing parentheses": (
        "L_model_backward",
        ["dAL = -Y / AL - (1 - Y) / (1 - AL)", OUTPUT, HIDDEN.replace('"relu"', '"sigmoid"')],
        ["'relu' belongs in its place"],
        [],
    ),
    "key pieces": (
        "L_model_backward",
        [START, OUTPUT.replace("str(L - 1)", "str(L) - 1"), HIDDEN],
        ["`- 1` stands behind `str(L)`, which is a text: numbers are subtracted first, inside"],
        [],
    ),
    "unpack cache": (
        "L_model_backward",
        [
            START,
            "linear_cache, activation_cache = caches[L - 1]\n"
            + OUTPUT.replace("caches[L - 1]", "activation_cache"),
            HIDDEN,
        ],
        ["Perhaps this: linear_activation_backward gets the activation cache alone; it needs"],
        [],
    ),
    "store in list form": (
        "L_model_backward",
        [
            START,
            OUTPUT.replace('grads["dA" + str(L - 1)] = dA_prev', 'grads["dA"] = dA_prev')
            .replace('grads["dW" + str(L)]', 'grads["dW"]')
            .replace('grads["db" + str(L)]', 'grads["db"]'),
            HIDDEN,
        ],
        ["'dA' is stored without the number of the layer"],
        ["is made with `str"],
    ),
    "relu for the output": (
        "L_model_backward",
        [START, OUTPUT.replace("sigmoid", "relu"), HIDDEN],
        ["The output layer goes back through ReLU; it uses the sigmoid"],
        [],
    ),
    "Y - AL": (
        "L_model_backward",
        ["dAL = Y - AL", OUTPUT, HIDDEN],
        ["`dAL = Y - AL`, nothing is divided by `AL` or `1 - AL`, as the formula of dAL does"],
        [],
    ),
    "log in dAL": (
        "L_model_backward",
        ["dAL = -(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m", OUTPUT, HIDDEN],
        ["`np.log` in line"],
        ["negative number"],
    ),
    "own loop with caches[l]": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            (
                "dA_prev, dW, db = linear_activation_backward(dA_prev, caches[l + 1], 'relu')\n"
                "grads['dA' + str(l - 1)] = dA_prev\n"
                "grads['dW' + str(l)] = dW\n"
                "grads['db' + str(l)] = db"
            ),
        ],
        ["in `l + 1` a `-` belongs in the place of the `+`"],
        [],
    ),
    "dZ key": (
        "update_parameters",
        [
            NEW_W.replace('grads["dW" + str(l + 1)]', 'grads["W" + str(l + 1)]')
            + NEW_B.replace('grads["db" + str(l + 1)]', 'grads["b" + str(l + 1)]')
        ],
        ["The gradients' keys begin with d"],
        [],
    ),
    "gradient only": (
        "update_parameters",
        [
            NEW_W.replace('params["W" + str(l + 1)] - ', "")
            + NEW_B.replace('params["b" + str(l + 1)] - ', "")
        ],
        ["The result is the step alone: it is subtracted from the old value of the parameter"],
        [],
    ),
    "minus missing one side": (
        "update_parameters",
        [NEW_W + NEW_B.replace("] - learn", "] + learn")],
        ["The step of the biases goes uphill: their gradient is added, not subtracted"],
        [],
    ),
    "in-place through parameters": (
        "update_parameters",
        [
            (
                'parameters["W" + str(l + 1)] -= learning_rate * grads["dW" + str(l + 1)]\n'
                'parameters["b" + str(l + 1)] -= learning_rate * grads["db" + str(l + 1)]'
            )
        ],
        ["it changed the numbers in its input params", "`-=` in line ", "`x = x - step` makes"],
        [],
    ),
    "stores in params": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("parameters[", "params[")],
        ["The parameters come back as they were: put the new values into the dict that is"],
        [],
    ),
    "str(l) + 1": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("str(l + 1)", "str(l) + 1")],
        ["a text and a number cannot be added: numbers are added first, inside `str(...)`"],
        [],
    ),
    "str(l) + text": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("str(l + 1)", 'str(l) + "1"')],
        ["`str(l) + '1'` joins the texts '0' and '1' to '01'; numbers are added inside:"],
        ["Look at the number"],
    ),
    "db for W": (
        "update_parameters",
        [NEW_W + NEW_B.replace('"db"', '"dW"')],
        ["The bias gets the step of the weights: its own gradient is db"],
        [],
    ),
    "plain names": (
        "update_parameters",
        [
            (
                'W = params["W" + str(l + 1)] - learning_rate * grads["dW" + str(l + 1)]\n'
                'b = params["b" + str(l + 1)] - learning_rate * grads["db" + str(l + 1)]'
            )
        ],
        ["The parameters come back as they were: put the new values into the dict that is"],
        [],
    ),
    "learning rate on both": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("] - learning_rate * grads", "] * learning_rate - grads")],
        ["the learning rate is a factor of the old parameter; it is a factor of the gradient"],
        [],
    ),
    "a return after the update": (
        "update_parameters",
        [NEW_W + NEW_B + "\nreturn parameters"],
        ["stands inside the loop and ends it in its first round"],
        [],
    ),
    "grads of params": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("grads[", "params[")],
        ["The parameters' keys have no d"],
        [],
    ),
    "dot with rate": (
        "update_parameters",
        [
            NEW_W.replace(
                'learning_rate * grads["dW" + str(l + 1)]',
                'np.dot(params["W" + str(l + 1)], grads["dW" + str(l + 1)])',
            )
            + NEW_B
        ],
        ["No formula of this exercise has a matrix product"],
        [],
    ),
    "square brackets after append": (
        "L_model_forward",
        [LAYER.replace("caches.append(cache)", "caches.append[cache]"), LAST],
        ["`caches.append` is a function: it is called with round brackets, not square"],
        ["subscriptable"],
    ),
    "no minus, and dAL for all": (
        "L_model_backward",
        [
            "dAL = Y / AL - (1 - Y) / (1 - AL)",
            OUTPUT,
            HIDDEN.replace('grads["dA" + str(l)]', "dAL"),
        ],
        ["`dAL` stands in `linear_activation_backward(dAL, caches[l - 1], 'relu')`, where"],
        [],
    ),
    "outputs over labels": (
        "L_model_backward",
        ["dAL = -(np.divide(AL, Y) - np.divide(1 - AL, 1 - Y))", OUTPUT, HIDDEN],
        ["the arguments of `np.divide(AL, Y)` stand in the wrong order, and the arguments of"],
        [],
    ),
    "the list begun anew at the end": (
        "L_model_forward",
        [LAYER, LAST + "\nA = AL\ncaches = [A]"],
        ["`caches = [A]`, gives the name `caches` another value, and the list is lost"],
        ["another region"],
    ),
    "divided by L, and a plus": (
        "update_parameters",
        [
            (
                'parameters["W" + str(l + 1)] = params["W" + str(l + 1)] - learning_rate * '
                'grads["dW" + str(l + 1)] / L\n'
                'parameters["b" + str(l + 1)] = params["b" + str(l + 1)] + learning_rate * '
                'grads["db" + str(l + 1)] / L'
            )
        ],
        ["a minus sign is missing before `learning_rate`"],
        [],
    ),
    "a subtraction of three": (
        "update_parameters",
        [
            (
                'parameters["W" + str(l + 1)] = np.subtract(params["W" + str(l + 1)], '
                'learning_rate, grads["dW" + str(l + 1)])\n'
                'parameters["b" + str(l + 1)] = np.subtract(params["b" + str(l + 1)], '
                'learning_rate, grads["db" + str(l + 1)])'
            )
        ],
        ["takes two arrays; its third argument is not a factor"],
        [],
    ),
    "a while loop that counts on with l": (
        "L_model_forward",
        ["while l < L:\n    " + LAYER.replace("\n", "\n    ") + "\n    l += 1", LAST],
        [
            "The loop in line 23 stands inside the given loop of line 18. The given loop goes",
        ],
        ["The output layer", "runs again"],
    ),
    "entries by update, one under another number": (
        "L_model_backward",
        [
            START,
            OUTPUT,
            HIDDEN.partition("\n")[0]
            + '\ngrads.update({"dA" + str(l): dA_prev, "dW" + str(l): dW, "db" + str(l): db})',
        ],
        ["the number `l` in `'dA' + str(l)` is one too large"],
        [],
    ),
    "rows of the gradients by l": (
        "L_model_backward",
        [START, OUTPUT, HIDDEN.replace("= dW", "= dW[l]").replace("= db", "= db[l]")],
        ["`[l]` is too much in `dW[l]`", "`[l]` is too much in `db[l]`"],
        [],
    ),
    "the last layer alone by an if": (
        "update_parameters",
        ["if l == L - 1:\n    " + (NEW_W + NEW_B).replace("\n", "\n    ")],
        ["The `if` in line 22, `l == L - 1`, leaves out layers"],
        ["belongs in the place"],
    ),
    "the cache of the first layer alone": (
        "L_model_forward",
        [LAYER.replace("caches", "if l == 1:\n    caches"), LAST],
        ["The `if` in line 24, `l == 1`, leaves out layers"],
        [],
    ),
    "an if that always holds, and a plus": (
        "update_parameters",
        ["if l >= 0:\n    " + (NEW_W + NEW_B).replace("\n", "\n    ").replace(" - l", " + l")],
        ["The step goes uphill"],
        ["leaves out"],
    ),
    "a step of double length": (
        "update_parameters",
        [(NEW_W + NEW_B).replace("learning_rate", "2 * learning_rate")],
        ["The step is twice as long as it should be"],
        [],
    ),
}
