"""What all pages share: escaping, style, script and the policy that lets nothing else in.

Every text goes through `_shown` and is then escaped, whichever template it stands in.
"""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from autograder.reports.text import printable


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the environment that renders every page; templates are compiled once."""
    found = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    style, script = (_own(name) for name in ("style.css", "sort.js"))
    # Only our own style and script, known by their hashes; nothing is ever fetched.
    policy = f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"
    found.globals.update(
        style=style,
        script=script,
        policy=policy,
        policy_with_script=f"{policy}; script-src '{_hash(script)}'",
    )
    return found


def _shown(value: object) -> object:
    """Take what is invisible or acts on a reader's screen out of text that is not our markup."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    # Most texts are printable as they stand, and this way of asking is fast.
    return value if value.isprintable() else printable(value)


def _own(name: str) -> Markup:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704 - it is a file of ours


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
