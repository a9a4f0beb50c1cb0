"""What the addresses of the server answer."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from autograder.reports.marks import MARKS
from autograder.results.store import RESULTS
from tests.serving.support import Client, append, mixed_report, write_class


@pytest.fixture
def client(tmp_path: Path) -> Client:
    write_class(tmp_path, ["ada", "bob", "eve"])
    return Client(tmp_path / "results")


def test_the_page_names_only_files_of_ours(client: Client) -> None:
    page = client.ask("").body.decode()
    named = set(re.findall(r'(?:href|src)="(files/[^"]+)"', page))
    own = {path.name for path in (files("autograder.serving") / "page").iterdir()}
    for name in own - {"page.html"}:
        answer = client.ask(f"files/{name}")
        assert answer.status == 200
        imported = re.findall(r'from "\./([\w.]+)"', answer.body.decode())
        assert set(imported) <= own | {"looks.js"}
    assert {name.removeprefix("files/") for name in named} <= own
    assert not re.search(r"https?:|//[a-z]", page)


def test_the_page_has_the_marks_of_the_terminal(client: Client) -> None:
    script = client.ask("files/looks.js").body.decode()
    looks = json.loads(script.removeprefix("export const LOOKS = ").rstrip(";\n"))
    assert {status: look[0] for status, look in looks.items()} == {
        str(status): mark.symbol for status, mark in MARKS.items()
    }


@pytest.mark.parametrize("name", ["build.js", "class_list.js", "student.js", "deciding.js"])
def test_scripts_insert_no_markup(client: Client, name: str) -> None:
    script = client.ask(f"files/{name}").body.decode()
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script)


def test_a_tab_gets_what_changed_since_its_revision(client: Client, tmp_path: Path) -> None:
    first = client.ask("class").json
    assert (first["is_whole"], len(first["rows"])) == (True, 3)
    again = f"class?boot={first['boot']}&since={first['revision']}"
    assert client.ask(again).json["rows"] == []
    append(tmp_path / "results", [mixed_report(tmp_path, "zoe", 1)])
    second = client.ask(again).json
    assert [row["student"] for row in second["rows"]] == ["zoe"]
    assert second["revision"] > first["revision"]
    assert len(client.ask(f"class?boot=other&since={second['revision']}").json["rows"]) == 4
    assert len(client.ask("class?boot=&since=-1;x").json["rows"]) == 4
    assert len(client.ask(f"class?since={'9' * 5000}").json["rows"]) == 4


def test_removed_students_are_named(client: Client) -> None:
    first = client.ask("class").json
    path = client.folder / RESULTS
    lines = path.read_bytes().splitlines(keepends=True)
    path.unlink()
    path.write_bytes(lines[0])
    second = client.ask(f"class?boot={first['boot']}&since={first['revision']}").json
    assert len(second["gone"]) == 2
    assert client.ask(f"student/{second['gone'][0]}").status == 404


def test_an_unknown_student_or_attempt_is_not_found(client: Client) -> None:
    name = client.rows()["ada"]["id"]
    assert client.ask("student/0000000000000000").status == 404
    assert client.ask(f"student/{name}?path=/etc/passwd").status == 404
    assert client.ask("feedback/0000000000000000").status == 404


def test_the_students_page_may_do_nothing(client: Client) -> None:
    answer = client.ask(f"feedback/{client.rows()['ada']['id']}")
    assert "compute_cost" in answer.body.decode()
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "script-src" not in answer.headers["content-security-policy"]


def test_a_stream_tells_the_revision(client: Client) -> None:
    answer = client.ask("events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    event = json.loads(answer.body.decode().split("data: ")[1])
    assert event == {"boot": client.state.boot, "revision": client.state.revision}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "application/json"),
        (b"[" * 5000, "application/json"),
        (b"{}", "text/plain"),
        (b"x" * 200_000, "application/json"),
        (b"\xff", "application/json"),
    ],
)
def test_what_is_no_decision_is_refused(client: Client, body: bytes, kind: str) -> None:
    headers: dict[str, str | None] = {
        "origin": "http://127.0.0.1:4711",
        "content-type": kind,
        "x-chainrule-token": client.access.csrf_token,
    }
    answer = client.ask("decide", "POST", body, headers)
    assert answer.status == 400
    assert answer.json["problem"]


def test_decisions_are_not_taken_by_get(client: Client) -> None:
    assert client.ask("decide").status == 405


def test_names_come_as_data(tmp_path: Path) -> None:
    """The answers are JSON in ASCII; the page makes text nodes of what is in them."""
    name = "<script>alert(1)</script>\ud800\u202e"
    write_class(tmp_path, [name])
    client = Client(tmp_path / "results")
    answer = client.ask("class")
    assert answer.headers["content-type"] == "application/json"
    assert answer.body.isascii()
    (row,) = answer.json["rows"]
    assert row["name"] == "<script>alert(1)</script>\ufffd\ufffd"
    assert client.ask(f"student/{row['id']}").status == 200
