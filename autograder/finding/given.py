"""The modules that come with the built-in assignments; they are not the work of students."""

_PUBLIC = (
    *(
        "calls",
        "causes",
        "check",
        "claims",
        "code",
        "compare",
        "comparing",
        "constants",
        "diagnose",
    ),
    *(
        "differences",
        "draws",
        "edits",
        "errors",
        "failing",
        "first",
        "flow",
        "forms",
        "keys",
        "laws",
    ),
    *("minus", "names", "needs", "numbers", "operators", "pairs", "parentheses", "places"),
    *("products", "reading", "repair", "results", "right", "running", "sizes", "slips"),
    *(
        "sources",
        "steps",
        "stopping",
        "stops",
        "sums",
        "tests",
        "types",
        "values",
        "watching",
        "words",
    ),
)
GIVEN = frozenset(
    {
        "dnn_functions.py",
        "dnn_utils.py",
        "gradient_checks.py",
        "learning_checks.py",
        "other_ten.py",
        "predictions.py",
        "stretch_tests.py",
        "testCases.py",
        *(f"public_{name}.py" for name in _PUBLIC),
    }
)
"""Modules that the built-in assignments give to students."""
