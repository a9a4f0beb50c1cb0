"""Chainrule grades deep-learning workbooks fairly, fast and without trusting them.

The public names load their modules on first use, so `import autograder` and the command line start
fast. In a notebook, the report that `autograder.grade` returns is shown as its feedback page.

Only the names in `__all__` are public: docs/api.md describes them. Every other name and module may
change without notice.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from autograder.version import __version__

if TYPE_CHECKING:
    from autograder.content.description import Assignment, load_assignment
    from autograder.errors import AssignmentError, ChainruleError, UsageError
    from autograder.exports.whole_class import export
    from autograder.grading.submission import grade
    from autograder.records import Report
    from autograder.results.reading import read_results

__all__ = [
    "Assignment",
    "AssignmentError",
    "ChainruleError",
    "Report",
    "UsageError",
    "__version__",
    "export",
    "grade",
    "load_assignment",
    "read_results",
]

_HOMES = {
    "grade": "autograder.grading.submission",
    "Assignment": "autograder.content.description",
    "AssignmentError": "autograder.errors",
    "ChainruleError": "autograder.errors",
    "Report": "autograder.records",
    "UsageError": "autograder.errors",
    "export": "autograder.exports.whole_class",
    "load_assignment": "autograder.content.description",
    "read_results": "autograder.results.reading",
}


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOMES:
        if name == "grade" and "IPython" in sys.modules:
            from autograder.integrations.ipython import show_reports

            show_reports(sys.modules["IPython"].get_ipython())
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'autograder' has no attribute {name!r}")
