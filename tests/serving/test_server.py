"""The server as a process: loopback only, a port that stays, an end by Ctrl-C."""

from __future__ import annotations

import http.client
import json
import re
import signal
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.errors import UsageError
from autograder.serving import server
from tests.cli.support import run
from tests.conftest import COURSE
from tests.serving.support import write_class


def remembered(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / ".serve.json").read_text())
    return found


def test_the_port_and_the_path_prefix_stay(tmp_path: Path) -> None:
    first, place = server.open_listener(tmp_path, None)
    port = first.getsockname()[1]
    assert first.getsockname()[0] == "127.0.0.1"
    # A second server on the folder gets another port and leaves the note alone.
    second, same_place = server.open_listener(tmp_path, None)
    assert second.getsockname()[1] != port
    assert same_place == place
    first.close()
    second.close()
    third, _place = server.open_listener(tmp_path, None)
    assert third.getsockname()[1] == port
    third.close()
    assert remembered(tmp_path) == {"port": port, "place": place}
    assert stat.S_IMODE((tmp_path / ".serve.json").stat().st_mode) == 0o600


def test_a_port_that_is_taken_is_refused(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        with pytest.raises(UsageError, match="is taken"):
            server.open_listener(tmp_path, other.getsockname()[1])
        port = other.getsockname()[1]
    listener, _place = server.open_listener(tmp_path, port)
    listener.close()
    assert remembered(tmp_path)["port"] == port


@pytest.mark.parametrize("note", ["", "[]", '{"port": 0, "place": "x"}', '{"port": 80}', "\xff"])
def test_a_damaged_note_is_replaced(tmp_path: Path, note: str) -> None:
    (tmp_path / ".serve.json").write_text(note)
    listener, place = server.open_listener(tmp_path, None)
    listener.close()
    assert remembered(tmp_path)["place"] == place
    assert re.fullmatch("[0-9a-f]{32}", place)


def test_a_missing_folder_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("serve", tmp_path / "none", "--no-open") == 2
    assert "there is no folder" in capsys.readouterr().err


def test_without_the_extra_a_sentence_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert run("serve", tmp_path, "--no-open") == 2
    error = capsys.readouterr().err
    assert "pip install starlette uvicorn" in error
    assert len(error.splitlines()) == 1


@pytest.mark.long
def test_a_server_answers_the_address_and_ends_on_an_interrupt(tmp_path: Path) -> None:
    write_class(tmp_path, ["ada"])
    command = [sys.executable, "-m", "autograder.cli", "serve", "--no-open"]
    process = subprocess.Popen(
        [*command, str(tmp_path / "results")], stderr=subprocess.PIPE, text=True, cwd=COURSE
    )
    assert process.stderr is not None
    found = re.search(r"127\.0\.0\.1:(\d+)(/\?token=\S+)", process.stderr.readline())
    assert found is not None
    client = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=30)
    client.request("GET", "/")
    assert client.getresponse().read().startswith(b"This page belongs")
    client.request("GET", found[2])
    answer = client.getresponse()
    assert answer.status == 200
    cookie = (answer.getheader("set-cookie") or "").partition(";")[0]
    place = re.search(r"/[0-9a-f]{32}/", answer.read().decode())
    assert place is not None
    client.request("GET", f"{place[0]}class", headers={"Cookie": cookie})
    assert json.loads(client.getresponse().read())["rows"][0]["name"] == "ada"
    # An open stream does not keep the server.
    client.request("GET", f"{place[0]}events", headers={"Cookie": cookie})
    assert client.getresponse().readline().startswith(b"data:")
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 0
    assert process.stderr.read().splitlines()[-1] == "ended"
    process.stderr.close()
    client.close()
