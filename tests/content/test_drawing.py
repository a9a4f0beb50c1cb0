"""The cases of a file: published, fresh, properties; and every fault with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.content.drawing import group_of
from autograder.content.exercise import Aspect, Raising
from autograder.content.plan import Plans
from autograder.content.secret import draw_secret
from autograder.records import Group
from tests.content.files import SMALL, line_of, loaded, one_function, refusal


def drawn(tmp_path: Path, text: str = SMALL) -> dict[str, Any]:
    plan = Plans(loaded(tmp_path, text), draw_secret()).plan_for("ada")
    return {case.name: case for case in plan.exercises[0].cases}


def test_the_name_of_a_case_is_its_group(tmp_path: Path) -> None:
    cases = drawn(tmp_path)
    assert list(cases) == ["example", "fresh", "edge_one", "unchanged", "called", "called_again"]
    assert [case.group for case in cases.values()] == [
        Group.FIXTURE,
        Group.FRESH,
        *[Group.PROPERTIES] * 4,
    ]
    assert group_of("examples_of_more") is Group.FIXTURE
    assert cases["unchanged"].aspect is Aspect.ARGUMENTS
    np.testing.assert_array_equal(cases["called"].args[0], cases["called_again"].args[0])


def test_published_cases_are_the_same_in_every_run_and_fresh_cases_are_not(tmp_path: Path) -> None:
    one, other = drawn(tmp_path), drawn(tmp_path)
    np.testing.assert_array_equal(one["example"].args[0], other["example"].args[0])
    assert not np.array_equal(one["fresh"].args[0], other["fresh"].args[0])


def test_without_fresh_cases_the_others_share_the_points(tmp_path: Path) -> None:
    text = SMALL.replace('"fresh": 5, ', "")
    (first, _second) = loaded(tmp_path, text).exercises
    assert sum(first.points.values()) == pytest.approx(10)
    assert first.points[Group.FRESH] == 0


def test_a_law_is_a_property_and_judges_the_result(tmp_path: Path) -> None:
    law = "\n@law(doubled)\ndef _(args, result):\n    return bool((result == 2 * args[0]).all())\n"
    case = drawn(tmp_path, SMALL + law)["law_1_fresh"]
    assert case.group is Group.PROPERTIES
    assert case.check(case.args, 2 * case.args[0]) is True
    assert case.check(case.args, case.args[0]) is False


def test_an_exception_may_be_the_right_answer(tmp_path: Path) -> None:
    text = one_function(
        "def parse(text):\n    # YOUR CODE STARTS HERE\n    number = int(text)\n"
        "    # YOUR CODE ENDS HERE\n    return number",
        'examples(parse, example="3", wrong="three")\nraises(parse, ValueError, match="literal")',
    )
    assert drawn(tmp_path, text)["wrong"].expected == Raising("ValueError", "literal")


def test_arguments_with_a_default_value_may_be_left_out(tmp_path: Path) -> None:
    text = SMALL.replace("def doubled(x):", "def doubled(x, y=7):")
    assert drawn(tmp_path, text)["fresh"].args[1] == 7


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        ("y = x + x", "y = x[9] + x", "@cases(doubled", "the reference raises IndexError"),
        ("y = x + x", "x += x\n    y = x", "@cases(doubled", "changes its arguments"),
        (
            "y = x + x",
            "y = (i for i in x)",
            "@cases(doubled",
            "its result holds an object of class",
        ),
        ("return rng.randn(n)", "return lambda: n", "@cases(doubled", "which cannot be sent"),
        ("return rng.randn(n)", "return 'x' * 100_001", "@cases(doubled", "100,000 characters"),
        (
            "return rng.randn(n)",
            "return rng.randn(n), n",
            "@cases(doubled",
            "2 arguments, expected 1",
        ),
        ("def doubled(x):", "def doubled(x, y):", "@cases(doubled", "lacks the argument y"),
        ("def _(rng, n):", "def _(rng):", "@cases(doubled", "positional argument"),
        ("@cases(doubled, SIZES)\n", "", "def doubled", "has no cases"),
    ],
)
def test_a_fault_has_its_line(tmp_path: Path, old: str, new: str, at: str, said: str) -> None:
    text = SMALL.replace(old, new, 1)
    text = text[: text.index("mistake(")]
    sentence = refusal(tmp_path, text)
    if "positional" not in said:
        assert sentence.startswith(f"small.py, line {line_of(text, at)}: ")
    assert said in sentence


LOOP = "[i for i in __import__('itertools').count() if i < 0]"
LAW = f"@law(doubled)\ndef _(args, result):\n    return {LOOP}\n\nmistake("


@pytest.mark.parametrize(
    ("old", "new", "at", "said"),
    [
        (
            "y = x + x",
            f"y = {LOOP}",
            "@cases(doubled",
            "case example of doubled: the reference: it",
        ),
        ("return rng.randn(n)", f"return {LOOP}", LOOP, "example of doubled: its function: it"),
        ("SIZES = {", f"X = {LOOP}\nSIZES = {{", LOOP, "the hidden cells: it"),
        ("numpy as np\n", f"numpy as np\nSIZES = {LOOP}\n", LOOP, "the cells for students: it"),
        ("mistake(", LAW, LOOP, "case fresh of doubled: the law is stopped: it"),
    ],
)
def test_code_that_does_not_end_has_its_line(
    tmp_path: Path, old: str, new: str, at: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("drawing.CALL_SECONDS", "declared.LOAD_SECONDS", "program.LOAD_SECONDS"):
        monkeypatch.setattr(f"autograder.content.{name}", 0.05)
    text = SMALL.replace(old, new, 1)
    text = text.partition("mistake(doubled")[0] if at != LOOP else text
    sentence = refusal(tmp_path, text)
    assert sentence.startswith(f"small.py, line {line_of(text, at)}: ")
    assert f"{said} does not end within 0.05 s" in sentence
