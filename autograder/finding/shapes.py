"""Assign files to students by folder and file names of any form. Pure.

The teacher's level is the first level with several names. There a folder owns all that lies in it,
whatever its files are called, and a file that lies beside the folders belongs to its own name.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from autograder.finding.claims import Claim, is_large_majority, is_notebook
from autograder.finding.folders import MAX_DEPTH, FileEntry, FileKind
from autograder.finding.layouts import file_stem, is_copy_of_notebook

MANY = 5
"""If every folder has this many notebooks with different names, the folders are sections."""
_HANDED_IN = frozenset(
    {
        *(".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".html", ".htm", ".tex"),
        *(".png", ".jpg", ".jpeg", ".gif", ".heic", ".webp", ".bmp", ".svg", ".tif", ".tiff"),
        *(".ppt", ".pptx", ".rar", ".7z", ".tar", ".gz", ".tgz", ".m", ".r", ".rmd", ".url"),
    }
)
"""Files that a student hands in by mistake; text and tables beside notebooks are the teacher's."""
_TEACHERS = ("readme", "instruction", "syllabus", "rubric", "index", "solution", "assignment")
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".heic", ".webp", ".bmp", ".svg", ".url"})
_NOBODYS = re.compile(
    r"(?:archive|assets|attempt|backup|code|copy|data|datasets?|docs?|documents?|draft|feedback"
    r"|figures?|final|grading|handouts?|images?|img|lectures?|lib|materials?|misc|new|notebooks?"
    r"|homework|hw|labs?|old|other|papers?|parts?|pictures?|pics|plots?|readings?|resources?"
    r"|results?|rubrics?|scripts?|slides?|solutions?|source|src|templates?|tests?|tmp|try|units?"
    r"|utils?|weeks?|work)[-_ ]?\d*",
    re.IGNORECASE,
)
"""Names of folders that sort files and name no person."""


def decisive(entries: Sequence[FileEntry]) -> Sequence[FileEntry]:
    """Return the files that decide about the layout: notebooks, else programs and archives."""
    kinds = (FileKind.PROGRAM, FileKind.ARCHIVE)
    notebooks = [entry for entry in entries if is_notebook(entry) or entry.archive is not None]
    return notebooks or [e for e in entries if e.kind in kinds] or entries


def by_shape(
    entries: Sequence[FileEntry], notebooks: Mapping[str, str], released: Collection[str]
) -> list[Claim]:
    """Name each file's student after the folder, or after the file's stem in a flat folder.

    A zip file counts as a single file here, whatever it contains.

    Args:
        entries: the files that no platform's or nbgrader's layout explains.
        notebooks: a map of each known notebook's file name to its assignment.
        released: names of modules that students received.
    """
    wanted = [e for e in entries if _is_work(e, released)]
    # Where nobody handed in any work, the documents are the hand-ins.
    wanted = wanted or [e for e in entries if _is_document(e)]
    if not wanted:
        return [Claim(entry, "") for entry in entries]
    level = wrappers(entries, wanted, notebooks)
    prefix = wanted_prefix(wanted, level)
    while _are_sections(entries, wanted, level, prefix):
        level += 1
        prefix = ()
    if _are_sections_of_files(wanted, level, notebooks):
        return [_loose(e, released) if e.outer == level + 2 else Claim(e, "") for e in entries]
    folders = {entry.parts[level] for entry in wanted if entry.outer > level + 1}
    one_persons = level > 0 and not folders and _are_one_persons(wanted, notebooks)
    owners = _owners_by_start(wanted, level)
    claims = []
    for entry in entries:
        if entry.parts[: len(prefix)] != prefix or entry.outer <= level:
            claims.append(Claim(entry, ""))
        elif entry.outer > level + 1:
            claims.append(Claim(entry, entry.parts[level] if folders else "", sure=bool(folders)))
        elif one_persons:
            claims.append(Claim(entry, entry.parts[0], sure=True))
        elif level and not folders and is_copy_of_notebook(entry.parts[-1], notebooks):
            claims.append(Claim(entry, entry.parts[0]))  # the file is not named after a person
        else:
            claims.append(_loose(entry, released, owners))
    return claims


def _is_work(entry: FileEntry, released: Collection[str]) -> bool:
    kinds = (FileKind.NOTEBOOK, FileKind.ARCHIVE, FileKind.PROGRAM)
    return entry.archive is not None or (
        entry.kind in kinds and (is_notebook(entry) or entry.parts[-1] not in released)
    )


def wanted_prefix(wanted: Sequence[FileEntry], level: int) -> tuple[str, ...]:
    """Return the names of the folders around the teacher's level: those of most files."""
    counts = Counter(entry.parts[:level] for entry in wanted if entry.outer > level)
    return max(counts, key=lambda parts: (counts[parts], parts), default=())


def wrappers(
    entries: Iterable[FileEntry],
    wanted: Collection[FileEntry],
    notebooks: Mapping[str, str] | None = None,
) -> int:
    """Return the number of folder levels that only wrap the others.

    A single folder with work is such a wrapper if only files lie beside it, or folders that belong
    to no student: `docs` and similar names, and folders of pictures or tables.
    """
    paths = {entry.path for entry in wanted}
    inside = list(entries)
    for level in range(MAX_DEPTH):
        here: dict[str, int] = {}
        for entry in inside:
            if entry.outer > level + 1:
                here[entry.parts[level]] = here.get(entry.parts[level], 0) + (entry.path in paths)
            elif entry.path in paths:
                return level
        full = [name for name, count in here.items() if count]
        if len(full) != 1 or (len(here) > 1 and here[full[0]] < 3):
            return level
        if len(here) > 1 and _are_students(inside, level, full[0], notebooks or {}):
            return level
        inside = [e for e in inside if e.outer > level + 1 and e.parts[level] == full[0]]
    return MAX_DEPTH


def _are_students(
    inside: Sequence[FileEntry], level: int, full: str, notebooks: Mapping[str, str]
) -> bool:
    """Whether the folders beside the only folder with work are students', and so is this folder."""
    if _holds_students(inside, level, full, notebooks):
        return False
    for entry in inside:
        name = entry.parts[level]
        if entry.outer <= level + 1 or (name != full and _NOBODYS.fullmatch(name)):
            continue
        text = _suffix(entry) == ".txt"
        if name != full and (entry.kind is FileKind.EMPTY or text or _is_document(entry)):
            return True
        direct = name == full and entry.outer == level + 2
        if direct and is_copy_of_notebook(entry.parts[-1], notebooks):
            return True
    return False


def _holds_students(
    inside: Iterable[FileEntry], level: int, full: str, notebooks: Mapping[str, str]
) -> bool:
    """Whether several folders in a folder hold the known notebook, or many hold notebooks."""
    copies: set[str] = set()
    other: set[str] = set()
    for entry in inside:
        if entry.parts[level] == full and entry.outer > level + 2 and is_notebook(entry):
            name = entry.parts[level + 1]
            (copies if is_copy_of_notebook(entry.parts[-1], notebooks) else other).add(name)
    persons = {name for name in copies | other if not _NOBODYS.fullmatch(name)}
    return len(copies & persons) > 1 or len(persons) > 2


def _are_sections(
    entries: Iterable[FileEntry],
    wanted: Sequence[FileEntry],
    level: int,
    prefix: tuple[str, ...],
) -> bool:
    """Whether each folder holds several folders, few files, and no name that another folder holds.

    Folders such as `src` and `data` that students made for themselves are not students.
    """
    sections = {e.parts[level] for e in wanted if e.outer > level + 1}
    loose: Counter[str] = Counter(e.parts[level] for e in wanted if e.outer == level + 2)
    inner: dict[str, set[str]] = {name: set() for name in sections}
    if any(entry.outer == level + 1 for entry in wanted):
        return False
    for entry in entries:
        inside = entry.outer >= level + 3 and entry.parts[: len(prefix)] == prefix
        if inside and entry.parts[level] in sections:
            inner[entry.parts[level]].add(entry.parts[level + 1])
    counts = {name: len(names) for name, names in inner.items()}
    return (
        len(counts) > 1
        and min(counts.values()) > 1
        and all(2 * loose[name] <= count for name, count in counts.items())
        and len(set().union(*inner.values())) == sum(counts.values())
        and 2 * sum(_NOBODYS.fullmatch(n) is not None for names in inner.values() for n in names)
        <= sum(counts.values())
    )


def _are_sections_of_files(
    wanted: Sequence[FileEntry], level: int, notebooks: Mapping[str, str]
) -> bool:
    """Whether each folder holds many notebooks, each of another name: those of a section."""
    if any(entry.outer != level + 2 for entry in wanted):
        return False
    stems: dict[str, set[str]] = defaultdict(set)
    for entry in wanted:
        if is_copy_of_notebook(entry.parts[-1], notebooks):
            return False
        stems[entry.parts[level]].add(_stem(entry))
    different = set().union(*stems.values())
    return (
        len(stems) > 1
        and min(map(len, stems.values())) >= MANY
        and len(different) == sum(map(len, stems.values()))
    )


def _are_one_persons(wanted: Sequence[FileEntry], notebooks: Mapping[str, str]) -> bool:
    """Whether the files of a single folder are one person's: one file, or copies of a notebook."""
    alike = [e for e in wanted if is_copy_of_notebook(e.parts[-1], notebooks)]
    files = {entry.parts[: entry.outer] for entry in wanted}
    stems = {_stem(e) for e in wanted if is_notebook(e)}
    return len(files) == 1 or len(stems) == 1 or is_large_majority(len(alike), len(files))


def _owners_by_start(wanted: Sequence[FileEntry], level: int) -> frozenset[str]:
    """Return the owners of loose notebooks; a `ada_report.pdf` beside `ada.ipynb` is ada's."""
    return frozenset(_stem(e) for e in wanted if is_notebook(e) and e.outer == level + 1)


def _loose(
    entry: FileEntry, released: Collection[str], owners: frozenset[str] = frozenset()
) -> Claim:
    stem = _stem(entry)
    if not is_notebook(entry) and entry.kind is not FileKind.ARCHIVE and entry.archive is None:
        stem = next((stem[:i] for i in range(len(stem), 0, -1) if _ends(stem, i, owners)), stem)
    if _is_work(entry, released):
        return Claim(entry, stem, loose=True)
    if _is_handed_in(entry):
        return Claim(entry, stem, loose=True, sure=True)
    return Claim(entry, "")


def _is_handed_in(entry: FileEntry) -> bool:
    name = entry.parts[-1].lower()
    is_link = entry.kind is FileKind.LINK and _suffix(entry) in (".ipynb", ".py", ".zip")
    # A damaged `step_by_step.ipynb.txt` is not a notebook by its content, but by its name.
    is_meant = _suffix(entry) in _HANDED_IN or ".ipynb." in name
    wanted = is_link or (entry.kind is FileKind.OTHER and is_meant)
    return wanted and not name.startswith(_TEACHERS)


def _is_document(entry: FileEntry) -> bool:
    return _is_handed_in(entry) and _suffix(entry) not in _PICTURES


def _suffix(entry: FileEntry) -> str:
    return "." + entry.parts[-1].lower().rpartition(".")[2]


def _ends(stem: str, end: int, owners: frozenset[str]) -> bool:
    return stem[:end] in owners and not stem[end : end + 1].isalnum()


def _stem(entry: FileEntry) -> str:
    name = entry.parts[entry.outer - 1]
    return (name if entry.archive is not None else file_stem(name)) or name
