"""What runs in a Dask worker's process: it grades submissions that come as bytes.

A station holds the graders of one run and a zygote of its own. It is opened when the run's first
message arrives, which may be long after the run began: workers come and go. It is opened only where
this worker would grade as the client would: the same version of Chainrule, the same assignments and
reference, the isolation that is required. Zygotes end with this process, however it ends.

What goes in and out is plain: bytes, text, JSON. Nothing raises: Dask would log the arguments of a
call that fails, and the run's secret is among them.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.content.description import forget_modules, load_assignment
from autograder.content.plan import fingerprint
from autograder.content.secret import Secret
from autograder.errors import AssignmentError, ChainruleError, SandboxError, UsageError
from autograder.grading.classroom import Settings
from autograder.grading.graders import Graders
from autograder.grading.report import never_graded
from autograder.grading.submission import grade_submission
from autograder.results.schema import to_dict
from autograder.sandbox.supervisor import Sandbox
from autograder.version import __version__

COURSE_VARIABLE = "CHAINRULE_COURSE"
_MAX_RUNS = 4
_KEEPS_OFF_THE_NETWORK = {"seccomp", "netns"}

# One at a time: references draw from NumPy's one stream of random numbers, and a zygote serves one
# worker. Further threads of a Dask worker wait here.
_lock = threading.Lock()
_graders: dict[str, Graders] = {}


def describe(settings: Settings, names: tuple[str, ...]) -> str:
    """Return a run as text: what every station of it has to know, and to agree with."""
    run = {
        "version": __version__,
        "course": None if settings.course is None else str(settings.course),
        "public": settings.public,
        "secret": settings.secret.value,
        "drawn": settings.secret.drawn,
        "isolation": settings.isolation,
        "fingerprints": _fingerprints(names, settings.course, settings.public, settings.secret),
    }
    return json.dumps(run, sort_keys=True)


async def look(run: str) -> str | None:
    """Open this worker's station for a run; return why it cannot be, None if all is well.

    This happens beside the worker's event loop, which goes on to answer the scheduler.
    """
    return await asyncio.to_thread(_look, run)


def grade(run: str, content: bytes, path: str, student: str, wanted: str | None) -> str:
    """Grade one submission.

    Args:
        run: what `describe` made on the client.
        content: the submission's bytes.
        path: where it lies on the client; it is not opened here, only reported.
        student: whose it is.
        wanted: its assignment, recognised from it when None.

    Returns:
        JSON with one entry: its `report`; or `refused`, why this worker cannot grade; or `fault`,
        why its assignment does not add up.
    """
    with _lock:
        try:
            graders = _graders_of(run)
        except Exception as error:
            return json.dumps({"refused": _sentence(error)})
        try:
            report = grade_submission(Path(path), graders, student, wanted, content)
        except AssignmentError as error:
            return json.dumps({"fault": str(error)})
        except Exception as error:
            report = never_graded(Path(path), student, error)
    return json.dumps({"report": to_dict(report)})  # ASCII: a file name may be no text


def _look(run: str) -> str | None:
    with _lock:
        try:
            _graders_of(run)
        except Exception as error:
            return _sentence(error)
    return None


def _sentence(error: Exception) -> str:
    return str(error) if isinstance(error, ChainruleError) else f"{type(error).__name__}: {error}"


def _graders_of(run: str) -> Graders:
    """Return the graders of a run, made if need be.

    Raises:
        ChainruleError: this worker disagrees with the client, or lacks what is required.
    """
    if run not in _graders:
        while len(_graders) >= _MAX_RUNS:
            _graders.pop(next(iter(_graders))).sandbox.close()
        _graders[run] = _open(json.loads(run))
    return _graders[run]


def _open(run: Mapping[str, Any]) -> Graders:
    if run["version"] != __version__:
        raise UsageError(f"it has Chainrule {__version__}, the client has {run['version']}")
    course = _course(run["course"])
    secret = Secret(run["secret"], run["drawn"])
    forget_modules()
    own = _fingerprints(tuple(run["fingerprints"]), course, run["public"], secret)
    differing = [name for name, theirs in run["fingerprints"].items() if own[name] != theirs]
    if differing:
        raise UsageError(f"it has another version of {', '.join(differing)} than the client")
    sandbox = Sandbox(run["isolation"])
    try:
        if not _KEEPS_OFF_THE_NETWORK & set(sandbox.layers):
            raise SandboxError(
                "it gives neither seccomp nor netns, so student code could reach the scheduler, "
                "which runs whatever it is sent"
            )
    except SandboxError:
        sandbox.close()
        raise
    return Graders(sandbox, course, secret, public=run["public"])


def _course(clients: str | None) -> Path | None:
    """Return the course folder: where this machine says that it lies, else where the client's is.

    Raises:
        UsageError: it is not there.
    """
    if clients is None:
        return None
    folder = Path(os.environ.get(COURSE_VARIABLE) or clients)
    if not (folder / "solutions").is_dir():
        raise UsageError(
            f"it has no course folder at {folder}; {COURSE_VARIABLE} in its environment says where"
        )
    return folder.resolve()


def _fingerprints(
    names: tuple[str, ...], course: Path | None, public: bool, secret: Secret
) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for name in names:
        try:
            loaded = load_assignment(name, course=course, public=public)
            found[name] = fingerprint(loaded, secret.value)
        except UsageError:
            found[name] = None  # there is none of this name here
    return found


@atexit.register
def close() -> None:
    """Close every station of this process."""
    while _graders:
        _graders.popitem()[1].sandbox.close()
