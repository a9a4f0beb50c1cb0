"""The Python modules that a student handed in beside the notebook."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.finding.submissions import find_submissions
from autograder.grading.own_modules import read_modules
from tests.finding.trees import KNOWN, STEP, fill


@pytest.mark.parametrize(
    "place",
    [
        "{}/",
        "{}.zip/",
        "{0}_{1}_90{1}{2}_",
        "{}_1_assignsubmission_file_/",
        "{}_1_assignsubmission_file_",
        "W_{}_attempt_2024-10-03-11-30-00_",
        "12-3{1} - {0} - Oct 3, 2024 1130 AM/",
        "12-3{1} - {0} - Oct 3, 2024 1130 AM - ",
        "Submitted files/{}/Week 4/Version 1/",
        "submitted/{}/step_by_step/",
    ],
)
def test_modules_go_with_the_notebook(place: str, tmp_path: Path) -> None:
    def at(name: str, file: str) -> str:
        return place.format(name, len(name), len(file)) + file

    files = [at("ada", STEP), at("ada", "my_utils.py"), at("ada", "public_tests.py")]
    fill(tmp_path, [*files, at("bobby", STEP)])
    found, skipped = find_submissions([tmp_path], KNOWN)
    assert len(found) == 2
    ada = next(item for item in found if item.path == tmp_path / files[0])
    assert ada.modules == (tmp_path / files[1],)
    assert ada.module_names == ("my_utils.py",)
    assert not any("my_utils" in sentence for sentence in skipped)


def test_modules_of_another_folder_or_attempt_do_not(tmp_path: Path) -> None:
    first, last = "2024-10-03-11-30-00", "2024-10-05-08-00-01"
    fill(tmp_path / "a", [f"W_ada_attempt_{time}_{STEP}" for time in (first, last)])
    fill(tmp_path / "a", [f"W_ada_attempt_{first}_my.py", f"W_bob_attempt_{last}_{STEP}"])
    fill(tmp_path / "b", [f"ada/w/{STEP}", "ada/my.py", f"bob/{STEP}", "bob/x.py"])
    for folder, expected in (("a", [(), ()]), ("b", [(), ("x.py",)])):
        found, _skipped = find_submissions([tmp_path / folder], KNOWN)
        assert [item.module_names for item in found] == expected


def test_links_and_released_modules_are_not_a_students(tmp_path: Path) -> None:
    fill(tmp_path, [f"ada/{STEP}", "ada/given.py", "ada/own.py", f"bob/{STEP}", "secret.py"])
    (tmp_path / "ada" / "link.py").symlink_to(tmp_path / "secret.py")
    found, _skipped = find_submissions([tmp_path], KNOWN, {"given.py"})
    ada = next(item for item in found if item.student == "ada")
    assert ada.module_names == ("link.py", "own.py")  # reading the link tells the student
    assert not read_modules(ada).keys() - {"own.py"}


@pytest.mark.parametrize("place", ["{}/", "{}.zip/", "{}.zip/weeks/", "submitted/{}/step_by_step/"])
def test_modules_in_packages_have_the_packages_in_their_names(place: str, tmp_path: Path) -> None:
    inner = ["utils/layers.py", "utils/__init__.py", "a/b/c/deep.py", "my.py"]
    others = ["a/b/c/d/deeper.py", "venv/site-packages/x.py", "src/dnn_utils.py"]
    names = [place.format("ada") + name for name in (STEP, *inner, *others)]
    fill(tmp_path, [*names, place.format("bob") + STEP])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    ada = next(item for item in found if item.student == "ada")
    assert ada.module_names == ("my.py", "utils/__init__.py", "utils/layers.py", "a/b/c/deep.py")


def test_a_program_alone_is_a_submission(tmp_path: Path) -> None:
    fill(tmp_path, [f"ada/{STEP}", "bob/work.py", "cy/work.py", "cy/helper.py", "di/dnn_utils.py"])
    found, _skipped = find_submissions([tmp_path], KNOWN)
    assert [item.student for item in found] == ["ada", "bob", "cy", "di"]
    assert [item.path.name for item in found[1:3]] == ["work.py", "helper.py"]
    assert [bool(item.unusable) for item in found] == [False, False, False, True]
