"""The secret of a run: the seed of its fresh cases."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass

SECRET_VARIABLE = "CHAINRULE_SECRET"  # noqa: S105 - a variable's name


@dataclass(frozen=True, slots=True)
class Secret:
    """The seed of the fresh cases; `drawn` is False if it came from the environment.

    A drawn secret is stored in the results, so a later run can reuse it.
    """

    value: str
    drawn: bool


def run_secret(earlier: str | None = None) -> Secret:
    """Return the secret from the environment, else from an earlier run, else a new random one."""
    given = os.environ.get(SECRET_VARIABLE)
    return Secret(given or earlier or secrets.token_hex(16), drawn=not given)
