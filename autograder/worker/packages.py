"""The packages that a worker may load, besides the standard library."""

from __future__ import annotations

from collections.abc import Iterable

# NumPy is always there. A package may come with others that it imports itself.
_ALWAYS = ("numpy",)
_ALONG_WITH = {
    "pandas": ("dateutil", "six.py", "pytz", "tzdata"),
    "matplotlib": (
        "mpl_toolkits", "contourpy", "kiwisolver", "PIL", "pillow", "fontTools", "dateutil",
        "pyparsing", "packaging", "cycler", "six.py",
    ),
}  # fmt: skip


def folders(packages: Iterable[str]) -> tuple[str, ...]:
    """Return the names of the folders and files that hold packages, NumPy among them.

    >>> folders(["scipy"])
    ('numpy', 'scipy')
    """
    named = dict.fromkeys((*_ALWAYS, *packages))
    return tuple(part for name in named for part in (name, *_ALONG_WITH.get(name, ())))
