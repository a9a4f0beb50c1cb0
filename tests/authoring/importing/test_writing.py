"""The text of a one-file assignment."""

from __future__ import annotations

import pytest

from autograder.authoring.importing.cases import CasesOfCell
from autograder.authoring.importing.cells import Cell, Kind, NotConverted, parse
from autograder.authoring.importing.graded_tests import Reader
from autograder.authoring.importing.parts import Exercise, Form
from autograder.authoring.importing.writing import (
    Writer,
    exercise,
    header,
    left_out,
    markdown,
    plain,
    without_cases,
)

EXERCISES = {name: Exercise(1, name, Form.FUNCTION, f"def {name}(x): ...") for name in "fg"}


def read(*texts: str) -> list[CasesOfCell]:
    reader = Reader(EXERCISES, frozenset("fg"), {})
    return [reader.read(Cell(i, Kind.TEST, text)) for i, text in enumerate(texts, start=2)]


def written(*texts: str) -> str:
    tests = read(*texts)
    return "".join(Writer(tests).tests(tests))


def test_the_header_escapes_what_toml_could_not_hold() -> None:
    made = header("a", 'a "title"\n\x7f', ["pandas"], ["words"])
    assert made.split("\n")[2:6] == [
        '# title = "a \\"title\\""',
        "# points = 1",
        '# packages = ["pandas"]',
        '# given = ["words"]',
    ]


def test_text_cannot_open_a_cell_or_a_header() -> None:
    note = left_out(NotConverted(1, "odd", "%%bash"))
    for text in (markdown("%% a\n/// b"), plain("# %% a\n#/// b"), note):
        lines = text.split("\n")[1:]
        assert not [line for line in lines if line.replace(" ", "").startswith(("#%%", "#///"))]


def test_what_is_not_python_becomes_a_comment() -> None:
    assert plain("x =\n  y") == "# %%\n# | x =\n# |   y"


@pytest.mark.parametrize(
    ("points", "shown"), [(2.0, " points=2"), (0.5, " points=0.5"), (None, ""), (0.0, "")]
)
def test_points_are_shown_if_there_are_any(points: float | None, shown: str) -> None:
    assert exercise(EXERCISES["f"], points).startswith(f"# %% exercise{shown}\n")


def test_each_case_is_written_once_and_numbered_by_exercise() -> None:
    text = written("assert f(1) == 2\nassert len(f(1)) == 2\nassert g(1) == 2", "assert f(3)")
    assert text.count("example_1=(1,)") == 2
    assert "example_2=(3,)" in text
    assert "example_3" not in text
    assert text.startswith("# %% hidden\n# From cells 2, 3.")


def test_the_numbers_go_on_in_the_next_cell() -> None:
    tests = read("assert f(1) == 2", "assert f(2) == 3")
    writer = Writer(tests)
    assert "example_1" in "".join(writer.tests(tests[:1]))
    assert "example_2" in "".join(writer.tests(tests[1:]))


def test_cells_without_anything_to_write_give_no_cell() -> None:
    assert written("x = 1") == ""


def test_imports_are_written_where_a_case_uses_them() -> None:
    assert "import math" in written("import math\nassert f(math.pi) == 1")
    assert "import math" not in written("import math\nassert f(1) == math.e")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("assert abs(f(1) - 2) < 0.1", ["compares(f, tolerance(rtol=0, atol=0.1))"]),
        ("assert abs(f(1) - 2) < 1e-9", []),
        ("assert sorted(f(1)) == [2]", ["compares(f, unordered)"]),
        ("assert_raises(E, f, 1)", ["raises(f, E)"]),
        ("with raises(E, match='no'): f(1)", ["raises(f, E, match='no')"]),
        ("with raises((A, B)): f(1)", ["raises(f, A)", "raises(f, B)"]),
        ("with redirect_stdout(b): f(1)", ["prints(f)"]),
    ],
)
def test_properties_are_written_once(text: str, lines: list[str]) -> None:
    made = written(text, text.replace("f(1)", "f(2)").replace("f, 1", "f, 2"))
    starts = ("compares(", "raises(", "prints(")
    assert [line for line in made.split("\n") if line.startswith(starts)] == lines


def test_a_pattern_that_not_all_tests_name_is_left_out() -> None:
    made = written("with raises(E, match='no'): f(1)\nwith raises(E): f(2)")
    assert "raises(f, E)" in made
    assert "match" not in made


def test_setup_becomes_a_function() -> None:
    made = written("x = sorted(y)\nassert f(x) == 1")
    assert '@cases(f, {"example_1": ()})\ndef _(rng):\n    x = sorted(y)\n' in made
    assert made.endswith("    return (x,)")


def test_long_values_are_wrapped_in_comments() -> None:
    made = written(f"assert f(1) == {list(range(80))}")
    assert max(map(len, made.split("\n"))) <= 100
    assert parse(made) is not None


def test_a_note_names_the_exercise_without_cases() -> None:
    assert "examples(f" in without_cases("f")
    assert "@driver(C)" in without_cases("C", is_class=True)
