"""Functions outside of code cells: in other cells, and in the student's own modules."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from autograder.grading.graders import Grader, Graders
from autograder.grading.submission import grade_submission
from autograder.records import Report
from tests.conftest import COURSE
from tests.grading.behaviours import by_name
from tests.support import FIRST_CELL, solutions, write_notebook

pytestmark = pytest.mark.slow

BACKWARD = solutions()["linear_backward"]
NUMPY = "import numpy as np\n"


def grade(
    grader: Grader,
    path: Path,
    replaced: Mapping[str, str] | None = None,
    files: Mapping[str, str] | None = None,
    change: Mapping[str, Any] | None = None,
) -> Report:
    """Grade the solved workbook with some cells replaced; `change` updates linear_backward's."""
    sources = {**solutions(), **(replaced or {})}
    write_notebook(path, [FIRST_CELL, *sources.values()])
    if change is not None:
        notebook = json.loads(path.read_text())
        notebook["cells"][1 + list(sources).index("linear_backward")].update(change)
        path.write_text(json.dumps(notebook))
    modules = {name: text.encode() for name, text in (files or {}).items()}
    wanted = grader.assignment.id
    return grade_submission(path, Graders.of(grader), wanted=wanted, modules=modules)


class TestCellsOfAnotherType:
    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            ("markdown", "is a Markdown cell"),
            ("raw", "is a raw cell"),
            ("Code", "has no known cell type"),
            (None, "has no known cell type"),
            ([], "has no known cell type"),
        ],
    )
    def test_are_read_as_code_and_noted(
        self, kind: object, words: str, grader: Grader, tmp_path: Path
    ) -> None:
        report = grade(grader, tmp_path / "n.ipynb", change={"cell_type": kind})
        (note,) = report.notes
        assert report.score == 100
        assert f"cell 8 {words}" in note
        assert "change its cell type to Code" in note

    @pytest.mark.parametrize(
        "text",
        [
            f"This is my function.\n{BACKWARD}",
            "def linear_backward(dZ, cache): computes the step",
            BACKWARD.replace("def linear_backward", "def another_name"),
        ],
    )
    def test_quoted_code_is_none(self, text: str, grader: Grader, tmp_path: Path) -> None:
        change = {"cell_type": "markdown", "source": text}
        report = grade(grader, tmp_path / "n.ipynb", change=change)
        assert (report.score, report.notes) == (90, ())

    @pytest.mark.parametrize("kind", ["markdown", "raw"])
    def test_a_fence_is_no_obstacle(self, kind: str, grader: Grader, tmp_path: Path) -> None:
        change = {"cell_type": kind, "source": f"Here it is:\n\n```python\n{BACKWARD}\n```"}
        report = grade(grader, tmp_path / "n.ipynb", change=change)
        assert report.score == 100
        assert "change its cell type to Code" in report.notes[0]

    def test_a_code_cell_wins(self, grader: Grader, tmp_path: Path) -> None:
        wrong = "def linear_backward(dZ, cache):\n    return 1 / 0"
        copies = {"compute_cost": f"{solutions()['compute_cost']}\n{wrong}"}
        report = grade(grader, tmp_path / "n.ipynb", copies, change={"cell_type": "raw"})
        assert by_name(report)["linear_backward"].score == 0

    def test_an_odd_cell_costs_its_own_function(self, grader: Grader, tmp_path: Path) -> None:
        report = grade(grader, tmp_path / "n.ipynb", change={"source": {"text": "def"}})
        assert report.score == 90
        assert "cell 8 cannot be read, because its source is not text" in report.notes[0]


WAYS = {
    "a function": "from mine import linear_backward",
    "with others": "from mine import linear_backward, other",
    "a star": "from mine import *",
    "as a whole": "import mine",
    "under a name": "import mine as m\nlinear_backward = m.linear_backward",
    "called through": "import mine\ndef linear_backward(dZ, cache):\n"
    "    return mine.linear_backward(dZ, cache)",
    "in a try": "try:\n    from mine import linear_backward\nexcept ImportError:\n    pass",
    "run": "%run mine.py",
}


class TestOwnModules:
    @pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
    def test_a_file_beside_the_notebook(self, way: str, grader: Grader, tmp_path: Path) -> None:
        files = {"mine.py": f"{NUMPY}{BACKWARD}\nother = 1\nprint(1 / 0)\n"}
        report = grade(grader, tmp_path / "n.ipynb", {"linear_backward": way}, files)
        assert {e.name: e.hint for e in report.exercises if e.hint} == {}
        assert "mine.py beside the notebook is part of what was graded" in report.notes[0]

    @pytest.mark.parametrize(
        ("way", "file"),
        [
            ("from tools.back import linear_backward", "tools/back.py"),
            ("import tools.back as b\nlinear_backward = b.linear_backward", "tools/back.py"),
            ("from tools import back\nlinear_backward = back.linear_backward", "tools/back.py"),
            ("from tools import linear_backward", "tools/__init__.py"),
            ("from tools.back import *", "tools/back.py"),
            ("import sys\nsys.path.append('tools')\nfrom back import *", "tools/back.py"),
            ("%run tools/back.py", "tools/back.py"),
            ("from a.b.c import linear_backward", "a/b/c.py"),
        ],
    )
    def test_a_file_in_a_package(self, way: str, file: str, grader: Grader, tmp_path: Path) -> None:
        files = {file: f"{NUMPY}{BACKWARD}", "tools/unused.py": "x = ("}
        report = grade(grader, tmp_path / "n.ipynb", {"linear_backward": way}, files)
        assert report.score == 100
        assert [note.partition(" beside")[0] for note in report.notes] == [file]

    def test_a_package_may_import_its_own_modules(self, grader: Grader, tmp_path: Path) -> None:
        files = {
            "tools/__init__.py": "from .back import linear_backward",
            "tools/back.py": f"from . import numbers_of\nfrom .numbers_of import *\n{BACKWARD}",
            "tools/numbers_of.py": NUMPY,
        }
        way = {"linear_backward": "from tools import linear_backward"}
        assert grade(grader, tmp_path / "n.ipynb", way, files).score == 100

    @pytest.mark.parametrize("name", ["numpy", "json"])
    def test_a_package_hides_no_real_one(self, name: str, grader: Grader, tmp_path: Path) -> None:
        files = {f"{name}/__init__.py": "raise ValueError", f"{name}/linalg.py": "1 / 0"}
        more = {"x": "import json, numpy.linalg"}
        assert grade(grader, tmp_path / "n.ipynb", more, files).score == 100

    def test_a_cell_may_write_into_a_package(self, grader: Grader, tmp_path: Path) -> None:
        cells = {
            "linear_backward": f"%%writefile tools/back.py\n{NUMPY}{BACKWARD}",
            "x": "from tools.back import linear_backward",
        }
        report = grade(grader, tmp_path / "n.ipynb", cells)
        assert report.score == 100
        assert report.notes[0].startswith("tools/back.py of cell 8 is part of")

    @pytest.mark.parametrize(
        "magic",
        [
            "%%writefile mine.py",
            "%%file ./mine.py",
            "%%writefile 'mine.py'",
            "%%writefile /content/mine.py",
            "%%writefile ~/course/mine.py",
        ],
    )
    def test_a_file_that_a_cell_writes(self, magic: str, grader: Grader, tmp_path: Path) -> None:
        cells = {
            "linear_backward": f"{magic}\n{NUMPY}{BACKWARD}",
            "x": "from mine import linear_backward",
        }
        report = grade(grader, tmp_path / "n.ipynb", cells)
        assert report.score == 100
        assert "mine.py of cell 8 is part of what was graded" in report.notes[0]

    def test_what_is_appended_and_written_anew(self, grader: Grader, tmp_path: Path) -> None:
        cells = {
            "linear_backward": "",
            "a": "%%writefile mine.py\nraise ValueError",
            "b": f"%%writefile mine.py\n{NUMPY}",
            "c": f"%%writefile -a mine.py\n{BACKWARD}",
            "x": "from mine import linear_backward",
        }
        assert grade(grader, tmp_path / "n.ipynb", cells).score == 100

    def test_the_references_answers_reach_it(self, grader: Grader, tmp_path: Path) -> None:
        """A mistake in one function of a module costs no other function of it."""
        functions = {
            **solutions(),
            "linear_forward": "def linear_forward(A, W, b):\n    return 0, 0",
        }
        files = {
            "mine.py": "\n".join(
                [FIRST_CELL.replace("%matplotlib inline", ""), *functions.values()]
            )
        }
        cells = dict.fromkeys(functions, "")
        report = grade(grader, tmp_path / "n.ipynb", {**cells, "x": "from mine import *"}, files)
        assert {e.name for e in report.exercises if e.score < 10} == {"linear_forward"}

    def test_a_module_may_import_another(self, grader: Grader, tmp_path: Path) -> None:
        files = {"mine.py": "from deep import linear_backward", "deep.py": NUMPY + BACKWARD}
        cells = {"linear_backward": "from mine import linear_backward"}
        assert grade(grader, tmp_path / "n.ipynb", cells, files).score == 100

    def test_an_exception_is_placed_in_the_file(self, grader: Grader, tmp_path: Path) -> None:
        files = {"mine.py": "\n\ndef linear_backward(dZ, cache):\n    return 1 / 0\n"}
        cells = {"linear_backward": "from mine import linear_backward"}
        result = by_name(grade(grader, tmp_path / "n.ipynb", cells, files))["linear_backward"]
        assert "(line 4 of mine.py)\nreturn 1 / 0" in result.hint

    def test_a_file_that_does_not_parse_is_named(self, grader: Grader, tmp_path: Path) -> None:
        files = {"mine.py": "def linear_backward(dZ, cache:\n    pass\n"}
        cells = {"linear_backward": "from mine import linear_backward"}
        report = grade(grader, tmp_path / "n.ipynb", cells, files)
        assert report.score == 90
        assert any("mine.py, line 1: Python cannot parse this file" in n for n in report.notes)

    def test_the_given_module_stays(self, grader: Grader, tmp_path: Path) -> None:
        files = {"dnn_utils.py": "def relu(Z):\n    return 0\nsigmoid = relu_backward = relu"}
        report = grade(grader, tmp_path / "n.ipynb", {}, files)
        assert report.score == 100
        assert "dnn_utils.py beside the notebook is not used" in report.notes[0]

    def test_the_released_files_are_no_news(self, grader: Grader, tmp_path: Path) -> None:
        released = COURSE / "release" / "step_by_step"
        files = {path.name: path.read_text() for path in released.glob("*.py")}
        assert len(files) > 3
        assert grade(grader, tmp_path / "n.ipynb", {}, files).notes == ()

    @pytest.mark.parametrize("name", ["numpy.py", "math.py", "scipy.py", "a-b.py", "notes.txt"])
    def test_other_names_hide_nothing(self, name: str, grader: Grader, tmp_path: Path) -> None:
        first = {"x": "import math\nimport scipy"}
        report = grade(grader, tmp_path / "n.ipynb", first, {name: "raise ValueError"})
        assert report.score == 100

    def test_what_is_not_imported_is_not_read(self, grader: Grader, tmp_path: Path) -> None:
        report = grade(grader, tmp_path / "n.ipynb", {}, {"other.py": "def f(:"})
        assert (report.score, report.notes) == (100, ())


class TestOutputs:
    def test_a_hundred_megabytes_of_printed_lines_do_not_count(
        self, grader: Grader, tmp_path: Path
    ) -> None:
        lines = ["cost after one more step: 0.6931471805599453\n"] * 2_200_000
        output = {"output_type": "stream", "name": "stdout", "text": lines}
        path = tmp_path / "n.ipynb"
        report = grade(grader, path, change={"outputs": [output]})
        assert path.stat().st_size > 100_000_000
        assert report.score == 100


class TestPlots:
    @pytest.mark.parametrize(
        "lines",
        [
            "plt.plot([cost])\n    plt.show()",
            "figure, axes = plt.subplots(1, 2)\n    axes[0].plot([1])",
        ],
    )
    def test_a_plot_in_a_function_costs_nothing(
        self, lines: str, grader: Grader, tmp_path: Path
    ) -> None:
        cost = f"""import matplotlib.pyplot as plt
def compute_cost(AL, Y):
    cost = -np.mean(Y * np.log(AL) + (1 - Y) * np.log(1 - AL))
    {lines}
    return cost
"""
        report = grade(grader, tmp_path / "n.ipynb", {"compute_cost": cost})
        assert {e.name: e.hint for e in report.exercises if e.hint} == {}
        assert (report.score, report.notes) == (100, ())
