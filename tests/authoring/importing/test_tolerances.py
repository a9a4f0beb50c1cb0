"""The tolerance that a comparison names."""

from __future__ import annotations

import ast

import pytest

from autograder.authoring.importing.calls import function_name
from autograder.authoring.importing.tolerances import number, tolerances


def named(text: str, scale: float = 1.0) -> tuple[float, float]:
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    return tolerances(call, function_name(call), scale)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("np.allclose(a, b)", (0, 0)),
        ("np.allclose(a, b, 0.1, 0.2)", (0.1, 0.2)),
        ("assert_allclose(a, b, rtol=1e-3)", (0.001, 0)),
        ("math.isclose(a, b, rel_tol=0.5, abs_tol=2)", (0.5, 2)),
        ("approx(b, abs=0.25)", (0, 0.25)),
        ("self.assertAlmostEqual(a, b, delta=3)", (0, 3)),
        ("np.allclose(a, b, atol=eps)", (0, 0)),
    ],
)
def test_tolerances_are_read_by_place_or_name(text: str, expected: tuple[float, float]) -> None:
    assert named(text) == expected


def test_decimals_become_an_absolute_tolerance() -> None:
    assert named("assert_almost_equal(a, b, 2)", 1.5) == pytest.approx((0, 0.015))
    assert named("self.assertAlmostEqual(a, b, places=1)", 0.5) == pytest.approx((0, 0.05))
    assert named("assert_almost_equal(a, b)", 1.5) == pytest.approx((0, 1.5e-7))


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1e-3", 0.001), ("-2", -2), ("10 ** -2", 0.01), ("eps", None), ("'1'", None), ("True", None)],
)
def test_numbers_are_literals_or_powers(text: str, expected: float | None) -> None:
    assert number(ast.parse(text, mode="eval").body) == expected
