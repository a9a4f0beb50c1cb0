"""Leaving the host: only an answer of the kernel counts as a refusal."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
import sys
from collections.abc import Iterator

import pytest

from autograder.worker import host

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


class Kernel:
    """A C library whose kernel answers as it is told, and then refuses for good."""

    def __init__(self, *errors: int) -> None:
        self.errors: Iterator[int] = iter(errors)
        self.asked: list[int] = []

    def unshare(self, namespaces: int) -> int:
        self.asked.append(namespaces)
        ctypes.set_errno(next(self.errors, errno.EPERM))
        return -1


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOSYS, errno.EINVAL, errno.ENOSPC])
def test_a_refusal_is_asked_once(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(*[number] * 3)
    monkeypatch.setattr(host, "c_library", lambda: kernel)
    assert host.enter_namespaces().layers == ()
    assert len(kernel.asked) == len(set(kernel.asked)) == 3  # fewer layers each time


def test_a_shortage_is_no_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = Kernel(*[errno.ENOMEM] * 5)
    monkeypatch.setattr(host, "c_library", lambda: kernel)
    assert host.enter_namespaces().layers == ()
    assert kernel.asked.count(kernel.asked[0]) == 6


def test_a_shortage_without_end_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "c_library", lambda: Kernel(*[errno.ENOMEM] * 1000))
    with pytest.raises(OSError, match="namespaces could not be tried"):
        host.enter_namespaces()


def test_a_process_whose_parent_has_ended_does_not_start() -> None:
    child = os.fork()
    if child == 0:
        try:
            host.start(parent=os.getppid() + 1)
        except OSError:
            os._exit(7)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7


def test_children_are_waited_for_whatever_the_parent_ignores() -> None:
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)
        host.start(parent=os.getppid())
        grandchild = os.fork()
        if grandchild == 0:
            os._exit(3)
        os._exit(os.waitstatus_to_exitcode(os.waitpid(grandchild, 0)[1]))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
