"""Write the grades of a class to a file, from Python: `autograder.export`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from autograder.errors import UsageError
from autograder.exports.comments import own_comments
from autograder.exports.document import grades_json
from autograder.exports.junit import junit
from autograder.exports.pairs import paired
from autograder.exports.table import grades_csv
from autograder.exports.workbook import write_workbook
from autograder.exports.writing import write_whole
from autograder.grades.opening import open_class
from autograder.grades.records import ClassGrades
from autograder.results.store import Results


def export(results: str | Path, target: str, output: str | Path) -> Path:
    """Write the grades of a class to a file and return its path.

    Class list, late penalties and decisions by hand in the results folder count. Files for a
    platform's gradebook are written by the command `chainrule export`.

    Args:
        results: the folder of `chainrule grade -o`.
        target: `csv`, `json`, `junit` or `xlsx`.
        output: the file to write; it is replaced as a whole.

    Raises:
        UsageError: there are no results, the target is unknown, or the file cannot be written.
    """
    folder, path = Path(results), Path(output)
    if target not in _WRITERS:
        raise UsageError(f"there is no target {target!r}; known: {', '.join(_WRITERS)}")
    if path.resolve() == Results(folder).path.resolve():
        raise UsageError(f"{path} holds the results and is never replaced by an export")
    grades = open_class(folder)
    try:
        _WRITERS[target](folder, grades, path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}") from None
    return path


def _csv(_folder: Path, grades: ClassGrades, path: Path) -> None:
    write_whole(path, grades_csv(grades, own_comments))


def _json(_folder: Path, grades: ClassGrades, path: Path) -> None:
    write_whole(path, "".join(grades_json(grades)).encode())


def _junit(folder: Path, grades: ClassGrades, path: Path) -> None:
    absent = [grade for grade in grades.grades if not grade.path]
    pieces = junit(paired(grades.grades, Results(folder).read()), absent)
    write_whole(path, "".join(pieces).encode())


def _xlsx(_folder: Path, grades: ClassGrades, path: Path) -> None:
    write_workbook(path, grades, own_comments)


_WRITERS: dict[str, Callable[[Path, ClassGrades, Path], None]] = {
    "csv": _csv,
    "json": _json,
    "junit": _junit,
    "xlsx": _xlsx,
}
