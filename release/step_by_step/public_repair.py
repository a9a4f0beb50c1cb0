"""Find a mistake by mending it: the small change with which a function gives what is expected.

A change that makes every published example right has found the place of the mistake, so its words
are true. Nothing is said if several examples cannot be mended that way.
"""

import ast
import contextlib
import io
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from public_code import Code
from public_edits import Edit, edits

Target = Callable[..., Any]
# Which parts of which examples are wrong for a function, and the line where it stops, if it does;
# None if a part is wrong that may not be.
Left = tuple[frozenset[Any], int]
Change = tuple[Edit, ...]
Judge = Callable[[Target, frozenset[Any]], Left | None]
_SECONDS = 2.5
# How many changes that help a little are tried together with a second one.
_FIRST = 6
_UNSAFE = {"input", "open", "exec", "eval", "exit", "quit", "breakpoint"}


def repair(
    target: Target,
    code: Code,
    judge: Judge,
    wrong: frozenset[Any],
    about: tuple[int, str],
    functions: list[str],
) -> tuple[str, bool]:
    """Return the words of the change that mends a function, and whether it mends all of it.

    `wrong` are the parts that are wrong without a change; `about` is the part that the sentence
    before speaks of. Two changes are tried if one is not enough. The words are empty if nothing
    helps.
    """
    called = {node.id for node in ast.walk(code.tree) if isinstance(node, ast.Name)}
    if called & _UNSAFE or any(isinstance(node, ast.While) for node in ast.walk(code.tree)):
        return "", False
    search = _Search(_Bench(target, code, judge), list(_changes(code, functions)), wrong)
    found = search.one() or search.two()
    if found:
        words = [_words(change, again=number > 0) for number, change in enumerate(found)]
        return " And ".join(words), True
    stopped = any(part is None for _case, part in wrong)
    for change, (parts, _line) in search.better:
        if not stopped and about not in parts and about in wrong:
            return _words(change), False
    return "", False


class _Search:
    """Tries changes until a time is over; keeps those that help a little."""

    def __init__(self, bench: "_Bench", changes: list[Change], wrong: frozenset[Any]) -> None:
        self._bench, self._changes, self._wrong = bench, changes, wrong
        self._until = time.monotonic() + _SECONDS
        self.better: list[tuple[Change, Left]] = []

    def one(self) -> list[Change]:
        """Return the single change that mends everything, in a list, or an empty list."""
        for change in self._changes:
            left = self._bench.judged(change, self._wrong)
            if left is not None and not left[0]:
                return [change]
            if left is not None:
                self.better.append((change, left))
            if time.monotonic() > self._until:
                break
        # Fewer wrong parts come first, then those that get further.
        self.better.sort(key=lambda pair: (len(pair[1][0]), -pair[1][1]))
        return []

    def two(self) -> list[Change]:
        """Return two changes that mend everything together, or an empty list."""
        for first, (parts, _line) in self.better[:_FIRST]:
            for second in self._changes:
                if time.monotonic() > self._until:
                    return []
                if {e.node for e in first} & {e.node for e in second}:
                    continue
                left = self._bench.judged((*first, *second), parts)
                if left is not None and not left[0]:
                    return [first, second]
        return []


def _words(change: Change, *, again: bool = False) -> str:
    edit = change[0]
    lines = sorted({getattr(e.node, "lineno", 0) for e in change})
    where = f"lines {lines[0]} and {lines[-1]}" if len(lines) > 1 else f"line {lines[0]}"
    return f"{'in' if again else 'In'} {where}: {edit.words}."


def _changes(code: Code, functions: list[str]) -> Iterator[Change]:
    """Yield single changes, and all changes of one kind together."""
    kinds: dict[str, list[Edit]] = {}
    for edit in edits(code, _names(code), functions):
        kinds.setdefault(edit.kind, []).append(edit)
        yield (edit,)
    for together in kinds.values():
        lines: dict[int, list[Edit]] = {}
        for edit in together:
            lines.setdefault(getattr(edit.node, "lineno", 0), []).append(edit)
        groups = [*lines.values(), together] if len(lines) > 1 else [together]
        yield from (tuple(group) for group in groups if len(group) > 1)


def _names(code: Code) -> list[str]:
    """Return the names of numbers and arrays in a function: its arguments and what it sets."""
    found = [argument.arg for argument in code.tree.args.args]
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.append(node.id)
    return [name for name in dict.fromkeys(found) if name.strip("_")]


class _Bench:
    """Makes changes in the tree of a function, judges the changed function, and undoes them."""

    def __init__(self, target: Target, code: Code, judge: Judge) -> None:
        self._tree, self._judge = code.tree, judge
        self._variables = getattr(target, "__globals__", {})
        self._places = dict(_places(code.tree))

    def judged(self, change: Change, wrong: frozenset[Any]) -> Left | None:
        """Return what is left wrong with a change; None if it makes a right part wrong."""
        for edit in change:
            ast.copy_location(edit.new, edit.node)
            ast.fix_missing_locations(edit.new)
            self._put(edit.node, edit.new)
        try:
            module = ast.Module([self._tree], [])
            made: dict[str, Any] = {}
            exec(compile(module, "<changed>", "exec"), self._variables, made)  # noqa: S102
            with contextlib.redirect_stdout(io.StringIO()):
                return self._judge(made[self._tree.name], wrong)
        except Exception:
            return None
        finally:
            for edit in reversed(change):
                self._put(edit.node, edit.node)

    def _put(self, old: ast.AST, new: ast.AST) -> None:
        parent, field, index = self._places[old]
        if index is None:
            setattr(parent, field, new)
        else:
            getattr(parent, field)[index] = new


def _places(tree: ast.AST) -> Iterable[tuple[ast.AST, tuple[ast.AST, str, int | None]]]:
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if isinstance(value, ast.AST):
                yield value, (parent, field, None)
            elif isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, ast.AST):
                        yield item, (parent, field, index)
