"""What the public tests of `application` say to first tries: what is wrong, and no wrong cause."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest

from tests.authoring.kit import released
from tests.release.public_tests import folder
from tests.release.test_sentences import written

START = "parameters = initialize_parameters(n_x, n_h, n_y)"
FORWARD = (
    'A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")\n'
    'A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")\n'
    "cost = compute_cost(A2, Y)"
)
BACKWARD = (
    "dA2 = -(Y / A2 - (1 - Y) / (1 - A2))\n"
    'dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")\n'
    '_, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")\n'
    'grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}\n'
    "parameters = update_parameters(parameters, grads, learning_rate)"
)
NOTE = "    if iteration % every == 0:\n        costs.append(compute_cost(AL, Y))\n"
STEP = (
    "    grads = L_model_backward(AL, Y, caches)\n"
    "    parameters = update_parameters(parameters, grads, learning_rate)\n"
)
LOOP = (
    "parameters = initialize_parameters_he(layers_dims)\n"
    "for iteration in range(num_iterations):\n"
    f"    AL, caches = L_model_forward(X, parameters)\n{NOTE}{STEP}"
).rstrip()
PAIR = "AL, _ = L_model_forward(X, parameters)\n"
MATRIX = "in a matrix product the left factor has "

Row = tuple[str, list[str], list[str], list[str]]


def changed(text: str, *pairs: tuple[str, str]) -> str:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def forward(*pairs: tuple[str, str]) -> list[str]:
    return [START, changed(FORWARD, *pairs), BACKWARD]


def backward(*pairs: tuple[str, str]) -> list[str]:
    return [START, FORWARD, changed(BACKWARD, *pairs)]


def loop(*pairs: tuple[str, str]) -> list[str]:
    return [changed(f"{LOOP}\n", *pairs).rstrip()]


# The exercise, the regions, words that the sentences hold, and words that they do not hold.
TRIES: dict[str, Row] = {
    "pictures cut into new rows": (
        "flatten_images",
        ["X = images.reshape(-1, images.shape[0]) / largest"],
        ["The pictures are mixed"],
        [],
    ),
    "two axes of a picture": (
        "flatten_images",
        ["m, h, w = images.shape\nX = images.reshape(m, h * w).T / largest"],
        ["In example 2 of 3 (example_colours, the others are right)", "`m, h, w = images.shape`"],
        [],
    ),
    "another largest value, and rows": (
        "flatten_images",
        ["X = []\nfor img in images:\n    X.append(img.flatten())\nX = np.array(X) / 255"],
        [
            "swapped, and the values are wrong, too",
            "a row of X and not a column, and the pixels are",
        ],
        [],
    ),
    "all in one axis": (
        "flatten_images",
        ["X = images.flatten() / largest"],
        ["X has one axis only, with the pixels of all pictures in a row"],
        [],
    ),
    "columns below each other": (
        "flatten_images",
        ["X = np.vstack([img.reshape(-1, 1) for img in images]) / largest"],
        ["All pictures are in one column"],
        [],
    ),
    "all axes turned": (
        "flatten_images",
        ["X = images.T.reshape(-1, len(images)) / largest"],
        ["The pixels of a picture are read column by column"],
        [],
    ),
    "whole numbers": (
        "flatten_images",
        ["X = (images.reshape(len(images), -1).T / largest).astype(int)"],
        ["All numbers of X are 0", "or a conversion to whole numbers?"],
        [],
    ),
    "the last picture of a loop": (
        "flatten_images",
        ["for picture in images:\n    X = picture.reshape(-1, 1) / largest"],
        ["Only the last picture is in X"],
        [],
    ),
    "a reshape that is not kept": (
        "flatten_images",
        ["images.reshape(len(images), -1).T\nX = images / largest"],
        ["X still has the shape of images"],
        [],
    ),
    "axes swapped first": (
        "flatten_images",
        ["X = images.T.reshape(len(images), -1) / largest"],
        ["Rows and columns are swapped, and the values are wrong, too.", "before each picture has"],
        [],
    ),
    "another largest value": (
        "flatten_images",
        ["X = images.reshape(len(images), -1).T / 16"],
        ["In example 2 of 3", "divided by a fixed number"],
        [],
    ),
    "keys of the parameters": (
        "two_layer_model",
        backward(('"dW1"', '"W1"'), ('"db1"', '"b1"'), ('"dW2"', '"W2"'), ('"db2"', '"b2"')),
        ["KeyError: 'dW1'", "grads with the keys 'W1', 'b1', 'W2' and 'b2'"],
        [],
    ),
    "two keys of four": (
        "two_layer_model",
        backward((', "db1": db1', ""), (', "db2": db2', "")),
        ["KeyError: 'db1'", "inside `update_parameters`", "grads with the keys 'dW1' and 'dW2'"],
        [],
    ),
    "arrays taken out once": (
        "two_layer_model",
        [
            f'{START}\nW1 = parameters["W1"]\nb1 = parameters["b1"]\n'
            'W2 = parameters["W2"]\nb2 = parameters["b2"]',
            *forward(*((f'parameters["{name}"]', name) for name in ("W1", "b1", "W2", "b2")))[1:],
        ],
        ["Every iteration goes forward with the starting parameters"],
        [],
    ),
    "caches crossed, and a minus lost": (
        "two_layer_model",
        backward(
            ("dA2 = -(", "dA2 = ("),
            ("cache2", "cache"),
            ("cache1", "cache2"),
            ("cache,", "cache1,"),
        ),
        [f"{MATRIX}1 column, the right factor 4 rows", "dA of shape (4, 6)"],
        ["gufunc", "A known mistake"],
    ),
    "X into the second layer": (
        "two_layer_model",
        forward(("forward(A1", "forward(X")),
        [f"{MATRIX}3 columns, the right factor 4 rows", "W of shape (1, 3)"],
        ["gufunc"],
    ),
    "ReLU twice": (
        "two_layer_model",
        forward(("sigmoid", "relu")),
        ["The output layer uses ReLU in the forward pass"],
        [],
    ),
    "ReLU in the output layer both ways": (
        "two_layer_model",
        [START, changed(FORWARD, ("sigmoid", "relu")), changed(BACKWARD, ("sigmoid", "relu"))],
        ["The output layer uses ReLU in both directions"],
        [],
    ),
    "a minus at the rate": (
        "two_layer_model",
        backward((", learning_rate", ", -learning_rate")),
        ["Each step goes uphill: look at the signs", "The learning rate needs none"],
        [],
    ),
    "a step of double length": (
        "two_layer_model",
        backward((", learning_rate", ", 2 * learning_rate")),
        ["Every step is twice as long as it should be"],
        ["is taken twice with"],
    ),
    "results in another order": (
        "two_layer_model",
        backward(("dA1, dW2, db2", "dW2, db2, dA1"), ("_, dW1, db1", "dW1, db1, _")),
        ["params with the shapes W1 (3, 4),", "grads with the shapes dW1 (4, 6), db1 (3, 4),"],
        ["A known mistake"],
    ),
    "all sizes as one": (
        "two_layer_model",
        ["parameters = initialize_parameters(layers_dims)", FORWARD, BACKWARD],
        ["`initialize_parameters` takes n_x, n_h and n_y, in this order."],
        [],
    ),
    "the bias of the other layer": (
        "two_layer_model",
        forward(('"b2"', '"b1"')),
        ["dA of shape (3, 6), cache with arrays of the shapes (3, 6), (1, 3), (3, 1) and (3, 6)"],
        ["gufunc"],
    ),
    "a minus before the first fraction only": (
        "two_layer_model",
        backward(("-(Y / A2 - (1 - Y) / (1 - A2))", "-Y / A2 - (1 - Y) / (1 - A2)")),
        ["The two fractions of dA2 have the same sign", "the whole parenthesis"],
        ["subtracted from"],
    ),
    "no parentheses in a fraction": (
        "two_layer_model",
        backward(("(1 - Y) / (1 - A2)", "1 - Y / 1 - A2")),
        ["Parentheses are missing in dA2"],
        [],
    ),
    "as many outputs as examples": (
        "two_layer_model",
        ["parameters = initialize_parameters(n_x, n_h, Y.shape[1])", FORWARD, BACKWARD],
        ["parameters['W2'] has shape (6, 3), expected (1, 3)."],
        [],
    ),
    "a cost that is printed": (
        "two_layer_model",
        forward(("compute_cost(A2, Y)", "print(compute_cost(A2, Y))")),
        ["costs holds None;", "The line `cost = print(...)` makes `cost` None"],
        ["objects"],
    ),
    "the costs in a new list": (
        "two_layer_model",
        [START, f"{FORWARD}\ncosts = [cost]", BACKWARD],
        ["The earlier costs are lost"],
        [],
    ),
    "a second loop": (
        "two_layer_model",
        [
            START,
            FORWARD,
            "for i in range(num_iterations):\n    " + BACKWARD.replace("\n", "\n    "),
        ],
        ["is there a second loop inside the given one?"],
        [],
    ),
    "a return after the first update": (
        "two_layer_model",
        [START, FORWARD, f"{BACKWARD}\nreturn parameters, costs"],
        ["Only the first iteration has run: does a return stand inside the loop?"],
        [],
    ),
    "an if about a row": (
        "predict",
        [f"{PAIR}predictions = []\nfor a in AL:\n    predictions.append(1 if a > 0.5 else 0)"],
        ["one truth value is asked for, but an array has one for each entry", "in the line"],
        ["a.any()"],
    ),
    "rounded up": (
        "predict",
        [f"{PAIR}predictions = np.ceil(AL).astype(int)"],
        ["Every example became 1, also where the probability is not above"],
        ["compared with 0"],
    ),
    "rounded down": (
        "predict",
        [f"{PAIR}predictions = np.floor(AL).astype(int)"],
        ["Every example became 0, but", "whether something is cut off behind"],
        [],
    ),
    "a return in the loop over examples": (
        "predict",
        [
            f"{PAIR}predictions = np.zeros_like(AL)\nfor i in range(AL.shape[1]):\n"
            "    if AL[0, i] > 0.5:\n        predictions[0, i] = 1\n    return predictions"
        ],
        ["Only the first example can become 1."],
        ["behind the point"],
    ),
    "the first example left out": (
        "predict",
        [
            f"{PAIR}predictions = np.zeros((1, X.shape[1]))\nfor i in range(1, X.shape[1]):\n"
            "    predictions[0, i] = AL[0, i] > 0.5"
        ],
        ["The first example is left out"],
        [],
    ),
    "a pair kept": (
        "predict",
        ["AL = L_model_forward(X, parameters)\npredictions = (AL >= 0.5).astype(int)"],
        ["`AL` is a tuple of 2 parts"],
        [],
    ),
    "a flat list": (
        "predict",
        [f"{PAIR}predictions = np.array([1 if a > 0.5 else 0 for a in AL[0]])"],
        ["The decisions are right, but the result has one axis only"],
        ["picked out"],
    ),
    "where with exchanged values": (
        "predict",
        [f"{PAIR}predictions = np.where(AL > 0.5, 0, 1)"],
        ["The decisions are the wrong way round"],
        [],
    ),
    "half of the entries set": (
        "predict",
        [f"{PAIR}AL[AL > 0.5] = 1\npredictions = AL"],
        ["The probabilities up to one half are still there"],
        [],
    ),
    "one number of an array": (
        "predict",
        [f"{PAIR}predictions = int(AL > 0.5)"],
        ["one number is asked for, but an array has several"],
        ["0-dimensional"],
    ),
    "the length of Y": (
        "accuracy",
        ["share = np.sum(predictions == Y) / len(Y)"],
        ["(len(Y) is the number of rows, which is 1.)"],
        [],
    ),
    "a loop as long as Y": (
        "accuracy",
        [
            "right = 0\nfor i in range(len(Y)):\n    if predictions[0, i] == Y[0, i]:\n"
            "        right += 1\nshare = right / Y.shape[1]"
        ],
        ["Only the first column is compared."],
        [],
    ),
    "a share that is printed": (
        "accuracy",
        ["share = print(np.mean(predictions == Y))"],
        ["It returns None. The line `share = print(...)` makes `share` None"],
        ["not written yet"],
    ),
    "all equal": (
        "accuracy",
        ["share = np.all(predictions == Y)"],
        ["share is False, a truth value; a number is expected."],
        [],
    ),
    "a whole number": (
        "accuracy",
        ["share = np.sum(predictions == Y) // Y.shape[1]"],
        ["The share comes out as 0", "and is nothing cut off behind the point?"],
        [],
    ),
    "compared as a whole": (
        "accuracy",
        ["share = np.mean(predictions is Y)"],
        ["The share comes out as 0", "Are they compared one by one"],
        ["says whether"],
    ),
    "=+": (
        "accuracy",
        [
            "right = 0\nfor i in range(Y.shape[1]):\n    if predictions[0, i] == Y[0, i]:\n"
            "        right =+ 1\nshare = right / Y.shape[1]"
        ],
        ["Only one of the right predictions is counted."],
        [],
    ),
    "noted below the loop": (
        "L_layer_model",
        [
            changed(f"{LOOP}\n", (NOTE, "    cost = compute_cost(AL, Y)\n"))
            + "if iteration % every == 0:\n    costs.append(cost)"
        ],
        ["At most one cost is left, that of the last iteration"],
        [],
    ),
    "never noted": (
        "L_layer_model",
        loop((NOTE, "    cost = compute_cost(AL, Y)\n")),
        ["No cost is noted: add it to costs inside the loop"],
        [],
    ),
    "noted once": (
        "L_layer_model",
        loop(("iteration % every == 0", "iteration == every")),
        ["The cost is noted in one iteration only, the one with the number every"],
        [],
    ),
    "noted at the start": (
        "L_layer_model",
        loop(("iteration % every == 0", "iteration == 0")),
        ["Only the cost of iteration 0 is noted"],
        ["hundredth"],
    ),
    "noted after the update": (
        "L_layer_model",
        loop((NOTE, ""), (STEP, f"{STEP}    AL, caches = L_model_forward(X, parameters)\n{NOTE}")),
        ["Each cost is that of the parameters after the update"],
        [],
    ),
    "a remainder turned": (
        "L_layer_model",
        loop(("iteration % every", "every % iteration")),
        ["ZeroDivisionError", "There `iteration` is 0."],
        [],
    ),
    "an update behind the loop": (
        "L_layer_model",
        loop(("    parameters = update", "parameters = update")),
        [
            "only one step away from the starting parameters",
            "does the update stand behind the loop?",
        ],
        [],
    ),
    "forward before the loop": (
        "L_layer_model",
        loop(
            ("    AL, caches = L_model_forward(X, parameters)\n", ""),
            ("for iteration", "AL, caches = L_model_forward(X, parameters)\nfor iteration"),
        ),
        ["The forward step is taken once, with the starting parameters"],
        [],
    ),
    "the whole part of a division": (
        "L_layer_model",
        loop(("iteration % every", "iteration // every")),
        ["the remainder of the division is to be 0, not its whole part"],
        [],
    ),
    "counted from 1": (
        "L_layer_model",
        loop(("range(num_iterations)", "range(1, num_iterations + 1)"), (NOTE + STEP, STEP + NOTE)),
        ["The cost is noted one iteration too early each time"],
        [],
    ),
    "an argument left out": (
        "L_layer_model",
        loop(("AL, Y, caches", "AL, caches")),
        ["`L_model_backward` takes AL, Y and caches, in this order."],
        [],
    ),
    "a return in the loop": (
        "L_layer_model",
        [f"{LOOP}\n    return parameters, costs"],
        ["Only the first iteration has run: does a return stand inside the loop?"],
        [],
    ),
    "gradients with a minus": (
        "L_layer_model",
        loop(("learning_rate)", "-learning_rate)")),
        ["Each step goes uphill: update_parameters subtracts by itself"],
        [],
    ),
    "every cost, and uphill": (
        "L_layer_model",
        loop(
            (NOTE, "    costs.append(compute_cost(AL, Y))\n"), ("learning_rate)", "-learning_rate)")
        ),
        ["costs has shape (30,), expected (3,). Also wrong: parameters['W1']."],
        ["A known mistake"],
    ),
}


@cache
def modules() -> tuple[Any, dict[str, Any]]:
    """Return the public tests, and the given functions."""
    beside = folder("application")
    return released.load(beside, "public_tests"), vars(released.load(beside, "dnn_functions"))


@cache
def stubs() -> dict[str, str]:
    text = (folder("application") / "application.ipynb").read_text(encoding="utf-8")
    sources = ["".join(cell["source"]) for cell in json.loads(text)["cells"]]
    head = "# GRADED FUNCTION: "
    return {s[len(head) :].partition("\n")[0]: s for s in sources if s.startswith(head)}


@pytest.mark.parametrize("kind", TRIES)
def test_what_is_said_to_a_first_try(kind: str) -> None:
    exercise, regions, present, absent = TRIES[kind]
    tests, given = modules()
    cell = released.written(written(stubs()[exercise], list(regions)), **given)
    text = str(released.refusal(getattr(tests, f"{exercise}_test"), cell[exercise]))
    assert [words for words in present if words not in text] == [], text
    assert [words for words in absent if words in text] == [], text
