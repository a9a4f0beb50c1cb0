"""The workbook `activations`: what it earns, alone and among all fourteen functions."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from autograder.grading.graders import Grader, Graders
from autograder.grading.submission import grade_file, grade_submission
from autograder.records import ExerciseStatus
from autograder.sandbox.supervisor import Sandbox
from tests.assignments.activations.support import FOURTEEN, NUMPY, SECRET
from tests.conftest import COURSE
from tests.support import solutions, version, write_notebook

SOURCE, RELEASE = version("source", "activations"), version("release", "activations")
OWN = solutions("activations")
PARTS = ("statement", "hints", "solution", "print", "test", "expected", "notes")
HINTS = ["Hint 1: a nudge", "Hint 2: a step further", "Hint 3: nearly there"]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """The cells of the release by id, in order."""
    cells = json.loads(RELEASE.read_text(encoding="utf-8"))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in cells}


class TestTheWorkbook:
    def test_source_earns_everything(self, grader: Grader) -> None:
        report = grade_file(SOURCE, grader)
        assert (report.score, report.max_score, report.end_to_end) == (40, 40, "passed")
        assert report.notes == ()

    def test_release_earns_nothing_and_is_unfinished(self, grader: Grader) -> None:
        report = grade_file(RELEASE, grader)
        assert (report.score, report.notes) == (0, ())
        assert {e.status for e in report.exercises} == {ExerciseStatus.UNFINISHED}
        assert all("not written yet" in exercise.hint for exercise in report.exercises)

    def test_public_scope(self, sandbox: Sandbox) -> None:
        report = grade_submission(SOURCE, Graders(sandbox, COURSE, SECRET, public=True))
        assert (report.assignment, report.score, report.max_score) == ("activations", 16, 16)

    def test_no_line_of_a_solution_is_anywhere_in_the_release(self) -> None:
        files = [path for path in RELEASE.parent.rglob("*") if path.suffix in (".py", ".ipynb")]
        text = "\n".join(path.read_text(encoding="utf-8") for path in files)
        for cell in OWN.values():
            inside = cell.split("YOUR CODE STARTS HERE")[1].split("# YOUR CODE ENDS HERE")[0]
            lines = [line.strip() for line in inside.split("\n") if line.strip()]
            assert lines
            assert not [line for line in lines if json.dumps(line)[1:-1] in text]

    def test_every_exercise_has_its_parts_in_their_order(self, texts: dict[str, str]) -> None:
        ids = list(texts)
        for name in OWN:
            slug = name.replace("_", "-")
            first = ids.index(f"{slug}-statement")
            assert ids[first : first + len(PARTS)] == [f"{slug}-{part}" for part in PARTS]
            hints = re.findall(
                r"<details>\n<summary>(.*?)</summary>\n\n(.*?)\n\n</details>",
                texts[f"{slug}-hints"],
                re.S,
            )
            assert [summary for summary, _hint in hints] == HINTS
            assert texts[f"{slug}-hints"].startswith("**Hints.** Open one at a time")
            assert not re.search(r"\$\$|```", texts[f"{slug}-hints"])
            wrong, question = texts[f"{slug}-notes"].split("\n\n**To think about.** ")
            assert wrong.startswith("**How it goes wrong**\n\n| what you see | ")
            assert "?\n\n<details>\n<summary>Answer</summary>\n\n" in question

    def test_the_first_exercise_comes_within_800_words(self, texts: dict[str, str]) -> None:
        before = []
        for cell, text in texts.items():
            if cell == "sigmoid-statement":
                break
            before += text.split() if cell not in ("contents", "imports") else []
        assert len(before) <= 800

    def test_formulas_are_numbered_in_order_and_linked(self, texts: dict[str, str]) -> None:
        text = "\n\n".join(texts.values())
        blocks = re.findall(r"\$\$.*?\$\$", text, re.S)
        numbers = [re.findall(r"\\tag\{(\w+)\}", block) for block in blocks]
        assert all(len(found) == 1 for found in numbers)
        anchored = re.findall(r'<a id="formula-(\w+)"></a>\n\n\$\$', text)
        assert anchored == [number for (number,) in numbers]
        links = re.findall(r"\[[Ff]ormula \((\w+)\)\]\(#formula-(\w+)\)", text)
        assert {shown for shown, _target in links} <= set(anchored)
        assert not [pair for pair in links if pair[0] != pair[1]]
        assert len(links) == len(re.findall(r"[Ff]ormula \(\d", text)) == text.count("(#formula-")

    def test_links_land_and_contents_list_every_heading(self, texts: dict[str, str]) -> None:
        text = "\n\n".join(texts.values())
        anchors = re.findall(r'<a id="([^"]+)"></a>', text)
        assert len(set(anchors)) == len(anchors)
        assert set(re.findall(r"\]\(#([^)]+)\)", text)) <= set(anchors)
        headings = re.findall(r"(?m)^##+ (.+)$", text)
        assert re.findall(r"- \[(.+?)\]\(#", texts["contents"]) == headings[2:]

    def test_every_plot_is_described_below_it(self, texts: dict[str, str]) -> None:
        plotting = [text for text in texts.values() if "plt.show()" in text]
        assert len(plotting) == 3
        assert all("In the plot: " in text.partition("plt.show()")[2] for text in plotting)

    @pytest.mark.slow
    def test_expected_outputs_are_what_the_cells_print(self) -> None:
        """The cell of an expected output follows the one that prints it, with a test between."""
        nbclient, nbformat = pytest.importorskip("nbclient"), pytest.importorskip("nbformat")
        notebook = nbformat.read(SOURCE, as_version=4)
        resources = {"metadata": {"path": str(SOURCE.parent)}}
        client = nbclient.NotebookClient(notebook, timeout=120, resources=resources)
        client.execute(env={**os.environ, "PYTHONPATH": str(COURSE / "source" / "shared")})
        printed, compared = "", 0
        for cell in notebook.cells:
            outputs = cell.get("outputs", ())
            text = "".join(o.text for o in outputs if o.output_type == "stream")
            if text and text != "All tests passed.\n":
                printed = text
            expected = re.match(r"\*\*Expected output\*\*.*?```text\n(.*?)```", cell.source, re.S)
            if expected:
                assert printed.partition("In the plot: ")[0] == expected[1], cell.id
                compared += 1
        assert compared == 9

    @pytest.mark.slow
    def test_unfinished_the_cells_after_the_exercises_end_in_a_sentence(self) -> None:
        nbclient, nbformat = pytest.importorskip("nbclient"), pytest.importorskip("nbformat")
        notebook = nbformat.read(RELEASE, as_version=4)
        resources = {"metadata": {"path": str(RELEASE.parent)}}
        nbclient.NotebookClient(
            notebook, timeout=120, allow_errors=True, resources=resources
        ).execute()
        sentences = [
            output.traceback
            for cell in notebook.cells
            if cell.source.startswith("check_ready(")
            for output in cell.outputs
        ]
        assert len(sentences) == 6
        for (sentence,) in sentences:
            assert sentence.startswith("Not yet: this cell needs your sigmoid")


class TestAllFourteen:
    """The other ten count when they are asked for; nobody has to hand in two notebooks."""

    def test_as_this_assignment(self, grader: Grader) -> None:
        report = grade_file(FOURTEEN, grader)
        assert (report.score, report.max_score, report.end_to_end) == (40, 40, "passed")
        assert report.notes == ()

    @pytest.mark.parametrize(("wanted", "score"), [("activations", 40), ("step_by_step", 100)])
    def test_as_either(self, wanted: str, score: float, sandbox: Sandbox) -> None:
        report = grade_submission(FOURTEEN, Graders(sandbox, COURSE, SECRET), wanted=wanted)
        assert (report.score, report.max_score, report.end_to_end) == (score, score, "passed")

    @pytest.mark.parametrize(
        ("metadata", "found"),
        [(None, "step_by_step"), ("activations", "activations"), ("step_by_step", "step_by_step")],
    )
    def test_recognised_by_its_metadata_else_by_most_of_its_functions(
        self, metadata: str | None, found: str, sandbox: Sandbox, tmp_path: Path
    ) -> None:
        notebook = json.loads(FOURTEEN.read_text(encoding="utf-8"))
        if metadata:
            notebook["metadata"]["chainrule"] = {"assignment": metadata}
        path = tmp_path / "n.ipynb"
        path.write_text(json.dumps(notebook), encoding="utf-8")
        report = grade_submission(path, Graders(sandbox, COURSE, SECRET))
        assert (report.assignment, report.score) == (found, report.max_score)

    def test_four_functions_alone_are_recognised(self, sandbox: Sandbox, tmp_path: Path) -> None:
        path = write_notebook(tmp_path / "n.ipynb", [NUMPY, *OWN.values()])
        report = grade_submission(path, Graders(sandbox, COURSE, SECRET))
        assert (report.assignment, report.score) == ("activations", 40)
