"""Assignments: found, loaded, and refused in one sentence where they do not add up."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from autograder.content.catalogue import COURSE_VARIABLE, available, find_course
from autograder.content.description import graded_names, load_assignment
from autograder.errors import AssignmentError, UsageError
from autograder.records import Scope
from tests.conftest import COURSE
from tests.support import ASSIGNMENTS

TOML = """
id = "own"
title = "One of an instructor's own"
notebook = "own.ipynb"

[points]
fixture = 4
fresh = 4
properties = 2

[[exercise]]
name = "first"
signature = "x"
returns = "y"

[[exercise]]
name = "second"
signature = "x"
returns = "y"
builds_on = ["first"]
points = { fresh = 6 }
tolerance = { rtol = 0.1 }

[[exercise]]
name = "third"
signature = "x"
returns = "y"
builds_on = ["second", "first"]
"""
REFERENCE = "def first(x): return x\ndef second(x): return x\ndef third(x): return x\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course folder with one assignment of its own."""
    folder = tmp_path / "assignments" / "own"
    folder.mkdir(parents=True)
    (folder / "assignment.toml").write_text(TOML)
    (folder / "cases.py").write_text("")
    (tmp_path / "source").mkdir()
    answers = tmp_path / "solutions" / "own"
    answers.mkdir(parents=True)
    (answers / "reference.py").write_text(REFERENCE)
    (answers / "mistakes.py").write_text("from . import reference\nMISTAKES = []\n")
    return tmp_path


def own(course: Path) -> Path:
    return course / "assignments" / "own"


class TestAnInstructorsOwn:
    def test_by_name(self, course: Path) -> None:
        assignment = load_assignment("own", course=course)
        assert assignment.names == ("first", "second", "third")
        assert assignment.answers is not None
        assert assignment.answers.functions["third"](3) == 3
        assert assignment.training is None

    @pytest.mark.parametrize("kind", [str, Path])
    def test_by_path(self, course: Path, kind: type) -> None:
        assignment = load_assignment(kind(own(course)))
        assert assignment.id == "own"
        assert assignment.answers is None
        assert load_assignment(kind(own(course)), course=course).answers is not None

    def test_beside_the_built_in_ones(self, course: Path) -> None:
        assert list(available(course)) == [*ASSIGNMENTS, "own"]
        assert available(course)["own"] == own(course)
        assert list(available(None)) == list(ASSIGNMENTS)

    def test_its_own_points_and_tolerances(self, course: Path) -> None:
        first, second, _third = load_assignment("own", course=course).exercises
        assert (sum(first.points.values()), sum(second.points.values())) == (10, 12)
        assert (first.tolerance.rtol, second.tolerance.rtol) == (1e-6, 0.1)
        assert second.tolerance.atol == first.tolerance.atol

    def test_builds_on_is_transitively_closed(self, course: Path) -> None:
        exercises = load_assignment("own", course=course).exercises
        assert [sorted(e.builds_on) for e in exercises] == [[], ["first"], ["first", "second"]]

    def test_a_group_that_earns_nothing(self, course: Path) -> None:
        text = TOML.replace("properties = 2", "properties = 0")
        (own(course) / "assignment.toml").write_text(text)
        assert load_assignment("own", course=course).max_score(Scope.FULL) == 8 + 10 + 8

    def test_shares(self, course: Path) -> None:
        text = TOML.replace("properties = 2", 'properties = 2\naward = "shares"')
        (own(course) / "assignment.toml").write_text(text)
        assert load_assignment("own", course=course).award == "shares"

    def test_a_bare_name_is_never_a_path(
        self, course: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(own(course).parent)
        with pytest.raises(UsageError, match="no assignment 'own'"):
            load_assignment("own", public=True)
        assert load_assignment("./own", public=True).id == "own"

    def test_without_known_mistakes(self, course: Path) -> None:
        (course / "solutions" / "own" / "mistakes.py").unlink()
        answers = load_assignment("own", course=course).answers
        assert answers is not None
        assert answers.mistakes == ()


class TestWhatDoesNotAddUp:
    @pytest.mark.parametrize("name", ["absent", "", "..", "step by step", "a\0b", "x" * 200])
    def test_an_unknown_name(self, name: str, course: Path) -> None:
        with pytest.raises(UsageError) as caught:
            load_assignment(name, course=course)
        assert "step_by_step" in str(caught.value)
        assert "own" in str(caught.value)
        assert "\n" not in str(caught.value)

    def refusal(self, course: Path) -> str:
        with pytest.raises(AssignmentError) as caught:
            load_assignment("own", course=course)
        message = str(caught.value)
        assert "own" in message
        assert "\n" not in message
        return message

    @pytest.mark.parametrize(
        ("old", "new", "words"),
        [
            ('builds_on = ["first"]', 'builds_on = ["third"]', "third"),
            ('builds_on = ["first"]', 'builds_on = ["second"]', "second"),
            ('builds_on = ["first"]', 'builds_on = ["absent"]', "absent"),
            ("properties = 2", 'properties = 2\naward = "half"', "half"),
            ("properties = 2", "", "properties"),
            ("fresh = 4", 'fresh = "four"', "four"),
            ('signature = "x"', "", "signature"),
            ("rtol = 0.1", "retol = 0.1", "retol"),
            ("[points]", "[limits]\nmemory_gb = 1\n[points]", "memory_gb"),
            ('title = "', 'given = ["absent"]\ntitle = "', "absent"),
            ('id = "own"', "", "id"),
            ('notebook = "own.ipynb"', "", "notebook"),
            ('id = "own"', "id = ", ""),
            ('title = "', 'end_to_end = ["absent"]\ntitle = "', "absent"),
            ('name = "third"', 'name = "first"', "first"),
            ("fresh = 4", "fresh = -4", ""),
        ],
    )
    def test_a_description(self, old: str, new: str, words: str, course: Path) -> None:
        assert old in TOML
        (own(course) / "assignment.toml").write_text(TOML.replace(old, new))
        assert words in self.refusal(course)

    @pytest.mark.parametrize("content", [b"", b"x = 1\n", b"\xff\xfe", b"exercise = 3\n[points]\n"])
    def test_a_description_that_is_none(self, content: bytes, course: Path) -> None:
        (own(course) / "assignment.toml").write_bytes(content)
        self.refusal(course)

    def test_missing_cases(self, course: Path) -> None:
        (own(course) / "cases.py").unlink()
        assert "cases" in self.refusal(course)

    @pytest.mark.parametrize("code", ["x = (", "import absent_module", "x = absent_name", "1 / 0"])
    @pytest.mark.parametrize(
        "name",
        ["assignments/own/cases.py", "solutions/own/reference.py", "solutions/own/mistakes.py"],
    )
    def test_a_file_that_python_cannot_load(self, name: str, code: str, course: Path) -> None:
        (course / name).write_text(code)
        self.refusal(course)

    def test_a_given_module_that_does_not_parse(self, course: Path) -> None:
        (own(course) / "given").mkdir()
        (own(course) / "given" / "helper.py").write_text("def f(:\n")
        text = TOML.replace('title = "', 'given = ["helper"]\ntitle = "')
        (own(course) / "assignment.toml").write_text(text)
        self.refusal(course)

    def test_a_reference_without_one_of_the_functions(self, course: Path) -> None:
        reference = course / "solutions" / "own" / "reference.py"
        reference.write_text(REFERENCE.replace("third", "fourth"))
        assert "third" in self.refusal(course)

    def test_mistakes_without_a_list_of_them(self, course: Path) -> None:
        (course / "solutions" / "own" / "mistakes.py").write_text("")
        assert "MISTAKES" in self.refusal(course)

    def test_answers_are_not_looked_at_in_public_scope(self, course: Path) -> None:
        (course / "solutions" / "own" / "reference.py").write_text("1 / 0")
        assert load_assignment("own", course=course, public=True).answers is None


class TestFindingTheCourse:
    @pytest.fixture
    def nested(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A course that holds a submission which looks like a course."""
        monkeypatch.delenv(COURSE_VARIABLE, raising=False)
        monkeypatch.delenv("CI", raising=False)
        for folder in (tmp_path / "course", tmp_path / "course" / "submitted" / "eve"):
            (folder / "solutions").mkdir(parents=True)
            (folder / "source").mkdir()
        (tmp_path / "course" / "submitted" / "eve" / "deep").mkdir()
        (tmp_path / "downloads").mkdir()
        return tmp_path / "course"

    @pytest.mark.parametrize("start", [".", "source", "submitted", "submitted/eve/deep"])
    def test_the_outermost_one_upwards(
        self, nested: Path, start: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(nested / start)
        assert find_course() == (nested.resolve(), f"course folder: {nested.resolve()}")

    @pytest.mark.parametrize("missing", ["solutions", "source"])
    def test_half_a_course_is_none(
        self, nested: Path, missing: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shutil.rmtree(nested / missing)
        monkeypatch.chdir(nested)
        assert find_course() == (None, "")

    def test_none_counts_under_ci(self, nested: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(nested)
        monkeypatch.setenv("CI", "true")
        folder, sentence = find_course()
        assert folder is None
        assert "only if --course names it" in sentence

    @pytest.mark.parametrize(
        ("submission", "counts"),
        [
            ("course/submitted/ada.ipynb", False),
            ("course/submitted/eve/deep/ada.ipynb", False),
            ("course", False),
            (".", False),
            ("ada.ipynb", False),
            ("downloads", True),
            ("downloads/ada.ipynb", True),
        ],
    )
    def test_one_with_a_submission_in_it_or_beside_it_has_to_be_named(
        self, nested: Path, submission: str, counts: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A student's folder may hold a `solutions/` of its own, which would run as the teacher."""
        monkeypatch.chdir(nested)
        folder, sentence = find_course([nested.parent / "downloads", nested.parent / submission])
        assert folder == (nested.resolve() if counts else None)
        assert sentence.startswith("course folder: " if counts else "the course folder ")
        monkeypatch.setenv(COURSE_VARIABLE, str(nested))
        assert find_course([nested.parent / submission]) == (nested.resolve(), "")

    def test_a_named_folder_that_is_none_is_refused(
        self, nested: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(COURSE_VARIABLE, str(nested / "source"))
        with pytest.raises(UsageError, match="which has no solutions/"):
            find_course()

    def test_what_a_submission_brings_along_is_not_loaded(
        self, nested: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        eve = nested / "submitted" / "eve" / "solutions" / "step_by_step"
        eve.mkdir()
        (eve / "reference.py").write_text("raise SystemExit")
        ours = nested / "solutions" / "step_by_step"
        shutil.copytree(COURSE / "solutions" / "step_by_step", ours)
        monkeypatch.chdir(nested / "submitted" / "eve" / "deep")
        assignment = load_assignment("step_by_step", course=find_course()[0])
        assert assignment.answers is not None
        assert Path(str(assignment.answers.module.__file__)).parent == ours


def test_names_of_a_file_are_read_though_a_plain_cell_is_no_python(tmp_path: Path) -> None:
    """Then its notebooks are recognised, and their reports say what is wrong with the file."""
    exercise = (
        "def double(x):\n    # YOUR CODE STARTS HERE\n    return 2 * x\n    # YOUR CODE ENDS HERE"
    )
    header = '# /// chainrule\n# id = "own"\n# title = "Own"\n# ///\n'
    path = tmp_path / "own.py"
    path.write_text(f"{header}# %%\n1 +\n\n# %% exercise\n{exercise}\n", encoding="utf-8")
    assert graded_names(path) == ("double",)
    path.write_text(f"{header}# %% exercise\ndef double(x:\n", encoding="utf-8")
    with pytest.raises(AssignmentError, match=r"own\.py, line 6: this is not Python"):
        graded_names(path)
