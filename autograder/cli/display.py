"""The options -q and -v, and what the terminal can show."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from autograder.cli.common import colour_on, width
from autograder.errors import UsageError

if TYPE_CHECKING:
    from autograder.reports.terminal import Detail

_ASCII_LOCALES = ("C", "POSIX")
_Command = TypeVar("_Command", bound=Callable[..., object])


def detail_options(quiet: str, verbose: str) -> Callable[[_Command], _Command]:
    """Return a decorator that adds -q and -v to a command, with their help texts."""

    def add(command: _Command) -> _Command:
        command = click.option("-v", "--verbose", is_flag=True, help=verbose)(command)
        return click.option("-q", "--quiet", is_flag=True, help=quiet)(command)

    return add


def detail(*, quiet: bool, verbose: bool) -> Detail:
    """Return how much is shown.

    Raises:
        UsageError: both options are given.
    """
    from autograder.reports.terminal import Detail

    if quiet and verbose:
        raise UsageError("-q shows less and -v shows more: give one of them")
    if quiet:
        return Detail.QUIET
    return Detail.VERBOSE if verbose else Detail.NORMAL


def shape(stream: TextIO) -> dict[str, Any]:
    """Return what a stream can show, as arguments of the functions that render for a terminal."""
    return {"width": width(), "colour": colour_on(stream), "plain": plain_marks(stream)}


def plain_marks(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether the marks must be ASCII characters.

    They must if the encoding of the stream lacks the others, if the locale is named C or POSIX, and
    on a terminal that calls itself dumb.

    >>> import io
    >>> plain_marks(io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), {"LANG": "en_GB.UTF-8"})
    False
    >>> plain_marks(io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), {"LANG": "C"})
    True
    """
    from autograder.reports.marks import can_show_marks

    # Python itself sets LC_CTYPE where LANG is C, so LC_CTYPE does not tell what the user chose.
    chosen = environment.get("LC_ALL") or environment.get("LANG")
    is_dumb = environment.get("TERM") == "dumb" and stream.isatty()
    return is_dumb or chosen in _ASCII_LOCALES or not can_show_marks(stream.encoding)
