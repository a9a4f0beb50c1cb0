"""Chainrule grades deep-learning workbooks fairly, fast and without trusting them.

The public names load their modules on first use, so `import autograder` and the command line start
fast. In a notebook, the report that `autograder.grade` returns is shown as its feedback page.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from autograder.version import __version__

if TYPE_CHECKING:
    from autograder.content.description import Assignment, load_assignment
    from autograder.grading.submission import grade
    from autograder.records import Report

__all__ = ["Assignment", "Report", "__version__", "grade", "load_assignment"]

_HOMES = {
    "grade": "autograder.grading.submission",
    "Assignment": "autograder.content.description",
    "Report": "autograder.records",
    "load_assignment": "autograder.content.description",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOMES:
        if name == "grade" and "IPython" in sys.modules:
            from autograder.integrations.ipython import show_reports

            show_reports(sys.modules["IPython"].get_ipython())
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'autograder' has no attribute {name!r}")
