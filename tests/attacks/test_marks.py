"""Attacks on what people and programs read: names, messages and files that carry marks."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.grading.graders import Grader
from autograder.grading.submission import grade_file
from autograder.integrations.nbgrader_comments import comment
from autograder.records import Report
from autograder.reports import grades_csv, terminal
from autograder.reports.html.pages import write_pages
from tests.cli.support import run
from tests.conftest import COURSE
from tests.support import write_notebook

IMPORTS = "import numpy as np\nfrom dnn_utils import sigmoid, relu"
MARKS = {
    "html": "<img src=x onerror=alert(1)></pre></td><script>alert(1)</script>",
    "terminal": "\x1b[2J\x1b]8;;http://x\x07\x9b31m\u202e\r\b",
    "log": "\n::error file=x::all is well\n##vso[task.complete result=Succeeded]\n##[error]x\n",
    "table": "\n=HYPERLINK(1)\r\n@SUM(1);=1+1\t=1+1|+1,-1",
    "template": "{{ 7 * 7 }}{% include '/etc/passwd' %}${7*7}%s%(x)s{0.__class__}[/]][bold]",
}
# Each puts a mark where a worker can choose a text; `mark` is its name in the cell.
PLACES = {
    "the class of an exception": "raise type(mark, (Exception,), {})(1)",
    "the module of an exception": (
        "error = type('E', (Exception,), {'__module__': mark, '__qualname__': mark})\n"
        "    raise error(mark)"
    ),
    "the message of an exception": "raise ValueError(mark)",
    "a group of exceptions": "raise ExceptionGroup(mark, [KeyError(mark)])",
    "the notes of an exception": "e = KeyError(mark); e.add_note(mark); raise e",
    "the missing name": "raise NameError(mark, name=mark)",
    "a missing name like a variable": "globals()[mark] = 1; raise NameError(mark, name=mark + 'x')",
    "the missing module": "raise ModuleNotFoundError(mark, name=mark, path=mark)",
    "a missing attribute": "raise AttributeError(mark, name=mark, obj=W)",
    "a syntax error": "raise SyntaxError(mark, (mark, 1, 1, mark, 1, 9))",
    "the name of a function": (
        "def f(x):\n        raise ValueError(x)\n"
        "    f.__code__ = f.__code__.replace(co_name=mark)\n    return f(A)"
    ),
    "the name of a parameter": (
        "def f(x):\n        raise ValueError(x)\n"
        "    f.__code__ = f.__code__.replace(co_varnames=(mark,))\n    return f(A)"
    ),
    "the type of an argument": (
        "def f(x):\n        raise ValueError(1)\n    return f(type(mark, (), {})())"
    ),
    "the value of an argument": "def f(x):\n        raise ValueError(1)\n    return f(mark)",
    "the key of an argument": "def f(x):\n        raise ValueError(1)\n    return f({mark: mark})",
    "the class of a result": "return type(mark, (), {})(), (A, W, b)",
    "a key of a result": "return {mark: mark}",
    "a text for a result": "return mark, mark",
    "the fields of an array": "return np.zeros(2, [(mark, float)]), (A, W, b)",
    "an array of texts": "return np.array([[mark]]), (A, W, b)",
    "the end of the program": "raise SystemExit(mark)",
    "a warning": "import warnings; warnings.warn(mark); raise Warning(mark)",
}
# Each puts a mark where a worker can choose a text while it loads the definitions.
LOADS = {
    "a statement that fails": "raise ValueError(mark)",
    "an import that fails": "raise ImportError(mark, name=mark, path=mark)",
    "what is printed": "import sys\n    sys.stdout.write(mark)\n    return 1",
    "the names that were supplied": (
        "import gc\n    found = [o for o in gc.get_objects() if type(o).__name__ == 'Supplies']\n"
        "    found[0].supplied.append((mark, 'np'))\n    return 1"
    ),
}


def cells(place: str, mark: str) -> list[str]:
    if place in LOADS:
        load = f"mark = {mark!r}\n\n\ndef act():\n    {LOADS[place]}\n\n\nkept = act()"
        return [IMPORTS, load, "def linear_forward(A, W, b):\n    return kept + np.pi"]
    body = PLACES[place]
    return [IMPORTS, f"mark = {mark!r}\n\n\ndef linear_forward(A, W, b):\n    {body}"]


def check_html(text: str) -> None:
    assert "<img" not in text
    assert "<script>alert" not in text
    assert "</pre></td>" not in text
    assert "root:x:" not in text


def check_shown(text: str) -> None:
    """Check what a terminal and the log of a CI service get."""
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert not re.search(r"^\s*(::[a-z]+[ :]|##\[)", text, re.MULTILINE)
    assert "##vso[" not in text
    assert "{0.__class__}" not in text or "<class" not in text


def check_table(path: Path) -> None:
    """Check that no cell is a formula, whatever separates the cells."""
    text = path.read_text(encoding="utf-8")
    for separator in (",", ";", "\t", "|"):
        for row in csv.reader(text.splitlines(), delimiter=separator):
            starts = [cell.lstrip(' \u00a0"')[:1] for cell in row]
            assert not set(starts) & set("=+-@")


@pytest.fixture(scope="module")
def reports(grader: Grader, tmp_path_factory: pytest.TempPathFactory) -> list[Report]:
    """The reports on a notebook for each place and mark."""
    folder = tmp_path_factory.mktemp("marks")
    made = []
    for number, place in enumerate((*PLACES, *LOADS)):
        for kind, mark in MARKS.items():
            path = write_notebook(folder / f"{kind}{number}.ipynb", cells(place, mark))
            made.append(grade_file(path, grader))
    return made


@pytest.mark.slow
def test_a_mark_earns_nothing_and_breaks_no_report(reports: list[Report]) -> None:
    assert {(report.status, report.score) for report in reports} == {("graded", 0)}
    assert len(reports) == (len(PLACES) + len(LOADS)) * len(MARKS)


@pytest.mark.slow
def test_no_mark_reaches_a_page(reports: list[Report], tmp_path: Path) -> None:
    write_pages(reports, tmp_path)
    pages = [*tmp_path.rglob("*.html")]
    assert len(pages) == len(reports) + 1
    for page in pages:
        check_html(page.read_text(encoding="utf-8"))


@pytest.mark.slow
def test_no_mark_reaches_a_table(reports: list[Report], tmp_path: Path) -> None:
    noted = [replace(r, notes=(*r.notes, *(e.hint for e in r.exercises))) for r in reports]
    with (tmp_path / "grades.csv").open("w", newline="", encoding="utf-8") as file:
        grades_csv.write(file, noted, ["linear_forward"])
    check_table(tmp_path / "grades.csv")


@pytest.mark.slow
def test_no_mark_reaches_a_terminal_or_a_log(reports: list[Report]) -> None:
    for report in reports:
        shown = terminal.render(report, width=40)
        assert "linear_forward" in shown
        check_shown(shown)


def test_no_mark_is_markup_in_a_comment(reports: list[Report]) -> None:
    for report in reports:
        for exercise in report.exercises:
            text = comment(exercise) or ""
            check_html(text)
            check_shown(text)


FILES = {
    "html": "<img src=x onerror=alert(1)>.py",
    "terminal": "\x1b[2J\u202e.py",
    "log": "\n::error file=x::all is well.py",
    "table": "\n=HYPERLINK(1).py",
    "template": "{{ 7 * 7 }}%s.py",
}


@pytest.mark.slow
def test_no_mark_in_the_name_of_a_module_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Such a file is not used, and a note says so by its name."""
    for kind, name in FILES.items():
        folder = tmp_path / "class" / kind / "step_by_step"
        folder.mkdir(parents=True)
        (folder / name).write_bytes(b"#" * (256 * 1024 + 1))
        (folder / f"{name}.ipynb").write_text("{")
        write_notebook(
            folder / "step_by_step.ipynb", ["def linear_forward(A, W, b):\n    return 1"]
        )
    run("grade", tmp_path / "class", "-o", tmp_path / "out", "-j", "1", "--course", COURSE)
    shown = capsys.readouterr()
    check_shown(shown.out)
    check_shown(shown.err)
    records = (tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert ["is not used" in record for record in records] == [True] * len(FILES)
    for page in (tmp_path / "out").rglob("*.html"):
        check_html(page.read_text(encoding="utf-8"))
    check_table(tmp_path / "out" / "grades.csv")
