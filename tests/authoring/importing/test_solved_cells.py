"""A solution cell becomes exercises and plain cells."""

from __future__ import annotations

from autograder.authoring.importing.cells import Cell, Kind, NotConverted
from autograder.authoring.importing.parts import Exercise, Form, Part, Plain
from autograder.authoring.importing.solved_cells import solution_parts


def parts(text: str, *marked: int, tested: str = "") -> list[Part]:
    cell = Cell(3, Kind.SOLUTION, text, frozenset(marked))
    return list(solution_parts(cell, frozenset(tested.split()), frozenset(), set()))


def exercises(found: list[Part]) -> list[str]:
    return [part.name for part in found if isinstance(part, Exercise)]


def test_each_function_is_an_exercise() -> None:
    found = parts("def f(x):\n    return x\n\ndef g(x):\n    return f(x)", tested="f g")
    assert exercises(found) == ["f", "g"]
    assert all(isinstance(part, Exercise) and part.form is Form.FUNCTION for part in found)


def test_a_helper_that_students_see_stays_plain() -> None:
    text = "# a helper\ndef h(x):\n    return x\n\ndef f(x):\n    return h(x)"
    plain, exercise = parts(text, 5, tested="f")
    assert plain == Plain(3, "# a helper\ndef h(x):\n    return x")
    assert isinstance(exercise, Exercise)
    assert exercise.name == "f"


def test_a_helper_of_the_solution_moves_into_its_user() -> None:
    text = (
        "N = 2\n\ndef g(x):\n    return h(x) + N\n\n"
        "def h(x):\n    return x\n\ndef f(x):\n    return g(x)"
    )
    (exercise,) = parts(text, tested="f")
    assert isinstance(exercise, Exercise)
    names: dict[str, object] = {}
    exec(exercise.text, names)
    assert callable(names["f"])
    assert names["f"](3) == 5
    assert exercise.text.index("# YOUR CODE STARTS HERE") < exercise.text.index("N = 2")


def test_a_stub_beside_the_solution_is_dropped() -> None:
    text = "def f(x):\n    raise NotImplementedError()\ndef f(x):\n    return x"
    (exercise,) = parts(text, 2, 3)
    assert isinstance(exercise, Exercise)
    assert "NotImplementedError" not in exercise.text


def test_comments_above_a_function_stay_if_students_see_them() -> None:
    (exercise,) = parts("# secret\n# shown\ndef f(x):\n    return x", 0, 3)
    assert isinstance(exercise, Exercise)
    assert exercise.text.startswith("# shown\ndef f(x):")


def test_imports_are_no_solution() -> None:
    plain, exercise = parts("import math\n\ndef f(x):\n    return math.pi", tested="f")
    assert plain == Plain(3, "import math")
    assert exercises([exercise]) == ["f"]


def test_a_class_is_an_exercise_with_methods() -> None:
    text = "class C:\n    def a(self):\n        return 1\n    def b(self):\n        return 2"
    (exercise,) = parts(text, 4)
    assert isinstance(exercise, Exercise)
    assert (exercise.form, exercise.methods) == (Form.CLASS, ("b",))


def test_a_class_without_methods_is_not_turned() -> None:
    (part,) = parts("class Point:\n    x = 1")
    assert isinstance(part, NotConverted)


def test_a_stub_or_another_language_is_not_turned() -> None:
    for text in ("def f(x):\n    pass", "x <- 3 4", "raise NotImplementedError()"):
        (part,) = parts(text)
        assert isinstance(part, NotConverted)
        assert part.text == text


def test_comments_of_the_solution_do_not_stay_in_plain_cells() -> None:
    found = parts("# the trick is x\nimport a\ndef f(x):\n    return x", 0, 3)
    assert found[0] == Plain(3, "import a")
