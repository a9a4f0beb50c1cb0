"""The documents for authors: their commands run as written, their examples are proven."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from autograder.authoring.new import start
from autograder.authoring.verify import verify
from autograder.content.catalogue import available
from autograder.content.description import load_assignment
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE

PAGE = COURSE / "docs" / "authoring.md"
PAGES = [PAGE, *sorted((COURSE / "docs" / "authoring").glob("*.md"))]
_BLOCK = re.compile(r"^```(console|python|toml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(r"# ([\w./]+\.(?:py|toml))\n")


def blocks(page: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the language, the file name and the text of each block of a page."""
    for language, text in _BLOCK.findall(page.read_text(encoding="utf-8")):
        named = _NAMED.match(text)
        yield language, named[1] if named else "", text


EXAMPLES = [
    (page.stem, name, text)
    for page in PAGES
    for language, name, text in blocks(page)
    if language == "python" and name.startswith("source/")
]


def commands(text: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console block with the output that the block shows."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *rest = part.split("\n")
        while rest and rest[0].startswith(">"):
            command += "\n" + rest.pop(0)[2:]
        yield command, "\n".join(rest)


def fits(shown: str, printed: str) -> bool:
    """Return whether an output is as shown; "..." stands for any text, alone for any lines."""
    parts = [
        r"(?:.*\n)*?"
        if line.strip() == "..."
        else re.escape(line).replace(r"\.\.\.", ".*") + r"[ ]*\n"
        for line in shown.strip("\n").split("\n")
    ]
    return re.fullmatch("".join(parts) + r"\n*", printed.strip("\n") + "\n") is not None


@pytest.mark.parametrize(
    ("shown", "printed", "expected"),
    [
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a\n...\nd\n", "a\nd\n", True),
        ("a\n...\nd\n", "a\nb\n", False),
        ("took ... s", "took 0.02 s", True),
        ("took ... s", "took 0.02 s\nmore", False),
        ("", "", True),
        ("", "more", False),
    ],
)
def test_outputs_are_compared_line_by_line(shown: str, printed: str, expected: bool) -> None:
    assert fits(shown, printed) == expected


@pytest.mark.long
def test_every_command_of_the_document_does_what_is_shown(tmp_path: Path) -> None:
    here, ran = tmp_path, []
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "80"}
    environment.pop("CHAINRULE_COURSE", None)
    for language, name, text in blocks(PAGE):
        if name:
            (here / name).write_text(text, encoding="utf-8")
        for command, shown in commands(text) if language == "console" else ():
            if command.startswith("cd "):
                here = here / command[3:]
                continue
            done = subprocess.run(
                ["bash", "-c", command],
                cwd=here,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            ran.append(command.split()[:2])
            assert fits(shown, done.stdout), f"{command}\n{done.stdout}"
    for name in ("new", "verify", "preview", "release", "grade", "check"):
        assert ["chainrule", name] in ran
    assert (here / "preview" / "kmeans" / "index.html").is_file()


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "text"),
    [pytest.param(name, text, id=Path(name).stem) for _page, name, text in EXAMPLES],
)
def test_an_example_of_the_documents_can_be_loaded(name: str, text: str, tmp_path: Path) -> None:
    path = written(tmp_path, name, text)
    assignment = load_assignment(path.stem, course=tmp_path)
    assert assignment.answers is not None
    assert assignment.answers.mistakes


@pytest.mark.long
@pytest.mark.parametrize(
    ("name", "text"),
    [pytest.param(name, text, id=Path(name).stem) for _page, name, text in EXAMPLES],
)
def test_an_example_of_the_documents_is_proven(
    name: str, text: str, tmp_path: Path, sandbox: Sandbox
) -> None:
    path = written(tmp_path, name, text)
    assignment = load_assignment(path.stem, course=tmp_path)
    for check in verify(assignment, tmp_path, sandbox, 3):
        assert check.holds, (check.title, check.objections)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_to_files_and_headings(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        name, _hash, heading = target.partition("#")
        other = (page.parent / name) if name else page
        assert other.exists(), target
        if heading:
            text = other.read_text(encoding="utf-8")
            titles = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
            anchors = {re.sub(r"[^\w\- ]", "", t).lower().replace(" ", "-") for t in titles}
            assert heading in anchors, target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_keep_to_their_width(page: Path) -> None:
    inside = False
    for line in page.read_text(encoding="utf-8").split("\n"):
        inside ^= line.startswith("```")
        assert inside or len(line) <= 120 or line.startswith("|"), line


ELSEWHERE = Path(__file__).with_name("elsewhere")


def count(path: Path) -> int:
    return sum(bool(line.strip()) for line in path.read_text(encoding="utf-8").split("\n"))


def test_the_lines_of_the_same_assignment_elsewhere_are_counted() -> None:
    text = (COURSE / "docs" / "authoring" / "coming_over.md").read_text(encoding="utf-8")
    (row,) = re.findall(r"^\| lines for k-means \|(.*)\|$", text, re.MULTILINE)
    shown = [int(number) for number in re.findall(r"\| *(\d+)", f"|{row}")]
    files = [ELSEWHERE / f"{name}_kmeans.py" for name in ("nbgrader", "otter", "check50")]
    sample = COURSE / "autograder" / "authoring" / "samples" / "kmeans.py"
    assert shown == [count(path) for path in (*files, sample)]


@pytest.mark.parametrize("name", ["nbgrader", "otter"])
@pytest.mark.parametrize(("old", "new"), [("argmin", "argmin"), ("argmin", "argmax")])
def test_the_same_assignment_elsewhere_accepts_its_solution_only(
    name: str, old: str, new: str
) -> None:
    text = (ELSEWHERE / f"{name}_kmeans.py").read_text(encoding="utf-8").replace(old, new)
    if old == new:
        exec(text, {})
    else:
        with pytest.raises(AssertionError):
            exec(text, {})


@pytest.mark.parametrize("best", ["argmin", "argmax"])
def test_the_checks_of_check50_accept_the_solution_only(
    best: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """check50 itself is not installed here: a stand-in offers the functions that are used."""
    checks = []

    class Mismatch(Exception):
        pass

    def check(_dependency: object = None) -> Any:
        def decorate(function: Any) -> Any:
            checks.append(function)
            return function

        return decorate

    sample = COURSE / "autograder" / "authoring" / "samples" / "kmeans.py"
    shown = sample.read_text(encoding="utf-8").split("# %% hidden")[0].replace("argmin", best)
    program = ModuleType("kmeans")
    exec(shown, program.__dict__)
    check50, inner = ModuleType("check50"), ModuleType("check50.py")
    check50.__dict__.update(
        check=check,
        hidden=lambda _sentence: lambda function: function,
        exists=lambda _name: None,
        Failure=Mismatch,
        Mismatch=Mismatch,
        py=inner,
    )
    inner.__dict__["import_"] = lambda _name: program
    monkeypatch.setitem(sys.modules, "check50", check50)
    monkeypatch.setitem(sys.modules, "check50.py", inner)
    exec((ELSEWHERE / "check50_kmeans.py").read_text(encoding="utf-8"), {})
    assert len(checks) == 7
    failed = []
    for each in checks:
        try:
            each()
        except Mismatch:
            failed.append(each.__name__)
    assert bool(failed) == (best == "argmax")


PYPROJECT = COURSE / "docs" / "authoring" / "courses.md"


def test_an_installed_package_offers_its_assignments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The package of the document, laid out as an installer does it from its `pyproject.toml`."""
    ((_language, _name, text),) = (b for b in blocks(PYPROJECT) if b[1] == "pyproject.toml")
    project = tomllib.loads(text)
    ((group, entries),) = project["project"]["entry-points"].items()
    (folder,) = project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    package = tmp_path / Path(folder).name
    start(tmp_path, "offered", "strings")
    (tmp_path / "source").rename(package)
    information = tmp_path / "ourcourse_assignments-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(
        f"Name: {project['project']['name']}\nVersion: {project['project']['version']}\n"
    )
    lines = "".join(f"{key} = {value}\n" for key, value in entries.items())
    (information / "entry_points.txt").write_text(f"[{group}]\n{lines}")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert available(None)["offered"] == package / "offered" / "offered.py"
    assignment = load_assignment("offered")
    assert assignment.names == ("words", "count_words")
    assert assignment.answers is not None
