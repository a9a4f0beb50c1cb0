"""Build the documentation site from `docs/`; `make docs` runs this.

The pages of `docs/` are read on their own, too: in an editor, on a forge. So they are laid out anew
in a folder of their own before Sphinx reads them: links into the repository that lead to no page
become plain text, a picture with a light and a dark version becomes two pictures, and the pages of
the reference are written from the commands, the schema and the package.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

if __package__ in (None, ""):  # `python tools/build_docs.py` puts tools/ on the path
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from autograder.cli.commands import cli

COURSE = Path(__file__).resolve().parents[1]
DOCS = COURSE / "docs"
BUILD = COURSE / "build" / "docs"
OUTSIDE = {
    "CHANGELOG.md": "project/changes.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "CODE_OF_CONDUCT.md": "project/conduct.md",
    "benchmarks/RESULTS.md": "project/measured.md",
    "benchmarks/ATTACKS.md": "project/attacks.md",
    "examples/sample_class/README.md": "project/sample_class.md",
}
"""Files outside of `docs/` that are pages of the site, and where."""
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")
_PICTURE = re.compile(
    r'<picture>\s*<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)">\s*'
    r'<img src="([^"]+)"(?: width="\d+")? alt="([^"]+)">\s*</picture>'
)
_FENCED = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


def main() -> None:
    """Lay the pages out and build the site."""
    site = build(BUILD)
    sys.stdout.write(f"written: {os.path.relpath(site / 'index.html')}\n")


def build(folder: Path) -> Path:
    """Build the site in a folder and return the folder of its pages.

    Raises:
        SystemExit: Sphinx has a warning, or failed; it says which.
    """
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(folder / "source")
    command = [sys.executable, "-m", "sphinx", "-W", "--keep-going", "-q", "-b", "html"]
    command += ["-d", str(folder / "doctrees"), str(folder / "source"), str(folder / "html")]
    done = subprocess.run(command, cwd=COURSE, check=False)
    if done.returncode:
        sys.exit(f"the site could not be built: exit code {done.returncode}")
    return folder / "html"


def lay_out(target: Path) -> None:
    """Write everything that Sphinx reads into a new folder."""
    shutil.copytree(DOCS, target)
    for path, place in places().items():
        page = target / place
        page.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        page.write_text(rewritten(text, path, place), encoding="utf-8")
    for place, text in (
        ("reference/commands.md", commands_page()),
        ("reference/record.md", record_page()),
    ):
        (target / place).write_text(text, encoding="utf-8")


def places() -> dict[Path, str]:
    """Return the place on the site of each written page.

    >>> places()[DOCS / "marking.md"]
    'marking.md'
    """
    inside = {path: path.relative_to(DOCS).as_posix() for path in sorted(DOCS.rglob("*.md"))}
    return inside | {COURSE / path: place for path, place in OUTSIDE.items()}


def rewritten(text: str, path: Path, place: str) -> str:
    """Return a page as the site needs it.

    Args:
        text: the page as written.
        path: its file.
        place: where it lies on the site.
    """
    known = places()
    here = Path(place).parent

    def link(match: re.Match[str]) -> str:
        label, target = match.groups()
        name, hash_, heading = target.partition("#")
        if not name or re.match(r"[a-z]+:", name):
            return match[0]
        file = Path(os.path.normpath(path.parent / name))
        if file in known:
            return f"[{label}]({os.path.relpath(known[file], here)}{hash_}{heading})"
        if (DOCS in file.parents and file.is_file()) or not file.exists():
            return match[0]  # a file that is copied, or a page that is generated
        shown = file.relative_to(COURSE).as_posix()
        return label if shown in label else f"{label} (`{shown}`)"

    def picture(match: re.Match[str]) -> str:
        dark, light, said = match.groups()
        return "\n\n".join(
            f"```{{image}} {source}\n:alt: {said}\n:class: only-{scheme}\n```"
            for scheme, source in (("light", light), ("dark", dark))
        )

    parts = _FENCED.split(text)
    parts[::2] = [_PICTURE.sub(picture, _LINK.sub(link, part)) for part in parts[::2]]
    return "".join(parts)


def commands_page() -> str:
    """Return the page of the commands, from their help texts."""
    head = [
        "# Commands",
        "This page is made from the commands, as `chainrule COMMAND --help` shows them. Exit codes "
        "are 0 for full marks or success, 1 for fewer points, 2 for wrong use and 3 for a fault "
        "of ours.",
    ]
    context = click.Context(cli, info_name="chainrule", **cli.context_settings)
    sections = [section(name, command, context) for name, command in commands(context)]
    return "\n\n".join([*head, *sections]) + "\n"


def commands(context: click.Context) -> Iterator[tuple[str, click.Command]]:
    """Yield each command with its name, in the order of the help."""
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        yield name, command


def section(name: str, command: click.Command, parent: click.Context) -> str:
    """Return the section of a command: what it does, how it is called, its options, an example."""
    context = click.Context(command, info_name=name, parent=parent)
    usage = " ".join(command.collect_usage_pieces(context))
    text = re.sub(r"\s*\n\s*(?!\n)", " ", (command.help or "").replace("\b\n", ""))
    lines = [f"## {name}", text.strip(), f"```text\nchainrule {name} {usage}\n```"]
    rows = []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:
            option, said = (part.replace("|", r"\|").replace("\n", " ") for part in record)
            rows.append(f"| `{option}` | {escaped(said)} |")
    lines.append("\n".join(["| option | meaning |", "|:--|:--|", *rows]))
    if command.epilog:
        shown = [line.strip() for line in command.epilog.split("\n")]
        calls = "\n".join(line for line in shown if line.startswith("chainrule"))
        lines.append(f"```text\n{calls}\n```")
    return "\n\n".join(lines)


def escaped(text: str) -> str:
    r"""Return a text whose characters mean nothing to Markdown.

    >>> escaped("a <b> *")
    'a \\\\<b> \\\\*'
    """
    return re.sub(r"([<*_`\[])", r"\\\1", text)


def record_page() -> str:
    """Return the page of the record, from its schema."""
    schema = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))
    lines = [
        "# The record of a submission",
        "`results.jsonl` holds one record for each submission, one JSON text a line; "
        "`check --json` writes one. This page is made from the schema "
        "[report.schema.json](../report.schema.json). " + escaped(schema["description"]),
    ]
    parts = {"The record": schema}
    parts |= {f"The object `{name}`": each for name, each in schema["$defs"].items()}
    for title, each in parts.items():
        rows = list(fields(each, ""))
        if rows:
            head = ["| field | type | meaning |", "|:--|:--|:--|"]
            lines += [f"## {title}", "\n".join([*head, *rows])]
    return "\n\n".join(lines) + "\n"


def fields(schema: dict[str, Any], above: str) -> Iterator[str]:
    """Yield a row for each field of an object, and for the fields of objects in it."""
    for name, each in schema.get("properties", {}).items():
        said = escaped(each.get("description", ""))
        yield f"| `{above}{name}` | {kind(each)} | {said} |"
        inner = each.get("items", each)
        if isinstance(inner, dict) and "properties" in inner:
            yield from fields(inner, f"{above}{name}{'[]' if 'items' in each else ''}.")


def kind(schema: dict[str, Any]) -> str:
    """Return the type of a field in words.

    >>> kind({"type": ["string", "null"]}), kind({"const": 2}), kind({"enum": ["a", "b"]})
    ('string or null', '`2`', '`a`, `b`')
    """
    if "$ref" in schema:
        return f"object `{schema['$ref'].rpartition('/')[2]}`"
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    if "enum" in schema:
        return ", ".join(f"`{each}`" for each in schema["enum"])
    if "anyOf" in schema or "oneOf" in schema:
        return " or ".join(kind(each) for each in schema.get("anyOf") or schema["oneOf"])
    found = schema.get("type", "any")
    shown = " or ".join(found) if isinstance(found, list) else str(found)
    items = schema.get("items")
    return f"array of {kind(items)}" if shown == "array" and isinstance(items, dict) else shown


if __name__ == "__main__":
    main()
