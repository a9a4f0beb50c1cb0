"""Trees of files and archives, for the tests of the search."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path

from autograder.finding.submissions import find_submissions


def archive(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


KNOWN = {"step_by_step.ipynb": "step_by_step", "activations.ipynb": "activations"}
NOON = (2026, 1, 1, 12, 0, 0)


def fill(root: Path, names: Iterable[str]) -> Path:
    """Make empty files; a name that ends in .zip/... goes into an archive of that name."""
    archives: dict[Path, dict[str, bytes]] = {}
    for name in names:
        outer, packed, inner = name.partition(".zip/")
        path = root / (outer + ".zip" if packed else outer)
        path.parent.mkdir(parents=True, exist_ok=True)
        if packed:
            archives.setdefault(path, {})[inner] = b"{}"
        else:
            path.write_bytes(b"{}")
            moment = time.mktime((*NOON, 0, 0, -1))
            os.utime(path, (moment, moment))
    for path, members in archives.items():
        archive(path, members)
    return root


def pack(path: Path, names: Iterable[str]) -> Path:
    """Make an archive of empty files that were all changed at the same time."""
    with zipfile.ZipFile(path, "w") as file:
        for name in names:
            file.writestr(zipfile.ZipInfo(name, NOON), b"{}")
    return path


def students(root: Path) -> tuple[list[tuple[str, str]], list[str]]:
    found, skipped = find_submissions([root], KNOWN)
    return [(f.student, str(f.path.relative_to(root))) for f in found], skipped


STEP = "step_by_step.ipynb"
LAYOUTS: list[tuple[str, dict[str, str | None]]] = [
    ("flat", {"ada.ipynb": "ada", "bob.ipynb": "bob", "notes.txt": None}),
    ("flat in a wrapper", {"week/ada.ipynb": "ada", "week/bob.ipynb": "bob"}),
    (
        "flat, named with the work",
        {f"w/{name}_step_by_step.ipynb": f"{name}_step_by_step" for name in ("ada", "bob")},
    ),
    ("nested", {f"ada/{STEP}": "ada", f"bob/{STEP}": "bob"}),
    ("nested, one each", {"ada/work.ipynb": "ada", "bob/final.ipynb": "bob"}),
    ("nested, a class of one", {f"ada/{STEP}": "ada"}),
    ("nested and deep", {f"w/ada/hw/x/{STEP}": "ada", f"w/bob/{STEP}": "bob"}),
    ("nested, with scratch", {f"ada/{STEP}": "ada", "ada/try.ipynb": None, f"bob/{STEP}": "bob"}),
    ("sections", {f"{s}/{n}/work.ipynb": n for s, n in ("1a", "1b", "2c", "2d")}),
    (
        "sections of files",
        {f"{half}/{half}{number}.ipynb": f"{half}{number}" for half in "ab" for number in range(5)},
    ),
    ("folders of few files", {"ada/my.ipynb": "ada", "eve/bob.ipynb": "eve", "eve/x.txt": None}),
    ("a folder beside files", {f"ada/{STEP}": "ada", "bob.ipynb": "bob"}),
    ("weeks", {f"{n}/{w}/work.ipynb": n for n in ("ada", "bob") for w in ("w1",)}),
    (
        "canvas",
        {
            f"ada_LATE_1_901_{STEP}": "ada_1",
            "bob_2_902_work.ipynb": "bob_2",
            "cy_3_903_report.pdf": "cy_3",
            "di_4_904_work.py": "di_4",
            "di_4_905_dnn.txt": None,
        },
    ),
    (
        "canvas in wrappers",
        {f"a/b/ada_1_901_{STEP}": "ada_1", "a/b/bob_2_902_x.ipynb": "bob_2"},
    ),
    (
        "canvas attempts",
        {
            "ada_1_901_step_by_step.ipynb": None,
            "ada_1_902_step_by_step-1.ipynb": None,
            "ada_1_903_step_by_step-10.ipynb": "ada_1",
        },
    ),
    ("not canvas", {"lab_3_1_ada.ipynb": "lab_3_1_ada", "lab_3_1_bob.ipynb": "lab_3_1_bob"}),
    (
        "moodle folders",
        {
            f"Ada B_1_assignsubmission_file_/{STEP}": "Ada B_1",
            "Bob_2_assignsubmission_file_/x/y.ipynb": "Bob_2",
            "Bob_2_assignsubmission_onlinetext_/onlinetext.html": None,
            "Cy_3_assignsubmission_file_/essay.docx": "Cy_3",
        },
    ),
    (
        "moodle files",
        {
            f"Ada B_1_assignsubmission_file_{STEP}": "Ada B_1",
            "Ada B_1_assignsubmission_file_notes.ipynb": None,
            "Bob_2_assignsubmission_file_y.ipynb": "Bob_2",
        },
    ),
    (
        "gradescope",
        {f"submission_11/{STEP}": "submission_11", "submission_12/a.py": "submission_12"},
    ),
    (
        "gradescope export",
        {f"assignment_7_export/submission_{n}/w.ipynb": f"submission_{n}" for n in (11, 12)},
    ),
    (
        "nbgrader by its shape",
        {
            f"ada/step_by_step/{STEP}": "ada",
            "ada/step_by_step/timestamp.txt": None,
            "ada/step_by_step/dnn_utils.py": None,
            "bob/step_by_step/report.pdf": "bob",
        },
    ),
    (
        "nbgrader in a course",
        {
            f"submitted/ada/step_by_step/{STEP}": "ada",
            "submitted/bob/ps1/other.ipynb": "bob",
            f"source/step_by_step/{STEP}": None,
        },
    ),
    (
        "nbgrader in a wrapper",
        {f"week/submitted/{name}/step_by_step/{STEP}": name for name in ("ada", "bob")},
    ),
    (
        "files called as their folders, in a wrapper",
        {f"hw1/{name}/{name}.ipynb": name for name in ("ada", "bob", "cy")},
    ),
    ("one called as its folder", {f"c/ada/{STEP}": "ada", "c/eve/eve.ipynb": "eve"}),
    (
        "one called as its folder, in sections",
        {
            "am/ada/ada.ipynb": "ada",
            f"am/bob/{STEP}": "bob",
            f"pm/cy/{STEP}": "cy",
            f"pm/di/{STEP}": "di",
        },
    ),
    ("a class of one in folders", {"week/one/ada.ipynb": "week"}),
]
