"""`chainrule check` for CI services: what it writes, and which notebook it takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from junitparser import JUnitXml

from tests.cli.support import run
from tests.conftest import COURSE
from tests.support import write_notebook

pytestmark = pytest.mark.slow

LEILA = COURSE / "examples" / "sample_class" / "leila_haddad.ipynb"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CI", "true")
    monkeypatch.chdir(tmp_path)
    for variable in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    return tmp_path


def test_a_notebook_under_any_name_is_found_and_told_of(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "lab, part [1].ipynb").write_bytes(LEILA.read_bytes())
    written = ("--junit", "grade.xml", "--code-quality", "quality.json", "--json", "record.json")
    assert run("check", ".", "--public", "--github", *written) == 1
    log = capsys.readouterr().out
    assert log.startswith("step_by_step: 36 of 40 points (published cases)\n")
    assert "\n::error file=lab%2C part [1].ipynb,line=" in log
    output = (checkout / "github_output").read_text(encoding="utf-8")
    assert output == "score=36\nmax=40\npassed=false\n"
    assert "| `linear_backward` |" in (checkout / "github_step_summary").read_text(encoding="utf-8")
    assert JUnitXml.fromfile("grade.xml").failures == 2
    (entry,) = json.loads(Path("quality.json").read_text(encoding="utf-8"))
    assert entry["check_name"] == "chainrule.linear_backward"
    assert json.loads(Path("record.json").read_text(encoding="utf-8"))["score"] == 36


@pytest.mark.parametrize("content", [None, b"torn"])
def test_an_unreadable_or_missing_notebook_leaves_everything_too(
    checkout: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (checkout / "work.ipynb").write_bytes(content)
    written = ("--junit", "grade.xml", "--code-quality", "quality.json")
    assert run("check", ".", "-a", "step_by_step", "--public", "--github", *written) == 2
    assert "::error file=" in capsys.readouterr().out
    assert JUnitXml.fromfile("grade.xml").errors == 1
    assert len(json.loads(Path("quality.json").read_text(encoding="utf-8"))) == 1
    assert "passed=false" in (checkout / "github_output").read_text(encoding="utf-8")


def test_without_github_the_terminal_shows_the_report(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", LEILA, "--public", "--junit", "grade.xml") == 1
    assert "::error" not in capsys.readouterr().out
    assert Path("grade.xml").is_file()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--github", "--watch"), "a CI service wants one result"),
        (("--github", "--json", "-"), "name a file after --json"),
        (("--junit", "grade.xml", "-a", "nothing"), "there is no assignment 'nothing'"),
        (("--github",), "name one of: a.ipynb, b.ipynb"),
        ((), "`chainrule grade` takes folders"),
    ],
)
def test_wrong_use_is_one_sentence(
    checkout: Path, arguments: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in "ab":
        write_notebook(checkout / f"{name}.ipynb", ["def linear_forward(A, W, b):\n    return 1"])
    assert run("check", ".", "--public", *arguments) == 2
    assert sentence in capsys.readouterr().err
