"""The place in a student's code that a report points to."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.boundary.definitions import START_MARKER, Definitions, SyntaxProblem
from autograder.boundary.outcomes import Frame, Outcome, OutcomeKind, StudentError
from autograder.content.exercise import Case
from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.judging.places import MOST_LINES, place_of
from autograder.judging.verdict import JudgedCase
from autograder.records import CaseStatus, Group, Place
from tests.grading.behaviours import by_name
from tests.support import solved_but

FUNCTION = """
import numpy as np

def helper(x):
    return x.T
def f(
    a,
):
    \"\"\"Return a.

    Longer.
    \"\"\"
    text = '''
left
'''
    return helper(a)

# a comment of the next function
def g(a):
    '''One line.'''
    return a
"""


def definitions(source: str = FUNCTION, **more: object) -> Definitions:
    fields: dict[str, object] = {
        "statements": (),
        "defined": frozenset(),
        "unfinished": {},
        "broken": {},
        "left_alone": {},
        "sources": {3: ("f = None",), 7: tuple(source.split("\n"))},
        "unused": (),
        "problems": (),
    }
    return Definitions(**{**fields, **more})  # type: ignore[arg-type]


def failed(error: StudentError | None = None, group: Group = Group.FIXTURE) -> JudgedCase:
    kind = OutcomeKind.RAISED if error else OutcomeKind.RETURNED
    case = Case("fixture", group, (), None)
    return JudgedCase(case, Outcome(kind, error=error), None, CaseStatus.FAILED)


def numbers(place: Place | None) -> list[int]:
    assert place is not None
    return [number for number, _text in place.code]


class TestAWrongResult:
    def test_leads_to_the_function_without_its_docstring(self) -> None:
        place = place_of("f", failed(), definitions(), {"f", "g"})
        assert place is not None
        assert (place.cell, place.line, place.function, place.is_exact) == (7, 6, "f", False)
        assert numbers(place) == [6, 7, 8, 13, 14, 15, 16]
        assert dict(place.code)[16] == "    return helper(a)"

    def test_keeps_a_docstring_of_one_line(self) -> None:
        assert numbers(place_of("g", failed(), definitions(), {"g"})) == [19, 20, 21]

    def test_in_a_method(self) -> None:
        source = "class Net:\n    def a(self):\n        pass\n    def b(self):\n        return 1"
        place = place_of("Net.b", failed(), definitions(source), {"Net.b"})
        assert place is not None
        assert (place.line, place.function, numbers(place)) == (4, "Net.b", [4, 5])

    def test_of_a_function_that_is_not_in_the_text_has_no_place(self) -> None:
        assert place_of("h", failed(), definitions(), {"h"}) is None

    def test_a_long_function_is_cut_around_the_student_code(self) -> None:
        lines = ["def h(x):", *["    x = 1"] * 60, "    # YOUR CODE STARTS HERE", "    x = 2"]
        place = place_of("h", failed(), definitions("\n".join([*lines, *["    x = 3"] * 9])), {"h"})
        assert len(numbers(place)) <= MOST_LINES
        assert {1, 62, 63} <= set(numbers(place))


class TestAnException:
    def test_leads_to_its_line_in_the_helper(self) -> None:
        frames = (Frame("f", 7, 16), Frame("helper", 7, 5))
        error = StudentError("AttributeError", "", 7, 5, frames=frames)
        place = place_of("f", failed(error), definitions(), {"f"})
        assert place is not None
        assert (place.line, place.function, place.is_exact) == (5, "helper", True)

    def test_leads_to_the_call_of_another_exercise(self) -> None:
        frames = (Frame("f", 7, 16), Frame("helper", 7, 5))
        error = StudentError("AttributeError", "", 7, 5, frames=frames)
        place = place_of("f", failed(error), definitions(), {"f", "helper"})
        assert place is not None
        assert (place.line, place.function, place.is_exact) == (16, "f", True)

    def test_of_a_hidden_case_does_not_tell_its_line(self) -> None:
        error = StudentError("AttributeError", "", 7, 16, frames=(Frame("f", 7, 16),))
        place = place_of("f", failed(error, Group.FRESH), definitions(), {"f"})
        assert place is not None
        assert (place.line, place.is_exact) == (6, False)

    @pytest.mark.parametrize(("cell", "line"), [(7, 999), (7, 0), (7, -3), (8, 1), (None, None)])
    def test_outside_of_the_text_leads_to_the_function(
        self, cell: int | None, line: int | None
    ) -> None:
        place = place_of("f", failed(StudentError("E", "", cell, line)), definitions(), {"f"})
        assert place is not None
        assert not place.is_exact

    def test_in_a_file_beside_the_notebook_names_the_file(self) -> None:
        found = definitions(files={7: "utils.py"})
        place = place_of("f", failed(StudentError("E", "", 7, 16)), found, {"f"})
        assert place is not None
        assert place.file == "utils.py"


def test_a_syntax_error_leads_to_its_line() -> None:
    problem = SyntaxProblem(7, 16, 5, "invalid syntax", "")
    place = place_of("f", None, definitions(broken={"f": problem}), {"f"})
    assert place is not None
    assert (place.line, place.is_exact, 16 in numbers(place)) == (16, True, True)


def test_a_report_holds_the_place(grader: Grader, tmp_path: Path) -> None:
    wrong = {
        "compute_cost": "def compute_cost(AL, Y):\n    m = Y.shape[1]\n    return np.sum(A) / m\n",
        "linear_forward": "def linear_forward(A, W, b):\n    return W @ A - b, (A, W, b)\n",
    }
    report = grade_file(solved_but(tmp_path / "n.ipynb", wrong), grader)
    found = by_name(report)
    cost, forward = found["compute_cost"].place, found["linear_forward"].place
    assert cost is not None
    assert forward is not None
    assert (cost.line, cost.is_exact, dict(cost.code)[3]) == (3, True, "    return np.sum(A) / m")
    assert (forward.line, forward.is_exact) == (1, False)
    assert found["linear_backward"].place is None


LINES = st.lists(
    st.sampled_from(["def f(a):", "class f:", "    def b(self):", '    """', "'''", "", "x",
                     "  # c", "    return 1", ")", START_MARKER, "f = 2", '"""a""" """'])
    | st.text(max_size=12),
    max_size=90,
)  # fmt: skip


@given(LINES, st.integers(-2, 95), st.booleans(), st.sampled_from(["f", "f.b"]))
def test_the_code_is_some_of_the_lines_whatever_they_are(
    lines: list[str], line: int, is_public: bool, name: str
) -> None:
    found = definitions(sources={7: tuple(lines)})
    case = failed(StudentError("E", "", 7, line), Group.FIXTURE if is_public else Group.FRESH)
    place = place_of(name, case, found, {name})
    if place is None:
        return
    assert 1 <= place.line <= len(lines)
    assert place.line in numbers(place)
    assert len(place.code) <= MOST_LINES
    assert numbers(place) == sorted(set(numbers(place)))
    assert all(lines[number - 1].startswith(text) for number, text in place.code)
