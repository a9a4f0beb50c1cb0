"""The results of a run on disk: kept, resumed, refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.content.secret import Secret, draw_secret
from autograder.errors import UsageError
from autograder.grading.classroom import Settings, grade_all
from autograder.records import Report
from autograder.results import store
from autograder.results.schema import to_dict
from autograder.results.store import SECRETS, Results, inputs_under, reuse_nothing
from tests.conftest import COURSE
from tests.grading.small_class import SETTINGS, find_submissions, small_class
from tests.support import solved_but

pytestmark = pytest.mark.slow


def test_results_of_other_folders_are_kept(tmp_path: Path) -> None:
    first, second = (small_class(tmp_path / name, 1) for name in ("first", "second"))
    results = Results(tmp_path / "out")
    for report in grade_all([*first, *second], SETTINGS, 1):
        results.append(report)
    for inputs_of in (inputs_under(SETTINGS), reuse_nothing):
        left, gone = results.keep_unchanged(second, [tmp_path / "second"], inputs_of)
        assert gone == []
        assert left == ([] if inputs_of is not reuse_nothing else second)
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
        left = results.keep_unchanged(find_submissions([path]), [path], inputs_under(SETTINGS))
        assert left == ([], [])
    assert len(list(results.read())) == 1


def test_two_runs_do_not_write_to_one_folder(tmp_path: Path) -> None:
    with (
        Results(tmp_path).locked(),
        pytest.raises(UsageError, match="another run"),
        Results(tmp_path).locked(),
    ):
        pass


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
        found, [tmp_path], inputs_under(SETTINGS)
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
    left, gone = results.keep_unchanged(found, [tmp_path], inputs_under(settings))
    assert [item.student for item in left] == expected
    assert gone == ([f"student00 ({paths[0]})"] if change == "gone" else [])
    if change == "gone":
        assert [report.submission.path for report in results.read()] == paths[1:]


@pytest.mark.parametrize(
    ("more", "kept"),
    [
        ({}, True),
        ({"spares": (Path("other.ipynb"),)}, True),
        ({"rivals": (Path("other.ipynb"),)}, False),
        ({"modules": (Path("my.py"),), "module_names": ("my.py",)}, False),
    ],
)
def test_a_result_that_depends_on_other_files_is_made_again(
    more: dict[str, Any], kept: bool, tmp_path: Path
) -> None:
    (item,) = small_class(tmp_path / "class", 1)
    results = Results(tmp_path / "out")
    for report in grade_all([item], SETTINGS, 1):
        results.append(report)
    item = replace(item, **more)
    left, gone = results.keep_unchanged([item], [tmp_path], inputs_under(SETTINGS))
    assert (left == [], gone) == (kept, [])


def test_the_result_of_a_copy_is_not_gone(tmp_path: Path) -> None:
    found = small_class(tmp_path / "class", 2)
    results = Results(tmp_path / "out")
    for report in grade_all(found[1:], SETTINGS, 1):
        results.append(report)
    item = replace(found[0], spares=(found[1].path,))
    left, gone = results.keep_unchanged([item], [tmp_path], inputs_under(SETTINGS))
    assert (left, gone) == ([item], [])


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
def test_a_line_that_is_no_record_is_passed_over(
    line: bytes, tmp_path: Path, graded: Callable[[str], Report]
) -> None:
    report = graded("solves_everything")
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


def test_without_a_chosen_secret_results_are_kept_with_the_secret_that_graded_them(
    tmp_path: Path,
) -> None:
    found = small_class(tmp_path / "class", 1)
    results = Results(tmp_path / "out")
    results.append(next(iter(grade_all(found, SETTINGS, 1))))
    another = Settings(COURSE, False, "step_by_step", draw_secret())
    assert results.keep_unchanged(found, [tmp_path], inputs_under(another)) == ([], [])
    assert [r.run["secret_fingerprint"] for r in results.read()] == [SETTINGS.secret.fingerprint]


def test_results_of_versions_with_the_secret_in_the_record_are_graded_again(
    tmp_path: Path,
) -> None:
    found = small_class(tmp_path / "class", 1)
    results = Results(tmp_path / "out")
    report = next(iter(grade_all(found, SETTINGS, 1)))
    run = {key: value for key, value in report.run.items() if key != "secret_fingerprint"}
    results.append(replace(report, run={**run, "secret": "in the clear"}))
    left, _gone = results.keep_unchanged(
        found, [tmp_path], inputs_under(replace(SETTINGS, secret=draw_secret()))
    )
    assert left == found
    assert "in the clear" not in results.path.read_text()


def test_drawn_secrets_are_kept_in_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    results = Results(tmp_path)
    drawn = [draw_secret() for _ in range(2)]
    for secret in drawn:
        results.keep_secret(secret)
    path = tmp_path / SECRETS
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text().split() == [
        word for secret in drawn for word in (secret.fingerprint, secret.value)
    ]


def test_what_is_appended_reaches_the_disk_within_a_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, graded: Callable[[str], Report]
) -> None:
    """Each record is followed by a sync; a rename is preceded and followed by one."""
    synced: list[Path] = []
    monkeypatch.setattr("autograder.boundary.files.os.fsync", lambda _descriptor: None)
    monkeypatch.setattr("autograder.results.store.sync", synced.append)
    results = Results(tmp_path / "out")
    for _ in range(3):
        results.append(graded("solves_everything"))
    assert results._sync is not None
    results._sync.join(timeout=10)
    assert synced == [results.path]
    results.append(graded("solves_everything"))
    results._sync.join(timeout=10)
    assert synced == [results.path] * 2
    assert store._SYNC_SECONDS < 1
