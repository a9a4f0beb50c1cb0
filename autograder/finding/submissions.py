"""Finding submissions: whose they are, where they lie, what is passed over.

From a path to submissions it goes `folders` (what is there; `archives` for zip files), `owners`
(whose each file is; `layouts` for what names tell, `shapes` for folders of any names), `attempts`
(which of a student's files counts).
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from autograder.errors import UsageError
from autograder.finding.attempts import choose
from autograder.finding.folders import entries_in
from autograder.finding.found import Found
from autograder.finding.layouts import printable_name
from autograder.finding.owners import COURSE_FOLDERS, SUBMITTED, beside, claims, may_be_course

MAX_SUBMISSIONS = 100_000
_LATE = "handed in late, as its name says"
_MAX_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A submission, and the assignment whose notebook its file is called after."""

    found: Found
    guess: str | None = None


def find_submissions(
    paths: Iterable[Path], notebooks: Mapping[str, str] | None = None
) -> tuple[list[Found], list[str]]:
    """Find the submissions below each path; zip files count as folders.

    Args:
        paths: folders, zip files, notebooks.
        notebooks: the assignment of each known notebook's file name (`step_by_step.ipynb`).

    Returns:
        The submissions, each path and each pair of student and assignment once (a student with
        one that names no assignment has no other), and one sentence for each thing that was
        passed over.

    Raises:
        UsageError: there is nothing at one of the paths.
    """
    found: list[_Candidate] = []
    skipped: list[str] = []
    seen: set[str] = set()
    for path in paths:
        if not os.path.lexists(path):
            raise UsageError(f"there is no file or folder {path}")
        inside = _below(path, notebooks or {}, skipped)
        new = [each for each in inside if _place(each.found.path) not in seen]
        if len(new) < len(inside):
            skipped.append(f"{path}: found before ({len(inside) - len(new)})")
        seen.update(_place(each.found.path) for each in new)
        found += new
    if len(found) > MAX_SUBMISSIONS:
        more = len(found) - MAX_SUBMISSIONS
        skipped.append(
            f"{more} submissions more than the {MAX_SUBMISSIONS} that are graded at once"
        )
    return _distinct(found[:MAX_SUBMISSIONS], skipped), skipped


def _place(path: Path) -> str:
    return str(path.absolute())


def _below(path: Path, notebooks: Mapping[str, str], skipped: list[str]) -> list[_Candidate]:
    if path.is_symlink():
        return [_Candidate(Found(path.stem, path))]  # reading it says why it is not graded
    root = path
    if path.is_dir():
        inner = path / SUBMITTED
        if may_be_course(path) and inner.is_dir() and not inner.is_symlink():
            root = inner
            others = entries_in(path, [], without={SUBMITTED, *COURSE_FOLDERS})
            sentence = beside(path, others)
            skipped += [sentence] if sentence else []
    elif path.suffix.lower() != ".zip" and path.is_file():
        return [_Candidate(Found(path.stem or str(path), path))]
    claimed = claims(root, entries_in(root, skipped), notebooks, skipped)
    found = [
        _Candidate(
            Found(
                claim.student,
                claim.entry.path,
                claim.assignment,
                (_LATE,) if claim.late else (),
            ),
            claim.guess,
        )
        for claim in choose(root, claimed, skipped)
    ]
    if not found and not any(sentence.startswith(f"{path}: ") for sentence in skipped):
        skipped.append(f"{path}: there is no notebook in it")
    return found


def _distinct(candidates: Sequence[_Candidate], skipped: list[str]) -> list[Found]:
    """Give files of the same student distinct names, so that no result replaces another."""
    found = [replace(f, student=printable_name(f.student)) for f in _by_assignment(candidates)]
    if len({item.student for item in found}) == len(found):
        return found  # as mostly; what follows takes memory for each of them
    taken: dict[str, set[str | None]] = defaultdict(set)
    for item in found:
        taken[item.student].add(item.assignment)
    seen: dict[str, set[str | None]] = defaultdict(set)
    numbers: dict[tuple[str, str | None], int] = {}
    renamed: dict[str, list[Found]] = defaultdict(list)
    # Those whose assignment a folder names keep their students' names.
    for place in sorted(range(len(found)), key=lambda place: found[place].assignment is None):
        item = found[place]
        key = (item.student, item.assignment)
        name, number = item.student, numbers.get(key, 1)
        while _clashes((seen if name == item.student else taken)[name], item.assignment):
            number += 1
            suffix = f" ({number})"
            name = printable_name(item.student, len(suffix)) + suffix
        numbers[key] = number
        seen[name].add(item.assignment)
        taken[name].add(item.assignment)
        if name != item.student:
            found[place] = replace(item, student=name, several=True)
            renamed[item.student].append(found[place])
    skipped += _sentences(renamed)
    return found


def _sentences(renamed: Mapping[str, Sequence[Found]]) -> Iterator[str]:
    for student, items in renamed.items():
        named = [f"{item.path} as {item.student}" for item in islice(items, _MAX_NAMED)]
        more = f" and {len(items) - _MAX_NAMED} more" if len(items) > _MAX_NAMED else ""
        yield (
            f"{student} has several files and nothing tells which counts; none is passed over, "
            f"graded are also {', '.join(named)}{more}"
        )


def _clashes(taken: Collection[str | None], assignment: str | None) -> bool:
    """Whether one of the assignments may be the same; one that is not named may be any."""
    if assignment is None:
        return bool(taken)
    return assignment in taken or None in taken


def _by_assignment(candidates: Sequence[_Candidate]) -> list[Found]:
    """Tell a student's notebooks to different assignments apart by what their files are called."""
    guesses: dict[str, list[str | None]] = defaultdict(list)
    for each in candidates:
        guesses[each.found.student].append(each.found.assignment or each.guess)
    return [
        replace(each.found, assignment=each.found.assignment or each.guess)
        if len(set(guesses[each.found.student])) > 1
        else each.found
        for each in candidates
    ]
