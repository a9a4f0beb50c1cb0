"""An assignment that is one file: what students may know, and the answers with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.content.description import load_assignment
from autograder.errors import AssignmentError
from autograder.records import Scope
from tests.content.files import HEADER, SMALL, loaded, refusal, written


def test_it_has_all_that_a_folder_has(tmp_path: Path) -> None:
    assignment = loaded(tmp_path)
    assert (assignment.id, assignment.title, assignment.notebook) == (
        "small",
        "A small one",
        "small.ipynb",
    )
    assert assignment.scope is Scope.FULL
    assert assignment.max_score(Scope.FULL) == 30
    assert list(assignment.supplies) == ["np"]
    assert assignment.answers is not None
    assert assignment.answers.functions["quadrupled"](2) == 8
    assert [m.exercise for m in assignment.answers.mistakes] == ["doubled"]
    assert [m.exercise for m in assignment.answers.right] == ["doubled"]
    assert "cases" not in assignment.answers.program


def test_without_its_answers_nothing_is_run(tmp_path: Path) -> None:
    path = written(tmp_path, SMALL + "\nraise SystemExit\n")
    assignment = load_assignment(path, public=True)
    assert (assignment.names, assignment.scope) == (("doubled", "quadrupled"), Scope.PUBLIC)


def test_by_name_by_folder_and_by_path(tmp_path: Path) -> None:
    path = written(tmp_path)
    for name in ("small", path, path.parent):
        assert load_assignment(name, course=tmp_path).id == "small"


def test_given_modules_come_from_cells_and_from_files_beside(tmp_path: Path) -> None:
    text = SMALL.replace("# points = 10\n", '# points = 10\n# given = ["beside"]\n').replace(
        "import numpy as np\n",
        "import numpy as np\nfrom helpers import one\nfrom beside import two\n",
    )
    text = text.replace("y = x + x", "y = x * one * two").replace("x + x", "one")
    text += "\n# %% given helpers\none = 1\n"
    assert "beside.py is not beside the file" in refusal(tmp_path, text)
    (tmp_path / "source" / "small" / "beside.py").write_text("two = 2\n")
    assignment = loaded(tmp_path, text)
    assert assignment.given_texts.keys() == {"beside", "helpers"}
    assert assignment.answers is not None
    assert assignment.answers.functions["doubled"](3) == 6
    assert list(assignment.supplies) == ["np"]


def test_the_id_is_the_name_of_the_file(tmp_path: Path) -> None:
    text = SMALL.replace('# id = "small"', '# id = "other"')
    assert "the file is small.py" in refusal(tmp_path, text)


def test_packages_and_limits_come_from_the_header(tmp_path: Path) -> None:
    header = HEADER.removesuffix("# ///\n")
    more = '# packages = ["pandas"]\n# [limits]\n# call_seconds = 1.5\n# ///\n'
    assignment = loaded(tmp_path, SMALL.replace(HEADER, header + more))
    assert assignment.limits.packages == ("pandas",)
    assert assignment.limits.call_seconds == 1.5
    assert assignment.exercises[0].way.tables
    with pytest.raises(AssignmentError):
        loaded(tmp_path, SMALL.replace(HEADER, header + "# [limits]\n# speed = 1\n# ///\n"))


def test_fifty_assignments_in_a_course(tmp_path: Path) -> None:
    from autograder.content.catalogue import available

    for number in range(50):
        path = tmp_path / "source" / f"a{number}" / f"a{number}.py"
        path.parent.mkdir(parents=True)
        path.write_text(SMALL.replace('"small"', f'"a{number}"'))
    names = [name for name in available(tmp_path) if name.startswith("a") and name[1:].isdigit()]
    assert len(names) == 50
    assert load_assignment("a49", course=tmp_path).names == ("doubled", "quadrupled")


def test_an_introduction_is_a_text(tmp_path: Path) -> None:
    sentence = refusal(tmp_path, SMALL.replace("# points = 10\n", "# introduction = 3\n"))
    assert 'introduction must be a text: introduction = "..."' in sentence


@pytest.mark.parametrize(
    ("after", "words"),
    [
        ('"smal"', "unknown assignment, 'smal'; known: "),
        ('"step_by_stepp"', "did you mean 'step_by_step'?"),
        ('"small"', "after names this assignment itself"),
        ("3", 'after must be the name of an assignment: after = "..."'),
        ('""', 'after must be the name of an assignment: after = "..."'),
    ],
)
def test_after_names_an_assignment_that_exists(tmp_path: Path, after: str, words: str) -> None:
    sentence = refusal(tmp_path, SMALL.replace("# points = 10\n", f"# after = {after}\n"))
    assert sentence.startswith("small.py, line 4: after ")
    assert words in sentence


def test_after_may_name_a_built_in_assignment_and_one_of_the_course(tmp_path: Path) -> None:
    for known in ("step_by_step", "earlier"):
        earlier = tmp_path / "source" / "earlier" / "earlier.py"
        earlier.parent.mkdir(parents=True, exist_ok=True)
        earlier.write_text(SMALL.replace('"small"', '"earlier"'))
        text = SMALL.replace("# points = 10\n", f'# after = "{known}"\n')
        assert loaded(tmp_path, text).after == known
