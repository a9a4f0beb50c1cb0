"""The learning check of step_by_step: whatever a student writes, it says what is true of it."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from tests.source.learning import code, module, ten

COLUMN = "one column of my_test_X: my_test_X[:, n : n + 1], where n is my_number."
ONE = "it should be one number, or an array with one number."
STOPPED = "The cell above stopped with an error. "
WHY = "the last line of the error says why."
AGAIN = "in the cell above, run that cell until it shows no error, then run this cell."
RIGHT = {
    "my_number = 19": "my_number = 19",
    "my_picture = None": "my_picture = my_test_X[:, my_number : my_number + 1]",
    "my_probability = None": "my_probability = L_model_forward(my_picture, my_two_layer)[0]",
}


@cache
def trained() -> dict[str, Any]:
    """Return the names that the cells before the check have made."""
    names, checks = ten(), module("learning_checks")
    names |= {
        "NotReady": checks.NotReady,
        "first_fault": lambda names: "",
        "picture_fault": checks.picture_fault,
        "show_pictures": lambda pictures, titles, columns: None,
        "train": None,
        "my_test_X": np.random.RandomState(1).rand(64, 100),
        "my_test_pictures": np.random.RandomState(2).rand(100, 8, 8),
        "my_test_labels": np.full(100, 3),
        "my_two_layer": names["initialize_parameters"](64, 8, 1),
    }
    # The parameters at the start say about the same to every picture.
    names["my_two_layer"]["W1"] = names["my_two_layer"]["W1"] * 50
    names["my_two_layer"]["W2"] = names["my_two_layer"]["W2"] * 50
    exec(code("see-check-ready").partition("\n\n\n")[0], names)
    return names


class Notebook:
    """The two cells of the check, in a kernel that has run everything above them."""

    def __init__(self) -> None:
        self.names = {**trained(), "print": lambda *words: self.shown.append(" ".join(words))}
        # A function looks up names in the notebook it was defined in, so it is defined again.
        exec(code("see-check-ready").partition("\n\n\n")[0], self.names)
        self.shown: list[str] = []

    def write(self, number: str = "19", picture: str = "", probability: str = "") -> str:
        """Run the first cell with these answers; return the name of the error that stops it."""
        new = {
            "my_number = 19": f"my_number = {number}",
            "my_picture = None": f"my_picture = {picture}" if picture else "",
            "my_probability = None": f"my_probability = {probability}" if probability else "",
        }
        cell = code("see-check-write")
        for line, right in RIGHT.items():
            assert cell.count(f"\n{line}") == 1
            cell = cell.replace(f"\n{line}", f"\n{new[line] or right}")
        try:
            exec(cell, self.names)
        except (Exception, SyntaxError) as error:
            return type(error).__name__
        return ""

    def look(self) -> str:
        """Run the second cell; return what it prints."""
        self.shown.clear()
        exec(code("see-check-look"), self.names)
        return "\n".join(self.shown)


def said(number: str = "19", picture: str = "", probability: str = "") -> str:
    """Return what the second cell says after the first one with these answers."""
    notebook = Notebook()
    stopped = notebook.write(number, picture, probability)
    shown = notebook.look()
    assert shown.startswith(STOPPED) is bool(stopped), (stopped, shown)
    return shown.removeprefix(STOPPED)


@pytest.mark.parametrize("number", ["0", "19", "87", "99", "np.int64(5)"])
def test_right_answers(number: str) -> None:
    shown = said(number)
    assert shown.startswith("Well done! Probability of an eight: 0.")
    assert shown.endswith(("it is right.", "it is wrong."))


@pytest.mark.parametrize(
    "probability",
    [
        "L_model_forward(my_picture, my_two_layer)[0][0]",
        "L_model_forward(my_picture, my_two_layer)[0][0, 0]",
        "float(L_model_forward(my_picture, my_two_layer)[0].item())",
        "[L_model_forward(my_picture, my_two_layer)[0].item()]",
        "np.squeeze(L_model_forward(my_picture, my_two_layer)[0])",
        "L_model_forward(my_test_X, my_two_layer)[0][0, my_number]",
    ],
)
def test_other_right_probabilities(probability: str) -> None:
    assert said(probability=probability).startswith("Well done!")


def test_an_untouched_cell_asks_for_both() -> None:
    both = f"my_picture and my_probability are None. Replace each None {AGAIN}"
    assert said("19", "None", "None") == both
    assert said("19", "None", "0.5") == f"my_picture is None. Replace that None {AGAIN}"
    assert said("19", "", "None") == f"my_probability is None. Replace that None {AGAIN}"
    assert said("19", "None") == f"my_picture is None. Replace that None {AGAIN}"


@pytest.mark.parametrize(
    ("picture", "sentence"),
    [
        (
            "my_test_X[my_number:my_number + 1]",
            f"has shape (1, 100); it needs shape (64, 1), {COLUMN}",
        ),
        ("my_test_X[my_number]", "my_picture has shape (100,); it needs shape (64, 1)"),
        ("my_test_X[:, my_number]", "my_picture has shape (64,); it needs shape (64, 1)"),
        ("my_test_X[[my_number], :]", "my_picture has shape (1, 100);"),
        ("my_test_X[:, my_number:my_number + 1].T", "my_picture has shape (1, 64);"),
        ("my_test_X[:, my_number].reshape(1, 64)", "my_picture has shape (1, 64);"),
        ("my_test_X[:, 0:my_number]", "my_picture has shape (64, 19);"),
        ("my_test_X[:, my_number + 1:my_number]", "my_picture has shape (64, 0);"),
        ("my_test_X", "my_picture has shape (64, 100);"),
        ("my_test_X.T[my_number]", "my_picture has shape (64,);"),
        ("my_test_X[0:64, 200:201]", "my_picture has shape (64, 0);"),
        ("my_test_X[my_number, 0]", "my_picture is of the type float64, not an array; it needs"),
        ("my_test_pictures[my_number]", "my_picture has shape (8, 8);"),
        ("list(my_test_X[:, my_number])", "my_picture is of the type list, not an array;"),
        ("my_test_X[:, my_number:my_number + 1].tolist()", "my_picture is of the type list"),
        ("'my_test_X[:, 19:20]'", "my_picture is of the type str, not an array; it needs"),
        ("my_number", "my_picture is of the type int, not an array; it needs shape (64, 1)"),
        ("my_test_X[:, 19:20],", "my_picture is of the type tuple"),
        ("len", "my_picture is of the type builtin_function_or_method"),
        ("my_test_X[:, 20:21]", "has the right shape, but it is not column 19 of my_test_X."),
        ("my_test_X[:, 19:20].astype(str)", "right shape, but it is not column 19 of my_test_X."),
        ("my_test_X[:, 19:20].astype(object)", "right shape, but it is not column 19"),
        ("1 - my_test_X[:, 19:20]", "right shape, but it is not column 19 of my_test_X."),
    ],
)
@pytest.mark.parametrize("probability", ["", "0.5", "None"])
def test_wrong_pictures(picture: str, sentence: str, probability: str) -> None:
    shown = said("19", picture, probability)
    if probability == "None":
        sentence = f"my_probability is None. Replace that None {AGAIN}"
    assert sentence in shown


@pytest.mark.parametrize(
    ("picture", "error"),
    [
        ("my_test_X[:, 19.0]", "IndexError"),
        ("my_test_X[:, 19.0:20.0]", "TypeError"),
        ("my_test_X[:, 100]", "IndexError"),
        ("my_test_X[:, 'my_number']", "IndexError"),
        ("my_test_X(:, my_number)", "SyntaxError"),
        ("my_test_X[:, number]", "NameError"),
        ("my_test_x[:, my_number]", "NameError"),
        ("my_test_X.column(my_number)", "AttributeError"),
        ("my_test_X[:, my_number].reshape(8, 1)", "ValueError"),
        ("np.array(my_test_X[:, my_number], (64, 1))", "TypeError"),
    ],
)
def test_an_error_in_the_line_of_the_picture(picture: str, error: str) -> None:
    notebook = Notebook()
    assert notebook.write("19", picture) == error
    if error == "SyntaxError":  # nothing of the cell was run
        with pytest.raises(notebook.names["NotReady"], match=r"^my_number has no value yet"):
            notebook.look()
    else:
        assert notebook.look() == f"{STOPPED}It gave my_picture no value: {WHY}"


@pytest.mark.parametrize("before", ["None", "my_test_X[:, 19:20]"])
def test_what_was_right_before_an_error_is_not_praised_again(before: str) -> None:
    notebook = Notebook()
    notebook.write("19", before, "" if before != "None" else "None")
    notebook.look()
    assert notebook.write("20", "my_test_X[20:21]") == "ValueError"
    shape = f"my_picture has shape (1, 100); it needs shape (64, 1), {COLUMN}"
    assert notebook.look() == STOPPED + shape
    assert notebook.write("20", "", "L_model_forward(my_picture)") == "TypeError"
    assert notebook.look() == f"{STOPPED}It gave my_probability no value: {WHY}"


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("100", "my_number is 100; it should be a whole number from 0 to 99, such as 19."),
        ("-1", "my_number is -1; it should be a whole number from 0 to 99, such as 19."),
        ("19.0", "my_number is of the type float; it should be a whole number from 0 to 99"),
        ("'19'", "my_number is of the type str;"),
        ("None", "my_number is of the type NoneType;"),
        ("True", "my_number is of the type bool;"),
        ("[19]", "my_number is of the type list;"),
        ("nineteen", f"It gave my_number no value: {WHY}"),
    ],
)
def test_wrong_numbers(number: str, sentence: str) -> None:
    assert said(number).startswith(sentence)
    assert said(number, "None", "None").startswith(sentence)


@pytest.mark.parametrize(
    ("probability", "sentence"),
    [
        ("L_model_forward(my_picture, my_two_layer)", "is the pair that L_model_forward returns."),
        ("list(L_model_forward(my_picture, my_two_layer))", "is the pair that L_model_forward"),
        ("L_model_forward(my_picture, my_two_layer)[1]", "is the list of the caches. Take the"),
        ("L_model_forward(my_picture, my_two_layer)[0] > 0.5", "is True or False where the"),
        ("L_model_forward(my_test_X, my_two_layer)[0]", f"is of shape (1, 100); {ONE}"),
        ("L_model_forward(my_picture, my_two_layer)[1][0]", f"is of the type tuple; {ONE}"),
        ("(0.25, 0.75)", f"is of shape (2,); {ONE}"),
        ("[]", f"is of shape (0,); {ONE}"),
        ("np.zeros(0)", f"is of shape (0,); {ONE}"),
        ("L_model_forward", f"is of the type function; {ONE}"),
        ("'0.25'", f"is of the type str; {ONE}"),
        ("['0.25']", f"is of the type list; {ONE}"),
        ("np.array('0.25')", f"is of the type ndarray; {ONE}"),
        ("True", "is True or False where the probability itself is asked"),
        ("{'AL': 1}", f"is of the type dict; {ONE}"),
        ("[[1], [2, 3], [4]]", f"is of the type list; {ONE}"),
        ("0.25j", f"is of the type complex; {ONE}"),
        ("2", "is not what the network says about test picture 19."),
        ("float('nan')", "is not what the network says about test picture 19."),
    ],
)
def test_wrong_probabilities(probability: str, sentence: str) -> None:
    assert said(probability=probability).startswith(f"my_probability {sentence}")


@pytest.mark.parametrize(
    "probability",
    ["L_model_forward(my_picture)", "L_model_forward(my_picture, my_two_layer)[2]", "1 / 0"],
)
def test_an_error_in_the_line_of_the_probability(probability: str) -> None:
    assert said("19", "", probability) == f"It gave my_probability no value: {WHY}"


def test_a_cell_that_was_never_run_is_named_by_what_it_gives() -> None:
    notebook = Notebook()
    with pytest.raises(notebook.names["NotReady"]) as found:
        notebook.look()
    assert str(found.value) == (
        "my_number has no value yet. Run the cells of 'See it learn' in order, and stay at the "
        "first one that ends with an error until it is repaired."
    )


def test_no_answer_stops_the_check() -> None:
    """Whatever values the three names hold, the check ends in one sentence."""
    kinds: list[Any] = [
        None,
        ...,
        0,
        -1,
        2.5,
        True,
        "19",
        b"1",
        1j,
        np.float64(1),
        np.nan,
        [],
        (),
        {},
    ]
    kinds += [{1}, [1, 2], [[1], [2, 3]], (1, [2]), (np.ones(1), []), len, object(), range(3)]
    kinds += [np.ones((64, 1)), np.ones(64), np.ones((1, 100)), np.zeros((0, 100)), np.array(3)]
    kinds += [np.array(["a"]), np.array([None]), np.array([[True]]), 10**400, np.eye(2)]
    fault, X = module("learning_checks").picture_fault, np.zeros((64, 3))
    for number in (*kinds, 1):
        for picture in (*kinds, X[:, [1]]):
            for probability in kinds:
                said = fault(picture, probability, number, X, np.array([[0.2, 0.3, 0.4]]))
                assert said.endswith(".")
                assert said.count("\n") == 0
