"""Finding submissions: whose they are, where they lie, what is passed over."""

from __future__ import annotations

import os
import stat
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_SUBMITTED = "submitted"
_MAX_MEMBERS = 20_000
_MAX_OF_ONE = 100
"""The most notebooks in an archive that lies in a folder of submissions: it is one student's."""


@dataclass(frozen=True, slots=True)
class Found:
    """A submission to grade: whose it is, where it lies, and which assignment its folder names."""

    student: str
    path: Path
    assignment: str | None = None


def find_submissions(paths: Iterable[Path]) -> tuple[list[Found], list[str]]:
    """Find the notebooks below each path; zip files count as folders.

    Returns:
        The submissions, and one sentence for each thing that was passed over. A path without any
        notebook is listed as a submission itself, so that it gets a report.
    """
    found: list[Found] = []
    skipped: list[str] = []
    for path in paths:
        inside: list[Found] = []
        if path.is_symlink():
            inside = [Found(path.stem, path)]  # reading it says why it is not graded
        elif path.is_dir():
            root = path / _SUBMITTED if (path / _SUBMITTED).is_dir() else path
            inside = _identify(root, list(_notebooks(root, skipped)), skipped)
        elif path.suffix.lower() == ".zip" and path.is_file():
            inside = _identify(path, list(_members(path, skipped)), skipped)
        else:
            inside = [Found(path.stem, path)]
        found += inside or [Found(path.name, path)]
    return _distinct(found), skipped


def _identify(root: Path, notebooks: list[Path], skipped: list[str]) -> list[Found]:
    """Tell from the layout whose each notebook is."""
    stems = Counter(path.stem for path in notebooks)
    found = []
    for path in notebooks:
        parts = path.relative_to(root).parts
        if root.name == _SUBMITTED and len(parts) > 3:
            skipped.append(f"{path}: it lies too deep in its student's folder")
        elif len(parts) == 3:  # nbgrader: submitted/<student>/<assignment>/<notebook>.ipynb
            expected = path.with_name(f"{parts[1]}.ipynb")
            if path != expected and expected in notebooks:
                skipped.append(f"{path}: {expected.name} beside it is what was asked for")
                continue
            found.append(Found(parts[0], path, parts[1]))
        elif len(parts) > 1 and stems[path.stem] > 1:
            found.append(Found(parts[-2], path))  # one folder each, with the same file in it
        else:
            found.append(Found(path.stem, path))
    return found


def _notebooks(folder: Path, skipped: list[str]) -> Iterator[Path]:
    def note(error: OSError) -> None:
        skipped.append(f"{error.filename}: {error.strerror}")

    for parent, folders, files in os.walk(folder, onerror=note):
        hidden = [name for name in folders if name.startswith(".")]
        links = [name for name in folders if (Path(parent) / name).is_symlink()]
        folders[:] = sorted(set(folders) - {*hidden, *links})
        skipped += [f"{Path(parent) / name}: links are not followed" for name in links]
        for path in (Path(parent) / name for name in sorted(files)):
            if path.suffix.lower() not in (".ipynb", ".zip") or path.name.startswith("."):
                continue
            if path.is_symlink():
                skipped.append(f"{path}: links are not followed")
            elif path.suffix.lower() == ".zip":
                members = list(_members(path, skipped))
                if len(members) > _MAX_OF_ONE:
                    skipped.append(f"{path}: it holds more than {_MAX_OF_ONE} notebooks")
                else:
                    yield from members
            else:
                yield path


def _members(archive: Path, skipped: list[str]) -> Iterator[Path]:
    """Yield the notebooks in a zip file as paths below it; nothing is unpacked."""
    try:
        with zipfile.ZipFile(archive) as file:
            members = file.infolist()
    except Exception:  # damaged archives end in errors of many kinds
        skipped.append(f"{archive}: it is no zip file, or a damaged one")
        return
    if len(members) > _MAX_MEMBERS:
        skipped.append(f"{archive}: it holds more than {_MAX_MEMBERS} files")
        return
    for member in sorted(members, key=lambda member: member.filename):
        name = PurePosixPath(member.filename)
        if name.suffix.lower() != ".ipynb" or any(part.startswith(".") for part in name.parts[-1:]):
            continue
        if name.is_absolute() or {".", "..", "__MACOSX"} & set(name.parts) or "\\" in str(name):
            skipped.append(f"{archive}: {name} is no name for a file in an archive")
        elif stat.S_ISLNK(member.external_attr >> 16):
            skipped.append(f"{archive / name}: links are not followed")
        elif ".ipynb_checkpoints" not in name.parts:
            yield archive / name


def _distinct(found: list[Found]) -> list[Found]:
    """Give files of the same student distinct names, so that no result replaces another."""
    taken = {(item.student, item.assignment) for item in found}
    seen: set[tuple[str, str | None]] = set()
    result = []
    for item in found:
        student, number = item.student, 1
        while (student, item.assignment) in (taken if number > 1 else seen):
            number += 1
            student = f"{item.student} ({number})"
        seen.add((student, item.assignment))
        taken.add((student, item.assignment))
        result.append(Found(student, item.path, item.assignment))
    return result
