"""Modules of the student's own: written by a cell (`%%writefile`) or handed in as a file.

Only the modules that the notebook imports are compiled. A whole module runs when it is imported,
but a statement that only calls something, such as a test, may fail.
"""

from __future__ import annotations

import ast
import marshal
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from autograder.boundary.definitions import FIRST_FILE, OwnModule, Remark, RemarkKind
from autograder.errors import UnreadableError
from autograder.reading.notebook import Cell, Notebook, decode_python
from autograder.reading.statements import (
    ParsedStatement,
    Survey,
    compile_statement,
    final_code,
    read_cell,
)

MAX_BYTES = 256 * 1024
"""The maximum size of all modules of a submission; modules beyond it are left out."""
_WRITES = re.compile(
    r"\s*%%(?:writefile|file)[ \t]+(?P<append>(?:-a|--append)[ \t]+)?"
    r"(?P<quote>['\"]?)(?:\./|(?:~|/)[^\n]*/)?(?P<name>\w+(?:/\w+)*)\.py(?P=quote)[ \t]*\n"
)


@dataclass(slots=True)
class OwnModules:
    """The own modules of a submission.

    Attributes:
        texts: the parts of each module by its name; a part is numbered like a cell.
        files: the names of the files, by number.
        read: the parsed modules that the notebook imports.
    """

    texts: dict[str, list[Cell]] = field(default_factory=dict)
    files: dict[int, str] = field(default_factory=dict)
    read: dict[str, Survey] = field(default_factory=dict)

    def document(self) -> tuple[OwnModule, ...]:
        """Return the imported modules, compiled."""
        return tuple(
            OwnModule(
                name,
                tuple(
                    (marshal.dumps(final_code(s)), not isinstance(s.node, ast.Expr))
                    for s in survey.statements
                ),
            )
            for name, survey in self.read.items()
        )

    def remarks(self) -> list[Remark]:
        """Return a remark for each part of an imported module."""
        return [
            Remark(
                part.number,
                RemarkKind.OWN_MODULE if part.number in self.files else RemarkKind.WRITTEN_MODULE,
                name,
            )
            for name in self.read
            for part in self.texts[name]
        ]

    def sources(self) -> dict[int, tuple[str, ...]]:
        """Return the lines of the imported files, by number."""
        parts = (part for name in self.read for part in self.texts[name])
        return {p.number: tuple(p.source.split("\n")) for p in parts if p.number in self.files}


def find_modules(notebook: Notebook, files: Mapping[str, bytes]) -> OwnModules:
    """Return the modules that cells write, and those among the files beside the notebook."""
    own = OwnModules()
    left = MAX_BYTES
    for number, (name, content) in enumerate(sorted(files.items()), start=FIRST_FILE):
        module = _module_of(name)
        left -= len(content)
        if module and left >= 0:
            try:
                own.texts[module] = [Cell(number, decode_python(content))]
            except UnreadableError:
                continue
            own.files[number] = name
    for cell in notebook.cells:
        match = _WRITES.match(cell.source)
        if match is not None:
            # Empty lines in place of the magic keep the line numbers of the cell.
            text = "\n" * match[0].count("\n") + cell.source[match.end() :]
            module = _module_of(match["name"] + ".py")
            earlier = own.texts.get(module, []) if match["append"] else []
            own.texts[module] = [*earlier, Cell(cell.number, text)]
    for module in sorted(own.texts, key=lambda name: (name.count("."), name)):
        parts = module.split(".")
        for end in range(1, len(parts)):
            own.texts.setdefault(".".join(parts[:end]), [])  # a folder without `__init__.py`
        # The notebook may have put the folder of the module on Python's search path.
        own.texts.setdefault(parts[-1], own.texts[module])
    own.texts.pop("", None)
    return own


def _module_of(file: str) -> str:
    """Return the name by which a file is imported; empty if it cannot be.

    >>> _module_of("utils/layers.py"), _module_of("utils/__init__.py"), _module_of("my-utils.py")
    ('utils.layers', 'utils', '')
    """
    parts = file.removesuffix(".py").split("/")
    if not file.endswith(".py") or not all(part.isidentifier() for part in parts):
        return ""
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def read_imported(own: OwnModules, survey: Survey) -> None:
    """Parse the modules that the notebook imports, and bind what it takes from them.

    A star import of a module binds the module's names. A graded function that is nowhere else is
    taken from a module that is imported as a whole.
    """
    waiting = [name for statement in survey.statements for name in _imports(statement.node)]
    while waiting:
        name = waiting.pop()
        if name in own.texts and name not in own.read:
            inner = own.read[name] = Survey(frozenset())
            for part in own.texts[name]:
                read_cell(inner, part)
            survey.problems += inner.problems
            survey.broken.update(inner.broken)
            package = _package_of(name, own)
            waiting += [each for s in inner.statements for each in _imports(s.node, package)]
    # A module may hand on the names of another, so each round can bind more.
    surveys = [*((read, _package_of(name, own)) for name, read in own.read.items()), (survey, "")]
    for _round in own.read:
        for each, package in surveys:
            _bind_stars(own, each, package)
    bound = frozenset[str]().union(*(statement.binds for statement in survey.statements))
    for name in sorted(survey.graded - bound):
        survey.statements += _taken(name, own, survey)


def _package_of(name: str, own: OwnModules) -> str:
    """Return the package in which a module stands; a package stands in itself."""
    is_package = any(each.startswith(f"{name}.") for each in own.texts)
    return name if is_package else name.rpartition(".")[0]


def _bind_stars(own: OwnModules, survey: Survey, package: str) -> None:
    """Add the public names of the own modules whose names a star import takes."""
    for statement in survey.statements:
        node = statement.node
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            module = _imports(node, package)[-1].removesuffix(".*")
            if module in own.read:
                statement.binds |= _public_names(own.read[module])


def _taken(name: str, own: OwnModules, survey: Survey) -> Iterable[ParsedStatement]:
    for statement in survey.statements:
        for module in _imports(statement.node):
            if module in own.read and name in _public_names(own.read[module]):
                node = ast.parse(f"from {module} import {name}").body[0]
                code = compile_statement(node, statement.cell, 0)
                return [
                    ParsedStatement(
                        statement.cell, node, code, ast.unparse(node), 0, frozenset({name})
                    )
                ]
    return []


def _public_names(survey: Survey) -> frozenset[str]:
    names = (name for statement in survey.statements for name in statement.binds)
    return frozenset(name for name in names if not name.startswith("_"))


def _imports(node: ast.AST, package: str = "") -> list[str]:
    """Return the modules that a statement may import, each after the packages that hold it.

    `package` is the package of the module in which the statement stands.
    """
    if isinstance(node, ast.Import):
        return [name for alias in node.names for name in _with_packages(alias.name)]
    if isinstance(node, ast.ImportFrom):
        around = [part for part in package.split(".") if part]
        parts = around[: max(0, len(around) + 1 - node.level)] if node.level else []
        module = ".".join([*parts, *filter(None, [node.module])])
        names = _with_packages(module)
        return names + [f"{module}.{alias.name}" for alias in node.names]
    if isinstance(node, ast.If | ast.Try | ast.With):
        children = [child for child in ast.walk(node) if isinstance(child, _IMPORT)]
        return [name for child in children for name in _imports(child, package)]
    return []


_IMPORT = (ast.Import, ast.ImportFrom)


def _with_packages(module: str) -> list[str]:
    parts = module.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]
