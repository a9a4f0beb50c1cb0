"""Notes on irregular cells and files that were read nevertheless."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.boundary.definitions import Definitions, Remark, RemarkKind
from autograder.content.description import Assignment
from autograder.grading.loading import is_taken

_TYPES = {
    RemarkKind.MARKDOWN: "is a Markdown cell",
    RemarkKind.RAW: "is a raw cell",
    RemarkKind.UNTYPED: "has no known cell type",
}
_ODD = {
    RemarkKind.NOT_TEXT: "cannot be read, because its source is not text; its code is lost",
    RemarkKind.NOT_A_CELL: "cannot be read, because it is not a cell; its code is lost",
}


def on_cells(definitions: Definitions, assignment: Assignment) -> Iterator[str]:
    """Yield a note for each remark on a cell, and for each module of the student's own."""
    for remark in definitions.remarks:
        place = f"cell {remark.cell}"
        if remark.kind in _TYPES:
            yield (
                f"{place} {_TYPES[remark.kind]}, but holds a graded function; it was read as code: "
                "change its cell type to Code"
            )
        elif remark.kind in _ODD:
            yield f"{place} {_ODD[remark.kind]}"
        elif remark.kind is not RemarkKind.OWN_MODULE or remark.module not in assignment.given:
            # `on_files` says whether a given module was changed.
            yield _on_module(remark, definitions, assignment)


def _on_module(remark: Remark, definitions: Definitions, assignment: Assignment) -> str:
    is_file = remark.kind is RemarkKind.OWN_MODULE
    file = definitions.files.get(remark.cell, f"{remark.module.replace('.', '/')}.py")
    origin = f"{file} beside the notebook" if is_file else f"{file} of cell {remark.cell}"
    if is_taken(remark.module, assignment):
        return f"{origin} is not used: the module {remark.module} is another one when graded"
    return f"{origin} is part of what was graded, because the notebook imports it"


def on_files(files: Mapping[str, bytes], assignment: Assignment) -> Iterator[str]:
    """Yield a note for each file beside the notebook that differs from a given module."""
    for name, content in files.items():
        module = name.removesuffix(".py")
        if assignment.given.get(module) is not None and not _is_given(name, content, assignment):
            yield f"{name} beside the notebook is not used: the course's own {name} is"


def _is_given(name: str, content: bytes, assignment: Assignment) -> bool:
    texts = [assignment.given_texts.get(name.removesuffix(".py"), "").encode()]
    if assignment.released is not None:
        texts.append(_read(assignment.released.parent / name))
    return any(_text(content) == _text(text) for text in texts)


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _text(content: bytes) -> bytes:
    return b"\n".join(line.rstrip() for line in content.splitlines()).strip()


def needed(files: Mapping[str, bytes], assignment: Assignment) -> dict[str, bytes]:
    """Return the files that may be modules of the student's own, by name."""
    return {
        name: content
        for name, content in files.items()
        if name.removesuffix(".py") not in assignment.given
    }
