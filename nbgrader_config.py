"""This folder is an nbgrader course: `source/` and `release/` are its folders.

Copy this file into a course of your own; `docs/nbgrader.md` says what else belongs there.
"""

import os
from pathlib import Path

# `nbgrader validate` runs a source notebook in its folder; its shared modules are in source/shared.
SHARED = str(Path(__file__).resolve().parent / "source" / "shared")
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [SHARED, os.environ.get("PYTHONPATH")]))

c = get_config()  # noqa: F821 - nbgrader gives it

c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.CourseDirectory.course_id = "chainrule"

# release/ is made from source/ whenever it is asked for, exactly as `chainrule release` makes it.
c.GenerateAssignment.force = True
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.LockCells",
    "autograder.integrations.nbgrader.ClearRegions",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# `nbgrader autograde` and formgrader's button grade in Chainrule's confined workers; no kernel is
# started. Late penalties stay nbgrader's: set c.AssignLatePenalties.plugin_class as ever.
c.Autograde.exporter_class = "autograder.integrations.nbgrader.Submissions"
# The copy of a submission is built from the cells of the gradebook. Nothing is left to repair or to
# check in it, which took nbgrader longer than Chainrule takes to grade.
c.Autograde.sanitize_preprocessors = []
c.Autograde.autograde_preprocessors = [
    "autograder.integrations.nbgrader.Grade",
    "nbgrader.preprocessors.AssignLatePenalties",
]
