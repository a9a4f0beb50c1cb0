"""The index follows a file that grows, is torn, and is replaced."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import MachineError
from autograder.records import Report
from autograder.results.schema import to_dict
from autograder.results.store import RESULTS, Results
from autograder.serving.results_index import ResultsIndex, key_of
from tests.reports.html_support import saying
from tests.serving.support import append, mixed_report


@pytest.fixture
def index(tmp_path: Path) -> Iterator[ResultsIndex]:
    made = ResultsIndex(tmp_path)
    yield made
    made.close()


def line_of(report: Report) -> bytes:
    return json.dumps(to_dict(report)).encode() + b"\n"


def report_of(student: str, tmp_path: Path) -> Report:
    return mixed_report(tmp_path, student, 1)


def test_a_folder_without_results_is_an_empty_class(index: ResultsIndex) -> None:
    assert not index.refresh(is_grading=False)
    assert index.entries == {}


def test_new_records_are_read_and_full_reports_are_found(
    index: ResultsIndex, tmp_path: Path
) -> None:
    reports = [report_of(name, tmp_path) for name in ("ada", "bob")]
    append(tmp_path, reports[:1])
    assert index.refresh(is_grading=False)
    assert not index.refresh(is_grading=False)
    append(tmp_path, reports[1:])
    assert index.refresh(is_grading=False)
    found = [index.full_report(entry) for entry in index.entries.values()]
    assert found == reports
    assert all(not each.cases for e in index.entries.values() for each in e.report.exercises)


def test_a_later_record_of_a_file_replaces_the_earlier(index: ResultsIndex, tmp_path: Path) -> None:
    append(tmp_path, [mixed_report(tmp_path, "ada", 1), mixed_report(tmp_path, "ada", 2)])
    index.refresh(is_grading=False)
    (entry,) = index.entries.values()
    assert entry.report.score == 10.0


def test_a_torn_line_waits_for_its_end(index: ResultsIndex, tmp_path: Path) -> None:
    line = line_of(report_of("ada", tmp_path))
    path = tmp_path / RESULTS
    path.write_bytes(line[:100])
    index.refresh(is_grading=False)
    assert index.entries == {}
    with path.open("ab") as file:
        file.write(line[100:-1])
    index.refresh(is_grading=False)
    assert len(index.entries) == 1
    with path.open("ab") as file:
        file.write(b"\n")
    append(tmp_path, [report_of("bob", tmp_path)])
    index.refresh(is_grading=False)
    assert [entry.report.submission.student for entry in index.entries.values()] == ["ada", "bob"]
    assert index.unread_lines == 0


@given(cuts=st.lists(st.integers(0, 400), max_size=6), junk=st.binary(max_size=20))
def test_pieces_give_the_same_entries_as_the_whole(
    cuts: list[int], junk: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("pieces")
    report = saying("x")
    whole = line_of(report) + junk.replace(b"\n", b" ") + b"\n" + line_of(saying("y"))
    index = ResultsIndex(folder)
    start = 0
    for end in [*sorted(cuts), len(whole)]:
        with (folder / RESULTS).open("ab") as file:
            file.write(whole[start:end])
        start = max(start, end)
        index.refresh(is_grading=False)
    assert [index.full_report(entry) for entry in index.entries.values()] == list(
        {key_of(each): each for each in Results(folder).read()}.values()
    )
    index.close()


def test_damaged_lines_are_counted(index: ResultsIndex, tmp_path: Path) -> None:
    (tmp_path / RESULTS).write_bytes(b'{"schema": 2}\n[]\n' + b"[" * 100_000 + b"\n\xff\n")
    append(tmp_path, [report_of("ada", tmp_path)])
    index.refresh(is_grading=False)
    assert (len(index.entries), index.unread_lines) == (1, 4)


def test_records_that_a_run_grades_again_wait(index: ResultsIndex, tmp_path: Path) -> None:
    reports = [report_of(name, tmp_path) for name in ("ada", "bob")]
    append(tmp_path, reports)
    index.refresh(is_grading=False)
    draft = tmp_path / "draft"
    draft.write_bytes(line_of(reports[1]))
    draft.replace(tmp_path / RESULTS)
    assert index.refresh(is_grading=True)
    waiting = index.entries[key_of(reports[0])]
    assert waiting.is_waiting
    assert index.full_report(waiting) == reports[0]
    assert not index.entries[key_of(reports[1])].is_waiting
    append(tmp_path, [mixed_report(tmp_path, "ada", 2)])
    index.refresh(is_grading=True)
    assert not index.entries[key_of(reports[0])].is_waiting
    assert not index.refresh(is_grading=False)


def test_records_that_do_not_come_back_are_dropped(index: ResultsIndex, tmp_path: Path) -> None:
    append(tmp_path, [report_of("ada", tmp_path)])
    index.refresh(is_grading=False)
    (tmp_path / RESULTS).unlink()
    append(tmp_path, [report_of("bob", tmp_path)])
    index.refresh(is_grading=True)
    assert len(index.entries) == 2
    assert index.refresh(is_grading=False)
    (entry,) = index.entries.values()
    assert entry.report.submission.student == "bob"


def test_a_file_that_was_cut_is_read_again(index: ResultsIndex, tmp_path: Path) -> None:
    append(tmp_path, [report_of(name, tmp_path) for name in ("ada", "bob")])
    index.refresh(is_grading=False)
    old = list(index.entries.values())[1]
    (tmp_path / RESULTS).write_bytes(line_of(report_of("eve", tmp_path))[:-1] + b"\n")
    index.refresh(is_grading=False)
    assert [entry.report.submission.student for entry in index.entries.values()] == ["eve"]
    with pytest.raises(MachineError, match="no longer be read"):
        index.full_report(old)
