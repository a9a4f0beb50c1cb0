"""Compare a result with the expected value, and say in a sentence how it differs."""

import cmath
import re
import sys
from collections.abc import Callable
from typing import Any, NamedTuple, Optional

from public_failing import Row
from public_reading import brief, counted, is_numpy, is_table, kind_of, shown, table_pairs

# Expected numbers are rounded to eight decimals: an exact answer is off by up to half of this.
_ROUNDING = 1e-8
# float32 carries seven digits, and a right formula in float32 is right.
_FLOAT32_RTOL, _FLOAT32_ATOL = 1e-5, 1e-6
_NEARLY = 1e-3
_WIDE, _SHORT = 60, 40


class Rules(NamedTuple):
    """How far a number may be from the expected number, and how an exercise is compared."""

    rtol: float
    atol: float
    way: str = ""
    pattern: Optional[str] = None


# Comparing


def compare(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    """Return the first difference between two values with its place, or None if they agree."""
    try:
        return _BY_WAY.get(rules.way, _compare)(where, expected, actual, rules)
    except Exception:
        # A value of a student's own class can fail in any way.
        sentence = f"{where} is {kind_of(actual)} that cannot be compared with the expected value."
        return Row(where, brief(expected), kind_of(actual), sentence)


def _compare(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    if rules.way == "tolerance":
        expected, actual = _as_number(expected), _as_number(actual)
    if isinstance(expected, (bool, bytes, type(None))):
        return _compare_exactly(where, expected, actual)
    for kinds, comparer in _COMPARERS.items():
        if isinstance(expected, kinds):
            return comparer(where, expected, actual, rules)
    if is_table(expected):
        return _compare_tables(where, expected, actual, rules)
    if is_numpy(expected) or is_numpy(actual):
        return _compare_arrays(where, expected, actual, rules)
    numbers = (int, float, complex) if isinstance(expected, complex) else (int, float)
    if isinstance(actual, bool) or not isinstance(actual, numbers):
        return _other_kind(where, expected, actual)
    return None if _near(expected, actual, rules) else _other_value(where, expected, actual)


def _as_number(value: Any) -> Any:
    """Return a truth value, or an array of them, as numbers: a tolerance compares numbers."""
    if is_numpy(value) and value.dtype.kind == "b":
        return value.astype(int)
    return int(value) if isinstance(value, bool) else value


def _compare_exactly(where: str, expected: Any, actual: Any) -> Optional[Row]:
    """Compare with True, False, None or bytes; a truth value of NumPy is a truth value."""
    plain = actual
    if isinstance(expected, bool) and is_numpy(actual) and actual.size == 1 and actual.ndim <= 2:
        plain = actual.item()
    if type(plain) is not type(expected):
        return _other_kind(where, expected, actual)
    return None if plain == expected else _other_value(where, expected, actual)


def _other_kind(where: str, expected: Any, actual: Any) -> Row:
    wanted = kind_of(expected) if expected is not None else "None"
    wanted = "True or False" if isinstance(expected, bool) else wanted
    wanted = "a text" if isinstance(expected, str) else wanted
    objects = is_numpy(actual) and actual.dtype.kind == "O"
    holds = objects and any(item is None for item in actual.flat)
    sentence = (
        f"{where} {'holds None' if holds else f'is {kind_of(actual)}'}; {wanted} is expected."
    )
    return Row(where, brief(expected), kind_of(actual), sentence, other_form=True)


def _other_value(where: str, expected: Any, actual: Any) -> Row:
    mine, due = brief(actual), brief(expected)
    if mine == due:
        mine, due = shown(actual)[:_WIDE], shown(expected)[:_WIDE]
    return Row(where, due, mine, f"{where} is {mine}, expected {due}.")


def _near(expected: Any, actual: Any, rules: Rules) -> bool:
    """Return whether two plain numbers agree: integers exactly, others within tolerance."""
    if actual == expected or (isinstance(expected, int) and rules.way != "tolerance"):
        return bool(actual == expected)
    try:
        if not cmath.isfinite(expected):
            return cmath.isnan(actual) and cmath.isnan(expected)
        allowed = rules.atol + rules.rtol * abs(expected) + _ROUNDING
        return bool(abs(actual - expected) <= allowed)
    except OverflowError:
        return False  # an integer that no float can hold


def _compare_text(where: str, expected: str, actual: Any, _rules: Rules) -> Optional[Row]:
    if not isinstance(actual, str):
        return _other_kind(where, expected, actual)
    if actual == expected:
        return None
    shorter = min(len(expected), len(actual))
    at = next((i for i in range(shorter) if expected[i] != actual[i]), shorter)
    start = expected.rfind("\n", 0, at) + 1
    place = f"position {at - start + 1}"
    if "\n" in expected + actual:
        place = f"line {expected.count(chr(10), 0, at) + 1}, {place}"
    texts = [repr(text[at])[:12] if at < len(text) else "its end" for text in (expected, actual)]
    sentence = f"{where} differs at {place}: expected {texts[0]}, got {texts[1]}."
    lines = [len(text.splitlines()) for text in (expected, actual)]
    if lines[0] != lines[1]:
        sentence += f" It has {counted(lines[1], 'line')}, expected {lines[0]}."
    if actual.lower() == expected.lower():
        sentence += " Only capital and small letters differ."
    elif "".join(actual.split()) == "".join(expected.split()):
        sentence += " Only spaces or line ends differ."
    return Row(where, _marked(expected, start, at), _marked(actual, start, at), sentence)


def _marked(text: str, start: int, at: int) -> str:
    """Return the part of a line around a place, with the character there between « and »."""
    first = max(start, at - _SHORT // 2)
    end = text.find("\n", at) if "\n" in text[at + 1 :] else len(text)
    last = min(max(end, at + 1), at + _SHORT // 2)
    shown = [repr(part)[1:-1] for part in (text[first:at], text[at : at + 1], text[at + 1 : last])]
    dots = "…" if first > start else "", "…" if last < end else ""
    return f"{dots[0]}{shown[0]}«{shown[1]}»{shown[2]}{dots[1]}"


def _compare_dicts(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    if not isinstance(actual, dict):
        return _other_kind(where, expected, actual)
    missing = [repr(key) for key in expected if key not in actual]
    if missing:
        sentence = f"{where} has no key {' and no key '.join(missing[:4])}."
        return Row(where, brief(expected), brief(actual), sentence)
    more = [repr(key)[:_WIDE] for key in actual if key not in expected]
    if more:
        sentence = f"{where} has the key {' and the key '.join(more[:4])}, which is not expected."
        return Row(where, brief(expected), brief(actual), sentence)
    pairs = ((f"{where}[{key!r}]", item, actual[key]) for key, item in expected.items())
    rows = [row for pair in pairs if (row := _compare(*pair, rules))]
    # Another shape says more than other values.
    return min(rows, key=lambda row: not row.other_form, default=None)


def _compare_sequences(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    if not isinstance(actual, (list, tuple)):
        return _other_kind(where, expected, actual)
    if len(actual) != len(expected):
        sentence = f"{where} has {counted(len(actual), 'part')}, expected {len(expected)}."
        return Row(where, brief(expected), brief(actual), sentence)
    for index, pair in enumerate(zip(expected, actual)):
        row = _compare(f"{where}[{index}]", *pair, rules)
        if row is None:
            continue
        if len(expected) <= _WIDE and not any(_unmatched(expected, actual, rules)):
            row = row._replace(sentence=f"{where} has the right parts, but in another order.")
        return row
    return None


def _compare_sets(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    if not isinstance(actual, (set, frozenset)):
        return _other_kind(where, expected, actual)
    return _missing_and_extra(where, expected, actual, rules)


def _missing_and_extra(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    missing, extra = _unmatched(expected, actual, rules)
    said = [f"lacks {brief(missing[0], _SHORT)}"] if missing else []
    said += [f"holds {brief(extra[0], _SHORT)}, which does not belong to it"] if extra else []
    sentence = f"{where} {' and '.join(said)}."
    return Row(where, brief(expected), brief(actual), sentence) if said else None


def _unmatched(expected: Any, actual: Any, rules: Rules) -> tuple[list[Any], list[Any]]:
    """Return the expected items without a counterpart, and the actual items without it.

    Items of the same text are paired first: what is nearly equal could be the counterpart of
    another item.
    """
    waiting, left = list(expected), list(actual)
    texts = [shown(item) for item in left]
    for by_text in (True, False):
        missing = []
        for item in waiting:
            text = shown(item)
            for index, other in enumerate(left):
                fits = not by_text or texts[index] == text
                if fits and _compare("", item, other, rules) is None:
                    del left[index], texts[index]
                    break
            else:
                missing.append(item)
        waiting = missing
    return waiting, left


_COMPARERS: dict[Any, Callable[[str, Any, Any, Rules], Optional[Row]]] = {
    str: _compare_text,
    dict: _compare_dicts,
    (list, tuple): _compare_sequences,
    (set, frozenset): _compare_sets,
}


# Arrays


def _compare_arrays(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    numpy = sys.modules["numpy"]
    expected = numpy.asarray(expected)
    if isinstance(actual, (list, tuple)) and expected.ndim == 1 and _is_flat(actual):
        actual = numpy.array(actual)
    if not is_numpy(actual) and not isinstance(actual, (int, float, complex, str)):
        return _other_kind(where, expected, actual)
    given, actual = actual, numpy.asarray(actual)
    actual = _as_number(actual) if rules.way == "tolerance" else actual
    if actual.dtype.kind == "T":
        actual = actual.astype("U")
    if actual.dtype.kind not in _FITTING[expected.dtype.kind]:
        return _other_kind(where, expected, given)
    if expected.ndim == 0 and actual.size == 1 and actual.ndim <= 2:
        actual = actual.reshape(())
    if actual.shape != expected.shape:
        wanted = str(expected.shape) if expected.ndim else "a single number"
        sentence = f"{where} has shape {actual.shape}, expected {wanted}."
        if not actual.ndim:
            sentence = f"{where} is a single number; an array of shape {wanted} is expected."
        sentence += _turned(numpy, expected, actual, rules)
        return Row(where, brief(expected), brief(actual), sentence, other_form=True)
    with numpy.errstate(all="ignore"):
        wrong = _wrong_entries(numpy, expected, actual, rules)
        if not wrong.any():
            return None
        how = _how(numpy, expected, actual, wrong) if expected.dtype.kind in "iuf" else ""
    index = tuple(int(number) for number in numpy.argwhere(wrong)[0])
    due, mine = brief(expected[index]), brief(actual[index])
    if not index:
        return Row(where, due, mine, f"{where} is {mine}, expected {due}.")
    how = how or f"is right in {int((~wrong).sum())} of {wrong.size} entries"
    sentence = f"{where} {how}, first wrong at {list(index)}: expected {due}, got {mine}."
    place = f"{expected.shape}, {list(index)} = "
    return Row(where, f"shape {place}{due}", f"shape {place}{mine}", sentence)


_FITTING = {"b": "b", "i": "iuf", "u": "iuf", "f": "iuf", "c": "iufc", "U": "U", "S": "S"}
_FITTING.update({"M": "M", "m": "m"})


def _is_flat(values: Any) -> bool:
    """Return whether a list may stand for an array with one axis: its items are of one sort."""
    sorts = {str if isinstance(v, str) else bool if isinstance(v, bool) else int for v in values}
    return len(sorts) < 2 and not any(map(_nested, values))


def _nested(value: Any) -> bool:
    return isinstance(value, (list, tuple, dict, set)) or (is_numpy(value) and value.ndim > 0)


def _turned(numpy: Any, expected: Any, actual: Any, rules: Rules) -> str:
    """Say how a shape came about, if rows and columns are swapped or an axis is lost."""
    if actual.ndim == 1 and expected.shape in ((actual.size, 1), (1, actual.size)):
        return " With one axis it is neither a row nor a column: keep both axes."
    if actual.ndim != 2 or actual.shape != expected.T.shape:
        return ""
    with numpy.errstate(all="ignore"):
        wrong = _wrong_entries(numpy, expected, actual.T, rules).any()
    return f" Rows and columns are swapped{', and the values are wrong, too' if wrong else ''}."


def _wrong_entries(numpy: Any, expected: Any, actual: Any, rules: Rules) -> Any:
    if expected.dtype.kind in "Mm":
        return (actual != expected) & ~(numpy.isnat(actual) & numpy.isnat(expected))
    single = actual.dtype.itemsize < (16 if actual.dtype.kind == "c" else 8)
    single = single and actual.dtype.kind in "fc"
    whole = expected.dtype.kind in "iu" and rules.way != "tolerance"
    if expected.dtype.kind in "bUS" or (whole and not single):
        return numpy.asarray(actual != expected)
    rules = rules._replace(rtol=0.0, atol=0.0) if whole else rules
    wide = complex if "c" in expected.dtype.kind + actual.dtype.kind else float
    given, due = actual.astype(wide), expected.astype(wide)
    finite, size = numpy.isfinite(due), abs(due)
    # Rounding errors of a sum grow with its largest terms, also where the terms cancel.
    largest = float(numpy.max(size[finite], initial=0.0))
    atol = rules.atol
    if single:
        atol = max(atol, _FLOAT32_ATOL, _FLOAT32_RTOL * largest)
    allowed = numpy.maximum(atol + rules.rtol * size, rules.rtol * largest)
    allowed = allowed + (0 if whole else _ROUNDING)
    same = (given == due) | (numpy.isnan(given) & numpy.isnan(due))
    return ~(same | ((abs(given - due) <= allowed) & finite))


def _how(numpy: Any, expected: Any, actual: Any, wrong: Any) -> str:
    """Say how numbers of the right shape differ from the expected numbers, or return no text."""
    due, given = expected.astype(float), actual.astype(float)
    if not numpy.isfinite(given[numpy.isfinite(due)]).all():
        return "holds nan or inf"
    if not numpy.isfinite(due).all() or not wrong.all() or due.size < 2 or not given.any():
        return "is 0 everywhere" if due.size > 1 and not given.any() else ""
    if (abs(given - due) <= _NEARLY * abs(due)).all():
        return "is nearly right"
    ratio, apart = given / numpy.where(due == 0, 1, due), given - due
    if due.all() and numpy.ptp(ratio) <= 1e-5 * abs(ratio.flat[0]):
        times = f"is {ratio.flat[0]:.4g} times the expected value everywhere"
        return "has the opposite sign" if abs(ratio.flat[0] + 1) < 1e-5 else times
    if numpy.ptp(apart) <= 1e-6 * abs(apart).max():
        return "is off by the same amount everywhere"
    return "has the right shape, but wrong values"


def _compare_tables(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    if type(actual).__name__ != type(expected).__name__ or not is_table(actual):
        return _other_kind(where, expected, actual)
    pairs = table_pairs(where, expected, actual)
    if isinstance(pairs, str):
        return Row(where, brief(expected), brief(actual), pairs)
    return next(filter(None, (_compare(*pair, rules) for pair in pairs)), None)


# Ways of comparing that an author names


def _compare_unordered(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    kinds = (list, tuple, set, frozenset)
    if not all(isinstance(v, kinds) or (is_numpy(v) and v.ndim) for v in (expected, actual)):
        return _compare(where, expected, actual, rules)
    return _missing_and_extra(where, list(expected), list(actual), rules)


def _compare_relabelled(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    """Compare labels up to their names: the same groups under other labels are right."""
    kinds = (list, tuple)
    if not all(isinstance(v, kinds) or (is_numpy(v) and v.ndim) for v in (expected, actual)):
        return _compare(where, expected, actual, rules)
    due, given = (v.ravel().tolist() if is_numpy(v) else list(v) for v in (expected, actual))
    shapes = {getattr(value, "shape", (len(value),)) for value in (expected, actual)}
    if len(shapes) > 1 or any(map(_nested, due + given)):
        return _compare(where, expected, actual, rules)
    there: dict[Any, Any] = {}
    back: dict[Any, Any] = {}
    for index, (mine, right) in enumerate(zip(given, due)):
        together, apart = (
            back.setdefault(right, mine) != mine,
            there.setdefault(mine, right) != right,
        )
        if together or apart:
            first = due.index(right) if together else given.index(mine)
            verb = "must have" if together else "must not have"
            sentence = f"{where}: the entries {first} and {index} {verb} the same label."
            return Row(where, brief(expected), brief(actual), sentence)
    return None


def _compare_as_list(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    due, given = (v.tolist() if is_numpy(v) else v for v in (expected, actual))
    return _compare(where, due, given, rules)


def _compare_pattern(where: str, expected: Any, actual: Any, rules: Rules) -> Optional[Row]:
    pattern = rules.pattern if rules.pattern is not None else expected
    if not isinstance(pattern, str) or not isinstance(actual, str):
        return _compare(where, expected, actual, rules)
    if re.search(pattern, actual) is not None:
        return None
    sentence = f"{where} does not match the pattern `{pattern}`."
    return Row(where, pattern[:_WIDE], brief(actual), sentence)


_BY_WAY = {
    "unordered": _compare_unordered,
    "relabelled": _compare_relabelled,
    "as_list": _compare_as_list,
    "pattern": _compare_pattern,
}
