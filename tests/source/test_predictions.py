"""A prediction is judged at once, in a sentence, and never stops the notebook."""

from __future__ import annotations

import re
import runpy
from typing import Any

import numpy as np
import pytest

from tests.conftest import COURSE
from tests.source.slips import cells

MODULE = COURSE / "source" / "shared" / "predictions.py"
ASKED = re.compile(r'check_prediction\("([^"]+)", my_prediction\)')


@pytest.fixture
def module() -> dict[str, Any]:
    found = runpy.run_path(str(MODULE))
    found["ANSWERS"].update(
        {
            "shape": ((3, 4), "Because of the shape."),
            "sign": ("+", "Because of the sign."),
            "count": (72, "Because of the count."),
            "number": (0.69, "Because of the number."),
        }
    )
    return found


def said(module: dict[str, Any], question: str, *tries: Any) -> list[str]:
    """Return the sentence after each try."""
    shown: list[str] = []
    # The functions of a module that runpy ran keep its names in their own dictionary.
    module["check_prediction"].__globals__["print"] = shown.append
    for prediction in tries:
        module["check_prediction"](question, prediction)
    return shown


@pytest.mark.parametrize(
    ("question", "prediction"),
    [
        ("shape", (3, 4)),
        ("shape", [3, 4]),
        ("shape", np.zeros((3, 4)).shape),
        ("sign", "+"),
        ("count", 72),
        ("count", 72.0),
        ("number", 0.693),
        ("number", 0.69),
        ("number", np.float64(0.6931)),
    ],
)
def test_right_predictions_are_told_the_reason(
    module: dict[str, Any], question: str, prediction: Any
) -> None:
    (sentence,) = said(module, question, prediction)
    assert sentence.startswith("Right: ")
    assert sentence.endswith(f"Because of the {question}.")


@pytest.mark.parametrize(
    ("question", "prediction", "form"),
    [
        ("shape", (4, 3), ""),
        ("shape", 3, "A shape here is a tuple of 2 numbers. "),
        ("shape", (3, 4, 1), "A shape here is a tuple of 2 numbers. "),
        ("shape", "(3, 4)", "A shape here is a tuple of 2 numbers. "),
        ("shape", ("a", None), ""),
        ("sign", "-", ""),
        ("sign", 1, 'Write "+" or "-", in quotes. '),
        ("sign", "minus", 'Write "+" or "-", in quotes. '),
        ("sign", np.ones((2, 2)), 'Write "+" or "-", in quotes. '),
        ("count", 71, ""),
        ("count", "72", "Write one number. "),
        ("count", float("nan"), ""),
        ("number", 0.7, ""),
        ("number", [0.69], "Write one number. "),
        ("number", [[1], [2, 3]], "Write one number. "),
    ],
)
def test_wrong_predictions_get_a_second_try_and_then_the_answer(
    module: dict[str, Any], question: str, prediction: Any, form: str
) -> None:
    first, second = said(module, question, prediction, prediction)
    assert first.endswith(f". {form}Think again, and run this cell once more.")
    assert "Because" not in first
    assert re.search(r": it is .+\. Because of the ", second)


def test_no_prediction_asks_for_it(module: dict[str, Any]) -> None:
    assert said(module, "sign", None, None) == 2 * [
        "Write your prediction in the place of None, and run this cell."
    ]


def test_every_question_is_asked_once() -> None:
    texts = [text for book in ("activations", "step_by_step") for _, _, text in cells(book)]
    asked = [question for text in texts for question in ASKED.findall(text)]
    assert sorted(asked) == sorted(runpy.run_path(str(MODULE))["ANSWERS"])
    assert len(asked) >= 10
