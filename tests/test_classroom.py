from __future__ import annotations

import json
import os
import shutil
import signal
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from autograder.content.secret import Secret
from autograder.errors import UsageError
from autograder.finding.found import Found
from autograder.finding.submissions import find_submissions as find_all
from autograder.grading.classroom import Settings, grade_all, usable_cores
from autograder.records import Report, SubmissionStatus
from autograder.results.schema import to_dict
from autograder.results.store import Results, fingerprints, no_longer_holds
from tests.conftest import COURSE, SUBMISSIONS
from tests.support import SOURCE, solved_but

SETTINGS = Settings(COURSE, False, "step_by_step", Secret("a secret for tests", drawn=False))


def find_submissions(paths: list[Path]) -> list[Found]:
    return find_all(paths)[0]


def small_class(folder: Path, count: int) -> list[Found]:
    folder.mkdir(exist_ok=True)
    wrong = {"linear_forward": "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)\n"}
    for number in range(count):
        solved_but(folder / f"student{number:02}.ipynb", wrong if number % 2 else {})
    return find_submissions([folder])


def without_times(report: Report) -> dict[str, object]:
    record = to_dict(report)
    del record["seconds"]
    return record


def test_flat_folder_takes_the_stem_as_student(tmp_path: Path) -> None:
    for name in ("b.ipynb", "a.ipynb", "notes.txt", ".hidden.ipynb"):
        (tmp_path / name).write_text("{}")
    (tmp_path / ".ipynb_checkpoints").mkdir()
    (tmp_path / ".ipynb_checkpoints" / "a.ipynb").write_text("{}")
    (tmp_path / "link.ipynb").symlink_to(SOURCE)
    (tmp_path / "UPPER.IPYNB").write_text("{}")
    found, skipped = find_all([tmp_path])
    assert [(f.student, f.path.name) for f in found] == [
        ("UPPER", "UPPER.IPYNB"),
        ("a", "a.ipynb"),
        ("b", "b.ipynb"),
    ]
    assert skipped == [
        f"{tmp_path / 'link.ipynb'}: links are not followed",
        f"{tmp_path}: 1 file that is no notebook (1 .txt)",
    ]


def test_a_folder_for_each_student_gives_the_student(tmp_path: Path) -> None:
    for student in ("ada", "bob"):
        (tmp_path / student).mkdir()
        (tmp_path / student / "step_by_step.ipynb").write_text("{}")
    assert [f.student for f in find_submissions([tmp_path])] == ["ada", "bob"]


def test_a_copy_beside_the_notebook_that_was_asked_for_is_passed_over(tmp_path: Path) -> None:
    folder = tmp_path / "ada" / "step_by_step"
    folder.mkdir(parents=True)
    for name in ("step_by_step.ipynb", "step_by_step-Copy1.ipynb"):
        (folder / name).write_text("{}")
    found, skipped = find_all([tmp_path])
    assert [(f.student, f.path.name) for f in found] == [("ada", "step_by_step.ipynb")]
    assert "step_by_step-Copy1.ipynb" in skipped[0]


def test_a_name_that_is_no_text_is_graded_and_written_down(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path)
    shutil.copy(os.fsencode(SUBMISSIONS / "solves_everything.ipynb"), folder + b"/Jos\xe9.ipynb")
    (report,) = grade_all(find_submissions([tmp_path]), SETTINGS, 1)
    results = Results(tmp_path / "out")
    with results.locked():
        results.append(report)
    assert [r.submission.path for r in results.read()] == [report.submission.path]
    assert report.score == 100


def test_results_of_other_folders_are_kept(tmp_path: Path) -> None:
    first, second = (small_class(tmp_path / name, 1) for name in ("first", "second"))
    results = Results(tmp_path / "out")
    for report in grade_all([*first, *second], SETTINGS, 1):
        results.append(report)
    for fingerprint_of in (fingerprints(SETTINGS), no_longer_holds):
        left, gone = results.keep_unchanged(second, [tmp_path / "second"], fingerprint_of)
        assert gone == []
        assert left == ([] if fingerprint_of is not no_longer_holds else second)
    assert [r.submission.path for r in results.read()] == [str(first[0].path)]


def test_a_file_is_known_again_however_its_path_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_class(tmp_path / "class", 1)
    results = Results(tmp_path / "out")
    monkeypatch.chdir(tmp_path)
    relative = find_submissions([Path("class")])
    for report in grade_all(relative, SETTINGS, 1):
        results.append(report)
    for path in (tmp_path / "class", Path("../") / tmp_path.name / "class"):
        left = results.keep_unchanged(find_submissions([path]), [path], fingerprints(SETTINGS))
        assert left == ([], [])
    assert len(list(results.read())) == 1


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    with (
        Results(tmp_path).locked(),
        pytest.raises(UsageError, match="another run"),
        Results(tmp_path).locked(),
    ):
        pass


@pytest.mark.parametrize("start", [".", "submitted"])
def test_nbgrader_layout_gives_student_and_assignment(start: str, tmp_path: Path) -> None:
    for student in ("ada", "bob"):
        folder = tmp_path / "submitted" / student / "step_by_step"
        folder.mkdir(parents=True)
        (folder / "step_by_step.ipynb").write_text("{}")
        (folder / "timestamp.txt").write_text("2026-01-01 00:00:00 UTC")
    found = find_submissions([tmp_path / start])
    assert [(f.student, f.assignment) for f in found] == [
        ("ada", "step_by_step"),
        ("bob", "step_by_step"),
    ]


def test_files_of_the_same_student_stay_apart(tmp_path: Path) -> None:
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "ada.ipynb").write_text("{}")
    found = find_submissions([tmp_path / "first", tmp_path / "second"])
    assert [f.student for f in found] == ["ada", "ada (2)"]


def test_jobs_change_nothing_but_time(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 6)
    written: list[list[dict[str, object]]] = []
    for jobs, items in ((1, found), (2, found), (2, found[::-1])):
        results = Results(tmp_path / f"results_{len(written)}")
        for report in grade_all(items, SETTINGS, jobs):
            results.append(report)
        results.sort()
        written.append([without_times(report) for report in results.read()])
    assert written[0] == written[1] == written[2]
    assert [record["score"] for record in written[0]] == [100, 90] * 3


def test_what_is_done_does_not_wait_for_what_is_not(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 3)
    slow = tmp_path / "class" / "0_slow.ipynb"
    shutil.copy(SUBMISSIONS / "loops_for_ever.ipynb", slow)
    reports = list(grade_all([Found("slow", slow), *found], SETTINGS, 2))
    assert reports[-1].submission.student == "slow"
    assert len(reports) == 4


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no such call")
class TestCores:
    """Where a job runs, as the system says."""

    def kept(self, folder: Path, jobs: int, expected: list[list[int]]) -> list[list[int]]:
        """Return where the jobs run, or may run at first: some are still starting."""
        reports = grade_all(small_class(folder, jobs), SETTINGS, jobs)
        next(reports)
        until, kept = time.monotonic() + 60, list[list[int]]()
        while kept != expected and time.monotonic() < until:
            kept = sorted(sorted(os.sched_getaffinity(c.pid or 0)) for c in active_children())
        assert len(list(reports)) == jobs - 1
        return kept

    def test_jobs_share_all_cores_evenly(self, tmp_path: Path) -> None:
        ours = usable_cores()
        expected = sorted([[core] for core in ours] * 2)
        assert self.kept(tmp_path, 2 * len(ours), expected) == expected

    def test_fewer_are_left_to_the_system(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ours = usable_cores()
        monkeypatch.setattr("autograder.grading.classroom.usable_cores", lambda: [*ours, 901, 902])
        assert self.kept(tmp_path, 2, [ours, ours]) == [ours, ours]


def test_assignment_is_recognised_for_each_submission(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 1)
    stranger = tmp_path / "class" / "stranger.ipynb"
    stranger.write_text('{"cells": [{"cell_type": "code", "source": "def other(): pass"}]}')
    found = find_submissions([tmp_path / "class"])
    settings = Settings(COURSE, False, None, SETTINGS.secret)
    unknown, right = grade_all(found, settings, 1)
    assert (right.assignment, right.score) == ("step_by_step", 100)
    assert unknown.status is SubmissionStatus.UNREADABLE


def test_a_lost_job_process_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = small_class(tmp_path / "class", 4)
    reports = grade_all(found, SETTINGS, 2)
    first = next(reports)
    for process in active_children():
        os.kill(process.pid or 0, 9)
    scores = {report.submission.student: report.score for report in [first, *reports]}
    assert scores == dict(zip([item.student for item in found], [100, 90, 100, 90], strict=True))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_handled_where_nothing_is_held(number: int, tmp_path: Path) -> None:
    """Not in the middle of what the caller does with a report, nor of what the pool does."""
    before = signal.signal(number, signal.default_int_handler)
    try:
        reports = grade_all(small_class(tmp_path / "class", 4), SETTINGS, 2)
        next(reports)
        os.kill(os.getpid(), number)
        with pytest.raises(KeyboardInterrupt):
            list(reports)
        assert signal.getsignal(number) is signal.default_int_handler
    finally:
        signal.signal(number, before)


def test_a_fault_while_reading_does_not_stop_the_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = small_class(tmp_path / "class", 2)

    def fail(*_arguments: object) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("autograder.grading.submission.read_file", fail)
    reports = list(grade_all(found, Settings(COURSE, False, None, SETTINGS.secret), 1))
    assert [report.status for report in reports] == [SubmissionStatus.INTERNAL] * 2


def test_a_file_deep_in_a_students_folder_is_nobody_elses(tmp_path: Path) -> None:
    folder = tmp_path / "submitted" / "alice" / "step_by_step"
    (folder / "x").mkdir(parents=True)
    (folder / "step_by_step.ipynb").write_text("{}")
    (folder / "x" / "bob.ipynb").write_text("{}")
    found, skipped = find_all([tmp_path])
    assert [f.student for f in found] == ["alice"]
    assert "too deep" in skipped[0]


def test_results_are_appended_as_each_ends(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 2)
    results = Results(tmp_path / "out")
    reports = grade_all(found, SETTINGS, 1)
    results.append(next(reports))
    assert len(results.path.read_text().splitlines()) == 1
    results.append(next(reports))
    assert [r.score for r in results.read()] == [100, 90]


def test_an_interrupted_run_resumes(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 3)
    results = Results(tmp_path / "out")
    for report in grade_all(found[:2], SETTINGS, 1):
        results.append(report)
    with results.path.open("a") as file:
        file.write('{"schema": 1, "assignment": "step_')  # killed while it wrote
    left, _gone = Results(tmp_path / "out").keep_unchanged(
        found, [tmp_path], fingerprints(SETTINGS)
    )
    assert [item.student for item in left] == ["student02"]
    lines = results.path.read_text().splitlines()
    assert [json.loads(line)["submission"]["student"] for line in lines] == [
        "student00",
        "student01",
    ]


@pytest.mark.parametrize("change", ["submission", "secret", "scope", "gone"])
def test_what_has_changed_is_graded_again(change: str, tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 2)
    results = Results(tmp_path / "out")
    for report in grade_all(found, SETTINGS, 1):
        results.append(report)
    settings, expected = SETTINGS, ["student00", "student01"]
    if change == "submission":
        solved_but(found[0].path, {"compute_cost": "def compute_cost(AL, Y): return 0"})
        expected = ["student00"]
    elif change == "secret":
        settings = Settings(COURSE, False, "step_by_step", Secret("another", drawn=False))
    elif change == "scope":
        settings = Settings(COURSE, True, "step_by_step", SETTINGS.secret)
    else:
        found[0].path.unlink()
        expected = []
    paths = [str(item.path) for item in found]
    if change == "gone":
        found = found[1:]
    left, gone = results.keep_unchanged(found, [tmp_path], fingerprints(settings))
    assert [item.student for item in left] == expected
    assert gone == ([f"student00 ({paths[0]})"] if change == "gone" else [])
    if change == "gone":
        assert [report.submission.path for report in results.read()] == paths[1:]


@pytest.mark.parametrize(
    "line",
    [
        b"\xff\xfe",
        b"[" * 100_000,
        b"7",
        b'{"student": null}',
        b'{"score": NaN}',
        b'{"score": 1' + b"0" * 400 + b"}",
        b'{"notes": [1]}',
        b'{"assignment": {}}',
        b'{"exercises": 3}',
        b'{"run": "x"}',
    ],
)
def test_a_line_that_is_no_record_is_passed_over(line: bytes, tmp_path: Path) -> None:
    (report,) = grade_all(small_class(tmp_path / "class", 1), SETTINGS, 1)
    record = to_dict(report)
    if line.startswith(b'{"student'):
        record["submission"] = {**record["submission"], "student": None}
        line = json.dumps(record).encode()
    elif line.startswith(b"{"):
        line = json.dumps({**record, "?": 0}).encode()[: -len(b'"?": 0}')] + line[1:]
    results = Results(tmp_path / "out")
    results.append(report)
    with results.path.open("ab") as file:
        file.write(line + b"\n")
    results.append(report)
    assert list(results.read()) == [report, report]


def test_a_drawn_secret_is_found_again(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 1)
    settings = Settings(COURSE, False, "step_by_step", Secret("drawn for this run", drawn=True))
    results = Results(tmp_path / "out")
    results.append(next(iter(grade_all(found, settings, 1))))
    assert Results(tmp_path / "out").secret() == "drawn for this run"


def test_one_submission_never_changes_anothers_result(tmp_path: Path) -> None:
    """Right work stays right in whatever company it is graded."""
    folder = tmp_path / "class"
    folder.mkdir()
    names = ["breaks_numpy_for_the_others", "exits_in_a_call", "floods_its_channel", "writes_files"]
    for number, name in enumerate(names):
        shutil.copy(SUBMISSIONS / f"{name}.ipynb", folder / f"{number}a_{name}.ipynb")
        shutil.copy(SUBMISSIONS / "solves_everything.ipynb", folder / f"{number}b_right.ipynb")
    scores = {
        r.submission.student: r.score for r in grade_all(find_submissions([folder]), SETTINGS, 1)
    }
    assert [score for student, score in scores.items() if student.endswith("right")] == [100] * 4
