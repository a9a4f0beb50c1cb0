"""Read the file of an assignment: a notebook in the percent format, with a header in TOML.

Jupytext, VS Code and PyCharm open such a file as a notebook. A line `# %%` starts a cell. The rest
of that line is the cell's kind: `[markdown]`, `exercise`, `given NAME`, `hidden`, or nothing for a
plain cell. The header stands in comments between `# /// chainrule` and `# ///`.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from autograder.errors import AssignmentError

_OPENS, _CLOSES = "# /// chainrule", "# ///"
_MOST_LINES = 20
"""The header starts within the first lines of the file."""
_CELL = re.compile(r"# ?%%(?:\s+(?P<rest>.*?))?\s*$")
_NEARLY_CELL = re.compile(r"(?P<indent>\s*)#(?P<space>\s*)%%(?P<more>%*)(?P<word>\S*)")
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_KEYS = {
    "id", "title", "points", "version", "packages", "tolerance", "limits", "given", "after",
    "award", "introduction",
}  # fmt: skip
_SUCH_AS = {"packages": "pandas", "given": "helpers"}
_TABLES = {
    "tolerance": ("rtol", "atol"),
    "limits": (
        "call_seconds", "load_seconds", "submission_seconds", "memory_mb", "output_kb",
    ),
}  # fmt: skip
"""The tables of the header, with the names of their numbers."""


_LIKE_HIDDEN = {"answer", "answers", "instructor", "private", "secret", "solution", "solutions"}
"""Words that authors may use by mistake for `hidden`, the kind of a cell that is not released."""


class CellKind(StrEnum):
    """The kinds of cells."""

    MARKDOWN = "markdown"
    """Text for students."""
    PLAIN = "plain"
    """Code for students: imports, examples, plots."""
    EXERCISE = "exercise"
    """A graded function or class; the reference stands between its markers."""
    GIVEN = "given"
    """A module for students."""
    HIDDEN = "hidden"
    """Cases, mistakes and comparators; it is never released."""


@dataclass(frozen=True, slots=True)
class SourceCell:
    """A cell of the file.

    Attributes:
        kind: its kind.
        line: the number of the first line of its text in the file.
        text: its text; Markdown without the comment signs.
        name: the name of the module in a cell of the kind GIVEN; "print" in a plain cell that
            stands between an exercise and its test.
        options: the further words on the line that starts it, such as points=20.
    """

    kind: CellKind
    line: int
    text: str
    name: str = ""
    options: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The file of an assignment: its path, its header as a dictionary, and its cells."""

    path: Path
    header: dict[str, Any]
    cells: tuple[SourceCell, ...]

    def fault(self, line: int, sentence: str) -> AssignmentError:
        """Return an error that names the file and a line of it."""
        return fault(self.path, line, sentence)

    def header_line(self, key: str) -> int:
        """Return the line of the file on which the header names a key."""
        lines = self.path.read_text(encoding="utf-8").split("\n")
        start = [line.rstrip() for line in lines].index(_OPENS)
        return start + 1 + _offset(lines[start:], key)

    def of_kind(self, *kinds: CellKind) -> Iterator[SourceCell]:
        """Yield the cells of some kinds, in order."""
        yield from (cell for cell in self.cells if cell.kind in kinds)

    def code(self, *kinds: CellKind) -> str:
        """Return the code of some kinds of cells; all other lines are blank.

        So the number of a line in the code is its number in the file.
        """
        count = self.cells[-1].line + self.cells[-1].text.count("\n") if self.cells else 0
        lines = [""] * (count + 1)
        for cell in self.of_kind(*kinds):
            text = without_magics(cell.text).split("\n")
            lines[cell.line - 1 : cell.line - 1 + len(text)] = text
        return "\n".join(lines).rstrip() + "\n"


def fault(path: Path, line: int, sentence: str) -> AssignmentError:
    """Return an error that names a file and a line of it."""
    return AssignmentError(f"{path.name}, line {line}: {sentence}")


def is_source(path: Path) -> bool:
    """Return whether a file is the file of an assignment, by its first lines."""
    try:
        with path.open(encoding="utf-8") as file:
            return any(line.rstrip() == _OPENS for line in islice(file, _MOST_LINES))
    except (OSError, UnicodeDecodeError):
        return False


def read_source(path: Path, *, is_checked: bool = True) -> SourceFile:
    """Read the file of an assignment.

    Without `is_checked` its code is not parsed, because parsing takes most of the time.

    Raises:
        AssignmentError: it cannot be read, its header is missing or wrong, or a cell is not Python.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AssignmentError(f"{path.name} cannot be read: {error}") from None
    lines = text.split("\n")
    header, after = _header(path, lines)
    source = SourceFile(path, header, tuple(_cells(path, lines, after)))
    if is_checked:
        _check_code(source)
    return source


def _check_code(source: SourceFile) -> None:
    for cell in source.of_kind(CellKind.PLAIN, CellKind.EXERCISE, CellKind.GIVEN, CellKind.HIDDEN):
        try:
            ast.parse(without_magics(cell.text))
        except SyntaxError as error:
            line = cell.line - 1 + (error.lineno or 1)
            raise source.fault(line, f"this is not Python: {error.msg}") from None


def without_magics(text: str) -> str:
    """Return code without the lines that only IPython understands."""
    lines = text.split("\n")
    return "\n".join("" if re.match(r"\s*[%!]", line) else line for line in lines)


def _header(path: Path, lines: list[str]) -> tuple[dict[str, Any], int]:
    """Return the header, and the number of lines up to its end."""
    try:
        start = [line.rstrip() for line in lines].index(_OPENS)
    except ValueError:
        sentence = (
            f"there is no header: a line {_OPENS!r} opens it, and a line {_CLOSES!r} closes it"
        )
        raise fault(path, 1, sentence) from None
    for end in range(start + 1, len(lines)):
        if lines[end].rstrip() == _CLOSES:
            break
        if not lines[end].startswith("#"):
            raise fault(path, end + 1, f"each line of the header starts with #, up to {_CLOSES!r}")
    else:
        raise fault(path, start + 1, f"the header has no end: a line {_CLOSES!r} closes it")
    content = "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines[start + 1 : end])
    try:
        header = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = start + 1 + (int(found[1]) if found else 1)
        reason = _AT_LINE.sub("", str(error))
        reason += "; a text needs quotes" if reason == "Invalid value" else ""
        raise fault(path, line, f"the header is not TOML: {reason}") from None
    _check_header(path, start + 1, lines[start:end], header)
    return header, end + 1


def _offset(lines: list[str], key: str) -> int:
    """Return the index of the first line that starts with a key of the header, or 0."""
    found = (i for i, text in enumerate(lines) if re.match(rf"#\s*\[?{re.escape(key)}\b", text))
    return next(found, 0)


def _check_header(path: Path, line: int, lines: list[str], header: dict[str, Any]) -> None:
    def at(key: str) -> int:
        return line + _offset(lines, key)

    for key in ("id", "title"):
        if not isinstance(header.get(key), str) or not header[key].strip():
            raise fault(path, line, f'the header needs {key} = "..."')
    if not re.fullmatch(r"[A-Za-z]\w*", header["id"]):
        raise fault(path, at("id"), f"the id {header['id']!r} may have letters, digits and _ only")
    unknown = sorted(header.keys() - _KEYS)
    if unknown:
        known = ", ".join(sorted(_KEYS))
        raise fault(
            path, at(unknown[0]), f"the header has an unknown key {unknown[0]!r}; known: {known}"
        )
    _check_values(path, at, header)


def _check_values(path: Path, at: Callable[[str], int], header: dict[str, Any]) -> None:
    points = header.get("points", 10)
    if isinstance(points, bool) or not isinstance(points, int | float) or points <= 0:
        raise fault(path, at("points"), "points must be a number above 0, for each exercise")
    for key in ("packages", "given"):
        names = header.get(key, [])
        if not isinstance(names, list) or not all(map(_is_name, names)):
            raise fault(
                path, at(key), f'{key} must be a list of names, such as ["{_SUCH_AS[key]}"]'
            )
    for key, numbers in _TABLES.items():
        _check_table(path, at, key, header.get(key, {}), numbers)
    if not isinstance(header.get("after", "a"), str) or not header.get("after", "a"):
        raise fault(path, at("after"), 'after must be the name of an assignment: after = "..."')
    introduction = header.get("introduction", "a")
    if not isinstance(introduction, str) or not introduction.strip():
        raise fault(path, at("introduction"), 'introduction must be a text: introduction = "..."')
    version = header.get("version", 1)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise fault(path, at("version"), "version must be a whole number, 1 or more")
    if header.get("award", "whole") not in ("whole", "shares"):
        raise fault(path, at("award"), 'award must be "whole" or "shares"')


def _check_table(
    path: Path, at: Callable[[str], int], key: str, table: Any, known: tuple[str, ...]
) -> None:
    names = ", ".join(known)
    if not isinstance(table, dict):
        raise fault(path, at(key), f"{key} must be a table: a line [{key}], and below it {names}")
    for name, value in table.items():
        if name not in known:
            raise fault(path, at(name), f"[{key}] has an unknown key {name!r}; known: {names}")
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise fault(path, at(name), f"{name} must be a number, 0 or more")


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.isidentifier()


def _cells(path: Path, lines: list[str], after: int) -> Iterator[SourceCell]:
    starts = [
        number
        for number in range(after, len(lines))
        if "%%" in lines[number] and _CELL.match(lines[number])
    ]
    for number in range(after, len(lines)):
        if "%%" in lines[number]:
            _refuse_a_near_cell(path, number + 1, lines[number])
    early = [
        number
        for number in range(after, starts[0] if starts else len(lines))
        if lines[number].strip()
    ]
    if early:
        raise fault(path, early[0] + 1, "the first cell must start with a line '# %%'")
    for number, end in zip(starts, [*starts[1:], len(lines)][: len(starts)], strict=True):
        match = _CELL.match(lines[number])
        assert match is not None
        body = lines[number + 1 : end]
        while body and not body[-1].strip():
            body.pop()
        yield _cell(path, number + 1, (match["rest"] or "").split(), body)


def _cell(path: Path, line: int, words: list[str], body: list[str]) -> SourceCell:
    """Return the cell that starts in line `line`, from the words of that line and its body."""
    # An editor may put a title before the kind, and its own options (tags=[...]) after it.
    word = next((word for word in words if word.strip("[]") in set(CellKind)), "")
    _refuse_a_near_kind(path, line, words, word)
    if word == "[markdown]":
        return SourceCell(CellKind.MARKDOWN, line + 1, _uncommented(path, line, body))
    kind = word.strip("[]")
    later = words[words.index(word) + 1 :] if word else []
    options = dict(word.split("=", 1) for word in later if "=" in word)
    names = [word for word in later if "=" not in word]
    text = "\n".join(body)
    if kind == CellKind.EXERCISE:
        unknown = sorted(key for key in options if not re.fullmatch(r"points(\.\w+)?", key))
        if unknown or names:
            other = (unknown + names)[0]
            blanks = "" in options
            advice = "without blanks around =" if blanks else f"not {other!r}"
            raise fault(path, line, f"an exercise cell takes points=N, {advice}")
        return SourceCell(CellKind.EXERCISE, line + 1, text, options=options)
    if kind == CellKind.GIVEN:
        if len(names) != 1 or not names[0].isidentifier():
            raise fault(path, line, "a given cell must name its module: '# %% given helpers'")
        return SourceCell(CellKind.GIVEN, line + 1, text, names[0])
    if kind == CellKind.HIDDEN:
        return SourceCell(CellKind.HIDDEN, line + 1, text)
    return SourceCell(CellKind.PLAIN, line + 1, text, "print" if words == ["print"] else "")


def _refuse_a_near_cell(path: Path, line: int, text: str) -> None:
    """Refuse a line that is nearly the start of a cell: it would belong to the cell above.

    A line such as `# %%time` is a command of IPython, as Jupytext writes it.
    """
    found = _NEARLY_CELL.match(text)
    if found is None or _CELL.match(text):
        return
    is_command = (found["indent"], found["space"], found["more"]) == ("", " ", "") and found["word"]
    if not is_command or _near_kind(found["word"]):
        raise fault(path, line, f"a cell starts with '# %% ', not with {text.strip()[:30]!r}")


def _refuse_a_near_kind(path: Path, line: int, words: list[str], kind: str) -> None:
    """Refuse a word that is nearly a kind: a misspelt hidden cell would show its answers."""
    for word in words if not kind else ():
        for part in re.split("[=,]", word):
            near = _near_kind(part)
            if near:
                sentence = f"unknown kind of cell {word!r}; did you mean {near}?"
                raise fault(path, line, sentence)
    if len(words) == 1 and words[0].strip("[]:").lower() in _LIKE_HIDDEN:
        sentence = f"unknown kind of cell {words[0]!r}; a cell that is never released is 'hidden'"
        raise fault(path, line, sentence)


def _near_kind(word: str) -> str:
    plain = re.sub(r"\W", "", word).lower()
    return next(iter(get_close_matches(plain, list(CellKind), n=1, cutoff=0.75)), "")


def _uncommented(path: Path, line: int, body: list[str]) -> str:
    for number, text in enumerate(body, start=line + 1):
        if text.strip() and not text.startswith("#"):
            raise fault(path, number, "each line of a Markdown cell must start with '# '")
    return "\n".join(text.removeprefix("#").removeprefix(" ") for text in body)
