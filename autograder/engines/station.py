"""A station: the part of the engine inside a Dask worker's process, where it grades submissions.

A station holds the graders of a run and a zygote. It opens on the first message of the run; a
worker may join late. It opens only if this worker would grade like the client: with the same
version of Chainrule, the same assignments and references, and the required isolation. The zygotes
end with this process, even if it is killed.

Arguments and results are bytes, text and JSON. The functions do not raise, because Dask would log
the arguments of the failed call, and these contain the secret of the run.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import math
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from autograder.content.catalogue import COURSE_VARIABLE, holds_answers
from autograder.content.description import forget_modules, load_assignment
from autograder.content.plan import content_of, fingerprint
from autograder.content.secret import Secret
from autograder.errors import AssignmentError, ChainruleError, SandboxError, UsageError
from autograder.grading.classroom import Settings
from autograder.grading.graders import Graders
from autograder.grading.report import never_graded
from autograder.grading.submission import grade_submission
from autograder.results.schema import to_dict
from autograder.sandbox.supervisor import Sandbox
from autograder.version import __version__

_MAX_RUNS = 4
_NETWORK_LAYERS = {"seccomp", "netns"}

# Grade one submission at a time: references share NumPy's global random state, and a zygote has one
# worker at a time. The other threads of a Dask worker wait for this lock.
_lock = threading.Lock()
_graders: dict[str, Graders] = {}


def describe(settings: Settings, names: tuple[str, ...]) -> str:
    """Return the description of a run, as JSON: the settings and fingerprints for its stations."""
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
    """Open this worker's station for a run; return the reason if this fails, else None.

    The work runs in a thread, so that the worker's event loop keeps answering the scheduler.
    """
    return await asyncio.to_thread(_look, run)


def grade(
    run: str,
    content: bytes,
    path: str,
    student: str,
    wanted: str | None,
    modules: Mapping[str, bytes] | None = None,
    seconds: float = math.inf,
    number: int = 0,
    more_time: float = 1.0,
) -> str:
    """Grade a submission.

    Args:
        run: the description of the run, from `describe` on the client.
        content: the submission's bytes.
        path: its path on the client, for the report. No file is opened here.
        student: the student's name.
        wanted: the assignment, unless it is to be recognised from the content.
        modules: the content of the student's own modules, by file name.
        seconds: the time that is left for it, if less than the assignment gives.
        number: how many notebooks of the student were graded before in this run.
        more_time: by what the time limits are multiplied.

    Returns:
        A JSON object with a single entry: `report`; or `refused`, the reason why this worker cannot
        grade the run; or `fault`, the error in the assignment.
    """
    with _lock:
        try:
            graders = _graders_of(run).with_more_time(more_time)
        except Exception as error:
            return json.dumps({"refused": _sentence(error)})
        try:
            report = grade_submission(
                Path(path), graders, student, wanted, content, modules, seconds, number
            )
        except AssignmentError as error:
            return json.dumps({"fault": str(error)})
        except Exception as error:
            report = never_graded(Path(path), student, error)
    return json.dumps({"report": to_dict(report)})  # as ASCII: a file name may hold surrogates


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
    """Return the graders of a run, created on first use.

    Raises:
        ChainruleError: this worker disagrees with the client, or lacks the required isolation.
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
        raise UsageError(f"its version of {', '.join(differing)} differs from the client's")
    sandbox = Sandbox(run["isolation"])
    try:
        if not _NETWORK_LAYERS & set(sandbox.layers):
            raise SandboxError(
                "it provides neither seccomp nor netns, so student code could reach the scheduler, "
                "which executes any code it receives"
            )
    except SandboxError:
        sandbox.close()
        raise
    return Graders(sandbox, course, secret, public=run["public"])


def _course(path_on_client: str | None) -> Path | None:
    """Return the course folder: $CHAINRULE_COURSE if set, else the same path as on the client.

    Raises:
        UsageError: there is no course folder at this path.
    """
    if path_on_client is None:
        return None
    folder = Path(os.environ.get(COURSE_VARIABLE) or path_on_client)
    if not holds_answers(folder):
        raise UsageError(
            f"it has no course folder at {folder}; set {COURSE_VARIABLE} in its environment"
        )
    return folder.resolve()


def _fingerprints(
    names: tuple[str, ...], course: Path | None, public: bool, secret: Secret
) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for name in names:
        try:
            loaded = load_assignment(name, course=course, public=public)
            found[name] = fingerprint(loaded.scope, secret, content_of(loaded))
        except UsageError:
            found[name] = None  # this machine does not have the assignment
    return found


@atexit.register
def close() -> None:
    """Close every station of this process."""
    while _graders:
        _graders.popitem()[1].sandbox.close()
