"""Which call an assertion checks, and the value that it expects."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.asserts import checks_of, shown_checks
from autograder.authoring.importing.calls import Check


def checks(text: str) -> list[Check]:
    found = checks_of(ast.parse(text).body[0], {"f", "g"})
    assert found is not None
    return found


def only(text: str) -> tuple[str, str, bool]:
    (check,) = checks(text)
    return ast.unparse(check.call), check.expected, check.whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("assert f(1) == 2", "2"),
        ("assert 2 == f(1)", "2"),
        ("assert f(1) is None", "None"),
        ("assert f(1)", "True"),
        ("assert not f(1)", "False"),
        ("assert (f(1) == [1, 2]).all()", "[1, 2]"),
        ("assert np.all(f(1) == x)", "x"),
        ("assert np.allclose(f(1), 3.5)", "3.5"),
        ("assert np.array_equal(x, f(1))", "x"),
        ("assert all(np.isclose(f(1), x))", "x"),
        ("assert math.isclose(f(1), 2, rel_tol=1)", "2"),
        ("assert f(1).equals(frame)", "frame"),
        ("assert bool(f(1))", "True"),
        ("assert f(1) == pytest.approx(2.5)", "2.5"),
        ("assert abs(f(1) - 2) < 1e-6", "2"),
        ("assert 0.1 >= np.abs(2 - f(1))", "2"),
        ("assert np.max(np.abs(f(1) - x)) <= 1e-8", "x"),
        ("assert np.linalg.norm(f(1) - x) < 1e-8", "x"),
        ("assert round(f(1), 2) == 0.33", "0.33"),
        ("assert sorted(f(1)) == [1]", "[1]"),
        ("assert list(f(1)) == [1]", "[1]"),
        ("assert f(1).tolist() == [1]", "[1]"),
        ("assert_equal(f(1), 2)", "2"),
        ("np.testing.assert_allclose(f(1), x, rtol=1e-3)", "x"),
        ("np.testing.assert_array_equal(x, f(1), err_msg='no')", "x"),
        ("self.assertEqual(f(1), 'a')", "'a'"),
        ("npt.assert_allclose(actual=f(1), desired=x)", "x"),
        ("self.assertEqual(f(1), second='a')", "'a'"),
        ("self.assertTrue(f(1))", "True"),
        ("self.assertFalse(f(1))", "False"),
        ("self.assertIsNone(f(1))", "None"),
        ("pd.testing.assert_frame_equal(f(1), frame)", "frame"),
    ],
)
def test_a_comparison_of_the_whole_result_is_a_whole_check(text: str, expected: str) -> None:
    assert only(text) == ("f(1)", expected, True)


@pytest.mark.parametrize(
    "text",
    [
        "assert len(f(1)) == 3",
        "assert isinstance(f(1), int)",
        "assert f(1).shape == (2, 2)",
        "assert f(1)[0] == 1",
        "assert f(1) > 0",
        "assert 0 < f(1) < 2",
        "assert f(1) != 3",
        "assert 'a' in f(1)",
        "assert f(1) or x",
        "assert_in('a', f(1))",
        "self.assertGreater(f(1), 0)",
        "assert_true(f(1) > 3)",
    ],
)
def test_a_test_of_a_part_is_not_whole(text: str) -> None:
    assert only(text) == ("f(1)", "", False)


def test_parts_of_a_conjunction_are_checks() -> None:
    found = checks("assert f(1) == 1 and not g(2), 'both'")
    assert [(ast.unparse(check.call), check.expected) for check in found] == [
        ("f(1)", "1"),
        ("g(2)", "False"),
    ]
    assert {check.message for check in found} == {"both"}


def test_two_calls_are_two_checks() -> None:
    assert [ast.unparse(check.call) for check in checks("assert f(1) == g(1)")] == ["f(1)", "g(1)"]


@pytest.mark.parametrize(
    ("text", "rtol", "atol", "comparator"),
    [
        ("assert abs(f(1) - 2) < 0.01", 0, 0.01, ""),
        ("assert round(f(1), 1) == 0.3", 0, 0.05, ""),
        ("assert f(1).round(1) == 0.3", 0, 0.05, ""),
        ("assert np.allclose(f(1), 2, rtol=0.1)", 0.1, 0, ""),
        ("assert f(1) == approx(2, rel=0.2)", 0.2, 0, ""),
        ("assert set(f(1)) == {1}", 0, 0, "unordered"),
        ("assert tuple(f(1)) == (1,)", 0, 0, "as_list"),
        ("self.assertCountEqual(f(1), x)", 0, 0, "unordered"),
    ],
)
def test_tolerances_and_comparators_are_read(
    text: str, rtol: float, atol: float, comparator: str
) -> None:
    (check,) = checks(text)
    assert (check.rtol, check.atol) == pytest.approx((rtol, atol))
    assert check.comparator == comparator


@pytest.mark.parametrize("text", ["x = f(1)", "f(1)", "print(f(1))", "self.assertRaises(E, f, 1)"])
def test_other_statements_assert_nothing(text: str) -> None:
    assert checks_of(ast.parse(text).body[0], {"f"}) is None


def test_an_assertion_without_an_exercise_has_no_check() -> None:
    assert checks("assert x == 3") == []


def test_an_autotest_is_whole_and_may_expect_an_exception() -> None:
    (check,) = checks("__autotest__(f(1))")
    assert check.whole
    (check,) = checks("__autotest__(throws(lambda: f(0), ValueError))")
    assert check.exception == "ValueError"


@pytest.mark.parametrize(
    ("text", "output", "printed", "expected"),
    [
        ("f(1)", "9", False, ("9", True, False)),
        ("f(1)", "hi", True, ("hi", True, True)),
        ("print(f(1))", "9", True, ("9", True, False)),
        ("f(1) == 3", "True", False, ("3", True, False)),
        ("f(1).shape", "(2,)", False, ("", False, False)),
    ],
)
def test_a_saved_output_is_the_expected_value(
    text: str, output: str, printed: bool, expected: tuple[str, bool, bool]
) -> None:
    shown = ast.parse(text, mode="eval").body
    (check,) = shown_checks(shown, output, printed, {"f"})
    assert (check.expected, check.whole, check.printed) == expected
