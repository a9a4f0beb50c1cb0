"""A stand-in for the helper module with the four functions, since students write them here.

Importing a function from this module fails. The grader then skips the import statement, and the
student's own function stays in place.
"""

from typing import Any

__all__: list[str] = []


def __getattr__(name: str) -> Any:
    """Refuse every name.

    Raises:
        AttributeError: a name such as `__path__`, requested by Python itself.
        ImportError: any other name.
    """
    if name.startswith("__"):
        raise AttributeError(name)
    raise ImportError(f"in this workbook {name} is yours to write, so it cannot be imported")
