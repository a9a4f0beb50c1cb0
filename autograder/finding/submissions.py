"""Find the submissions below paths.

The steps: `folders` lists the files (`archives` those in zip files), `owners` assigns them to
students (`layouts` by platforms' names, `shapes` by other names), `attempts` chooses the files that
count.
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
_LATE = "handed in late, according to its name"
_MAX_NAMED = 3


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A submission, and the assignment that its file's name suggests."""

    found: Found
    guess: str | None = None


def find_submissions(
    paths: Iterable[Path], notebooks: Mapping[str, str] | None = None
) -> tuple[list[Found], list[str]]:
    """Find the submissions below each path; zip files count as folders.

    Args:
        paths: folders, zip files, notebooks.
        notebooks: a map of each known notebook's file name to its assignment.

    Returns:
        The submissions, and a sentence for each skipped item. Each path occurs once, and so does
        each pair of student and assignment. A submission without an assignment is its student's
        only submission.

    Raises:
        UsageError: a path does not exist.
    """
    found: list[_Candidate] = []
    skipped: list[str] = []
    seen: set[str] = set()
    for path in paths:
        if not os.path.lexists(path):
            raise UsageError(f"no such file or folder: {path}")
        inside = _below(path, notebooks or {}, skipped)
        new = [each for each in inside if _place(each.found.path) not in seen]
        if len(new) < len(inside):
            skipped.append(f"{path}: already found ({len(inside) - len(new)})")
        seen.update(_place(each.found.path) for each in new)
        found += new
    if len(found) > MAX_SUBMISSIONS:
        more = len(found) - MAX_SUBMISSIONS
        skipped.append(f"{more} beyond the limit of {MAX_SUBMISSIONS} submissions per run")
    return _distinct(found[:MAX_SUBMISSIONS], skipped), skipped


def _place(path: Path) -> str:
    return str(path.absolute())


def _below(path: Path, notebooks: Mapping[str, str], skipped: list[str]) -> list[_Candidate]:
    if path.is_symlink():
        return [_Candidate(Found(path.stem, path))]  # reading it reports the link
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
        skipped.append(f"{path}: contains no notebook")
    return found


def _distinct(candidates: Sequence[_Candidate], skipped: list[str]) -> list[Found]:
    """Give files of the same student distinct names, so that no result overwrites another."""
    found = [replace(f, student=printable_name(f.student)) for f in _by_assignment(candidates)]
    if len({item.student for item in found}) == len(found):
        return found  # the usual case; the code below needs memory for every submission
    taken: dict[str, set[str | None]] = defaultdict(set)
    for item in found:
        taken[item.student].add(item.assignment)
    seen: dict[str, set[str | None]] = defaultdict(set)
    numbers: dict[tuple[str, str | None], int] = {}
    renamed: dict[str, list[Found]] = defaultdict(list)
    # Submissions with a known assignment come first and keep the student's name.
    for index in sorted(range(len(found)), key=lambda index: found[index].assignment is None):
        item = found[index]
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
            found[index] = replace(item, student=name, several=True)
            renamed[item.student].append(found[index])
    skipped += _sentences(renamed)
    return found


def _sentences(renamed: Mapping[str, Sequence[Found]]) -> Iterator[str]:
    for student, items in renamed.items():
        named = [f"{item.path} as {item.student}" for item in islice(items, _MAX_NAMED)]
        more = f" and {len(items) - _MAX_NAMED} more" if len(items) > _MAX_NAMED else ""
        yield (
            f"{student} has several files and it is unclear which one counts, "
            f"so all are graded: {', '.join(named)}{more}"
        )


def _clashes(taken: Collection[str | None], assignment: str | None) -> bool:
    """Whether `assignment` may be among `taken`, where None may stand for any assignment."""
    if assignment is None:
        return bool(taken)
    return assignment in taken or None in taken


def _by_assignment(candidates: Sequence[_Candidate]) -> list[Found]:
    """Set the assignments of a student's notebooks by their file names if these differ."""
    guesses: dict[str, list[str | None]] = defaultdict(list)
    for each in candidates:
        guesses[each.found.student].append(each.found.assignment or each.guess)
    return [
        replace(each.found, assignment=each.found.assignment or each.guess)
        if len(set(guesses[each.found.student])) > 1
        else each.found
        for each in candidates
    ]
