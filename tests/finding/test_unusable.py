"""A student without a notebook is in the results, with a sentence on what to hand in."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.finding.submissions import find_submissions
from tests.finding.trees import KNOWN, STEP, fill

CLASS = [f"class/{name}/{STEP}" for name in ("ada", "bob")]
ONE = {STEP: "step_by_step"}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (["report.pdf"], "only report.pdf"),
        (["essay.docx"], "only essay.docx"),
        (["figure.png", "page.html"], "only figure.png, page.html"),
        ([f"{number}.jpg" for number in range(5)], "only 0.jpg, 1.jpg, 2.jpg and 2 more"),
        (["inner/deep/report.pdf"], "only report.pdf"),
        (["dnn_utils.py", "notes.txt"], "only dnn_utils.py, notes.txt"),
        (["__MACOSX/x.ipynb", ".DS_Store"], "the folder is empty"),
    ],
)
@pytest.mark.parametrize("notebooks", [ONE, KNOWN])
def test_what_was_found_and_what_to_hand_in(
    files: list[str], said: str, notebooks: dict[str, str], tmp_path: Path
) -> None:
    fill(tmp_path, [*CLASS, *(f"class/gina/{file}" for file in files)])
    found, _skipped = find_submissions([tmp_path], notebooks)
    assert [item.student for item in found] == ["ada", "bob", "gina"]
    assert [bool(item.unusable) for item in found] == [False, False, True]
    assert said in found[2].unusable
    assert "hand in the notebook" in found[2].unusable
    assert (STEP in found[2].unusable) == (notebooks is ONE)


@pytest.mark.parametrize(
    "place",
    [
        "{}_1_901_",
        "{}_1_assignsubmission_file_/",
        "W_{}_attempt_2024-10-03-11-30-00_",
        "12-3 - {} - Oct 3, 2024 1130 AM/",
        "Submitted files/{}/Week 4/Version 1/",
        "submitted/{}/step_by_step/",
        "submitted/{}/",
        "{}.zip/",
        "{}/",
    ],
)
@pytest.mark.parametrize("file", ["report.pdf", "essay.docx", "photo.HEIC", "link.url"])
def test_in_every_layout(place: str, file: str, tmp_path: Path) -> None:
    names = [place.format(name) + STEP for name in ("ada", "bob")]
    fill(tmp_path, [*names, place.format("gina") + file])
    found, _skipped = find_submissions([tmp_path], ONE)
    (gina,) = (item for item in found if "gina" in item.student)
    assert len(found) == 3
    assert gina.unusable or gina.path.suffix == ".zip"


def test_in_a_flat_folder_documents_are_handed_in_and_tables_are_the_teachers(
    tmp_path: Path,
) -> None:
    names = ["ada.ipynb", "ada_report.pdf", "gina.pdf", "hal.docx", "grades.csv", "README.md"]
    found, _skipped = find_submissions([fill(tmp_path, names)], ONE)
    assert [item.student for item in found] == ["ada", "gina", "hal"]
    assert [bool(item.unusable) for item in found] == [False, True, True]


def test_a_folder_of_pictures_beside_files_is_nobody(tmp_path: Path) -> None:
    found, _skipped = find_submissions(
        [fill(tmp_path, ["ada.ipynb", "bob.ipynb", "figures/a.png"])], ONE
    )
    assert [item.student for item in found] == ["ada", "bob"]
