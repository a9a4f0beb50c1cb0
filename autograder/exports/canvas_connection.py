"""Requests to Canvas with a timeout, with retries and without redirects.

canvasapi itself has no timeout, follows redirects, and does not check the form of an answer. But
Canvas may be slow or busy, and the address may belong to another program.
"""

from __future__ import annotations

import contextlib
import functools
import time
import urllib.parse
from collections.abc import Callable
from typing import Any

from autograder.errors import MachineError, UsageError

_TRIES = 4
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_CONNECTING, _ANSWERING = 20, 120
"""How long Canvas may be silent, in seconds."""


def safe_address(url: str) -> str:
    """Return the scheme and host of an address to which a token may be sent.

    Raises:
        UsageError: it is not an address, or its connection is not encrypted.

    >>> safe_address("canvas.example.edu/courses/12")
    'https://canvas.example.edu'
    """
    with contextlib.suppress(ValueError):  # brackets or a port that are none
        parts = urllib.parse.urlsplit(url if "://" in url else f"https://{url}")
        is_here = parts.scheme == "http" and parts.hostname in _LOOPBACK
        if parts.hostname and (parts.scheme == "https" or is_here):
            return f"{parts.scheme}://{parts.netloc}"
    raise UsageError(f"{url!r} is not the address of a Canvas: it starts with https://")


def safe_token(token: str) -> str:
    """Return a token that can be sent; a later error would show the token, for example in a CI log.

    Raises:
        UsageError: it holds a character that no token has.
    """
    if not (token.isascii() and token.isprintable()):
        raise UsageError("CANVAS_TOKEN holds a line break or a character that no token has")
    return token


def limit(canvas: Any) -> None:
    """Give a `Canvas` of canvasapi a timeout, and forbid redirects.

    A redirect would show names and grades to another address, or turn a POST into a GET.
    """
    session = canvas._Canvas__requester._session  # canvasapi has no option for these
    session.max_redirects = 0
    session.request = functools.partial(session.request, timeout=(_CONNECTING, _ANSWERING))


def with_retries(ask: Callable[[], Any], wait: Callable[[float], None] = time.sleep) -> Any:
    """Send a request to Canvas; wait and retry while Canvas is busy.

    Args:
        ask: sends the request through canvasapi.
        wait: waits for a number of seconds.

    Raises:
        UsageError: the address, a number or the token is wrong.
        MachineError: Canvas cannot be reached, refuses, or answers in an unknown form.
    """
    import requests
    from canvasapi.exceptions import (
        CanvasException,
        Forbidden,
        InvalidAccessToken,
        RateLimitExceeded,
        ResourceDoesNotExist,
        Unauthorized,
    )

    for attempt in range(_TRIES):
        try:
            return ask()
        except (RateLimitExceeded, Forbidden) as error:
            is_limit = isinstance(error, RateLimitExceeded) or "rate limit" in str(error).lower()
            if not is_limit or attempt == _TRIES - 1:
                raise MachineError(f"Canvas refuses: {_short(error)}") from None
            wait(2.0**attempt)
        except (InvalidAccessToken, Unauthorized):
            raise UsageError(
                "Canvas does not accept the token in CANVAS_TOKEN, or it may not grade here"
            ) from None
        except ResourceDoesNotExist:
            raise UsageError(
                "Canvas has no such course or assignment: compare --course-id and --assignment-id "
                "with the address of the assignment's page"
            ) from None
        except requests.TooManyRedirects:
            raise UsageError(
                "this address redirects to another address, and grades are not sent there: give "
                "--url the address that the browser shows in Canvas"
            ) from None
        except (CanvasException, requests.RequestException, ValueError) as error:
            raise MachineError(f"Canvas cannot be used now: {_short(error)}") from None
        except (AttributeError, LookupError, TypeError):  # canvasapi does not check the form
            raise MachineError(
                "the answer is not in the form of Canvas's answers: is --url the address of Canvas?"
            ) from None
    raise AssertionError("the loop returns or raises")


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
