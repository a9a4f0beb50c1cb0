"""Write the text of a one-file assignment: its header, cells and cases."""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from autograder.authoring.importing.asserts import LOOSE
from autograder.authoring.importing.calls import Check, function_name
from autograder.authoring.importing.cases import Case, CasesOfCell
from autograder.authoring.importing.cells import NotConverted, bound_names, merged, parse
from autograder.authoring.importing.drivers import SEEN, Script
from autograder.authoring.importing.parts import Exercise

_WIDTH = 92
_CELL_MARK = re.compile(r"^(\s*)#(?=\s*(?:%%|///))")
_AUTOTEST = re.compile(r"^(\s*)__autotest__\((.*)\)$", re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def header(name: str, title: str, packages: Sequence[str] = (), given: Sequence[str] = ()) -> str:
    """Return the header of the file.

    >>> print(header("ps1", "Squares"))
    # /// chainrule
    # id = "ps1"
    # title = "Squares"
    # points = 1
    # ///
    """
    lines = ["# /// chainrule", f"# id = {_quoted(name)}", f"# title = {_quoted(title)}"]
    lines.append("# points = 1")
    if packages:
        lines.append(f"# packages = [{', '.join(map(_quoted, packages))}]")
    if given:
        lines.append(f"# given = [{', '.join(map(_quoted, given))}]")
    return "\n".join([*lines, "# ///"])


def markdown(text: str) -> str:
    """Return a Markdown cell."""
    lines = []
    for line in _CONTROL_BUT_LINES.sub(" ", text).split("\n"):
        if re.match(r"\s*(%%|///)", line):
            line = line.replace("%%", "&#37;%", 1).replace("///", "&#47;//", 1)
        lines.append(f"# {line}".rstrip())
    return "\n".join(["# %% [markdown]", *lines])


_CONTROL_BUT_LINES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]+")


def plain(text: str) -> str:
    """Return a plain cell; what is not Python becomes a comment."""
    return f"# %%\n{_code(text)}"


def exercise(made: Exercise, points: float | None) -> str:
    """Return an exercise cell."""
    shown = f" points={points:g}" if points else ""
    return f"# %% exercise{shown}\n{_code(made.text)}"


def hidden(*parts: str) -> str:
    """Return a hidden cell of several parts."""
    return "\n\n".join(["# %% hidden\n" + parts[0], *parts[1:]])


def left_out(part: NotConverted) -> str:
    """Return a part that could not be converted, as a comment.

    >>> print(left_out(NotConverted(7, "it calls no exercise", "assert True")))
    # Cell 7: it calls no exercise.
    # | assert True
    """
    reason = _CONTROL.sub(" ", part.reason)
    lines = textwrap.wrap(f"Cell {part.cell}: {reason}.", _WIDTH)
    text = _AUTOTEST.sub(r"\1### AUTOTEST \2", part.text)
    return "\n".join([*(f"# {line}" for line in lines), *_commented(text)])


class Writer:
    """Writes the hidden cells; it numbers the cases of each exercise."""

    def __init__(self, tests: Sequence[CasesOfCell]) -> None:
        self._numbers: Counter[tuple[str, str]] = Counter()
        self._written: set[tuple[str, ...]] = set()
        self._scripts: dict[str, list[Script]] = {}
        self._last: dict[str, int] = {}
        self._tolerances: dict[str, str] = dict(_comparators(tests))
        self._matches: dict[tuple[str, str], set[str]] = {}
        for check in (case.check for one in tests for case in one.cases):
            for exception in check.exception.split("|"):
                key = function_name(check.call), exception
                self._matches.setdefault(key, set()).add(check.match)
        for one in tests:
            for script in one.scripts:
                self._scripts.setdefault(script.exercise, []).append(script)
                self._last[script.exercise] = one.cell

    def tests(self, group: Sequence[CasesOfCell]) -> Iterator[str]:
        """Yield the hidden cell that neighbouring test cells become, if they hold something."""
        parts = list(self._cases(case for tests in group for case in tests.cases))
        parts += [part for tests in group for part in self._loops(tests)]
        cells = {tests.cell for tests in group}
        parts += [self._driver(name) for name, cell in self._last.items() if cell in cells]
        parts += self._properties(group)
        code = re.sub(r"^\s*#.*$", "", "\n".join(parts), flags=re.MULTILINE)
        imports = dict.fromkeys(text for tests in group for text in tests.imports)
        needed = [text for text in imports if _is_used(text, code)]
        parts = (["\n".join(needed)] if needed else []) + parts
        parts += map(left_out, merged(part for tests in group for part in tests.not_converted))
        if parts:
            numbers = ", ".join(str(tests.cell) for tests in group)
            yield hidden(f"# From cell{'s' if len(group) > 1 else ''} {numbers}.", *parts)

    def _cases(self, cases: Iterable[Case]) -> Iterator[str]:
        rows: dict[str, list[str]] = {}
        functions = []
        for key, case in _best(cases).items():
            if key in self._written:
                continue
            self._written.add(key)
            name = self._name(case.exercise, case.hidden)
            values = "".join(f"{value}, " for value in case.arguments)
            row = f"({values[:-1] if len(case.arguments) == 1 else values[:-2]})"
            comment = _expected(case.check)
            if case.setup:
                lines = [*case.setup, *comment, f"return {row}"]
                body = textwrap.indent("\n".join(lines), "    ")
                text = f'@cases({case.exercise}, {{"{name}": ()}})\ndef _(rng):\n{body}'
                functions.append(text)
            else:
                rows.setdefault(case.exercise, []).extend([*comment, f"{name}={row},"])
        for exercise_name, lines in rows.items():
            inside = textwrap.indent("\n".join(lines), "    ")
            yield f"examples(\n    {exercise_name},\n{inside}\n)"
        yield from functions

    def _name(self, exercise_name: str, is_hidden: bool) -> str:
        kind = "hidden" if is_hidden else "example"
        self._numbers[exercise_name, kind] += 1
        return f"{kind}_{self._numbers[exercise_name, kind]}"

    def _loops(self, tests: CasesOfCell) -> Iterator[str]:
        for number, loop in enumerate(tests.loops, start=1):
            suffix = f"{tests.cell}_{number}" if len(tests.loops) > 1 else str(tests.cell)
            kind = "hidden" if loop.hidden else "example"
            function = f"_arguments_of_cell_{suffix}"
            call = (
                f'    **{{f"{kind}_cell_{suffix}_{{number}}": row '
                f"for number, row in enumerate({function}(), 1)}},"
            )
            yield f"{loop.function(function)}\n\n\nexamples(\n    {loop.exercise},\n{call}\n)"

    def _driver(self, name: str) -> str:
        branches: list[str] = []
        rows = []
        for number, script in enumerate(self._scripts[name], start=1):
            body = textwrap.indent(script.body, "        ")
            word = "elif" if branches else "if"
            branches.append(f"    {word} script == {number}:  # cell {script.cell}\n{body}")
            rows.append(f"    {self._name(name, script.hidden)}=({number},),")
        middle = "\n".join(branches)
        driver = f"@driver({name})\ndef _(cls, script):\n    {SEEN} = []\n{middle}\n"
        cases = "\n".join(["examples(", f"    {name},", *rows, ")"])
        return f"{driver}    return {SEEN}\n\n\n{cases}"

    def _properties(self, group: Sequence[CasesOfCell]) -> Iterator[str]:
        lines = []
        for case in (case for tests in group for case in tests.cases):
            check, name = case.check, case.exercise
            for exception in filter(None, check.exception.split("|")):
                matches = self._matches[name, exception]
                match = f", match={min(matches)!r}" if len(matches) == 1 and check.match else ""
                lines.append(f"raises({name}, {exception}{match})")
            if check.printed:
                lines.append(f"prints({name})")
        for name in dict.fromkeys(name for tests in group for name in tests.exercises):
            comparator = self._tolerances.pop(name, "")
            lines += [f"compares({name}, {comparator})"] if comparator else []
        fresh = [line for line in dict.fromkeys(lines) if (line,) not in self._written]
        self._written |= {(line,) for line in fresh}
        if fresh:
            yield "\n".join(fresh)


def _best(cases: Iterable[Case]) -> dict[tuple[str, ...], Case]:
    """Return each case once: with the check that says most, and shown if one of them is."""
    found: dict[tuple[str, ...], Case] = {}
    for case in cases:
        key = (case.exercise, *case.setup, "->", *case.arguments)
        before = found.get(key, case)
        says_more = bool(case.check.expected) > bool(before.check.expected)
        best = case if says_more else before
        found[key] = replace(best, hidden=case.hidden and before.hidden)
    return found


def _is_used(statement: str, code: str) -> bool:
    tree = parse(statement)
    names = bound_names(tree) if tree is not None else set()
    return any(name == "*" or re.search(rf"\b{re.escape(name)}\b", code) for name in names)


def _comparators(tests: Iterable[CasesOfCell]) -> Iterator[tuple[str, str]]:
    """Yield the comparator of each exercise whose tests imply one, or a loose tolerance."""
    checks: dict[str, list[Check]] = {}
    for case in (case for one in tests for case in one.cases):
        checks.setdefault(case.exercise, []).append(case.check)
    for name, found in checks.items():
        rtol, atol = max(c.rtol for c in found), max(c.atol for c in found)
        named = {check.comparator for check in found} - {""}
        if "unordered" in named:
            yield name, "unordered"
        elif rtol > LOOSE or atol > LOOSE:
            yield name, f"tolerance(rtol={rtol:g}, atol={atol:g})"
        elif named:
            yield name, sorted(named)[0]


def without_cases(name: str, is_class: bool = False) -> str:
    """Return a note to the author about an exercise that has no case yet."""
    example = f"@driver({name})" if is_class else f"examples({name}, example_1=(...,))"
    return f"# No test of {name} could be imported. Write its cases, as in\n# | {example}"


def _expected(check: Check) -> list[str]:
    """Return comment lines with the expected value and the message of an assertion."""
    parts = []
    if check.exception:
        parts.append(f"raises {check.exception.replace('|', ' or ')}")
    elif check.expected:
        parts.append(f"expected: {check.expected}")
    if check.message:
        parts.append(f"said: {check.message}")
    lines = []
    for part in parts:
        clean = _CONTROL.sub(" ", part)
        lines += [f"# {line}" for line in textwrap.wrap(clean, _WIDTH - 6)]
    return [_CELL_MARK.sub(r"\1# |", line) for line in lines]


def _code(text: str) -> str:
    if parse(text) is None:
        return "\n".join(_commented(text))
    return "\n".join(_CELL_MARK.sub(r"\1# |", line) for line in text.split("\n"))


def _commented(text: str) -> list[str]:
    if not text.strip():
        return []
    clean = _CONTROL_BUT_LINES.sub(" ", text)
    return [f"# | {line}".rstrip() for line in clean.strip("\n").split("\n")]


def _quoted(text: str) -> str:
    return json.dumps(_CONTROL.sub(" ", text).strip(), ensure_ascii=False)


def counted(number: float, noun: str) -> str:
    """Return a number with its noun.

    >>> counted(1, "point"), counted(2.5, "point")
    ('1 point', '2.5 points')
    """
    return f"{number:g} {noun}" + ("" if number == 1 else "s")
