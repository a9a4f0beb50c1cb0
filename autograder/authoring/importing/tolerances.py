"""The tolerance that a comparison names."""

from __future__ import annotations

import ast

_DECIMALS = {"assert_almost_equal": 7, "assert_array_almost_equal": 6, "assertAlmostEqual": 7}


def tolerances(call: ast.Call, name: str, scale: float = 1.0) -> tuple[float, float]:
    """Return the relative and the absolute tolerance that a comparison names."""
    given = {keyword.arg: number(keyword.value) for keyword in call.keywords if keyword.arg}
    extra = [number(argument) for argument in call.args[2:4]]
    rtol = given.get("rtol", given.get("rel_tol", given.get("rel")))
    atol = given.get("atol", given.get("abs_tol", given.get("abs", given.get("delta"))))
    if name in ("allclose", "isclose", "assert_allclose"):
        rtol = extra[0] if extra else rtol
        atol = extra[1] if len(extra) > 1 else atol
    decimal = given.get("decimal", given.get("places"))
    if name in _DECIMALS and atol is None:
        decimal = extra[0] if extra else decimal
        places = float(_DECIMALS[name]) if decimal is None else decimal
        atol = scale * 10.0**-places if abs(places) < 300 else 0.0
    return rtol or 0.0, atol or 0.0


def number(node: ast.expr) -> float | None:
    """Return the number that an expression states, or None.

    >>> number(ast.parse("10 ** -3", mode="eval").body)
    0.001
    """
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        text = ast.unparse(node).replace(" ", "")
        base, _, power = text.partition("**")
        try:
            return float(base) ** float(power.strip("()")) if power else None
        except (ValueError, OverflowError, ZeroDivisionError, TypeError):
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < 1e300 else None
