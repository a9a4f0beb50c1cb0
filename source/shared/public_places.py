"""Lines that write into an array of the caller, or that a wrong part comes from."""

import ast
import re

from public_code import Code, shown

_WRITERS = ("fill", "sort", "clip", "put")


def writes(code: Code) -> list[tuple[int, str]]:
    """Return the lines that write into an array, each with the name of the array."""
    found = []
    for statement in code.own_statements():
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AugAssign):
            targets = [statement.target]
        for target in targets:
            entry = isinstance(target, ast.Subscript)
            if entry or isinstance(statement, ast.AugAssign):
                base = ast.unparse(target).partition("[")[0]
                found.append((statement.lineno, base))
        for node in ast.walk(statement) if not hasattr(statement, "body") else ():
            if isinstance(node, ast.Call):
                out = [k.value for k in node.keywords if k.arg == "out"]
                found += [(node.lineno, ast.unparse(value)) for value in out]
                name = ast.unparse(node.func)
                if name == "np.putmask" or name == "np.place" or name == "np.copyto":
                    found.append((node.lineno, ast.unparse(node.args[0])))
                if re.fullmatch(rf"\w+\.({'|'.join(_WRITERS)})", name) and name[:3] != "np.":
                    found.append((node.lineno, name.partition(".")[0]))
    return sorted(found)


def written_into(code: Code, arguments: list[str]) -> str:
    """Name the line that writes into an argument, by its own name or by a second one."""
    names: dict[str, ast.Assign] = {}
    for node in sorted(code.own_statements(), key=lambda statement: statement.lineno):
        if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
            continue
        if isinstance(node.value, ast.Name) and node.value.id in (*arguments, *names):
            names[node.targets[0].id] = node
    for line, name in writes(code):
        alias = names.get(name)
        if alias is not None and alias.lineno < line and name not in arguments:
            return (
                f"{shown(alias)} in line {alias.lineno} makes no copy: both names are one array, "
                f"and line {line} writes into it."
            )
        if name in arguments:
            return f"Line {line} writes into `{name}` itself: make a copy first, or a new array."
    return ""
