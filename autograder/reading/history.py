"""Find the states of the notebook in which a graded function may be called.

A function is judged as the notebook stood when its own test ran, because code below the test may
bind names again: an experiment, an empty copy of the stub, a variable called `sum`. A *change* is a
kept statement that binds a name again, or hides a builtin. Between two changes all states are
equal. Most notebooks have no change below a graded function; then there is only the final state.
"""

from __future__ import annotations

import ast
import builtins
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from autograder.boundary.definitions import FINAL, History, State, UnwrittenState
from autograder.reading.notebook import Notebook
from autograder.reading.regions import unwritten
from autograder.reading.statements import ParsedStatement, Survey
from autograder.reading.syntax import immediate

MAX_STATES = 4
"""The maximum number of states in which a function is tried."""
_BUILTINS = frozenset(name for name in dir(builtins) if callable(getattr(builtins, name)))
_TEST_NAME = re.compile(r"(\w+?)_test|test_(\w+)")
_HEAD = re.compile(r"^#+ *GRADED +FUNCTION *:? *(\w+)", re.MULTILINE | re.IGNORECASE)
_PLAIN_VALUE = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.For


@dataclass(slots=True)
class _Story:
    """The kept statements, with the indices of those that matter here.

    Attributes:
        kept: the kept statements.
        changes: the indices of the changes, in order.
        definitions: the indices of the definitions of each graded function.
        hiding: the variables that hide a builtin: the index of the statement, and the name.
    """

    kept: list[ParsedStatement]
    changes: list[int] = field(default_factory=list)
    definitions: dict[str, list[int]] = field(default_factory=dict)
    hiding: list[tuple[int, str]] = field(default_factory=list)


def histories(survey: Survey, notebook: Notebook) -> dict[str, History]:
    """Return the histories of the graded functions with several definitions or several states.

    The choice of the kept statements must be final.
    """
    story = _story(survey)
    first = min((at[0] for at in story.definitions.values()), default=0)
    is_changed = bool(story.hiding) or any(index > first for index in story.changes)
    if not is_changed and all(len(at) == 1 for at in story.definitions.values()):
        return {}  # true of most notebooks
    places = _Places(survey, notebook)
    found = {name: _history(name, at, story, places) for name, at in story.definitions.items()}
    return {
        name: history
        for name, history in found.items()
        if len(history.definitions) > 1 or history.states != (FINAL,)
    }


def standing(
    survey: Survey, found: Mapping[str, History]
) -> dict[str, tuple[ParsedStatement, ast.FunctionDef]]:
    """Return the definition of each graded function that stands in its first state."""
    last: dict[str, tuple[ParsedStatement, ast.FunctionDef]] = {}
    count = 0
    for statement in survey.statements:
        node = statement.node
        if isinstance(node, ast.FunctionDef) and node.name in survey.graded:
            state = found[node.name].states[0] if node.name in found else FINAL
            if node.name not in last or state.after is None or count <= state.after:
                last[node.name] = statement, node
        count += statement.kept
    return last


def _story(survey: Survey) -> _Story:
    story = _Story([statement for statement in survey.statements if statement.kept])
    last: dict[str, ParsedStatement] = {}
    modules: set[str | None] = set()
    for index, statement in enumerate(story.kept):
        changes = False
        if isinstance(statement.node, ast.ImportFrom):
            is_star = any(alias.name == "*" for alias in statement.node.names)
            changes = is_star and statement.node.module not in modules
            modules.add(statement.node.module)
        for name in statement.binds:
            earlier = last.get(name)
            if earlier is not None:
                changes |= statement.needed and not _same(earlier, statement, name)
            elif name in _BUILTINS and statement.needed:
                changes = True
                story.hiding.append((index, name))
            last[name] = statement
            if name in survey.graded and not _wraps(statement.node, name):
                story.definitions.setdefault(name, []).append(index)
        if changes:
            story.changes.append(index)
    for name, at in story.definitions.items():
        # An import is a definition only where nothing else is: an older helper module has the name.
        written = [i for i in at if not isinstance(story.kept[i].node, ast.Import | ast.ImportFrom)]
        story.definitions[name] = written or at
    return story


def _same(first: ParsedStatement, second: ParsedStatement, name: str) -> bool:
    """Tell whether two statements bind `name` to the same thing."""
    if isinstance(first.node, ast.FunctionDef) and isinstance(second.node, ast.FunctionDef):
        return ast.dump(first.node) == ast.dump(second.node)
    origin = _origin(first.node, name)
    return origin is not None and origin == _origin(second.node, name)


def _origin(node: ast.stmt, name: str) -> tuple[str | None, ...] | None:
    """Return the module and name that an import binds to `name`, or None for other statements."""
    if isinstance(node, ast.ImportFrom):
        return next(((node.module, a.name) for a in node.names if name in (a.asname, a.name)), None)
    if isinstance(node, ast.Import):
        tops = (alias for alias in node.names if name == (alias.asname or alias.name.split(".")[0]))
        return next(((a.name if a.asname else name,) for a in tops), None)
    return None


def _wraps(node: ast.stmt, name: str) -> bool:
    """Tell whether a statement binds `name` without defining it anew, as `f = timed(f)` does."""
    if isinstance(node, ast.FunctionDef):
        return any("overload" in ast.dump(decorator) for decorator in node.decorator_list)
    if isinstance(node, ast.Assign):
        names = {child.id for child in ast.walk(node.value) if isinstance(child, ast.Name)}
        # An entry of it is bound in `f.calls = 0`.
        return name in names or all(
            isinstance(t, ast.Attribute | ast.Subscript) for t in node.targets
        )
    return isinstance(node, ast.Expr | ast.AugAssign | ast.Delete)


class _Places:
    """The indices of the statements where tests are called, and where cells end."""

    def __init__(self, survey: Survey, notebook: Notebook) -> None:
        # The text of each cell; a file with one cell is a script, and a script has no cells.
        self.lines = {cell.number: cell.source.split("\n") for cell in notebook.cells}
        self.tests: dict[str, list[int]] = {}
        self.cell_ends: dict[int, int] = {}
        self.own_cells: dict[str, set[int]] = {}
        count = 0
        for statement in survey.statements:
            count += statement.kept
            self.cell_ends[statement.cell] = count - 1
            for name in _tested(statement.node):
                self.tests.setdefault(name, []).append(count - 1)
        for cell in notebook.cells:
            for name in {cell.grade_id, *_HEAD.findall(cell.source)} - {""}:
                self.own_cells.setdefault(name, set()).add(cell.number)
            if cell.grade_id.startswith("test_") and cell.number in self.cell_ends:
                name = cell.grade_id.removeprefix("test_")
                self.tests.setdefault(name, []).append(self.cell_ends[cell.number])


def _tested(node: ast.stmt) -> Iterator[str]:
    """Yield the name of each function whose test a statement calls."""
    if not isinstance(node, ast.Expr | ast.Assign | ast.If | ast.For | ast.With | ast.Try):
        return
    try:
        calls = [child for child in immediate(node) if isinstance(child, ast.Call)]
    except RecursionError:
        return
    for call in calls:
        match = _TEST_NAME.fullmatch(
            str(getattr(call.func, "id", None) or getattr(call.func, "attr", ""))
        )
        if match is not None:
            yield match[1] or match[2]


def _history(name: str, at: list[int], story: _Story, places: _Places) -> History:
    tests = [index for index in places.tests.get(name, ()) if index >= at[0]]
    if tests:
        ends = sorted(tests, reverse=True)
    else:
        own = places.own_cells.get(name, set())
        headed = [index for index in at if story.kept[index].cell in own]
        ends = [_end_of_cell(index, story, places) for index in headed[::-1] or at]
    states = list(dict.fromkeys(_state(end, story.changes) for end in ends))[: MAX_STATES - 1]
    states = [*states, FINAL] if FINAL not in states else states
    written = [state for state in states if _is_written(at, state, story, places)]
    states = written or states
    hidden = _hidden(states[0], story)
    if hidden:
        states = [states[0], State(states[0].after, unhidden=True), *states[1:]]
        if len(states) > MAX_STATES:
            del states[-2]  # the final state stays
    nodes = {ast.dump(story.kept[index].node) for index in at} if len(at) > 1 else ()
    cells = tuple((story.kept[index].cell, index) for index in at)
    return History(cells, tuple(states), bool(tests), len(nodes) == 1, hidden)


def _end_of_cell(index: int, story: _Story, places: _Places) -> int:
    # A script has one cell, which ends where the file ends: there the definition itself counts.
    return index if len(places.lines) == 1 else places.cell_ends[story.kept[index].cell]


def _state(index: int, changes: list[int]) -> State:
    """Return the state after a statement: it lasts until just before the next change."""
    later = bisect_right(changes, index)
    return State(changes[later] - 1) if later < len(changes) else FINAL


def _is_written(at: list[int], state: State, story: _Story, places: _Places) -> bool:
    """Tell whether the definition that stands in a state holds code of the student's."""
    seen = [index for index in at if state.after is None or index <= state.after]
    statement = story.kept[(seen or at)[-1]]
    if not isinstance(statement.node, ast.FunctionDef):
        return True
    found = unwritten(statement.node, places.lines.get(statement.cell, []))
    return found is None or found.state is UnwrittenState.PARTLY


def _hidden(state: State, story: _Story) -> tuple[tuple[str, int], ...]:
    """Return the variables that hide a builtin in a state, each with its cell."""
    return tuple(
        (name, story.kept[index].cell)
        for index, name in story.hiding
        if (state.after is None or index <= state.after)
        and isinstance(story.kept[index].node, _PLAIN_VALUE)
    )
