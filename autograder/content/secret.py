"""The secret of a run, which seeds its fresh cases."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass

SECRET_VARIABLE = "CHAINRULE_SECRET"  # noqa: S105 - a variable's name


@dataclass(frozen=True, slots=True)
class Secret:
    """What seeds the fresh cases; one that was drawn is noted in the results."""

    value: str
    drawn: bool


def run_secret(earlier: str | None = None) -> Secret:
    """Return the secret of a run: from the environment, else an earlier run's, else a new one."""
    given = os.environ.get(SECRET_VARIABLE)
    return Secret(given or earlier or secrets.token_hex(16), drawn=not given)
