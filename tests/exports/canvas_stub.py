"""A Canvas on loopback that knows what the push asks for."""

from __future__ import annotations

import json
import re
import threading
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "a token for tests"
_GRADE = re.compile(r"grade_data\[(\d+)\]\[(\w+)\]")


@dataclass
class Stub:
    """What the stub holds and saw; tests read and change it."""

    students: dict[str, dict[str, Any]]
    url: str = ""
    requests: list[tuple[str, str]] = field(default_factory=list)
    posts: list[dict[str, dict[str, str]]] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    states: list[str] = field(default_factory=list)
    busy: int = 0
    odd: list[tuple[int, dict[str, str], str]] = field(default_factory=list)


@contextmanager
def canvas(*users: str) -> Iterator[Stub]:
    """Serve a course 12 with an assignment 34 and these students."""
    stub = Stub({user: {"score": None, "excused": False, "comments": []} for user in users})

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            """Say nothing."""

        def do_GET(self) -> None:
            answer(self, stub, "")

        def do_POST(self) -> None:
            size = int(self.headers.get("Content-Length", 0))
            answer(self, stub, self.rfile.read(size).decode())

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    stub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield stub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answer(request: BaseHTTPRequestHandler, stub: Stub, body: str) -> None:
    place = urllib.parse.urlsplit(request.path)
    stub.requests.append((request.command, place.path))
    if stub.odd:
        status, headers, text = stub.odd.pop(0)
        data = text.encode()
    else:
        status, content = _content(request, stub, place, body)
        headers, data = {}, json.dumps(content).encode()
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    request.send_header("Content-Type", "application/json")
    request.send_header("Content-Length", str(len(data)))
    if status == 401:
        request.send_header("WWW-Authenticate", "Bearer")
    request.end_headers()
    request.wfile.write(data)


def _content(
    request: BaseHTTPRequestHandler, stub: Stub, place: urllib.parse.SplitResult, body: str
) -> tuple[int, Any]:
    if request.headers.get("Authorization") != f"Bearer {TOKEN}":
        return 401, {"errors": [{"message": "Invalid access token."}]}
    if stub.busy:
        stub.busy -= 1
        return 403, "403 Forbidden (Rate Limit Exceeded)"
    path = place.path.removeprefix("/api/v1")
    if path == "/courses/12":
        return 200, {"id": 12, "name": "Deep learning"}
    if path == "/courses/12/assignments/34":
        return 200, {"id": 34, "course_id": 12, "name": "Step by Step"}
    if path == "/courses/12/assignments/34/submissions/update_grades":
        _take(stub, urllib.parse.parse_qs(body))
        return 200, {"id": 56, "workflow_state": "queued"}
    if path == "/progress/56":
        state = stub.states.pop(0) if stub.states else "completed"
        return 200, {"id": 56, "workflow_state": state, "message": f"Canvas says {state}"}
    if path == "/courses/12/students/submissions":
        wanted = urllib.parse.parse_qs(place.query)["student_ids[]"]
        return 200, [
            {"id": n, "user_id": int(user), "entered_score": held["score"], **held}
            for n, user in enumerate(wanted)
            if (held := stub.students.get(user)) is not None
        ]
    return 404, {"errors": [{"message": "The specified resource does not exist."}]}


def _take(stub: Stub, form: dict[str, list[str]]) -> None:
    seen: dict[str, dict[str, str]] = {}
    for key, values in form.items():
        match = _GRADE.fullmatch(key)
        assert match is not None, key
        seen.setdefault(match[1], {})[match[2]] = values[0]
    stub.posts.append(seen)
    for user, grade in seen.items():
        held = stub.students.get(user)
        if held is None or user in stub.lost:
            continue
        if "posted_grade" in grade:
            held["score"] = float(grade["posted_grade"])
        held["excused"] = grade.get("excuse") == "true"
        if "text_comment" in grade:
            held["comments"].append(grade["text_comment"])
