"""A class on disk, and a server to ask, for the tests of the class in a browser."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.records import CaseResult, CaseStatus, Group, Report, Submission
from autograder.results.store import Results
from autograder.serving.access import Access
from autograder.serving.app import make_app
from autograder.serving.class_state import ClassState
from tests.reports.html_support import make_exercise, make_report

PORT = 4711
PLACE = "0123456789abcdef" * 2
CODE = '''import numpy as np

def linear_forward(A, W, b):
    """Compute Z."""
    return W @ A + b  # </code><img src=x onerror='window.ran = 1'>

def compute_cost(AL, Y):
    m = Y.shape[1]
    return np.sum(Y * np.log(AL)) / m

def update_parameters(params, grads):
    return params - grade
'''


def write_submission(folder: Path, student: str, code: str = CODE) -> Submission:
    path = (
        folder
        / "submitted"
        / f"{hashlib.sha256(student.encode(errors='surrogatepass')).hexdigest()[:12]}.py"
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(code, encoding="utf-8")
    return Submission(student, str(path), hashlib.sha256(path.read_bytes()).hexdigest())


def mixed_report(folder: Path, student: str, number: int, code: str = CODE) -> Report:
    """A report with a recognised mistake, an error at a line and a right exercise."""
    error = "NameError: name 'grade' is not defined (line 12 of the file)"
    exercises = (
        make_exercise("linear_forward"),
        make_exercise(
            "compute_cost",
            "passed" if number % 3 == 0 else "partial" if number % 3 == 1 else "failed",
            (10.0, 4.0, 0.0)[number % 3],
            () if number % 3 != 2 else ("cost_not_negated",),
            "" if number % 3 == 0 else f"The cost of {student} should be positive.",
            (
                CaseResult("fixture", Group.FIXTURE, CaseStatus.FAILED, "wrong sign", "1", "-1"),
                CaseResult("fresh_few", Group.FRESH, CaseStatus.FAILED, "the values are wrong"),
            ),
        ),
        make_exercise(
            "update_parameters",
            "error",
            0.0,
            (),
            f"It stops with {error}",
            (CaseResult("fixture", Group.FIXTURE, CaseStatus.ERROR, error),),
        ),
    )
    return make_report(student, *exercises, submission=write_submission(folder, student, code))


def write_class(folder: Path, students: Sequence[str]) -> list[Report]:
    """Write a class into `folder / "results"`; return its reports."""
    reports = [mixed_report(folder, name, number) for number, name in enumerate(students)]
    append(folder / "results", reports)
    return reports


def append(folder: Path, reports: Iterable[Report]) -> None:
    results = Results(folder)
    for report in reports:
        results.append(report)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Client:
    """Asks the application as a browser that came in by the address would."""

    folder: Path
    access: Access = field(default_factory=lambda: Access(PORT, PLACE))
    is_stopping: bool = False

    def __post_init__(self) -> None:
        self.state = ClassState(self.folder)
        self.app = make_app(self.state, self.access, lambda: self.is_stopping)

    def ask(
        self,
        path: str,
        method: str = "GET",
        body: bytes = b"",
        headers: dict[str, str | None] | None = None,
    ) -> Answer:
        """Ask for a path below the path prefix; a header of None is left out."""
        wanted: dict[str, str | None] = {
            "host": f"127.0.0.1:{PORT}",
            "cookie": f"{self.access.cookie}={self.access.session}",
            **(headers or {}),
        }
        target = path if path.startswith("/") else f"/{PLACE}/{path}"
        return asyncio.run(self._ask(target, method, body, wanted))

    def post(self, data: Any, **headers: str | None) -> Answer:
        usual = {
            "origin": f"http://127.0.0.1:{PORT}",
            "content-type": "application/json",
            "x-chainrule-token": self.access.csrf_token,
        }
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask("decide", "POST", json.dumps(data).encode(), {**usual, **given})

    async def _ask(
        self, target: str, method: str, body: bytes, headers: dict[str, str | None]
    ) -> Answer:
        path, _mark, query = target.partition("?")
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(k.encode(), v.encode()) for k, v in headers.items() if v is not None],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", PORT),
        }
        messages: list[Any] = []
        requests = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> Any:
            if requests:
                return requests.pop()
            await asyncio.Event().wait()  # the client stays connected
            return None

        async def send(message: Any) -> None:
            messages.append(message)
            if message["type"] == "http.response.body" and b"data:" in message.get("body", b""):
                self.is_stopping = True  # one event of a stream is enough

        await self.app(scope, receive, send)
        start = messages[0]
        return Answer(
            start["status"],
            {key.decode(): value.decode() for key, value in start["headers"]},
            b"".join(message.get("body", b"") for message in messages[1:]),
        )

    def rows(self) -> dict[str, Any]:
        """Return the rows of the class by student."""
        return {row["student"]: row for row in self.ask("class").json["rows"]}

    def decision(self, student: str, exercise: str, points: float, why: str) -> dict[str, Any]:
        """Return the points that a tab would send which has just shown the student."""
        name = self.rows()[student]["id"]
        part = next(
            each
            for each in self.ask(f"student/{name}").json["exercises"]
            if each["name"] == exercise
        )
        return {
            "id": name,
            "kind": "points",
            "exercise": exercise,
            "points": points,
            "why": why,
            "base": part["decided"]["version"] if part["decided"] else "",
            "automatic": part["automatic"],
        }
