"""Zip files of feedback: each page under the name that the platform takes back."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from autograder.errors import UsageError
from autograder.exports.feedback import canvas_name, feedback_page, moodle_name, write_feedback
from autograder.exports.pairs import paired
from autograder.finding.layouts import canvas, moodle
from autograder.grades.records import Grade
from autograder.records import Origin, Report
from tests.exports.people import found_class, grade, internal, internal_report
from tests.reports.html_support import Reader, make_exercise, make_report

CANVAS = [
    "lovelaceada_LATE_1_901_step_by_step.ipynb",
    "lovelaceada_LATE_1_905_step_by_step-1.ipynb",
    "петровасофия_2_902_step_by_step.ipynb",
    "müllerjörg_3_903_work.zip/step_by_step.ipynb",
    "müllerjörg_4_904_step_by_step.ipynb",
]
MOODLE = [
    "Ada Lovelace_11_assignsubmission_file_/step_by_step.ipynb",
    "Ada Lovelace_12_assignsubmission_file_/step_by_step.ipynb",
    "田中 美_13_assignsubmission_file_/step_by_step.ipynb",
]


def made_from(
    root: Path, names: list[str], platform: str
) -> tuple[dict[str, str], list[str], list[tuple[Grade, Report]]]:
    made, reports = found_class(root / "download", names)
    pairs = list(paired(made.grades, reports))
    _summary, notes = write_feedback(root / "feedback.zip", pairs, platform)
    with zipfile.ZipFile(root / "feedback.zip") as archive:
        assert archive.testzip() is None
        pages = {name: archive.read(name).decode() for name in archive.namelist()}
    return pages, notes, pairs


def test_canvas_takes_the_pages_back_under_the_names_of_the_download(tmp_path: Path) -> None:
    pages, notes, pairs = made_from(tmp_path, CANVAS, "canvas")
    assert sorted(pages) == sorted(
        [
            "lovelaceada_LATE_1_905_step_by_step-1.html",
            "петровасофия_2_902_step_by_step.html",
            "müllerjörg_3_903_work.html",
            "müllerjörg_4_904_step_by_step.html",
        ]
    )
    assert notes == []
    for name in pages:
        # What Canvas does: the first two parts that are numbers are user and file.
        user, attachment = [p for p in name.split("_") if p.isascii() and p.isdigit()][:2]
        owner = canvas(name)
        assert owner is not None
        assert (owner.user, owner.key) == (user, attachment)
    assert len(pairs) == len(pages)


def test_moodle_takes_the_pages_back_in_the_folders_of_the_download(tmp_path: Path) -> None:
    pages, _notes, _pairs = made_from(tmp_path, MOODLE, "moodle")
    assert len(pages) == 3
    for place in pages:
        folder = PurePosixPath(place).parts[0]
        _name, number, kind, plugin, rest = folder.split("_", 4)
        assert (kind, plugin, rest) == ("assignsubmission", "file", "")
        owner = moodle(folder)
        assert owner is not None
        assert owner.user == number


def test_a_page_holds_its_own_student_only(tmp_path: Path) -> None:
    pages, _notes, _pairs = made_from(tmp_path, CANVAS, "canvas")
    for name, page in pages.items():
        assert page.count("<!-- one submission -->") == 2
        for other in pages.keys() - {name}:
            assert PurePosixPath(other).stem not in page


def test_the_members_of_a_group_share_a_page_without_a_name(tmp_path: Path) -> None:
    origin = Origin("canvas", "group_1_900_x.ipynb")
    report = make_report("group_1", make_exercise())
    members = [
        grade("group_1", name=name, path=report.submission.path, origin=origin)
        for name in ("Ada", "Bo")
    ]
    path = tmp_path / "feedback.zip"
    summary, notes = write_feedback(path, ((each, report) for each in members), "canvas")
    assert (summary, notes) == ("feedback pages: 1", [])
    with zipfile.ZipFile(path) as archive:
        page = archive.read("group_1_900_x.html").decode()
    assert page == feedback_page(None, report)


def test_those_without_a_page_are_named_with_the_reason(tmp_path: Path) -> None:
    report = make_report("ada", make_exercise())
    ada = grade("ada", origin=Origin("canvas", "ada_1_900_x.ipynb"))
    text = Origin("canvas", "bo_2_text.html")
    other = replace(report, submission=replace(report.submission, path="other"))
    pairs = [
        (ada, report),
        (internal("eve"), internal_report("eve")),
        (grade("bo", origin=text), replace(report, submission=replace(other.submission, path="b"))),
        (grade("cy"), other),
        (replace(ada, student="twin", name="twin"), other),
    ]
    path = tmp_path / "f.zip"
    _summary, notes = write_feedback(path, pairs, "canvas")
    assert sorted(notes) == [
        "no feedback page, a failure of the grader: eve",
        "no feedback page, canvas takes no file back under this name: bo",
        "no feedback page, not from a download of canvas: cy, twin",
    ]


def test_no_page_at_all_or_another_platform_is_refused(tmp_path: Path) -> None:
    report = make_report("ada", make_exercise())
    path = tmp_path / "feedback.zip"
    with pytest.raises(UsageError, match="no feedback to send back to canvas: not from a download"):
        write_feedback(path, [(grade("ada"), report)], "canvas")
    with pytest.raises(UsageError, match="teams takes no zip of feedback back"):
        write_feedback(path, [], "teams")
    assert list(tmp_path.iterdir()) == []


def test_equal_results_give_equal_files(tmp_path: Path) -> None:
    made_from(tmp_path / "a", CANVAS, "canvas")
    first = (tmp_path / "a" / "feedback.zip").read_bytes()
    made, reports = found_class(tmp_path / "a" / "download", [])
    write_feedback(tmp_path / "b.zip", paired(made.grades, reports), "canvas")
    assert (tmp_path / "b.zip").read_bytes() == first


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("ada_1_900_x.tar.gz", "ada_1_900_x.tar.html"),
        ("ada_1_900_noending", "ada_1_900_noending.html"),
        ("ada_1_link.html", None),
        ("anon_Ab1_900_x.ipynb", None),
    ],
)
def test_names_for_canvas(name: str, place: str | None) -> None:
    assert canvas_name(Origin("canvas", name)) == place


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Ada_1_assignsubmission_file_", "Ada_1_assignsubmission_file_/feedback.html"),
        ("Ada_1_assignsubmission_file", "Ada_1_assignsubmission_file_/feedback.html"),
        ("Ada_1_assignsubmission_file_x.ipynb", "Ada_1_assignsubmission_file_/feedback.html"),
        (
            "Ada_1_assignsubmission_onlinetext.html",
            "Ada_1_assignsubmission_onlinetext_/feedback.html",
        ),
        ("Ada", None),
    ],
)
def test_names_for_moodle(name: str, place: str | None) -> None:
    assert moodle_name(Origin("moodle", name)) == place


@pytest.mark.parametrize("start", ["../x", "/x", "a\\b", "a\nb", "a\udc80b", ".x"])
def test_a_name_that_is_not_safe_is_not_used(tmp_path: Path, start: str) -> None:
    report = make_report("ada", make_exercise())
    bad = grade("ada", origin=Origin("moodle", f"{start}_1_assignsubmission_file_"))
    with pytest.raises(UsageError, match="takes no file back under this name"):
        write_feedback(tmp_path / "f.zip", [(bad, report)], "moodle")


def test_the_page_shows_the_final_score(tmp_path: Path) -> None:
    page = feedback_page(grade("ada", 4.0), make_report("ada", make_exercise()))
    assert Reader(page).says("linear_forward")
