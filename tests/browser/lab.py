"""A JupyterLab of a test's own: loopback, a free port, its own token and folders, no news."""

from __future__ import annotations

import json
import os
import re
import secrets
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

START_SECONDS = 180
STOP_SECONDS = 60

# What JupyterLab would ask, fetch or leave out of the page, said beforehand.
SETTINGS = {
    "apputils-extension/notification": {
        "fetchNews": "false",
        "checkForUpdates": False,
        "doNotDisturbMode": True,
    },
    "docmanager-extension/plugin": {"autosave": False},
    # Every cell is in the page, wherever it is scrolled to.
    "notebook-extension/tracker": {"windowingMode": "none"},
}
OPTIONS = (
    "--no-browser",
    "--ServerApp.ip=127.0.0.1",
    "--ServerApp.terminals_enabled=False",
    "--LabApp.extension_manager=readonly",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
)
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/lab")


@dataclass
class Output:
    """What a server has printed so far, and on which port it listens once it has said so."""

    lines: list[str] = field(default_factory=list)
    port: int | None = None
    settled: threading.Event = field(default_factory=threading.Event)

    def read(self, stream: IO[str]) -> None:
        """Read to the end, which is also the end of waiting for a port."""
        for line in stream:
            self.lines.append(line)
            found = ADDRESS.search(line)
            if found and self.port is None:
                self.port = int(found[1])
                self.settled.set()
        self.settled.set()


@dataclass(frozen=True)
class Lab:
    """A server that listens: its address, its token and what it has printed."""

    url: str
    token: str
    output: Output


@contextmanager
def jupyterlab(root: Path, home: Path, *, windowed: bool = False) -> Iterator[Lab]:
    """Serve the folder `root`; `home` takes all that JupyterLab and its kernels keep for a user.

    With `windowed`, only the cells near the visible ones are in the page, as JupyterLab has it
    unless it is told otherwise.
    """
    token = secrets.token_hex()
    command = [sys.executable, "-m", "jupyterlab", *OPTIONS]
    command += [f"--ServerApp.root_dir={root}", f"--ServerApp.port={_free_port()}"]
    if sys.platform != "win32" and os.getuid() == 0:
        command.append("--allow-root")
    server = subprocess.Popen(
        command,
        cwd=root,
        env=_environment(home, windowed=windowed) | {"JUPYTER_TOKEN": token},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    assert server.stdout is not None
    output = Output()
    reader = threading.Thread(target=output.read, args=[server.stdout], daemon=True)
    reader.start()
    try:
        output.settled.wait(START_SECONDS)
        assert output.port, "JupyterLab did not start:\n" + "".join(output.lines)
        yield Lab(f"http://127.0.0.1:{output.port}", token, output)
    finally:
        _stop(server)
        reader.join(STOP_SECONDS)
        server.stdout.close()


def _free_port() -> int:
    """Return a port that is free now; the server takes another one if it is not by then."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(home: Path, *, windowed: bool) -> dict[str, str]:
    """Return an environment in which nothing of the person who runs the tests is seen."""
    folders = {
        "HOME": home,
        "IPYTHONDIR": home / "ipython",
        "JUPYTER_CONFIG_DIR": home / "config",
        "JUPYTER_DATA_DIR": home / "data",
        "JUPYTER_RUNTIME_DIR": home / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": home / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": home / "workspaces",
        "MPLCONFIGDIR": home / "matplotlib",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    for name, settings in SETTINGS.items():
        if windowed and name == "notebook-extension/tracker":
            continue
        file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(settings), encoding="utf-8")
    kept = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "JUPYTER_PREFER_ENV_PATH": "1"}
    return kept | {name: str(folder) for name, folder in folders.items()}


def _stop(server: subprocess.Popen[str]) -> None:
    """End the server, which ends its kernels."""
    server.terminate()
    try:
        server.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
