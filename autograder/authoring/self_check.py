"""Make `public_check.py` of a release: the self-check in one file, for Python with NumPy alone.

The file holds the grader's own modules and the published cases of one assignment, so its result is
that of `chainrule check --public`. The modules of this package that need other libraries are left
out or replaced: msgpack by `check_kit.messagepack`, and `content.fixtures`, which needs h5py, by
`check_kit.cases`.
"""

from __future__ import annotations

import ast
import io
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from autograder.authoring.check_kit import cases as kit_cases
from autograder.content import fixtures
from autograder.content.catalogue import DESCRIPTION
from autograder.content.description import Assignment
from autograder.finding.given import GIVEN

FILE_NAME = "public_check.py"
_PACKAGE = Path(__file__).parents[1]
_KIT = Path(__file__).with_name("check_kit")
_STARTS = ("autograder.authoring.check_kit.run", "autograder.worker.unconfined")
_REPLACED = {"autograder.content.fixtures": _KIT / "cases.py"}
_LEFT_OUT = frozenset(
    f"autograder.{name}"
    for name in (
        *("content.author_errors", "content.declared", "content.derived", "content.drawing"),
        *("content.one_file", "content.program", "integrations.ipython"),
    )
)
"""Modules that are imported for the answer side or in a notebook."""


def self_check(assignment: Assignment, files: Mapping[str, bytes]) -> bytes:
    """Return the content of `public_check.py` for a release.

    Args:
        assignment: the assignment.
        files: the content of each other file of the release, by its name.
    """
    helpers = {f"{name}.py" for name in assignment.given_texts}
    released = (GIVEN | {name for name in files if name.endswith(".py")}) - helpers
    text = (_KIT / "start.py").read_text(encoding="utf-8")
    held = {**dict(_modules()), **_content(assignment, files)}
    for old, new in (
        ('ASSIGNMENT = ""\n', f"ASSIGNMENT = {_quoted(assignment.id)}\n"),
        ('RELEASED: "list[str]" = []\n', f"RELEASED = [\n{_listed(sorted(released))}]\n"),
        ('FILES: "dict[str, str]" = {}\n', f"FILES = {{\n{_entries(held)}}}\n"),
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text.encode()


def _quoted(name: str) -> str:
    return f'"{name}"'


def _listed(names: Collection[str]) -> str:
    return "".join(f"    {_quoted(name)},\n" for name in names)


def _entries(files: Mapping[str, str]) -> str:
    return "".join(f"    {_quoted(name)}: {_literal(files[name])},\n" for name in sorted(files))


def _literal(text: str) -> str:
    r"""Return a text as a Python literal, with its line breaks unescaped if possible.

    >>> print(_literal("a\n"))
    r'''a
    '''
    """
    for quotes in ("'''", '"""'):
        if quotes not in text and text.endswith("\n") and "\r" not in text:
            return f"r{quotes}{text}{quotes}"
    return repr(text)


def _content(assignment: Assignment, files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the files of the assignment's folder that its published cases need."""
    folder = f"autograder/assignments/{assignment.id}"
    held = {f"given/{name}.py": text for name, text in assignment.given_texts.items()}
    if assignment.source is not None:
        held[DESCRIPTION] = files[DESCRIPTION].decode()
        published = files[assignment.fixtures.name]
    else:
        published = assignment.fixtures.read_bytes()
        for name in (DESCRIPTION, "training.py"):
            if (assignment.folder / name).is_file():
                held[name] = (assignment.folder / name).read_text(encoding="utf-8")
    held[kit_cases.FILE_NAME] = _cases(published, assignment.names)
    return {f"{folder}/{name}": text for name, text in held.items()}


@lru_cache(maxsize=4)
def _cases(published: bytes, exercises: tuple[str, ...]) -> str:
    """Return the text of the published cases and known mistakes of a fixtures file.

    A release is made once to be written and again to be compared; reading the file takes a second.
    """
    source = io.BytesIO(published)
    cases = fixtures.read_cases(source, exercises)
    mistakes = {name: fixtures.read_mistakes(source, name) for name in exercises}
    return kit_cases.to_text(cases, mistakes)


@cache
def _modules() -> tuple[tuple[str, str], ...]:
    """Return the path and the text of each module that grading published cases needs."""
    found: dict[str, str] = {}
    waiting = list(_STARTS)
    while waiting:
        name = waiting.pop()
        path = _path(name)
        if path is None or name in _LEFT_OUT:
            continue
        place = path.relative_to(_PACKAGE.parent).as_posix()
        if place in found:
            continue
        found[place] = _REPLACED.get(name, path).read_text(encoding="utf-8")
        if name != "autograder":  # the public names load their modules on first use
            waiting += _imported(found[place])
        waiting += [name.rpartition(".")[0]] if "." in name else []
    found["msgpack.py"] = (_KIT / "messagepack.py").read_text(encoding="utf-8")
    return tuple(found.items())


def _path(name: str) -> Path | None:
    """Return the file of a module of this package, or None if it is no such module."""
    place = _PACKAGE.parent.joinpath(*name.split("."))
    files = (place.with_suffix(".py"), place / "__init__.py")
    return next((path for path in files if path.is_file()), None)


def _imported(text: str) -> Iterator[str]:
    """Yield the modules of this package that a module imports, also inside of functions."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("autograder."))
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("autograder"):
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
