"""What a job has to know before it grades."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.grading.classroom import Settings


@dataclass(frozen=True, slots=True)
class Start:
    """What a job has to know before it grades.

    Attributes:
        settings: the settings of the run.
        core: the core to pin the job to, or None to leave it to the operating system.
        is_first: whether it starts alone on all cores, so that its first report comes early.
        folder: the working folder of the main process, as paths may be relative to it.
        environment: the variables of the main process.
    """

    settings: Settings
    core: int | None
    is_first: bool
    folder: str
    environment: Mapping[str, str]


def start_of(settings: Settings, core: int | None = None, *, is_first: bool = True) -> Start:
    """Return what a job has to know, as this process knows it."""
    return Start(
        settings,
        core,
        is_first,
        folder=_working_folder(),
        environment=dict(os.environ),
    )


def _working_folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:  # the working folder has been removed
        return "/"
