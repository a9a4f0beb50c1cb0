"""The locked packages that an autograder on a platform installs: versions and hashes, no index.

`locked.txt` is a part of `requirements/test.txt`; `make lock` writes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

LOCKED = Path(__file__).with_name("locked.txt")
CORE = ("click", "h5py", "jinja2", "markdown-it-py", "markupsafe", "mdurl", "msgpack", "numpy")
"""What Chainrule needs, with what that brings along."""
_DATES = ("python-dateutil", "six", "tzdata")
EXTRAS = {
    "pandas": ("pandas", *_DATES),
    "matplotlib": (
        *("contourpy", "cycler", "fonttools", "kiwisolver", "matplotlib", "packaging", "pillow"),
        *("pyparsing", "python-dateutil", "six"),
    ),
}
"""What a package that an assignment may need brings along."""
_NAME = re.compile(r"[\w.-]+")


def requirements_for(packages: Iterable[str]) -> str:
    """Return a file for `pip install --require-hashes` with the core and the given packages.

    A package without a lock here is left out.

    >>> "pandas" in requirements_for(()), "pandas" in requirements_for(("pandas",))
    (False, True)
    """
    wanted = {*CORE, *(name for each in packages for name in EXTRAS.get(each, ()))}
    blocks = blocks_of(LOCKED.read_text(encoding="utf-8"))
    return "".join(text for name, text in blocks if name in wanted)


def blocks_of(text: str) -> Iterator[tuple[str, str]]:
    r"""Yield each requirement of a lock: its name, and its lines with the hashes.

    >>> list(blocks_of("six==1 \\\n    --hash=sha256:00\nmdurl==2\n"))
    [('six', 'six==1 \\\n    --hash=sha256:00\n'), ('mdurl', 'mdurl==2\n')]
    """
    for block in re.split(r"(?m)^(?=\w)", text):
        found = _NAME.match(block)
        if found is not None:
            yield found[0], block
