"""The Jinja environment of all pages: escaping, style, script and content security policy.

Every text in a template goes through `_harmless` and is then escaped.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
from functools import lru_cache
from importlib import resources
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, PackageLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from autograder.reports.html.class_marks import sign_rules
from autograder.reports.text import printable, sentence

_COMPILED = Path(__file__).parent / "templates" / "__pycache__"


class _CompiledTemplates(FileSystemBytecodeCache):
    """Keep compiled templates beside their sources, as Python keeps modules, if it may write."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            Path(self.directory).mkdir(exist_ok=True)
            super().dump_bytecode(bucket)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the shared environment. It is cached, so each template is compiled once."""
    found = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        bytecode_cache=_CompiledTemplates(str(_COMPILED)),
    )
    style, script = _package_file("style.css"), _package_file("class.js")
    class_style = style + _package_file("class.css") + Markup(sign_rules())  # noqa: S704 - our own style
    found.globals.update(
        style=style,
        policy=_policy(style),
        class_style=class_style,
        sentence=sentence,
        class_script=script,
        class_policy=f"{_policy(class_style)}; script-src '{_hash(script)}'",
    )
    return found


def _policy(style: str) -> str:
    """Allow only our own style, identified by its hash; the page fetches nothing."""
    return f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"


def _harmless(value: object) -> object:
    """Replace invisible and control characters in text; leave our own markup unchanged."""
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    # Fast path: most texts are printable already.
    return value if value.isprintable() else printable(value)


def _package_file(name: str) -> Markup:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    return Markup(text)  # noqa: S704 - a file of this package


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
