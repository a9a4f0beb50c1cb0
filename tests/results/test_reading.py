"""Results are read back from a folder, or a sentence says that there are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.grading.report import Header, unreadable
from autograder.records import Scope, Submission
from autograder.results.reading import read_results
from autograder.results.schema import to_dict


def test_reports_come_back_in_order(tmp_path: Path) -> None:
    header = Header(Submission("ada", "a.ipynb", None), Scope.FULL)
    reports = tuple(unreadable(header, reason) for reason in ("it is empty", "it is no notebook"))
    lines = "".join(json.dumps(to_dict(report)) + "\n" for report in reports)
    (tmp_path / "results.jsonl").write_text(lines, encoding="utf-8")
    assert [report.notes for report in read_results(tmp_path)] == [r.notes for r in reports]
    assert len(read_results(str(tmp_path))) == 2


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there are no results in"):
        read_results(tmp_path)
