"""The secret of a run: the seed of its hidden cases."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from dataclasses import dataclass, field
from functools import lru_cache

from autograder.errors import UsageError

SECRET_VARIABLE = "CHAINRULE_SECRET"  # noqa: S105 - a variable's name
_KEY = re.compile(r"[0-9a-f]{64}")
_SHORTEST_TOKEN = 16


@dataclass(frozen=True, slots=True)
class Secret:
    """The secret of a run; `drawn` is False if it came from the environment.

    Records hold its fingerprint only. The results keep a drawn secret in a file of its own, so that
    a run can be repeated.

    Attributes:
        value: the text, as in CHAINRULE_SECRET.
        drawn: whether it was drawn for this run.
        key: 32 bytes, the key of all hashes that choose and draw hidden cases.
    """

    value: str = field(repr=False)
    drawn: bool
    key: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Compute the key."""
        object.__setattr__(self, "key", _key(self.value))

    @property
    def fingerprint(self) -> str:
        """A checksum that tells secrets apart without giving them away."""
        return hmac.digest(self.key, b"fingerprint", "sha256").hex()[:16]


def draw_secret() -> Secret:
    """Return a new random secret."""
    return Secret(secrets.token_hex(32), drawn=True)


def run_secret() -> Secret:
    """Return the secret from the environment, else a new random one.

    Raises:
        UsageError: the secret in the environment is a single word, which can be guessed.
    """
    given = os.environ.get(SECRET_VARIABLE)
    if not given:
        return draw_secret()
    if len(given.split()) < 2 and (given.isalpha() or len(given) < _SHORTEST_TOKEN):
        raise UsageError(
            f"{SECRET_VARIABLE} is a single word, which can be guessed: use several words, or a "
            f"random text of at least {_SHORTEST_TOKEN} letters and digits"
        )
    return Secret(given, drawn=False)


@lru_cache(maxsize=64)
def _key(value: str) -> bytes:
    """Return the key of a secret.

    A drawn secret is a key already. Any other text is stretched: a guess at it takes a twentieth of
    a second and 16 MB of memory, so a hand-in that knows a hidden input cannot try many.
    """
    if _KEY.fullmatch(value):
        return bytes.fromhex(value)
    salt = b"chainrule hidden cases"
    return hashlib.scrypt(value.encode("utf-8", "surrogateescape"), salt=salt, n=2**14, r=8, p=1)
