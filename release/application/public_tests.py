"""The public tests: each calls your function on the published examples and says what is wrong.

The file `published.json` beside this module holds the examples, the expected results, and the
results of known mistakes. Passing here is a good sign, but not the grade: the grader tries further
inputs.
"""

import contextlib
import inspect
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Optional

from public_comparing import Rules, compare
from public_failing import NotYet, Row
from public_first import first_wrong
from public_reading import Raised, brief, kind_of, read
from public_running import MISSING, Outcome, function_of, is_method, run
from public_stopping import in_words, place_of, values_of
from public_watching import values_on_the_way

_FILE = Path(__file__).with_name("published.json")
if not _FILE.is_file():
    raise ImportError("the file published.json is missing: put it beside public_tests.py")
_KNOWN = json.loads(_FILE.read_text(encoding="utf-8"))
_EXERCISES = _KNOWN["exercises"]
_MOST_ROWS, _SHORT_CALL = 12, 90
# A test sees the cell as it was last run, not what has been typed since or has a SyntaxError.
_RUN_IT = "If you have filled it, run its cell first."

Target = Callable[..., Any]


class _Tried(NamedTuple):
    """An exercise with the outcome of each example, and the rows of its table."""

    name: str
    target: Target
    expected: list[Any]
    outcomes: list[Outcome]
    tables: list[list[Row]]

    @property
    def wrong(self) -> list[int]:
        """Return the numbers of the examples that are wrong."""
        return [
            index
            for index, (outcome, rows) in enumerate(zip(self.outcomes, self.tables))
            if outcome.changed or any(row.sentence for row in rows)
        ]

    @property
    def undecided(self) -> bool:
        """Return whether a result differs that only the author's own comparator can judge."""
        pairs = zip(self.expected, self.outcomes)
        tables = [_compared(self.name, e, o.value) for e, o in pairs if not isinstance(e, Raised)]
        own = _rules(_EXERCISES[self.name]).way == "own"
        return own and any(row.sentence for rows in tables for row in rows)


def _try(name: str, target: Target) -> _Tried:
    exercise = _EXERCISES[name]
    expected = [read(case["expected"]) for case in exercise["cases"]]
    outcomes = [run(name, exercise, target, case, _KNOWN["seed"]) for case in exercise["cases"]]
    tables = [_rows(name, due, outcome) for due, outcome in zip(expected, outcomes)]
    return _Tried(name, target, expected, outcomes, tables)


# Judging one example


def _rows(name: str, expected: Any, outcome: Outcome) -> list[Row]:
    """Return a row for each part of a result; those of the wrong parts have a sentence."""
    if isinstance(expected, Raised) or outcome.error is not None:
        sentence = _about_exception(expected, outcome)
        mine = brief(outcome.value) if outcome.error is None else type(outcome.error).__name__
        return [Row("the result", brief(expected), mine, sentence)] if sentence else []
    rows = _compared(name, expected, outcome.value)
    value = _returned(name, outcome)
    if _rules(_EXERCISES[name]).way == "own" and value is not None and value is not ...:
        return [row._replace(sentence="") for row in rows]
    return rows


def _compared(name: str, expected: Any, actual: Any) -> list[Row]:
    """Return a row for each part of a value, also where only the grader can judge."""
    rules = _rules(_EXERCISES[name])
    rows = []
    for where, due, mine in _parts(name, expected, actual):
        if mine is MISSING:
            rows.append(Row(where, brief(due), "missing", f"{where} is missing."))
        elif due is MISSING:
            rows.append(Row(where, "nothing", brief(mine), f"{where} is not expected."))
        else:
            row = compare(where, due, mine, rules)
            rows.append(row or Row(where, brief(due), brief(mine)))
    return rows


def _rules(exercise: dict[str, Any]) -> Rules:
    way = exercise.get("compare") or {}
    rtol, atol = (way.get(name, exercise[name]) for name in ("rtol", "atol"))
    return Rules(rtol, atol, way.get("way", ""), way.get("pattern"))


def _about_exception(expected: Any, outcome: Outcome) -> str:
    """Say what is wrong with an exception or with its absence, or return an empty text."""
    error = outcome.error
    if error is None:
        return f"it returns {brief(outcome.value)}; {brief(expected)} is expected."
    text = _text_of(error)
    if isinstance(expected, Raised) and expected.kind in _classes_of(error):
        if expected.match is None or re.search(expected.match, text):
            return ""
        return f"it raises {expected.kind}, but `{text}` does not match `{expected.match}`."
    said = f"{type(error).__name__}: {in_words(text)}".rstrip(": ")
    if isinstance(expected, Raised):
        return f"it raises {said}; {brief(expected)} is expected."
    return f"it stops with {said}"


def _classes_of(error: BaseException) -> list[str]:
    """Return the names of its class and of those it is derived from."""
    return [each.__name__ for each in type(error).__mro__]


def _text_of(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:
        return ""


def _parts(name: str, expected: Any, actual: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield the parts of a result: their names, the expected value, the actual value."""
    exercise = _EXERCISES[name]
    if exercise.get("prints"):
        if not isinstance(expected, tuple):
            yield "the printed text", expected, actual[1]
            if actual[0] is not None:
                yield "the result", None, actual[0]
            return
        yield "the printed text", expected[1], actual[1]
        expected, actual = expected[0], actual[0]
    if is_method(name, exercise):
        yield from _state(expected[1], actual[1])
        expected, actual = expected[0], actual[0]
    names = [name for name in exercise["returns"] if name not in ("result", "self", "printed")]
    if exercise.get("plots"):
        for part, value in expected.items():
            where = "the list of" if part in ("lines", "bars", "points") else "the plot's"
            yield f"{where} {part}", value, actual[part]
        return
    where = names[0] if len(names) == 1 else "the result"
    if _rules(exercise).way in ("", "own"):
        yield from _named(where, names, expected, actual)
    else:
        yield where, expected, actual


def _state(expected: Any, actual: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield the attributes of an object after a call."""
    for key in [*expected, *(key for key in actual if key not in expected)]:
        yield f"self.{key}", expected.get(key, MISSING), actual.get(key, MISSING)


def _named(
    where: str, names: list[str], expected: Any, actual: Any
) -> Iterator[tuple[str, Any, Any]]:
    """Yield several results by their names, the entries of a dictionary by their keys."""
    count = len(expected) if isinstance(expected, tuple) else 1
    if len(names) == count > 1 and isinstance(actual, (list, tuple)) and len(actual) == count:
        yield from zip(names, expected, actual)
    elif (
        isinstance(actual, dict) and isinstance(expected, dict) and expected.keys() == actual.keys()
    ):
        yield from ((f"{where}[{key!r}]", item, actual[key]) for key, item in expected.items())
    else:
        yield where, expected, actual


# What to say


def _verdict(tried: _Tried) -> NotYet:
    """Return the failure of an exercise of which an example is wrong."""
    name, first = tried.name, tried.wrong[0]
    rows = [row for row in tried.tables[first] if tried.outcomes[first].error is None]
    unwritten = _unwritten(tried)
    if unwritten:
        return NotYet(name, unwritten, [])
    sentences = [_about(tried, first)]
    remark = _EXERCISES[name]["cases"][first].get("remark")
    sentences += [f"About this example: {remark}"] if remark else []
    empty, count = _empty_regions(tried)
    if empty:
        still = (
            f"{empty} of its {count} YOUR CODE regions {'is' if empty == 1 else 'are'} still empty"
        )
        sentences[:0] = [f"It is not finished yet: {still}.", _RUN_IT]
    elif earlier := _wrong_before(tried):
        sentences.append(
            f"It builds on {earlier}, which does not pass its own test: look there first."
        )
    else:
        sentences += _hint(tried) or _print_kept(_source(tried)) or _first_wrong_step(tried)
    if len(rows) > _MOST_ROWS:
        rows = [row for row in rows if row.sentence][:_MOST_ROWS]
    return NotYet(name, sentences, rows)


def _unwritten(tried: _Tried) -> list[str]:
    """Say in sentences that an exercise is not written yet; return none if it is."""
    empty, count = _empty_regions(tried)
    if empty and empty == count:
        verb = "region is" if count == 1 else "regions are"
        return [f"It is not written yet: its YOUR CODE {verb} still empty.", _RUN_IT]
    errors = [tried.outcomes[index].error for index in tried.wrong]
    if errors and all(isinstance(error, NotImplementedError) for error in errors):
        return ["It is not written yet: it raises NotImplementedError."]
    values = [_returned(tried.name, outcome) for outcome in tried.outcomes]
    due = [
        _returned(tried.name, Outcome(value))
        for value in tried.expected
        if not isinstance(value, Raised)
    ]
    if any(value is not None and value is not ... for value in values):
        return []
    if any(outcome.error is not None for outcome in tried.outcomes) or all(v is None for v in due):
        return []
    text = _source(tried)
    said = f"It returns {'None' if values[0] is None else '`...`'}"
    if text and not re.search(r"^\s*return\b", text, re.MULTILINE) and values[0] is None:
        printed = " Printing a value does not return it." if "print(" in text else ""
        return [f"{said}: there is no `return` in it.{printed}"]
    if kept := _print_kept(text):
        return [f"{said}.", *kept]
    return [f"{said}: it is not written yet, or no value stands behind its `return`."]


def _print_kept(text: str) -> list[str]:
    """Say in a sentence that a name gets what `print` returns; return none if no name does."""
    found = re.search(r"^[ \t]*(\w+) *= *print\(", text, re.MULTILINE)
    if found is None:
        return []
    line = f"{found[1]} = print(...)"
    return [f"The line `{line}` makes `{found[1]}` None: `print` shows a value, but returns None."]


def _returned(name: str, outcome: Outcome) -> Any:
    """Return the returned value of an outcome, without a printed text and a state."""
    exercise, value = _EXERCISES[name], outcome.value
    if exercise.get("prints"):
        value = value[0] if isinstance(value, tuple) else None
    if is_method(name, exercise) and isinstance(value, tuple):
        value = value[0]
    return value


def _source(tried: _Tried) -> str:
    """Return the source text of an exercise, or an empty text if it cannot be read."""
    functions = [function_of(tried.name, tried.target)]
    if isinstance(functions[0], type):
        functions = list(filter(inspect.isfunction, vars(functions[0]).values()))
    texts = []
    for function in functions:
        with contextlib.suppress(OSError, TypeError, SyntaxError):
            texts.append(inspect.getsource(inspect.unwrap(function)))
    return "\n".join(texts)


def _empty_regions(tried: _Tried) -> tuple[int, int]:
    """Return how many YOUR CODE regions of an exercise are still empty, and how many it has."""
    found = re.findall(
        r"YOUR CODE STARTS HERE[^\n]*\n(.*?)#[^\n]*YOUR CODE ENDS HERE", _source(tried), re.DOTALL
    )
    stub = r"#.*|pass|\.\.\.|(return|[\w., ]+=) *(None|\.\.\.)|raise NotImplementedError.*|"
    empty = [
        text for text in found if all(re.fullmatch(stub, line.strip()) for line in text.split("\n"))
    ]
    return len(empty), len(found)


def _about(tried: _Tried, index: int) -> str:
    """Return a sentence that names an example and says how its result differs."""
    outcome, exercise = tried.outcomes[index], _EXERCISES[tried.name]
    wrong = [row for row in tried.tables[index] if row.sentence]
    # Another shape says more than other values.
    wrong.sort(key=lambda row: not row.other_form)
    said = wrong[0].sentence if wrong else f"the result is right, but {outcome.changed}"
    if outcome.error is not None and said.startswith("it stops"):
        said += place_of(tried.name, tried.target, outcome.error)
        called = not said.endswith("`.") and isinstance(outcome.error, TypeError)
        names = ", ".join(exercise["arguments"])
        said = said.rstrip(".") + (f" (it is called with {names})." if called else ".")
        said += values_of(tried.name, tried.target, outcome.error, _text_of(outcome.error))
    elif exercise.get("prints") and outcome.error is None and outcome.value[1] == "":
        said = "it prints nothing" + (
            ", but returns a text: print it." if isinstance(outcome.value[0], str) else "."
        )
        wrong = wrong[:1]
    others = [row.part for row in wrong[1:4]]
    said += f" Also wrong: {', '.join(others)}." if others else ""
    said += f" And {outcome.changed}" if wrong and outcome.changed else ""
    label = _label(tried, index)
    return label + said if label else re.sub("^(it|the) ", lambda word: word[0].capitalize(), said)


def _label(tried: _Tried, index: int) -> str:
    """Name an example: by its arguments if they are short, by its number if there are several."""
    exercise, total = _EXERCISES[tried.name], len(tried.outcomes)
    case = exercise["cases"][index]
    place = f"example {index + 1} of {total}" if total > 1 else ""
    alone = ", the others are right" if len(tried.wrong) == 1 and total > 2 else ""
    alone = ", the other is right" if len(tried.wrong) == 1 and total == 2 else alone
    args = read(case["args"])
    texts = [f"{name} = {brief(value)}" for name, value in zip(exercise["arguments"], args)]
    shown = args and all(value is None or brief(value) != kind_of(value) for value in args)
    if shown and len(text := ", ".join(texts)) <= _SHORT_CALL:
        return f"With {text}{f' ({place}{alone})' if place else ''}: "
    return f"In {place} ({case['name']}{alone}): " if place else ""


def _hint(tried: _Tried) -> list[str]:
    """Return the hints of the known mistakes that give exactly the outcomes of all examples."""
    if not any(row.sentence for rows in tried.tables for row in rows):
        return []  # all results are right, so they are the results of no mistake
    hints = [
        mistake["hint"]
        for mistake in _EXERCISES[tried.name].get("mistakes", [])
        if len(mistake["gives"]) == len(tried.outcomes)
        and all(_gives(tried.name, *pair) for pair in zip(mistake["gives"], tried.outcomes))
    ]
    hints = list(dict.fromkeys(hints))
    if len(hints) > 1:
        return [f"Known mistakes with exactly these results: {' Or: '.join(hints[:3])}"]
    return [f"A known mistake gives exactly these results: {hint}" for hint in hints]


def _first_wrong_step(tried: _Tried) -> list[str]:
    """Say which of the names in the comments is the first that is not right in example 1."""
    exercise = _EXERCISES[tried.name]
    function = inspect.unwrap(function_of(tried.name, tried.target))
    steps = [(name, read(value)) for name, value in exercise.get("steps", [])]
    if not steps or tried.wrong[0] != 0 or not inspect.isfunction(function):
        return []

    def call() -> None:
        run(tried.name, exercise, tried.target, exercise["cases"][0], _KNOWN["seed"])

    seen = values_on_the_way(function, call, [name for name, _value in steps])
    stopped = tried.outcomes[0].error is not None
    return first_wrong(steps, seen, _rules(exercise), exercise["returns"], stopped=stopped)


def _gives(name: str, given: Any, outcome: Outcome) -> bool:
    """Tell whether a call has the outcome that a known mistake gives."""
    value = read(given)
    if isinstance(value, Raised):
        same = outcome.error is not None and type(outcome.error).__name__ == value.kind
        return same and value.message in (None, _text_of(outcome.error))  # type: ignore[arg-type]
    if outcome.error is not None:
        return False
    return not any(row.sentence for row in _compared(name, value, outcome.value))


def _wrong_before(tried: _Tried) -> str:
    """Return the name of the first earlier exercise that is not right, or an empty text."""
    function = function_of(tried.name, tried.target)
    if isinstance(function, type):
        function = next(filter(inspect.isfunction, vars(function).values()), function)
    variables = getattr(inspect.unwrap(function), "__globals__", {})
    for name in _EXERCISES:
        owner = name.split(".")[0]
        found = tried.target if owner == tried.name.split(".")[0] else variables.get(owner)
        if name in _EXERCISES[tried.name]["builds_on"] and callable(found):
            with contextlib.redirect_stdout(io.StringIO()):
                if _try(name, found).wrong:
                    return str(name)
    return ""


# The tests


def _refuse(name: str, target: Any) -> Optional[NotYet]:
    """Return a failure if the object that is passed is not the function or class to test."""
    owner, _, method = name.partition(".")
    call = f"{_test_name(name)}({owner})"
    if method and not isinstance(target, type):
        return NotYet(name, [f"Pass the class itself: {call}."], [])
    if not callable(target):
        return NotYet(name, [f"Pass the function itself, without calling it: {call}."], [])
    if method and not callable(getattr(target, method, None)):
        return NotYet(name, [f"The class {owner} has no method {method}."], [])
    return None


def _test_name(name: str) -> str:
    return f"{name.replace('.', '_')}_test"


def _test_of(name: str) -> Target:
    """Make the public test of one exercise."""

    def test(target: Any) -> None:
        failure = _refuse(name, target)
        if failure is None:
            tried = _try(name, target)
            failure = _verdict(tried) if tried.wrong else None
        if failure is not None:
            raise failure
        if not tried.outcomes:
            print(f"There is no example of {name} to test it with: the grader tests it.")
            return
        print(_UNDECIDED if tried.undecided else "All tests passed.")

    test.__name__ = test.__qualname__ = _test_name(name)
    test.__doc__ = f"Call `{name}` on the published examples and say what is wrong."
    return test


_UNDECIDED = (
    "The results differ from those of the examples. Other results than these can be right here: "
    "the grader decides."
)


globals().update({_test_name(name): _test_of(name) for name in _EXERCISES})
__all__ = [_test_name(name) for name in _EXERCISES]
