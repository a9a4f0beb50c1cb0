"""Start the server on loopback, open the browser, and end on Ctrl-C."""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import socket
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import ChainruleError, MachineError, UsageError, package_missing

if TYPE_CHECKING:
    from autograder.serving.class_state import ClassState

_ADDRESS = "127.0.0.1"
_REMEMBERED = ".serve.json"
_PATH_PREFIX = re.compile(r"[0-9a-f]{32}")
_ENDING_SECONDS = 3


def serve(folder: Path, port: int | None, *, opens: bool, say: Callable[[str], None]) -> None:
    """Serve the class of a results folder until Ctrl-C.

    Args:
        folder: the results folder; a run may still be writing to it, or not have begun.
        port: the port; by default that of the last time, or a free port.
        opens: whether to open the browser.
        say: prints a sentence.

    Raises:
        UsageError: the folder is missing, the port is taken, or the extra is not installed.
        MachineError: this machine gives no port.
    """
    try:
        import uvicorn

        from autograder.serving.app import make_app
    except ModuleNotFoundError as error:
        if error.name == "fcntl":
            raise UsageError(
                "the class in a browser needs Linux or macOS; on Windows, use WSL"
            ) from None
        raise package_missing("the class in a browser", "starlette", "uvicorn") from None
    from autograder.serving.access import Access
    from autograder.serving.class_state import ClassState

    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; `chainrule grade -o {folder}` makes it")
    listener, path_prefix = open_listener(folder, port)
    access = Access(listener.getsockname()[1], path_prefix)
    state = ClassState(folder)
    server: uvicorn.Server
    app = make_app(state, access, lambda: server.should_exit)
    server = uvicorn.Server(
        uvicorn.Config(
            app,
            log_level="error",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            http="h11",
            loop="asyncio",
            proxy_headers=False,
            timeout_graceful_shutdown=_ENDING_SECONDS,
        )
    )
    say(f"the class is at {access.address}")
    say("only this machine can reach it; end with Ctrl-C")
    # A large class is read while the browser starts.
    threading.Thread(target=_read_ahead, args=(state,), daemon=True).start()
    if opens:
        # The listener takes connections from now on, so the browser may come at once.
        threading.Thread(
            target=webbrowser.open, args=(access.one_time_address,), daemon=True
        ).start()
    try:
        with contextlib.suppress(KeyboardInterrupt):
            server.run(sockets=[listener])
    finally:
        listener.close()
        state.close()
    say("ended")


def _read_ahead(state: ClassState) -> None:
    with contextlib.suppress(ChainruleError):  # the page shows the sentence
        state.refresh()


def open_listener(folder: Path, port: int | None) -> tuple[socket.socket, str]:
    """Return a listening socket, and the path prefix of the addresses.

    Both stay the same from one start to the next, if they can: a browser keeps unsaved text for an
    address.
    """
    known_port, path_prefix = _remembered(folder)
    if port is not None:
        found = _bound(port)
        if found is None:
            raise UsageError(f"port {port} is taken; choose another with --port")
    else:
        found = (_bound(known_port) if known_port else None) or _bound(0)
    if found is None:
        raise MachineError("this machine gives no free port on 127.0.0.1")
    if found.getsockname()[1] != known_port and (port is not None or not known_port):
        _remember(folder, found.getsockname()[1], path_prefix)
    return found, path_prefix


def _bound(port: int) -> socket.socket | None:
    made = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        # A killed server leaves closing connections behind; they must not keep the port.
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((_ADDRESS, port))
        made.listen(128)
    except (OSError, OverflowError):
        made.close()
        return None
    return made


def _remembered(folder: Path) -> tuple[int, str]:
    """Return the port and path prefix of the last start; without one, 0 and a new prefix."""
    try:
        known = json.loads((folder / _REMEMBERED).read_bytes())
        port, path_prefix = known["port"], known["place"]
        if type(port) is int and 0 < port < 2**16 and _PATH_PREFIX.fullmatch(path_prefix):
            return port, path_prefix
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return 0, secrets.token_hex(16)


def _remember(folder: Path, port: int, path_prefix: str) -> None:
    with contextlib.suppress(OSError):  # a folder without write access can be looked at, too
        path = folder / _REMEMBERED
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            json.dump({"port": port, "place": path_prefix}, file)
