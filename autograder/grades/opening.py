"""Open the grades of a results folder: what every page, table and export starts from."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from autograder.boundary.files import replace_durably
from autograder.errors import UsageError
from autograder.grades.class_list import ClassList, read_class_list
from autograder.grades.decisions import (
    DECISIONS,
    damaged_lines,
    in_force,
    read_decisions,
    read_entries,
    write_decisions,
)
from autograder.grades.grades import class_grades
from autograder.grades.policy import Policy
from autograder.grades.policy_file import COURSE, read_policy
from autograder.grades.records import ClassGrades, Decision
from autograder.results.store import Results

CLASS_LIST = "class_list.csv"
COLUMNS = "class_list.json"
"""The columns that `--roster-column` named, beside the copy of the list."""
MANUAL = "manual_scores.jsonl"
"""The manual scores of nbgrader's gradebook, as the last `grade --gradebook` found them."""
KEPT = (DECISIONS, COURSE, CLASS_LIST, COLUMNS, MANUAL)
"""The files beside the results that grades are computed from."""


def has_class(folder: Path) -> bool:
    """Return whether grades can differ from the automatic scores: any of the files is there."""
    return any((folder / name).is_file() for name in KEPT)


def open_class(folder: Path, course: Path | None = None) -> ClassGrades:
    """Return the grades of a results folder.

    Args:
        folder: the folder of `chainrule grade -o`.
        course: the course folder with `course.toml`; without it, the copy in `folder` counts.

    Raises:
        UsageError: there are no results, or a file of the folder is not valid.
    """
    results = Results(folder)
    if next(results.read(), None) is None:
        raise UsageError(f"there are no results in {folder}; `chainrule grade -o` writes them")
    grades = class_grades(
        results.read(),
        class_list=open_class_list(folder),
        policy=open_policy(folder, course),
        decisions=open_decisions(folder),
    )
    return replace(grades, notes=(*grades.notes, *_damage(folder)))


def check_class(folder: Path, *, has_new_list: bool = False) -> None:
    """Read the files beside the results, so that nothing is graded whose pages cannot be written.

    Args:
        folder: the folder of `chainrule grade -o`.
        has_new_list: whether another class list is about to replace that of the folder.

    Raises:
        UsageError: a file is not valid. In a file of decisions, single lines may be damaged.
    """
    try:
        if not has_new_list:
            open_class_list(folder)
        for name in (DECISIONS, MANUAL):
            damaged, valid = damaged_lines(folder / name)
            if damaged and not valid:
                raise UsageError(f"{folder / name} holds no decision; mend it or move it away")
    except OSError as error:
        raise UsageError(f"{error.filename} cannot be read: {error.strerror}") from None


def _damage(folder: Path) -> Iterator[str]:
    """Yield a sentence for each file with decisions that cannot be read."""
    for name in (DECISIONS, MANUAL):
        damaged, _valid = damaged_lines(folder / name)
        if damaged:
            lines = "1 line is" if damaged == 1 else f"{damaged} lines are"
            yield f"{name}: {lines} damaged and left out; look at the decisions of that time again"


def open_policy(folder: Path, course: Path | None = None) -> Policy:
    """Return the rules of the course, else those that `grade` kept in the results folder.

    Raises:
        UsageError: the file is not valid.
    """
    places = [] if course is None else [course / COURSE]
    for path in (*places, folder / COURSE):
        if path.is_file():
            return read_policy(path)
    return Policy()


def keep_policy(folder: Path, course: Path | None) -> bool:
    """Copy `course.toml` of the course into a results folder.

    Returns:
        Whether a course without a `course.toml` leaves the rules to an earlier copy. Rules may
        take points away, so they do not end in silence.
    """
    if course is None:
        return False
    if not (course / COURSE).is_file():
        return (folder / COURSE).is_file()
    _copy(course / COURSE, folder / COURSE)
    return False


def open_class_list(folder: Path) -> ClassList | None:
    """Return the class list of a results folder, or None if it has none.

    Raises:
        UsageError: the list is not valid.
    """
    path = folder / CLASS_LIST
    if not path.is_file():
        return None
    named = {}
    if (folder / COLUMNS).is_file():
        try:
            named = dict(json.loads((folder / COLUMNS).read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            raise UsageError(
                f"{folder / COLUMNS} is damaged: give the class list again with --roster"
            ) from None
    return read_class_list(path, named)


def keep_class_list(
    folder: Path, roster: Path, named: Mapping[str, str] | None = None
) -> ClassList:
    """Copy a class list into a results folder, so that later commands know it; return it.

    Raises:
        UsageError: it is not a class list; the folder is unchanged then.
    """
    class_list = read_class_list(roster, named)
    folder.mkdir(parents=True, exist_ok=True)
    if named:
        draft = folder / f"{COLUMNS}.draft"
        draft.write_text(json.dumps(dict(named), ensure_ascii=False), encoding="utf-8")
        replace_durably(draft, folder / COLUMNS)
    else:
        (folder / COLUMNS).unlink(missing_ok=True)
    _copy(roster, folder / CLASS_LIST)
    return class_list


def open_decisions(folder: Path) -> tuple[Decision, ...]:
    """Return the decisions in force, and before them the manual scores of nbgrader."""
    return (*in_force(read_entries(folder / MANUAL)), *read_decisions(folder))


def keep_manual_scores(folder: Path, decisions: Iterable[Decision]) -> None:
    """Keep the manual scores of nbgrader's gradebook in place of the earlier ones."""
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f"{MANUAL}.draft"
    write_decisions(draft, decisions)
    replace_durably(draft, folder / MANUAL)


def _copy(source: Path, copy: Path) -> None:
    if copy.exists() and source.samefile(copy):
        return
    draft = copy.with_name(f"{copy.name}.draft")
    shutil.copyfile(source, draft)
    replace_durably(draft, copy)
