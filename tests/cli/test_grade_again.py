"""Failures of the machine are tried again at the end of a run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from autograder.cli.grade_again import graded_again, hold_failures
from autograder.errors import SandboxError
from autograder.finding.found import Found
from autograder.grading.report import never_graded
from autograder.records import Report
from autograder.sandbox.dialogue import Worker
from tests.cli.support import records_in, run
from tests.conftest import COURSE
from tests.grading.processes import grade_in_this_process
from tests.results.runs import report
from tests.support import solved_but

pytestmark = pytest.mark.slow


def failure(path: Path, student: str) -> Report:
    return never_graded(path, student, SandboxError("a worker was killed"))


def test_failures_wait_for_the_end() -> None:
    failed: list[Report] = []
    reports = [report("ada"), failure(Path("bob.ipynb"), "bob"), report("cleo")]
    assert list(hold_failures(reports, failed)) == [reports[0], reports[2]]
    assert failed == [reports[1]]


def test_each_is_graded_again_alone() -> None:
    graded: list[list[str]] = []

    def grade_all(found: Sequence[Found]) -> Iterator[Report]:
        graded.append([item.student for item in found])
        yield from (report(item.student) for item in found)

    found = [Found(name, Path(f"{name}.ipynb")) for name in ("ada", "bob", "cleo")]
    failed = [failure(item.path, item.student) for item in found[1:]]
    again = list(graded_again(failed, lambda: found, grade_all))
    assert [each.submission.student for each in again] == ["bob", "cleo"]
    assert graded == [["bob"], ["cleo"]]


def test_a_file_that_is_gone_keeps_its_failure() -> None:
    gone = failure(Path("bob.ipynb"), "bob")
    assert list(graded_again([gone], list, lambda _found: iter([]))) == [gone]


@pytest.mark.parametrize(("failures", "code"), [(2, 0), (99, 3)])
def test_a_run_ends_with_all_results_if_the_machine_recovers(
    failures: int, code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "class").mkdir()
    for name in ("ada", "bob"):
        solved_but(tmp_path / "class" / f"{name}.ipynb", {})
    read = Worker.read
    calls: list[int] = []

    def failing(self: Worker, *arguments: Any) -> Any:
        calls.append(1)
        if len(calls) <= failures:
            raise SandboxError("this machine killed a worker")
        return read(self, *arguments)

    grade_in_this_process(monkeypatch)
    monkeypatch.setattr(Worker, "read", failing)
    out = tmp_path / "out"
    command = ("grade", tmp_path / "class", "-o", out, "-j", "1", "--course", COURSE)
    assert run(*command) == code
    status = "graded" if code == 0 else "internal"
    found = [(each["submission"]["student"], each["status"]) for each in records_in(out)]
    assert found == [("ada", status), ("bob", status)]
