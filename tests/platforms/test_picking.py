"""Which notebook in a folder is the student's, whatever it is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content.description import Assignment, load_assignment
from autograder.errors import UsageError
from autograder.platforms.picking import notebook_in, pick
from tests.support import write_notebook

STEP = load_assignment("step_by_step")
WORK = ["def linear_forward(A, W, b):\n    return 1"]


def found(folder: Path, *assignments: Assignment) -> tuple[str, list[str], list[str]]:
    one = pick(folder, assignments or [STEP], "ada")
    return one.path.name, [p.name for p in one.rivals], [p.name for p in one.spares]


def test_the_released_name_counts_before_others(tmp_path: Path) -> None:
    write_notebook(tmp_path / "a.ipynb", WORK)
    write_notebook(tmp_path / "Step_by_Step.ipynb", [])
    assert found(tmp_path) == ("Step_by_Step.ipynb", [], ["a.ipynb"])


def test_else_what_defines_a_graded_function(tmp_path: Path) -> None:
    write_notebook(tmp_path / "a notes.ipynb", ["1 + 1"])
    (tmp_path / "deep").mkdir()
    write_notebook(tmp_path / "deep" / "lab [2].ipynb", WORK)
    assert found(tmp_path) == ("lab [2].ipynb", [], [])
    write_notebook(tmp_path / "b.ipynb", WORK)
    assert found(tmp_path) == ("b.ipynb", ["lab [2].ipynb"], [])
    with pytest.raises(UsageError, match=r"may be meant; name one of: b.ipynb, deep/lab \[2\]"):
        notebook_in(tmp_path, None, None)


def test_what_is_not_the_students_does_not_count(tmp_path: Path) -> None:
    for name in (".ipynb_checkpoints/a.ipynb", "env/lib/b.ipynb", "public_tests.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        write_notebook(tmp_path / name, WORK)
    (tmp_path / "env" / "pyvenv.cfg").touch()
    one = pick(tmp_path, [STEP], "ada")
    assert one.unusable == "there is no notebook among: env, public_tests.py"
    assert notebook_in(tmp_path, "step_by_step", None) == tmp_path / "step_by_step.ipynb"


def test_an_empty_folder_says_so(tmp_path: Path) -> None:
    assert "nothing was handed in" in pick(tmp_path, [STEP], "ada").unusable


def test_modules_beside_it_are_the_students_own(tmp_path: Path) -> None:
    write_notebook(tmp_path / "lab.ipynb", WORK)
    for name in ("my_utils.py", "dnn_utils.py", "public_tests.py"):
        (tmp_path / name).write_text("x = 1\n", encoding="utf-8")
    # The helper that graded functions use is kept, because the report says if it was changed.
    assert pick(tmp_path, [STEP], "ada").module_names == ("dnn_utils.py", "my_utils.py")


def test_a_file_without_a_notebook_counts_if_it_defines_a_function(tmp_path: Path) -> None:
    (tmp_path / "work.py").write_text(WORK[0], encoding="utf-8")
    (tmp_path / "other.py").write_text("x = 1\n", encoding="utf-8")
    assert found(tmp_path) == ("work.py", [], [])
