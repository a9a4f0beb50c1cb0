"""`public_check.py` of each release runs where NumPy alone is installed."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sysconfig
import venv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.verify_bench import program_with
from autograder.content.description import load_assignment
from autograder.content.exercise import Mistake
from autograder.grading.graders import Graders, make_grader
from autograder.grading.submission import grade_submission
from autograder.results.schema import to_dict
from autograder.sandbox.supervisor import Sandbox
from tests.conftest import COURSE, SUBMISSIONS
from tests.release.public_tests import loaded
from tests.release.test_not_laxer import by_row
from tests.support import sample

pytestmark = pytest.mark.long
STEP = 30
"""Every how many programs are tried; `make thorough` tries all of them in 20 minutes."""

HOSTILE = {
    "asks_for_too_much_memory", "closes_every_descriptor", "crashes_the_interpreter",
    "floods_its_channel", "forges_every_frame", "kills_itself", "looks_for_answers_in_memory",
    "looks_for_answers_on_disk", "opens_connections", "prints_without_end", "reads_the_environment",
    "returns_ten_gigabytes_of_nothing", "signals_others", "starts_processes", "stops_itself",
    "writes_files",
}  # fmt: skip
"""Submissions that a sandbox confines; nobody runs them on a machine of their own."""


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Python with NumPy and nothing else."""
    folder = tmp_path_factory.mktemp("alone")
    venv.create(folder, symlinks=True)
    site = Path(sysconfig.get_path("purelib", vars={"base": str(folder)}))
    spec = importlib.util.find_spec("numpy")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    for found in (package, package.with_name("numpy.libs")):
        if found.is_dir():
            (site / found.name).symlink_to(found)
    return folder / "bin" / "python"


def checked(python: Path, name: str, path: Path, folder: Path) -> dict[str, Any]:
    """Check a submission with the program of a release; return the record."""
    record = folder / f"{path.stem}.json"
    program = COURSE / "release" / name / "public_check.py"
    done = subprocess.run(
        [python, program, path, "--json", record], capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1, 2), done.stderr
    assert "without a sandbox" in done.stderr
    found: dict[str, Any] = json.loads(record.read_text(encoding="utf-8"))
    return found


def verdicts(record: dict[str, Any]) -> dict[str, Any]:
    """Return what both have to agree on: status, points, cases with their values, and hints."""
    return {key: record[key] for key in ("status", "score", "max_score", "exercises")}


def submissions() -> Iterator[Path]:
    yield from (path for path in sorted(SUBMISSIONS.glob("*")) if path.stem not in HOSTILE)
    yield from sorted((COURSE / "tests" / "equivalents").glob("*.*"))


def mistakes(name: str, folder: Path) -> Iterator[Path]:
    """Yield programs with the known mistakes, one of each exercise at a time."""
    answers = loaded(name).answers
    assert answers is not None
    known: list[Mistake] = sorted(
        (m for m in answers.mistakes if m.edits), key=lambda m: m.exercise
    )
    for number, row in enumerate(by_row(known)):
        path = folder / f"mistakes_{number}.py"
        path.write_text(program_with(loaded(name), *row), encoding="utf-8")
        yield path


@pytest.mark.parametrize("name", ["activations", "step_by_step"])
def test_it_gives_what_check_public_gives(python: Path, name: str, tmp_path: Path) -> None:
    every = chain(submissions() if name == "step_by_step" else (), mistakes(name, tmp_path))
    with Sandbox() as sandbox:
        grader = make_grader(load_assignment(name, public=True), sandbox)
        for path in sample(every, STEP):
            report = grade_submission(path, Graders.of(grader), wanted=name)
            expected = verdicts(json.loads(json.dumps(to_dict(report))))
            assert verdicts(checked(python, name, path, tmp_path)) == expected, path.name


@pytest.mark.parametrize("name", ["activations", "application", "step_by_step"])
def test_it_works_in_a_folder_with_unlucky_names(python: Path, name: str, tmp_path: Path) -> None:
    folder = tmp_path / "my work"
    cached = shutil.ignore_patterns("__pycache__")  # other tests import from the release
    shutil.copytree(COURSE / "release" / name, folder, ignore=cached)
    for taken in ("random.py", "json.py", "autograder.py", "msgpack.py"):
        (folder / taken).write_text("raise ValueError('mine')\n", encoding="utf-8")
    done = subprocess.run(
        [python, "public_check.py", f"{name}.ipynb"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "score 0 of " in done.stdout
    assert [path.name for path in folder.glob("__pycache__")] == []


def test_without_numpy_it_says_what_to_type(tmp_path: Path) -> None:
    venv.create(tmp_path / "empty", symlinks=True)
    program = COURSE / "release" / "activations" / "public_check.py"
    done = subprocess.run(
        [tmp_path / "empty" / "bin" / "python", program, "x.ipynb"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == "public_check.py needs NumPy: type  python -m pip install numpy\n"
