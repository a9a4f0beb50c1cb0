"""Stands where other workbooks keep the four functions that are the exercises of this one.

Importing one of them from here fails, which costs nothing: the statement is passed over, and what
the student has written stays in its place.
"""

from typing import Any

__all__: list[str] = []


def __getattr__(name: str) -> Any:
    """Refuse every name.

    Raises:
        ImportError: always, but for names such as `__path__`, which Python itself asks for.
    """
    if name.startswith("__"):
        raise AttributeError(name)
    raise ImportError(f"in this workbook {name} is yours to write, so it cannot be imported")
