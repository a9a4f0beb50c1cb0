"""Find the submissions below paths.

The steps: `folders` lists the files (`archives` those in zip files), `owners` assigns them to
students (`downloads` by platforms' names, `shapes` by other names), `attempts` chooses the files
that count.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from autograder.boundary.files import read_start
from autograder.errors import UsageError
from autograder.finding.attempts import Choice, choose, renamed_note
from autograder.finding.claims import Claim
from autograder.finding.contents import MORE, is_notebook
from autograder.finding.folders import entries_in
from autograder.finding.found import Found
from autograder.finding.given import GIVEN
from autograder.finding.layouts import file_stem, named_assignment, printable_name
from autograder.finding.nearest import no_such_path
from autograder.finding.owners import COURSE_FOLDERS, SUBMITTED, beside, claims, may_be_course

MAX_SUBMISSIONS = 100_000


def find_submissions(
    paths: Iterable[Path],
    notebooks: Mapping[str, str] | None = None,
    released: Collection[str] = (),
    *,
    every_attempt: bool = False,
) -> tuple[list[Found], list[str]]:
    """Find the submissions below each path; zip files count as folders.

    Args:
        paths: folders, zip files, notebooks.
        notebooks: a map of each known notebook's file name to its assignment.
        released: names of modules that students received. They are neither submissions nor a
            student's own modules.
        every_attempt: whether to return the earlier attempts of a student, too, each as a
            submission of its own before the latest.

    Returns:
        The submissions, and a sentence for each skipped item. Each path occurs once, and so does
        each pair of student and assignment, attempts aside. A submission without an assignment is
        its student's only submission.

    Raises:
        UsageError: a path does not exist.
    """
    found: list[Found] = []
    skipped: list[str] = []
    seen: set[str] = set()
    for path in paths:
        if not os.path.lexists(path):
            raise UsageError(no_such_path(path))
        known = GIVEN.union(released)
        inside = _below(path, notebooks or {}, known, skipped, every_attempt=every_attempt)
        new = [_without(each, seen) for each in inside if _place(each.path) not in seen]
        if len(new) < len(inside):
            skipped.append(f"{path}: already found ({len(inside) - len(new)})")
        seen.update(
            _place(candidate)
            for each in new
            for attempt in (each, *each.earlier)
            for candidate in attempt.candidates
        )
        found += new
    if len(found) > MAX_SUBMISSIONS:
        more = len(found) - MAX_SUBMISSIONS
        skipped.append(f"{more} beyond the limit of {MAX_SUBMISSIONS} submissions per run")
    return _in_order_of_attempts(_distinct(found[:MAX_SUBMISSIONS])), skipped


def _in_order_of_attempts(found: list[Found]) -> list[Found]:
    """Put the earlier attempts of each submission before it, under the name of its student."""
    if not any(item.earlier for item in found):
        return found
    return [
        replace(each, student=item.student, assignment=item.assignment, several=item.several)
        if each is not item
        else replace(item, earlier=())
        for item in found
        for each in (*item.earlier, item)
    ]


def _without(item: Found, seen: Collection[str]) -> Found:
    """Return a submission without the alternatives that another submission has already."""
    if not (item.rivals or item.spares or item.earlier):
        return item
    return replace(
        item,
        rivals=tuple(path for path in item.rivals if _place(path) not in seen),
        spares=tuple(path for path in item.spares if _place(path) not in seen),
        earlier=tuple(
            _without(each, seen) for each in item.earlier if _place(each.path) not in seen
        ),
    )


def _place(path: Path) -> str:
    return str(path.absolute())


def _below(
    path: Path,
    notebooks: Mapping[str, str],
    released: Collection[str],
    skipped: list[str],
    *,
    every_attempt: bool,
) -> list[Found]:
    if path.is_symlink():
        return [Found(path.stem, path)]  # reading it reports the link
    root = path
    if path.is_dir():
        inner = path / SUBMITTED
        if may_be_course(path) and inner.is_dir() and not inner.is_symlink():
            root = inner
            others = entries_in(path, [], without={SUBMITTED, *COURSE_FOLDERS})
            sentence = beside(path, others)
            skipped += [sentence] if sentence else []
    elif path.suffix.lower() != ".zip" and path.is_file():
        return [_named(path, notebooks)]
    claimed = claims(root, entries_in(root, skipped), notebooks, released, skipped)
    chosen = choose(root, claimed, notebooks, released, skipped, every_attempt=every_attempt)
    found = [_found(choice) for choice in chosen]
    if not found and not any(sentence.startswith(f"{path}: ") for sentence in skipped):
        skipped.append(f"{path}: contains no notebook")
    return found


def _named(path: Path, notebooks: Mapping[str, str]) -> Found:
    """Return a file that was named itself; it is a submission whatever it is."""
    guess = named_assignment(path.name, notebooks)[1]
    renamed = path.suffix != ".ipynb" and is_notebook(read_start(path, MORE))
    notes = (renamed_note(path.name),) if renamed else ()
    return Found(file_stem(path.name) or str(path), path, notes=notes, guess=guess)


def _found(choice: Choice) -> Found:
    claim = choice.claim
    paths, names = _paths_and_names(choice.modules)
    beside = {place: _paths_and_names(modules) for place, modules in choice.modules_of.items()}
    return Found(
        claim.student,
        claim.entry.path,
        claim.assignment,
        choice.notes,
        modules=paths,
        module_names=names,
        modules_of={place: modules for place, modules in beside.items() if modules[0]},
        rivals=tuple(rival.entry.path for rival in choice.rivals),
        spares=tuple(spare.entry.path for spare in choice.spares),
        unusable=choice.unusable,
        guess=claim.guess,
        origin=claim.origin,
        earlier=tuple(_found(earlier) for earlier in choice.earlier),
    )


def _paths_and_names(modules: Sequence[Claim]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    return tuple(m.entry.path for m in modules), tuple(m.name for m in modules)


def _distinct(candidates: Sequence[Found]) -> list[Found]:
    """Give files of the same student distinct names, so that no result overwrites another."""
    found = [_printable(each) for each in _by_assignment(candidates)]
    if len({item.student for item in found}) == len(found):
        return found  # the usual case; the code below needs memory for every submission
    taken: dict[str, set[str | None]] = defaultdict(set)
    for item in found:
        taken[item.student].add(item.assignment)
    seen: dict[str, set[str | None]] = defaultdict(set)
    numbers: dict[tuple[str, str | None], int] = {}
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
            note = f"another submission belongs to {item.student} too; this one is called {name}"
            found[index] = replace(item, student=name, several=True, notes=(*item.notes, note))
    return found


def _printable(item: Found) -> Found:
    name = printable_name(item.student)
    return item if name == item.student else replace(item, student=name)


def _clashes(taken: Collection[str | None], assignment: str | None) -> bool:
    """Whether `assignment` may be among `taken`, where None may stand for any assignment."""
    if assignment is None:
        return bool(taken)
    return assignment in taken or None in taken


def _by_assignment(candidates: Sequence[Found]) -> list[Found]:
    """Set the assignments of a student's notebooks by their file names if these differ."""
    guesses: dict[str, list[str | None]] = defaultdict(list)
    for each in candidates:
        guesses[each.student].append(each.assignment or each.guess)
    return [
        replace(each, assignment=each.assignment or each.guess)
        if len(set(guesses[each.student])) > 1
        else each
        for each in candidates
    ]
