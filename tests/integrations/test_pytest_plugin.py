"""`pytest --submission`: what it collects and selects, and what it leaves alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from autograder.content.description import load_assignment
from tests.conftest import COURSE, SUBMISSIONS
from tests.integrations.pytest_run import (
    FULL,
    LEILA,
    RIGHT,
    grade,
    junit,
    run,
    run_outside,
    summed,
)

pytestmark = pytest.mark.slow

HEAVY = {
    "autograder.grading.submission",
    "autograder.records",
    "click",
    "h5py",
    "msgpack",
    "numpy",
}
# As a conftest.py: notes in a file each time that something is graded, in whichever process.
COUNT = """
from autograder.grading import submission
really = submission.grade_submission
def grade(*args, **kwargs):
    with open("graded.txt", "a") as noted:
        noted.write("once ")
    return really(*args, **kwargs)
submission.grade_submission = grade
"""


def test_one_item_for_each_exercise_and_case(tmp_path: Path) -> None:
    done = grade(tmp_path, RIGHT, "--co", "-q")
    items = [line for line in done.stdout.splitlines() if "::" in line]
    assert "solves_everything.ipynb::linear_backward::fixture" in items
    collected = Counter(item.split("::")[1] for item in items)
    assert tuple(collected) == load_assignment("step_by_step").names
    assert collected["linear_activation_forward"] == 2
    everything = run(tmp_path, "--submission", RIGHT.name, FULL, "--co", "-q").stdout
    assert "solves_everything.ipynb::linear_backward::fresh_small\n" in everything
    assert "solves_everything.ipynb::L_model_backward::numerical_gradients\n" in everything


@pytest.mark.slow
def test_right_notebook_is_green(tmp_path: Path) -> None:
    shutil.copy(RIGHT, tmp_path)
    done = run_outside(tmp_path, "--submission", RIGHT.name, FULL)
    assert done.returncode == 0, done.stdout
    assert "chainrule: step_by_step  100 of 100  (all cases)\n" in done.stdout


def test_only_the_notebook_is_collected_unless_paths_are_given(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\ntestpaths = .\n", encoding="utf-8")
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n", encoding="utf-8")
    (tmp_path / "handed_in").mkdir()
    notebook = Path(shutil.copy(LEILA, tmp_path / "handed_in")).relative_to(tmp_path)
    one = f"{notebook}::compute_cost::fixture"
    expected = {(): (15, 0), (".",): (16, 1), ("test_own.py",): (16, 1), (one,): (1, 0)}
    for paths, (count, own) in expected.items():
        done = run(tmp_path, "--submission", notebook, *paths, "--co", "-q")
        items = [line for line in done.stdout.splitlines() if "::" in line]
        assert len(items) == count, paths
        assert items.count("test_own.py::test_own") == own, paths


def test_notebook_anywhere_has_its_name(tmp_path: Path) -> None:
    """`--course DIR` makes DIR the root folder: pytest takes what it does not know for a path."""
    done = grade(tmp_path, LEILA, "--course", str(COURSE), "-p", "no:cacheprovider", "-rf")
    assert "FAILED leila_haddad.ipynb::linear_backward::fixture - " in done.stdout
    assert "chainrule: step_by_step  90 of 100  (all cases)\n" in done.stdout


def test_python_file_is_graded_and_never_imported(tmp_path: Path) -> None:
    (solved,) = SUBMISSIONS.parent.glob("equivalents/maths_function_table.py")
    trap = f"\nopen({str(tmp_path / 'imported')!r}, 'w').close()\ndef test_of_mine(): pass\n"
    (tmp_path / "test_me.py").write_text(solved.read_text(encoding="utf-8") + trap)
    done = run(tmp_path, "--submission", "test_me.py", "--doctest-modules")
    assert done.returncode == 0, done.stdout
    assert "15 passed" in done.stdout
    assert not (tmp_path / "imported").exists()


@pytest.mark.long
@pytest.mark.slow
def test_course_is_found_from_where_one_stands_but_not_under_ci(tmp_path: Path) -> None:
    """With this project's own settings, in which every warning is an error."""
    arguments = ("--submission", RIGHT.relative_to(COURSE), "-p", "no:cacheprovider", "-q")
    beside = run_outside(COURSE, *arguments)
    assert "  40 of 40  (published cases only)\n" in beside.stdout
    assert "is not used, because a submission lies in it or beside it" in beside.stderr
    elsewhere = shutil.copy(RIGHT, tmp_path)
    found = run_outside(COURSE, "--submission", elsewhere, "-p", "no:cacheprovider", "-q")
    assert "  100 of 100  (all cases)\n" in found.stdout
    assert f"course folder: {COURSE}\n" in found.stderr
    assert "  40 of 40  (published cases only)\n" in run_outside(COURSE, *arguments, ci=True).stdout
    named = run_outside(COURSE, *arguments, FULL, ci=True)
    assert "  100 of 100  (all cases)\n" in named.stdout


@pytest.mark.long
@pytest.mark.parametrize(
    "more",
    [
        (),
        pytest.param(("-n", "2"), marks=pytest.mark.slow),
        pytest.param(("-n", "auto"), marks=pytest.mark.slow),
    ],
)
def test_is_graded_once_and_the_same_in_parallel(tmp_path: Path, more: tuple[str, ...]) -> None:
    (tmp_path / "conftest.py").write_text(COUNT, encoding="utf-8")
    done = grade(tmp_path, LEILA, FULL, "--junit-xml=grade.xml", *more)
    assert done.returncode == 1
    assert (tmp_path / "graded.txt").read_text() == "once "
    assert done.stdout.count("chainrule: step_by_step  90 of 100  (all cases)\n") == 1
    items = junit(tmp_path)
    assert len(items) == 117
    assert summed(items, "points") == pytest.approx(90, abs=0.001)
    failed = {name for name, item in items.items() if item["outcome"]}
    assert failed == {
        name
        for name in items
        if name.startswith("linear_backward::") and name != "linear_backward::unchanged"
    }


def test_last_failed_and_first_failure(tmp_path: Path) -> None:
    assert "1 failed, 14 passed" in grade(tmp_path, LEILA).stdout
    again = run(tmp_path, "--submission", LEILA.name, "--lf", "-v").stdout
    assert "leila_haddad.ipynb::linear_backward::fixture FAILED" in again
    assert "1 failed, 14 deselected in " in again
    assert "1 failed, 8 passed in " in run(tmp_path, "--submission", LEILA.name, "-x").stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--submission", "absent.ipynb"], "there is no notebook absent.ipynb"),
        (["--submission", "."], "may be meant; name one of: copy[1].ipynb, here.ipynb"),
        (["--submission", "a.ipynb", "--submission", "b.ipynb"], "takes one notebook"),
        (["--submission", "copy[1].ipynb", "-p", "no:cacheprovider"], "without its cache"),
        (["--submission", "here.ipynb", "--assignment", "absent"], "no assignment 'absent'"),
        pytest.param(
            ["--submission", "here.ipynb", "--assignment=absent", "-n2"],
            "no assignment 'absent'",
            marks=pytest.mark.slow,
        ),
        (["--submission", "here.ipynb", "--course=elsewhere"], "elsewhere is not a course folder"),
    ],
)
def test_wrong_use_is_one_plain_sentence(
    tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    for name in ("here.ipynb", "copy[1].ipynb"):
        shutil.copy(RIGHT, tmp_path / name)
    done = run(tmp_path, *arguments)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    (said,) = done.stderr.strip().splitlines()
    assert said.startswith("ERROR: ")
    assert sentence in said


def test_assignment_can_be_named(tmp_path: Path) -> None:
    both = SUBMISSIONS / "all_fourteen_in_one_notebook.ipynb"
    for name, count in (("activations", 4), ("step_by_step", 10)):
        done = grade(tmp_path, both, "--assignment", name)
        assert f"chainrule: {name}  {4 * count} of {4 * count}" in done.stdout


def test_ordinary_run_loads_nothing_heavy(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n", encoding="utf-8")
    code = "import pytest, sys; print(int(pytest.main(['--co', '-q']))); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    *_, ended, modules = done.stdout.splitlines()
    loaded = set(modules.split())
    assert (ended, "autograder.integrations.pytest_plugin" in loaded) == ("0", True)
    assert not loaded & (HEAVY | {"autograder.integrations.pytest_items"})


def test_plugin_needs_nothing_but_pytest() -> None:
    code = (
        "import pytest, sys; before = set(sys.modules); "
        "import autograder.integrations.pytest_plugin; print(*set(sys.modules) - before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    others = {
        name
        for name in done.stdout.split()
        if name.partition(".")[0] not in sys.stdlib_module_names
    }
    assert others == {
        "autograder",
        "autograder.integrations",
        "autograder.integrations.pytest_plugin",
        "autograder.version",
    }


def test_ordinary_run_has_no_marker_nor_line_of_ours(tmp_path: Path) -> None:
    (tmp_path / "test_own.py").write_text("def test_own(): pass\n", encoding="utf-8")
    assert "@pytest.mark.properties" not in run(tmp_path, "--markers").stdout
    done = run(tmp_path, "-q", "--assignment=step_by_step")
    assert done.returncode == 0
    assert "chainrule" not in done.stdout
