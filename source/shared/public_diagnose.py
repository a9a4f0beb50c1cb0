"""The cause of a failure, from the surest source that has one."""

import contextlib
import inspect
import io
import re
from collections.abc import Callable
from typing import Any

from public_calls import other_numbers, run
from public_causes import (
    compared,
    misused,
    other_functions,
    overwritten,
    slips,
)
from public_claims import still_true
from public_code import may_run, names_set
from public_compare import at_entry, compare, exchanged
from public_flow import replaced, twice
from public_forms import compared_product, turned_pair
from public_laws import holds
from public_numbers import Tried, not_divided, not_finite, of_sign
from public_places import (
    first_line,
    in_place,
    inner_name,
    look_at,
    loop_in_loop,
    only_in_loop,
    returned,
    returned_early,
    writes,
    written_into,
)
from public_products import lost_axis
from public_repair import repair
from public_results import half_hints, is_plain, known_hints, parts_of, wrong_parts
from public_slips import last_slip, sure_slip
from public_steps import not_kept
from public_stops import GIVEN, line_of
from public_words import Record, Row

Target = Callable[..., Any]
# Behind every line: the place of a function that does not stop.
_FAR = 1_000_000


def cause(tried: Tried, index: int) -> list[str]:
    """Return a sentence about the cause, from the surest source that has one."""
    outcome = tried.outcomes[index]
    if outcome.changed:
        right = not any(row.sentence for row in tried.tables[index])
        if right and tried.code is not None and (words := misused(tried.code)):
            return [words]
        names = [*tried.exercise["arguments"], "Z"]
        words = written_into(tried.code, names) if tried.code is not None else ""
        if not words and right and "the numbers" in outcome.changed:
            words = in_place(tried.code)
        if words or right:
            return [words] if words else []
    if outcome.error is None and _remembers(tried, index):
        return [
            "It remembers: called again with the same inputs it gives another result. Is there a "
            "list or dictionary outside of the function, or as a default argument?"
        ]
    if outcome.error is None and outcome.value is None:
        words = slips(tried.code, tried.exercise, tried.workbook) if tried.code is not None else ""
        return [words] if words else []
    return _known_cause(tried, index) or _elsewhere(tried, index)


def _known_cause(tried: Tried, index: int) -> list[str]:
    """Return a sentence from the known mistakes, the source, or a change that mends it."""
    stopped = tried.outcomes[index].error is not None
    if tried.code is not None and (
        words := compared(tried.code) or sure_slip(tried.code, tried.exercise)
    ):
        return [words]
    if words := _of_part(tried, index):
        return [words]
    hints = _true_hints(tried)
    plain = is_plain(tried.exercise, tried.expected, tried.outcomes)
    if len(hints) == 1 and not stopped and not plain:
        return [_plainer(tried, hints[0])]
    remark = tried.exercise["cases"][index].get("remark", "")
    if remark and sum(tried.wrong) == 1 and not stopped:
        return [f"It is right for a real forward pass. {remark}"]
    if words := _of_source(tried, hints):
        return [words]
    if plain and (found := not_finite(tried, index)):
        words, bare = found
        return [words, *(hints if bare and len(hints) == 1 else ())]
    if not hints and not stopped and (words := of_sign(tried)):
        return [words]
    if hints and not stopped:
        return [" Or: ".join(hints)]
    # An exception alone is weak evidence: where many mistakes raise it, no one is named.
    hints = _of_line(tried, index, hints)
    return [f"Perhaps this: {' Or: '.join(hints)}"] if 1 <= len(hints) <= 2 else []


def _of_source(tried: Tried, hints: list[str]) -> str:
    """Return a slip that the source shows, or the change that mends it."""
    if tried.code is None:
        return ""
    # A loop too many is mended by leaving it out, not by a change within it.
    words = slips(tried.code, tried.exercise, tried.workbook) or loop_in_loop(tried.code)
    if words := words or _repaired(tried):
        return words
    half = "" if hints else half_hints(tried.exercise, tried.expected, tried.outcomes)
    return half if still_true(half, tried.code) else ""


def _true_hints(tried: Tried) -> list[str]:
    """Return the hints of the known mistakes, without those of which the lines are no example."""
    hints = known_hints(tried.exercise, tried.outcomes, tried.code)
    if tried.code is not None and loop_in_loop(tried.code):
        # A loop too many does not end or begin elsewhere: it is left out.
        hints = [hint for hint in hints if "loop" not in hint or "a loop too many" in hint]
    return [hint for hint in hints if tried.code is None or still_true(hint, tried.code)]


def _of_part(tried: Tried, index: int) -> str:
    """Return a sentence about the line that makes the first wrong part another thing."""
    rows = [row for row in tried.tables[index] if row.sentence]
    code = tried.code
    if not rows or code is None or not code.regions:
        return ""
    place = rows[0].sentence.partition(" ")[0]
    part = inner_name(code, place) if place.startswith("cache[") else rows[0].part
    texts = [value for value in tried.args[index] if isinstance(value, str)]
    if words := returned_early(code, part, texts):
        return words
    # The lines of another branch did not run.
    ran = tuple(r for r in code.regions if may_run(r, texts)) or code.regions
    near = code._replace(regions=ran)
    if words := turned_pair(near) or twice(near) or compared_product(near):
        return words
    # The arguments that are handed on, such as Z in the cache, are in a part of that name.
    handed = overwritten(code) if rows[0].part == "cache" else ""
    return handed or replaced(code, part) or lost_axis(code, part, rows[0].sentence)


def _plainer(tried: Tried, hint: str) -> str:
    """Return a hint, or the words of a change where the same numbers have a plainer cause.

    The parentheses may be right, or something may be too much and the exponent right.
    """
    if "return stands inside the loop" in hint and tried.code is not None:
        return slips(tried.code, tried.exercise, tried.workbook) or hint
    own = tried.code is not None and tried.code.regions
    if "; a change in place" in hint and own and tried.code and not writes(tried.code):
        return f"{hint.partition(';')[0]}."
    if tried.code is not None and any(not_kept(tried.code)):
        words = _repaired(tried)
        return words if "is not kept" in words else hint
    of_exponent = "exponent" in hint
    of_exponent = of_exponent or "mean over examples is missing" in hint
    if tried.code is None or not (of_exponent or "parenthes" in hint):
        return hint
    words = _repaired(tried)
    plainer = "is too much" in words if of_exponent else words and "parenthes" not in words
    plainer = plainer and " And in line" not in words
    return words if plainer else hint


def _of_line(tried: Tried, index: int, hints: list[str]) -> list[str]:
    """Keep the hints that may be about the line of an exception.

    Results that are unpacked in another order are found in the source, if they are.
    """
    error = tried.outcomes[index].error
    if error is None or tried.code is None:
        return hints
    line = line_of(error)
    sets = {n for s in tried.code.own_statements() if s.lineno == line for n in names_set((s,))}
    # A line in the given loop belongs to a hidden layer.
    hidden = any("for " in r.place for r in tried.code.regions if r.first < line < r.last)
    others = [name for name in tried.exercise["returns"] if name not in sets]
    named = [name for name in tried.exercise["returns"] if name in sets]
    return [
        hint
        for hint in hints
        if "unpacked in another order" not in hint
        and not (hidden and hint.startswith("The output layer"))
        and not (len(named) == 1 and _names_any(hint, others) and not _names_any(hint, named))
    ]


def _names_any(text: str, names: list[str]) -> bool:
    return any(re.search(rf"\b{name}\b", text) for name in names)


def _remembers(tried: Tried, index: int) -> bool:
    again = tried.again(tried.target, index)
    first = parts_of(tried.exercise["returns"], tried.outcomes[index].value)
    second = parts_of(tried.exercise["returns"], again.value)
    if first is None or second is None:
        return False
    return repr(first) != repr(second)


def line_too_much(tried: Tried) -> str:
    """Find a line that stops, and without which the function is right."""
    return _repaired(tried, lines=True) if tried.code is not None else ""


def _repaired(tried: Tried, *, lines: bool = False) -> str:
    """Find the place of a mistake by the small change that mends it."""

    errors = [outcome.error for outcome in tried.outcomes]
    stops = [line_of(error) if error is not None else _FAR for error in errors]

    def judge(target: Target, allowed: frozenset[Any]) -> tuple[frozenset[Any], int] | None:
        found, line = set(), _FAR
        for index in range(len(tried.args)):
            outcome = tried.again(target, index)
            parts = wrong_parts(tried.exercise, tried.expected[index], outcome)
            wrong = {(index, part) for part in parts}
            found |= wrong
            if outcome.changed or not found <= allowed:
                return None
            if outcome.error is not None:
                line = min(line, line_of(outcome.error))
            # What changes nothing in the first wrong example is no help.
            first = index == min(number for number, _part in allowed)
            if first and line <= stops[index] and wrong == {p for p in allowed if p[0] == index}:
                return None
        return frozenset(found), line

    everything = {
        (index, part)
        for index, pair in enumerate(zip(tried.expected, tried.outcomes, strict=True))
        for part in wrong_parts(tried.exercise, *pair)
    }
    assert tried.code is not None
    variables = getattr(inspect.unwrap(tried.target), "__globals__", {})
    functions = {
        name: list(described["returns"])
        for name, described in {**GIVEN, **tried.workbook}.items()
        if callable(variables.get(name)) and name != tried.name
    }
    others = [other_numbers(args) for args in tried.args]

    def alike(one: Target, other: Target) -> bool:
        with contextlib.redirect_stdout(io.StringIO()):
            pairs = [
                [
                    run(target, tried.exercise["arguments"], args, tried.seed)
                    for target in (one, other)
                ]
                for args in others
            ]
        return all(
            type(a.error) is type(b.error) and compare("", a.value, b.value, tried.exercise) is None
            for a, b in pairs
            if a.value is not None or b.value is not None
        )

    def lawful(target: Target) -> bool:
        return holds(target, tried.exercise, tried.name, tried.seed)

    wrong = frozenset(everything)
    return repair(tried.target, tried.code, judge, alike, wrong, functions, lawful, lines=lines)


def _elsewhere(tried: Tried, index: int) -> list[str]:
    """Say which other array stands where a part belongs, or else where to look."""
    expected = parts_of(tried.exercise["returns"], tried.expected[index])
    actual = parts_of(tried.exercise["returns"], tried.outcomes[index].value)
    rows = [row for row in tried.tables[index] if row.sentence]
    words = ""
    if tried.outcomes[index].error is None and expected and actual and rows:
        case, part = {"args": tried.args[index]}, rows[0].part
        if tried.code is not None:
            words = other_functions(tried.code, tried.exercise, tried.workbook)
        words = words or exchanged(part, actual.get(part), tried.exercise, case, expected)
        if not words and (found := not_finite(tried, index)):
            words = found[0]
        words = words or _where_to_look(tried, index, rows, expected)
        if part in expected and part in actual:
            entry = at_entry(expected[part], actual[part], _with_own_names(tried), case)
            words = f"{entry} {words}".strip()
    elif tried.code is not None:
        words = other_functions(tried.code, tried.exercise, tried.workbook)
        words = words or loop_in_loop(tried.code)
        if not words and tried.outcomes[index].error is None:
            words = returned(tried.code)
    return [words] if words else []


def _with_own_names(tried: Tried) -> Record:
    """Return the exercise with the names that the cell itself gives its arguments."""
    code, arguments = tried.code, tried.exercise["arguments"]
    names = [code.given_name(name) for name in arguments] if code else arguments
    return {**tried.exercise, "arguments": names}


def _where_to_look(tried: Tried, index: int, rows: list[Row], expected: Record) -> str:
    """Name a slip that may be the cause, or the lines that set the first wrong part."""
    code = tried.code
    if code is None:
        return ""
    words = not_divided(tried, index) or last_slip(code, tried.exercise)
    shaped = " shape " not in rows[0].sentence
    if not words and len(rows) == len(expected) and shaped:
        words = first_line(code)
    if not words:
        wrong = wrong_parts(tried.exercise, tried.expected[index], tried.outcomes[index])
        words = only_in_loop(code, wrong, list(expected))
    if not words and rows[0].actual != "no such key":
        texts = [value for value in tried.args[index] if isinstance(value, str)]
        place = rows[0].sentence.partition(" ")[0]
        part = inner_name(code, place) if place.startswith("cache[") else rows[0].part
        words = look_at(code, part, texts)
    return words
