"""From a notebook of nbgrader or otter to a one-file assignment."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.authoring.importing.cells import Cell, Kind, raw_cells
from autograder.authoring.importing.convert import assignment_id, import_notebook
from autograder.authoring.importing.nbgrader import nbgrader_cells
from autograder.authoring.importing.otter import is_otter, otter_cells
from autograder.errors import UnreadableError, UsageError
from tests.authoring.importing.notebooks import NOTEBOOKS
from tests.authoring.importing.support import (
    answer,
    checked,
    code,
    imported,
    load,
    notebook,
    raw,
    solution,
    text,
)

RUNNABLE = sorted(NOTEBOOKS.keys() - {"otter"})
"""The notebooks whose imports exist here."""


@pytest.mark.parametrize("name", sorted(NOTEBOOKS))
def test_the_file_is_python_and_begins_with_its_header(name: str) -> None:
    made = imported(*NOTEBOOKS[name], name=f"{name}.ipynb")
    lines = made.text.split("\n")
    assert lines[0] == "# /// chainrule"
    assert lines.index("# ///") < lines.index("", 1)
    assert made.text.count("# YOUR CODE STARTS HERE") == made.text.count("# YOUR CODE ENDS HERE")
    assert "BEGIN SOLUTION" not in made.text
    assert "END SOLUTION" not in made.text


def kind_raised(function: Callable[..., Any], arguments: tuple[Any, ...]) -> str:
    try:
        function(*arguments)
    except (ValueError, TypeError, AttributeError) as error:
        return type(error).__name__
    return ""


@pytest.mark.parametrize("name", RUNNABLE)
def test_the_file_runs_and_each_case_can_be_called(name: str) -> None:
    loaded = load(imported(*NOTEBOOKS[name]).text)
    for exercise, cases in loaded.cases.items():
        reference = loaded.drivers.get(exercise)
        for arguments in cases.values():
            if reference is not None:
                assert reference(loaded.names[exercise], *arguments)
                continue
            raised = kind_raised(loaded.names[exercise], arguments)
            assert not raised or f"raises {exercise} {raised}" in loaded.properties


def test_how_much_comes_over_of_the_notebooks_here() -> None:
    made = [imported(*cells) for cells in NOTEBOOKS.values()]
    assert (sum(len(one.fully_converted) for one in made), sum(one.solutions for one in made)) == (
        18,
        24,
    )
    assert (sum(one.converted for one in made), sum(one.tests for one in made)) == (62, 68)


def test_prose_setup_and_solution_stay_in_their_order() -> None:
    made = imported(*NOTEBOOKS["areas"]).text
    order = ["# # Areas", "# Two shapes.", "def rectangle", "rectangle(2, 3)", "def ring"]
    places = [made.index(part) for part in order]
    assert places == sorted(places)
    assert 'title = "Areas"' in made


def test_the_points_of_test_cells_are_those_of_the_exercise() -> None:
    made = imported(*NOTEBOOKS["areas"])
    assert "# %% exercise points=3\ndef rectangle" in made.text
    assert "# %% exercise points=2\ndef ring" in made.text
    assert made.points == 5


def test_the_references_give_the_values_that_the_tests_expected() -> None:
    loaded = load(imported(*NOTEBOOKS["areas"]).text)
    assert loaded.results("rectangle") == [6, 0, 3, 20]
    assert loaded.results("ring") == [9, 0]


def test_expected_values_and_messages_stay_as_comments() -> None:
    made = imported(*NOTEBOOKS["areas"]).text
    assert "    # expected: 6\n    # said: width times height\n    example_1=(2, 3),\n" in made


def test_what_cannot_be_turned_is_listed_by_cell_and_kept_as_a_comment() -> None:
    made = imported(*NOTEBOOKS["replaced"])
    assert [(part.cell, part.reason) for part in made.not_converted] == [
        (5, "the test replaces or deletes one")
    ]
    assert "# Cell 5: the test replaces or deletes one.\n# | kept = one\n# | del one\n" in made.text
    assert made.fully_converted == ("one",)


def test_a_model_answer_is_in_a_hidden_cell_alone() -> None:
    made = imported(*NOTEBOOKS["essay"])
    cells = made.text.split("# %%")
    shown = [cell for cell in cells if not cell.startswith(" hidden")]
    assert not [cell for cell in shown if "scattered" in cell or "own_idea" in cell]
    assert "# | Short waves are scattered more." in made.text
    assert not [cell for cell in shown if "seven colours" in cell]
    assert made.answers == (2, 6)


@pytest.mark.parametrize("name", sorted(NOTEBOOKS))
def test_no_line_of_a_solution_is_shown_to_students(name: str) -> None:
    cells = list(raw_cells(json.loads(notebook(*NOTEBOOKS[name]))))
    read = otter_cells(cells) if is_otter(cells) else nbgrader_cells(cells)
    secret = {
        cell.lines[index].strip()
        for cell in read
        if isinstance(cell, Cell) and cell.kind in (Kind.SOLUTION, Kind.ANSWER)
        for index in cell.marked
    }
    text = imported(*NOTEBOOKS[name]).text
    shown = "".join(part for part in text.split("# %%") if not part.startswith(" hidden"))
    shown = re.sub(r"# YOUR CODE STARTS HERE.*?# YOUR CODE ENDS HERE", "", shown, flags=re.DOTALL)
    assert not secret & {line.strip() for line in shown.split("\n")}


def test_packages_and_modules_beside_the_notebook_are_named() -> None:
    cells = [code("import numpy, json, pandas as pd\nfrom words import a"), *NOTEBOOKS["areas"]]
    made = import_notebook(notebook(*cells), "a.ipynb", beside=["words"])
    assert '# packages = ["pandas"]' in made.text
    assert '# given = ["words"]' in made.text
    assert made.given == ("words",)


def test_an_exercise_without_tests_says_so_in_the_file() -> None:
    made = imported(solution("def alone(x):\n    return x"))
    assert "# No test of alone could be imported." in made.text
    assert made.fully_converted == ()


@pytest.mark.parametrize(
    ("metadata", "language"),
    [
        ({"kernelspec": {"name": "ir", "language": "R"}}, "R"),
        ({"kernelspec": {"name": "ir"}}, "R"),
        ({"language_info": {"name": "julia"}}, "julia"),
    ],
)
def test_another_language_is_refused(metadata: dict[str, Any], language: str) -> None:
    content = notebook(*NOTEBOOKS["areas"], metadata=metadata)
    with pytest.raises(UsageError, match=f"is written in {language}; only Python"):
        import_notebook(content, "a.ipynb")


def test_a_notebook_without_marks_is_refused() -> None:
    with pytest.raises(UsageError, match="no marks of nbgrader or otter"):
        import_notebook(notebook(code("x = 1"), text("words")), "a.ipynb")


def test_a_released_notebook_is_refused() -> None:
    stub = "def f(x):\n    # YOUR CODE HERE\n    raise NotImplementedError()"
    cells = [solution(stub), checked("assert f(1) == 1"), answer("YOUR ANSWER HERE")]
    for released in (cells, cells[:2], cells[2:]):
        with pytest.raises(UsageError, match="import the source version"):
            import_notebook(notebook(*released), "a.ipynb")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Lab 2", "lab_2"),
        ("2024-hw", "assignment_2024_hw"),
        ("", "assignment"),
        ("Ü", "assignment"),
    ],
)
def test_the_id_is_a_name(name: str, expected: str) -> None:
    assert assignment_id(name) == expected
    assert expected.isidentifier()


def test_otter_names_the_assignment_in_its_settings() -> None:
    assert imported(*NOTEBOOKS["otter"]).id == "lab_2"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
LINES = st.sampled_from(
    [
        "def f(x):",
        "class C:",
        "    def m(self): return 1",
        "    ### BEGIN SOLUTION",
        "### BEGIN SOLUTION",
        "### END SOLUTION",
        "    ### END SOLUTION",
        "    return x # SOLUTION",
        "y = f(2) # SOLUTION",
        "y += 1 # SEED",
        '""" # BEGIN PROMPT',
        '""" # END PROMPT',
        "### BEGIN HIDDEN TESTS",
        "### END HIDDEN TESTS",
        "### AUTOTEST f(1); y",
        "# BEGIN QUESTION",
        "name: q1",
        "points: [1, x]",
        "# BEGIN SOLUTION",
        "# BEGIN TESTS",
        "# END TESTS",
        "# HIDDEN",
        "assert f(3) == 1, f'{y}'",
        "assert f(x=y)",
        "for i, j in [(1, 2), 3]:",
        "    assert f(i) == j",
        "assert all(f(i) for i in y)",
        "with raises(ValueError): f(0)",
        "try:",
        "    f(1)",
        "except ValueError as e:",
        "    pass",
        "c = C()",
        "assert c.m() == 1",
        "%%time",
        "    %magic",
        "# %% hidden",
        "# /// chainrule",
        "\\",
        "\0\x0c",
        "'''",
        "if y:",
        "def test_it(f):",
        "test_it(f)",
        "del f",
        "f",
    ]
)
SOURCES = st.lists(LINES, max_size=7).map("\n".join)
MARKS = st.fixed_dictionaries(
    {},
    optional={
        "grade": st.booleans(),
        "solution": st.booleans(),
        "task": st.booleans(),
        "points": st.one_of(st.integers(-1, 4), st.floats(), st.text(max_size=3)),
        "grade_id": st.one_of(st.text(max_size=5), st.none()),
    },
)
CELLS = st.fixed_dictionaries(
    {
        "cell_type": st.sampled_from(["code", "markdown", "raw"]),
        "source": SOURCES,
        "metadata": st.one_of(st.just({}), st.fixed_dictionaries({"nbgrader": MARKS}), JSON),
    },
    optional={"outputs": st.just([{"output_type": "execute_result", "data": {"text/plain": "1"}}])},
)


def check_content(content: bytes) -> None:
    """Check that a notebook gives a sentence, or a file that is Python."""
    try:
        made = import_notebook(content, "junk.ipynb")
    except (UsageError, UnreadableError):
        return
    ast.parse(made.text)
    assert made.converted <= made.tests
    assert len(made.fully_converted) <= len(made.exercises) <= made.solutions


@given(st.lists(CELLS, max_size=6))
@settings(max_examples=150, deadline=None)
def test_any_cells_give_a_sentence_or_python(cells: list[dict[str, Any]]) -> None:
    check_content(json.dumps({"cells": cells, "metadata": {}}).encode())


FUNCTION = {
    "cell_type": "code",
    "source": "def f(x, y=1):\n    return x\nclass C:\n    def m(self):\n        return 1",
    "metadata": {"nbgrader": {"solution": True}},
}
TESTS = st.fixed_dictionaries(
    {
        "cell_type": st.just("code"),
        "source": SOURCES,
        "metadata": st.just({"nbgrader": {"grade": True, "points": 1}}),
    }
)


@given(st.lists(TESTS, max_size=4))
@settings(max_examples=150, deadline=None)
def test_any_tests_of_a_function_give_python(cells: list[dict[str, Any]]) -> None:
    document = {"cells": [FUNCTION, *cells], "metadata": {}}
    made = import_notebook(json.dumps(document).encode(), "junk.ipynb")
    ast.parse(made.text)
    assert made.exercises == ("f", "C")


@pytest.mark.slow
@given(st.sampled_from(sorted(NOTEBOOKS)), st.data())
@settings(max_examples=150, deadline=None)
def test_a_changed_line_gives_a_sentence_or_python(name: str, data: st.DataObject) -> None:
    cells = json.loads(json.dumps(NOTEBOOKS[name]))
    cell = data.draw(st.sampled_from(cells))
    lines = cell["source"].split("\n")
    place = data.draw(st.integers(0, len(lines) - 1))
    lines[place : place + data.draw(st.integers(0, 1))] = data.draw(st.lists(LINES, max_size=2))
    cell["source"] = "\n".join(lines)
    check_content(notebook(*cells))


@given(st.one_of(JSON, st.fixed_dictionaries({"cells": JSON, "metadata": JSON})))
@settings(max_examples=60, deadline=None)
def test_any_document_gives_a_sentence_or_python(document: Any) -> None:
    check_content(json.dumps(document).encode())


def test_deep_expressions_give_a_sentence_or_python() -> None:
    deep = "(" * 150 + "1" + ")" * 150
    long = "+".join(["f(1)"] * 3000)
    cells = [solution("def f(x):\n    return x"), checked(f"assert f({deep}) == 1\nassert {long}")]
    check_content(notebook(*cells, raw("x")))
