"""Rows of "How it goes wrong" and last hints do as they say, in a real kernel."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from autograder.content.description import load_assignment
from tests import source as folder
from tests.conftest import COURSE
from tests.source.slips import Hint, Kernels, Slip, rows, seen

BOOKS = ("activations", "application", "step_by_step")
SLIPS: dict[str, list[Slip]] = {book: [] for book in BOOKS}
HINTS: dict[str, list[Hint]] = {book: [] for book in BOOKS}
for _module in pkgutil.iter_modules(folder.__path__, "tests.source."):
    _book = _module.name.partition(".slips_")[2]
    if _book:
        _found = importlib.import_module(_module.name)
        _name = next(book for book in BOOKS if _book.startswith(book))
        SLIPS[_name] += _found.SLIPS
        HINTS[_name] += _found.HINTS
EXERCISES = [
    (book, exercise) for book in BOOKS for exercise in load_assignment(book, course=COURSE).names
]


@pytest.fixture(scope="module")
def kernels() -> Iterator[Kernels]:
    with ExitStack() as stack:
        yield Kernels(stack)


@pytest.mark.parametrize(("book", "exercise"), EXERCISES)
def test_every_row_has_a_slip_and_every_exercise_a_hint(book: str, exercise: str) -> None:
    slips = [slip.row for slip in SLIPS[book] if slip.exercise == exercise]
    assert set(slips) == set(rows(book, exercise))
    assert all(count == 1 for count in Counter(rows(book, exercise)).values())
    assert exercise in {hint.exercise for hint in HINTS[book]}


@pytest.mark.long
@pytest.mark.parametrize(("book", "exercise"), EXERCISES)
def test_what_a_row_says_appears_and_what_a_hint_says_passes(
    book: str, exercise: str, kernels: Kernels
) -> None:
    wrong = []
    kernel = kernels.before(book, exercise)
    for slip in SLIPS[book]:
        if slip.exercise == exercise:
            text = seen(kernel, book, slip)
            missing = [each for each in slip.patterns() if not re.search(each, text)]
            wrong += [(slip.row, pattern, text[-1500:]) for pattern in missing]
            assert slip.patterns(), slip.row
    for hint in HINTS[book]:
        if hint.exercise == exercise:
            text = seen(kernel, book, hint)
            if "All tests passed.\n" not in text:
                wrong.append(("hint", "All tests passed.", text[-1500:]))
    assert wrong == []
