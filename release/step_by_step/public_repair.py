"""Find a mistake by mending it: the small change with which a function gives what is expected.

Its words are said only if every published example is right with it. Where several changes do that,
they have to be the same function for other numbers, too; else one of them fits by chance.
"""

import ast
import contextlib
import io
import re
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from types import ModuleType
from typing import Any

from public_code import Code, is_loose, names_asked, shown
from public_edits import Edit, edits
from public_places import loop_in_loop
from public_right import given_loop, makes_sense
from public_steps import BEFORE, superfluous_lines, swapped_lines
from public_words import listed

Target = Callable[..., Any]
# Which parts of which examples are wrong for a function, and the line where it stops, if it does;
# None if a part is wrong that may not be.
Left = tuple[frozenset[Any], int]
Change = tuple[Edit, ...]
Judge = Callable[[Target, frozenset[Any]], Left | None]
Alike = Callable[[Target, Target], bool]
_SECONDS = 2.5
_TOO_MUCH = "is too much in"
# How long other changes are sought after one that mends everything, and pairs of small ones.
_MORE_SECONDS = 0.6
# How many changes that help a little are tried together with a second one.
_FIRST = 8
# Slips of a sign or an operator, of which a line may hold two, neither of which helps alone.
_SMALL = re.compile(
    r"(minus|no minus|[^\w\s]{1,2} [^\w\s]{1,2} \w+|compare .*|left [-*/] [m1]"
    r"|one minus \w+|insert / m|reciprocal)$"
)
# More edits that are made together are not all named.
_NAMED = 2
# A changed function runs many times, so it must not read or write anything outside.
_UNSAFE = {"input", "open", "exec", "eval", "exit", "quit", "breakpoint", "__import__"}
_WRITES = {"save", "savez", "savez_compressed", "savetxt", "tofile", "memmap", "dump"}
_MODULES = ("numpy", "math")


def repair(
    target: Target,
    code: Code,
    judge: Judge,
    alike: Alike,
    wrong: frozenset[Any],
    functions: dict[str, list[str]],
    lawful: Callable[[Target], bool],
    *,
    lines: bool = False,
) -> str:
    """Return the words of the change that mends a function, or an empty string.

    `functions` are those of the workbook, with the names of what they return. `alike` tells whether
    two functions give the same for other numbers. `wrong` are the parts that are wrong without a
    change. Two changes are tried if one is not enough. `lawful` tells whether a function is right
    on other inputs, too, as far as that can be known. With `lines` only whole lines are left out.
    """
    variables = getattr(target, "__globals__", {})
    if not all(_is_harmless(node, variables) for node in ast.walk(code.tree)):
        return ""
    bench = _Bench(target, code, judge)
    whole = [(edit,) for edit in superfluous_lines(code)]
    changes = whole if lines else list(_changes(code, functions))
    search = _Search(bench, changes, wrong, lawful)
    found = search.one()
    if lines:
        return _words(found[0]) if found else ""
    if found:
        # To leave something out is the plainest of several.
        kind = found[0][0].kind
        indexed = kind.startswith(("index ", "shift ", "apart"))
        for change in found if not indexed else ():
            if all(_TOO_MUCH in edit.words for edit in change):
                return _words(change)
        if kind in ("line", "apart"):
            return _words(found[0])
        if plainer := search.without_detour(found[0]):
            return _pair(plainer)
        made = [bench.made(change) for change in found]
        if not all(alike(made[0], other) for other in made[1:]):
            return ""
        return _words(found[0])
    return _pair(search.two())


def _pair(changes: list[Change]) -> str:
    said = [_words(one, again=number > 0) for number, one in enumerate(changes)]
    if len(said) > 1:
        # Before the line of one change another one was still wrong.
        said = [words.replace(BEFORE, "") for words in said]
    return " And ".join(said)


def _is_harmless(node: ast.AST, variables: dict[str, Any]) -> bool:
    """Tell whether a changed function may hold a node: no endless loop, nothing written."""
    if isinstance(node, ast.Import):
        return all(alias.name in _MODULES for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return node.module in _MODULES
    if isinstance(node, ast.Attribute):
        return node.attr not in _WRITES
    if isinstance(node, ast.Name):
        value = variables.get(node.id)
        foreign = isinstance(value, ModuleType) and value.__name__ not in _MODULES
        return not foreign and node.id not in _UNSAFE
    return not isinstance(node, ast.While)


class _Search:
    """Tries changes until a time is over; keeps those that help a little."""

    def __init__(
        self,
        bench: "_Bench",
        changes: list[Change],
        wrong: frozenset[Any],
        lawful: Callable[[Target], bool],
    ) -> None:
        self._bench, self._changes, self._wrong = bench, changes, wrong
        self._lawful = lawful
        self._until = time.process_time() + _SECONDS
        self.better: list[tuple[Change, Left]] = []

    def one(self) -> list[Change]:
        """Return the changes that mend everything, each by itself, the likely ones first."""
        found: list[Change] = []
        for change in self._changes:
            # With more edits than needed, the rest of them may do nothing here.
            if not found or len(change) <= len(found[0]):
                left = self._bench.judged(change, self._wrong)
                if left is not None and not left[0] and self._makes_sense(change):
                    self._until = self._until if found else time.process_time() + _MORE_SECONDS
                    found.append(change)
                elif left is not None and left[0]:
                    self.better.append((change, left))
            if time.process_time() > self._until:
                break
        # Fewer wrong parts come first, then those that get further.
        self.better.sort(key=lambda pair: (len(pair[1][0]), -pair[1][1]))
        return found

    def _makes_sense(self, change: Change) -> bool:
        pairs = [(edit.node, edit.new) for edit in change]
        return makes_sense(self._bench.code, pairs) and self._lawful(self._bench.made(change))

    def two(self) -> list[Change]:
        """Return two changes that mend everything together, or an empty list."""
        for first, (parts, _line) in self.better[:_FIRST]:
            for second in self._changes:
                if time.process_time() > self._until:
                    return []
                if {e.node for e in first} & {e.node for e in second} or _odd(first, second):
                    continue
                left = self._bench.judged((*first, *second), parts)
                if left is not None and not left[0] and self._makes_sense((*first, *second)):
                    return [first, second]
        return self._small_pair()

    def without_detour(self, found: Change) -> list[Change]:
        """Return two plainer changes for a minus before a whole sum, or an empty list.

        They are the minus before one term of it, and something that is too much elsewhere.
        """
        (edit,) = found if len(found) == 1 else (None,)
        if edit is None or edit.kind != "minus" or not is_loose(edit.node):
            return []
        inner = {*ast.walk(edit.node)} - {edit.node}
        single = [c for c in self._changes if len(c) == 1]
        signs = [c for c in single if c[0].kind == "minus" and c[0].node in inner]
        for first in signs:
            for second in (c for c in single if _TOO_MUCH in c[0].words):
                if time.process_time() > self._until:
                    return []
                both = (*first, *second)
                left = self._bench.judged(both, self._wrong)
                if left is not None and not left[0] and self._makes_sense(both):
                    return [first, second]
        return []

    def _small_pair(self) -> list[Change]:
        """Return two small changes of which neither helps alone, or an empty list."""
        if any(part is None for _case, part in self._wrong):
            return []  # it stops, and the sentence before says where
        self._until = min(self._until, time.process_time() + _MORE_SECONDS)
        small = [c for c in self._changes if len(c) == 1 and _SMALL.match(c[0].kind)]
        small.sort(key=self._bench.rank)
        pairs = sorted(combinations(enumerate(small), 2), key=lambda pair: pair[0][0] + pair[1][0])
        for (_n, first), (_m, second) in pairs:
            if time.process_time() > self._until:
                return []
            if first[0].node is not second[0].node and not _far(first, second):
                left = self._bench.judged((*first, *second), self._wrong)
                if left is not None and not left[0] and self._makes_sense((*first, *second)):
                    return [first, second]
        return []


def _far(first: Change, second: Change) -> bool:
    """Tell whether two small changes are too different: only a sign is changed beside others."""
    kinds = [change[0].kind for change in (first, second)]
    if kinds[0].partition(" ")[0] == "minus" and kinds[1] == "no minus":
        return True
    others = [kind for kind in kinds if kind.startswith(("left ", "insert ", "one "))]
    signs = [kind for kind in kinds if re.match(r"(no )?minus|[-+] [-+] ", kind)]
    return bool(others) and not signs


def _odd(first: Change, second: Change) -> bool:
    """Tell whether two changes in one line fit by chance too easily: a number and another thing."""
    lines = [getattr(change[0].node, "lineno", 0) for change in (first, second)]
    kinds = [change[0].kind for change in (first, second)]
    if "transpose all" in kinds and any(
        k == "transpose all" or k[:4] == "swap" for k in kinds[::-1]
    ):
        return sum(k == "transpose all" or k[:4] == "swap" for k in kinds) > 1
    loose = any(kind.startswith(("number ", "sum ", "last ", "fixed ")) for kind in kinds)
    return loose and lines[0] == lines[1]


def _words(change: Change, *, again: bool = False) -> str:
    lines = [str(number) for number in sorted({getattr(e.node, "lineno", 0) for e in change})]
    where = f"line{'s' if len(lines) > 1 else ''} {listed(lines)}"
    named = list(dict.fromkeys(edit.words for edit in change))
    words = ", and ".join(named[:_NAMED])
    if len(named) > _NAMED:
        words = f"{named[0]}; the same in {len(named) - 1} other places"
    return f"{'in' if again else 'In'} {where}: {words}."


def _changes(code: Code, functions: dict[str, list[str]]) -> Iterator[Change]:
    """Yield single changes, and all changes of one kind together."""
    yield from ((edit,) for edit in superfluous_lines(code))
    kinds: dict[str, list[Edit]] = {}
    for edit in edits(code, _names(code), functions):
        kinds.setdefault(edit.kind, []).append(edit)
        yield (edit,)
    for kind, together in kinds.items():
        if kind in ("minus", "rotate"):
            continue  # two of them are two mistakes
        lines: dict[int, list[Edit]] = {}
        for edit in together:
            lines.setdefault(getattr(edit.node, "lineno", 0), []).append(edit)
        groups = [*lines.values(), together] if len(lines) > 1 else [together]
        for group in groups:
            alike = len({ast.unparse(edit.node) for edit in group}) == 1
            if len(group) > 1 and (alike or len({edit.words for edit in group}) <= _NAMED):
                yield tuple(group)
    yield from ((edit,) for edit in _loops(code))
    yield from swapped_lines(code)


def _loops(code: Code) -> Iterator[Edit]:
    """Let a loop over the layers start or end elsewhere."""
    has_count = any(isinstance(n, ast.Name) and n.id == "L" for n in ast.walk(code.tree))
    if not has_count or loop_in_loop(code):
        return
    for loop in (n for n in ast.walk(code.tree) if isinstance(n, ast.For)):
        if not code.in_region(loop.lineno) and given_loop(code, loop):
            continue  # a given line is right as it is
        for call in (n for n in ast.walk(loop.iter) if isinstance(n, ast.Call)):
            if ast.unparse(call.func) != "range":
                continue
            for text in ("range(1, L)", "range(L)", "range(1, L + 1)"):
                new = ast.parse(text, mode="eval").body
                words = f"the loop runs over {shown(call)}, but the lines in it fit `{text}`"
                if text != ast.unparse(call):
                    yield Edit(f"loop {text}", call, new, words)


def _names(code: Code) -> list[str]:
    """Return the names of numbers and arrays in a function: its arguments and what it sets."""
    # A helper function has arguments, too.
    found = [node.arg for node in ast.walk(code.tree) if isinstance(node, ast.arg)]
    for node in ast.walk(code.tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.append(node.id)
    return [name for name in dict.fromkeys(found) if name.strip("_")]


class _Bench:
    """Makes changes in the tree of a function, judges the changed function, and undoes them."""

    def __init__(self, target: Target, code: Code, judge: Judge) -> None:
        self.code = code
        self._tree, self._judge = code.tree, judge
        self._variables = getattr(target, "__globals__", {})
        self._places = dict(_places(code.tree))

    def judged(self, change: Change, wrong: frozenset[Any]) -> Left | None:
        """Return what is left wrong with a change; None if it makes a right part wrong."""
        try:
            made = self.made(change)
            with contextlib.redirect_stdout(io.StringIO()):
                return self._judge(made, wrong)
        except Exception:
            return None

    def rank(self, change: Change) -> int:
        """Return how far back a small change is tried: a sign of the whole comes first."""
        (edit,) = change
        if edit.kind in ("minus", "no minus"):
            parent = self._places[edit.node][0]
            asked = {name for region in self.code.regions for name in names_asked(region)}
            whole = isinstance(parent, ast.Assign) and ast.unparse(parent.targets[0]) in asked
            return 0 if whole else 3
        return 1 if edit.kind.startswith(("left ", "insert ", "one ")) else 2

    def made(self, change: Change) -> Target:
        """Return the function with a change; the tree stays as it is."""
        for edit in change:
            ast.copy_location(edit.new, edit.node)
            ast.fix_missing_locations(edit.new)
            self._put(edit.node, edit.new)
        try:
            module = ast.Module([self._tree], [])
            made: dict[str, Any] = {}
            exec(compile(module, "<changed>", "exec"), self._variables, made)  # noqa: S102
            function: Target = made[self._tree.name]
            return function
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
