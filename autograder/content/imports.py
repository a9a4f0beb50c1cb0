"""The workbook's own imports: bound for a submission that fails to bind them itself."""

from __future__ import annotations

import ast
import marshal
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Supply:
    """A name that the workbook imports.

    Attributes:
        name: the name as code uses it, such as `np`.
        module: the module that it comes from, such as `numpy`.
        line: the line of the workbook that imports it.
        code: marshalled code that binds this name alone.
    """

    name: str
    module: str
    line: str
    code: bytes


def supplies(lines: Iterable[str]) -> dict[str, Supply]:
    """Return the names that import lines bind, in order.

    Raises:
        ValueError: a line is not an import, or imports everything from a module.

    >>> {name: supply.module for name, supply in supplies(["import numpy as np"]).items()}
    {'np': 'numpy'}
    """
    found = {}
    for line in lines:
        for node in ast.parse(line).body:
            if not isinstance(node, ast.Import | ast.ImportFrom):
                raise ValueError(f"{line!r} is not an import")
            for alias in node.names:
                if alias.name == "*":
                    raise ValueError(f"{line!r} does not name what it imports")
                name = alias.asname or alias.name.split(".")[0]
                module = node.module if isinstance(node, ast.ImportFrom) else alias.name
                single = (
                    ast.ImportFrom(node.module, [alias], node.level)
                    if isinstance(node, ast.ImportFrom)
                    else ast.Import([alias])
                )
                tree = ast.fix_missing_locations(ast.Module([single], []))
                code = marshal.dumps(compile(tree, "<workbook>", "exec"))
                found[name] = Supply(name, module or "", line, code)
    return found
