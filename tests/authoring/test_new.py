"""A new assignment starts from a sample that works."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.new import samples, start
from autograder.authoring.verify import verify
from autograder.content.description import load_assignment
from autograder.errors import UsageError
from autograder.sandbox.supervisor import Sandbox


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("sample", samples())
def test_every_sample_is_proved(tmp_path: Path, sandbox: Sandbox, sample: str) -> None:
    path = start(tmp_path, "mine", sample)
    assignment = load_assignment("mine", course=tmp_path)
    assert path == tmp_path / "source" / "mine" / "mine.py"
    failing = [check for check in verify(assignment, tmp_path, sandbox, 2) if not check.holds]
    assert not failing


def test_samples_are_short() -> None:
    from autograder.authoring.new import SAMPLES

    lines = {name: len((SAMPLES / f"{name}.py").read_text().splitlines()) for name in samples()}
    assert lines["kmeans"] <= 70
    assert lines["strings"] <= 50


@pytest.mark.parametrize("name", ["my-own", "1st", "class", "", "a/b", "a b"])
def test_a_name_that_is_no_id_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be an id"):
        start(tmp_path, name, "kmeans")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = start(tmp_path, "mine", "strings")
    path.write_text("changed")
    with pytest.raises(UsageError, match="already"):
        start(tmp_path, "mine", "kmeans")
    assert path.read_text() == "changed"
