"""Export a notebook's functions as a `.py` file, for graders without notebook support."""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

_KNOWN = {"numpy", "dnn_utils", *sys.stdlib_module_names}
_DEFINES = ast.FunctionDef | ast.ClassDef


def export(notebook: Path) -> str:
    """Return a notebook's imports and functions, with the statements they use, as a module.

    Omitted are cells with syntax errors, imports that the module does not need (plots, the
    published tests), and cells without definitions.
    """
    cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    sources = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    return "".join(f"{part}\n\n" for source in sources for part in _parts(source))


def _parts(source: str) -> Iterator[str]:
    plain = "\n".join(
        line for line in source.split("\n") if not line.lstrip().startswith(("%", "!", "?"))
    )
    try:
        statements = ast.parse(plain).body
    except SyntaxError:
        return
    defines = any(isinstance(statement, _DEFINES) for statement in statements)
    for statement in statements:
        is_import = isinstance(statement, ast.Import | ast.ImportFrom)
        if is_import and not _imported(statement) <= _KNOWN:
            continue
        if is_import or (defines and not isinstance(statement, ast.Expr)):
            yield ast.unparse(statement)


def _imported(statement: ast.stmt) -> set[str]:
    if isinstance(statement, ast.ImportFrom):
        return {(statement.module or "").split(".")[0]}
    assert isinstance(statement, ast.Import)
    return {alias.name.split(".")[0] for alias in statement.names}
