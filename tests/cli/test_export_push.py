"""`chainrule export --push canvas`."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.results.store import Results
from tests.cli.support import run
from tests.exports.canvas_stub import TOKEN, canvas
from tests.exports.people import found_class, internal_report


@pytest.fixture
def results(tmp_path: Path) -> Path:
    names = ["ada_1_901_step_by_step.ipynb", "bob_2_902_step_by_step.ipynb"]
    _grades, reports = found_class(tmp_path / "download", names)
    folder = tmp_path / "results"
    for report in (*reports, internal_report("eve")):
        Results(folder).append(report)
    return folder


def push(results: Path, url: str, *more: str) -> int:
    numbers = ("--course-id", "12", "--assignment-id", "34")
    return run("export", results, "--push", "canvas", "--url", url, *numbers, *more)


def test_a_dry_run_shows_who_gets_what_and_sends_nothing(
    results: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CANVAS_TOKEN", raising=False)
    assert push(results, "https://canvas.example.edu") == 0
    captured = capsys.readouterr()
    lines = captured.out.splitlines()
    assert lines[0].split() == ["student", "number", "grade", "comment"]
    assert [line.split()[1:3] for line in lines[1:]] == [["1", "0.5"], ["2", "1"]]
    assert "left out: eve: could not be graded" in captured.err
    assert "would be sent to Canvas: 2; --yes sends them" in captured.err
    assert [path.name for path in results.iterdir()] == ["results.jsonl"]


def test_without_a_token_nothing_is_sent(
    results: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CANVAS_TOKEN", raising=False)
    assert push(results, "https://canvas.example.edu", "--yes") == 2
    assert "set CANVAS_TOKEN" in capsys.readouterr().err


@pytest.mark.slow
def test_yes_sends_once(
    results: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANVAS_TOKEN", TOKEN)
    with canvas("1", "2") as stub:
        stub.lost = {"2"}
        assert push(results, stub.url, "--yes") == 3
        error = capsys.readouterr().err
        assert "not sent: bob (2): Canvas still has no score" in error
        assert "sent to Canvas: 1" in error
        stub.lost = set()
        assert push(results, stub.url, "--yes") == 0
        assert [sorted(batch) for batch in stub.posts] == [["1", "2"], ["2"]]
        assert push(results, stub.url, "--yes") == 0
        assert len(stub.posts) == 2
    assert "sent before and unchanged: 2" in capsys.readouterr().err
    assert TOKEN not in (results / "sent_to_canvas.json").read_text()
    assert stub.students["1"]["score"] == 0.5
    assert "look at db" in stub.students["1"]["comments"][0]


@pytest.mark.slow
def test_a_run_that_was_killed_sends_no_comment_twice(
    results: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANVAS_TOKEN", TOKEN)
    with canvas("1", "2") as stub:
        with monkeypatch.context() as patch:

            def killed(*_arguments: object) -> None:
                raise KeyboardInterrupt

            patch.setattr("autograder.exports.canvas_push._submissions", killed)
            assert push(results, stub.url, "--yes") == 130
        assert push(results, stub.url, "--yes") == 0
        assert len(stub.posts) == 1
        assert len(stub.students["1"]["comments"]) == 1
    assert "had arrived in an interrupted run: 2" in capsys.readouterr().err
