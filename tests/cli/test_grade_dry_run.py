"""`chainrule grade --dry-run`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.support import hand_in, run
from tests.support import write_notebook


def test_a_dry_run_lists_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = hand_in(tmp_path / "class", "canvas")
    write_notebook(folder / "bob_2_903_activations.ipynb", [])
    (folder / "bob_2_904_\x1b[31mscratch.ipynb").write_text("{}")
    (folder / "cy_3_905_report.pdf").write_text("")
    (folder / "cy_3_906_figure.png").write_text("")
    monkeypatch.chdir(tmp_path)
    assert run("grade", "class", "-o", "out", "--dry-run") == 0
    assert not (tmp_path / "out").exists()
    output = capsys.readouterr().out
    assert max(map(len, output.splitlines())) <= 80
    assert "\x1b" not in output
    where, head, *lines = output.splitlines()
    assert where == "in class:"
    assert head.split() == ["student", "assignment", "path", "notes"]
    late = next(line for line in lines if line.startswith("ada_1 "))
    assert late[head.index("notes") :].startswith("handed in late")
    activations = next(line for line in lines if "activations  " in line)
    assert activations.split()[:2] == ["bob_2", "activations"]
    unusable = next(line.split() for line in lines if line.startswith("cy_3 "))
    assert unusable[:4] == ["cy_3", "cy_3_905_report.pdf", "there", "is"]
    rest = " ".join(output[output.index("skipped: ") :].split())
    assert rest.count("skipped: ") == 2
    assert "of bob_2 fits the assignment's name better" in rest
    assert rest.endswith("class: 1 file that is not a notebook (1 .png)")


@pytest.mark.parametrize(
    ("rule", "notes"),
    [
        ("first", ["attempt 1 of 2 counts", "attempt 2 of 2 does not count"]),
        ("last_before_due", ["attempt 1 of 2 counts", "attempt 2 of 2 does not count"]),
        ("best", ["attempt 1 of 2; the best counts", "attempt 2 of 2; the best counts"]),
    ],
)
def test_a_dry_run_says_which_attempt_counts(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    rule: str,
    notes: list[str],
) -> None:
    for day in (19, 21):
        folder = tmp_path / "class" / f"1-2 - Ada - Nov {day}, 2026 1010 AM"
        folder.mkdir(parents=True)
        write_notebook(folder / "step_by_step.ipynb", [])
    (tmp_path / "out").mkdir()
    due = "[assignments.step_by_step]\ndue = 2026-11-20T12:00:00Z\n"
    (tmp_path / "out" / "course.toml").write_text(f'attempt = "{rule}"\n{due}')
    monkeypatch.chdir(tmp_path)
    assert run("grade", "class", "-o", "out", "--dry-run") == 0
    head, *lines = capsys.readouterr().out.splitlines()[1:]
    shown = " ".join(line[head.index("notes") :] for line in lines)
    assert shown.split() == " ".join(notes).split()


def test_a_dry_run_of_nothing_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("")
    assert run("grade", tmp_path, "-o", tmp_path / "out", "--dry-run") == 2
    captured = capsys.readouterr()
    assert "no notebook" in captured.err
    assert "1 .txt" in captured.err
    assert not (tmp_path / "out").exists()
