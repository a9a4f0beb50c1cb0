"""Make the wheel of the Chainrule that is running, without a build tool.

The form is that of the specification "Binary distribution format" of the Python Packaging
Authority: a zip file with the package, and a folder `NAME-VERSION.dist-info` with METADATA, WHEEL,
entry points, licences, and RECORD, which lists each file with its hash and size.
"""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from autograder.errors import UsageError
from autograder.version import __version__

_PACKAGE = Path(__file__).parents[1]
_KEPT = ("METADATA", "entry_points.txt", "licenses/LICENSE")
_WHEEL = "Wheel-Version: 1.0\nGenerator: chainrule\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
_DATE = (2020, 1, 1, 0, 0, 0)  # so that the same files make the same wheel


def make_wheel() -> tuple[str, bytes]:
    """Return the name of the wheel and its content.

    Raises:
        UsageError: Chainrule is not installed here, or is installed as another version.
    """
    try:
        installed = metadata.distribution("chainrule")
    except metadata.PackageNotFoundError:
        raise UsageError("Chainrule is not installed here, so it cannot be packed") from None
    if installed.version != __version__:
        raise UsageError(
            f"Chainrule is installed as {installed.version} and runs as {__version__}: "
            "install it again"
        )
    stem = f"chainrule-{__version__}"
    files = dict(_package())
    for name in _KEPT:
        text = installed.read_text(name)
        if text is not None:
            files[f"{stem}.dist-info/{name}"] = text.encode()
    files[f"{stem}.dist-info/WHEEL"] = _WHEEL.encode()
    files[f"{stem}.dist-info/RECORD"] = _record(files, f"{stem}.dist-info/RECORD")
    return f"{stem}-py3-none-any.whl", zipped(files)


def zipped(files: Mapping[str, bytes], executable: tuple[str, ...] = ()) -> bytes:
    """Return a zip file with these files, always the same for the same files.

    Args:
        files: the content of each file by its path.
        executable: the paths of the files that may be run as programs.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            member = zipfile.ZipInfo(path, _DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            mode = 0o755 if path in executable else 0o644
            member.external_attr = (0o100000 | mode) << 16
            archive.writestr(member, content)
    return buffer.getvalue()


def _package() -> Iterator[tuple[str, bytes]]:
    """Yield the files of the package, without what Python and tools leave there."""
    for path in sorted(_PACKAGE.rglob("*")):
        inside = path.relative_to(_PACKAGE.parent)
        if path.is_file() and not any(
            part == "__pycache__" or part.startswith(".") for part in inside.parts
        ):
            yield inside.as_posix(), path.read_bytes()


def _record(files: Mapping[str, bytes], own: str) -> bytes:
    lines = []
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(content)}\n")
    return "".join([*lines, f"{own},,\n"]).encode()
