"""The routes of the server and their handlers."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from functools import partial
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from autograder.errors import ChainruleError, UsageError
from autograder.reports.html.class_marks import MEANINGS
from autograder.reports.html.status_words import LOOKS
from autograder.reports.marks import mark_of
from autograder.serving.access import Access, with_access_checks
from autograder.serving.class_state import ClassState
from autograder.serving.deciding import read_request
from autograder.serving.downloads import downloads, make_download

_MAX_BODY = 100_000
_MAX_DIGITS = 18
_LOOK_SECONDS = 0.5
_ALIVE_AFTER = 10
_REST = 6
"""The pause after computing the grades, as a multiple of the time that it took."""
_FILES = {
    "icon.svg": "image/svg+xml",
    "page.css": "text/css",
    "start.js": "text/javascript",
    "build.js": "text/javascript",
    "class_list.js": "text/javascript",
    "code.js": "text/javascript",
    "drafts.js": "text/javascript",
    "server.js": "text/javascript",
    "student.js": "text/javascript",
    "deciding.js": "text/javascript",
    "looks.js": "text/javascript",
}
_STUDENTS_PAGE_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; sandbox"
)
Endpoint = Callable[[Request], Awaitable[Response]]


def make_app(state: ClassState, access: Access, is_stopping: Callable[[], bool]) -> ASGIApp:
    """Return the application.

    Args:
        state: the class.
        access: the secrets of the server.
        is_stopping: tells whether the server is about to end; then open streams end.
    """
    routes = [
        Route("/", _page),
        Route("/files/{name}", _file),
        Route("/session", partial(_session, access)),
        Route("/class", _sentences(partial(_class, state))),
        Route("/student/{name}", _sentences(partial(_student, state))),
        Route("/feedback/{name}", _sentences(partial(_feedback, state))),
        Route("/decide", _sentences(partial(_decide, state)), methods=["POST"]),
        Route("/download/{kind}", _sentences(partial(_download, state))),
        Route("/events", partial(_events, state, is_stopping)),
    ]
    return with_access_checks(
        Starlette(routes=[Mount(f"/{access.path_prefix}", routes=routes)]), access
    )


def _json(data: Any, status: int = 200) -> Response:
    # ASCII: a name may contain lone surrogates.
    return Response(json.dumps(data), status, media_type="application/json")


def _sentences(endpoint: Endpoint) -> Endpoint:
    """Turn our errors into answers with the sentence."""

    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except KeyError:
            return _json({"problem": "there is no such student in the results any more"}, 404)
        except UsageError as error:
            return _json({"problem": str(error)}, 400)
        except ChainruleError as error:
            return _json({"problem": str(error)}, 500)

    return answer


async def _page(request: Request) -> Response:
    del request
    return HTMLResponse(_own_file("page.html"))


async def _file(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _FILES:
        return PlainTextResponse("There is no such file.\n", 404)
    return Response(_own_file(name), media_type=_FILES[name])


def _own_file(name: str) -> bytes:
    if name == "looks.js":
        return _looks()
    return (files("autograder.serving") / "page" / name).read_bytes()


def _looks() -> bytes:
    """Return the module with the sign, the tone and the words of each status."""
    looks = {
        str(status): (mark_of(status).symbol, LOOKS[status].tone, words)
        for status, words in MEANINGS.items()
    }
    return f"export const LOOKS = {json.dumps(looks)};\n".encode()


async def _session(access: Access, request: Request) -> Response:
    del request
    return _json({"token": access.csrf_token})


async def _class(state: ClassState, request: Request) -> Response:
    query = request.query_params
    since = query.get("since", "")
    known = int(since) if since.isascii() and since.isdigit() and len(since) < _MAX_DIGITS else -1
    found = await run_in_threadpool(state.listing, query.get("boot", ""), known)
    return _json({**found, "downloads": downloads()})


async def _student(state: ClassState, request: Request) -> Response:
    name, path = request.path_params["name"], request.query_params.get("path", "")
    return _json(await run_in_threadpool(state.student, name, path))


async def _feedback(state: ClassState, request: Request) -> Response:
    """Return the page that the student gets; its policy forbids scripts and requests."""
    from autograder.reports.html import feedback_page

    def render() -> str:
        report, grade = state.report(request.path_params["name"])
        return feedback_page.render(report, grade)

    page = await run_in_threadpool(render)
    return HTMLResponse(page, headers={"Content-Security-Policy": _STUDENTS_PAGE_POLICY})


async def _decide(state: ClassState, request: Request) -> Response:
    if request.headers.get("content-type", "").partition(";")[0] != "application/json":
        raise UsageError("the request is not JSON")
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _MAX_BODY:
            raise UsageError("the request is too long")
    try:
        wanted = read_request(json.loads(body))
    except (ValueError, RecursionError):
        raise UsageError("the request is not JSON") from None
    answer = await run_in_threadpool(state.decide, wanted)
    return _json(asdict(answer), 200 if answer.is_saved else 409)


async def _download(state: ClassState, request: Request) -> Response:
    made = await run_in_threadpool(make_download, request.path_params["kind"], state)
    disposition = f'attachment; filename="{made.name}"'
    return Response(
        made.content, media_type=made.media_type, headers={"Content-Disposition": disposition}
    )


async def _events(state: ClassState, is_stopping: Callable[[], bool], request: Request) -> Response:
    del request
    return StreamingResponse(_stream(state, is_stopping), media_type="text/event-stream")


async def _stream(state: ClassState, is_stopping: Callable[[], bool]) -> AsyncIterator[str]:
    """Yield an event for each new revision, and now and then a sign that the server is there.

    While a run writes, the grades of a large class are computed again and again: the pauses are
    long enough that this takes a small part of the time.
    """
    told, quiet = -1, 0.0
    while not is_stopping():
        start = time.monotonic()
        try:
            revision = await run_in_threadpool(state.refresh)
        except ChainruleError:
            revision = told  # the results cannot be read now
        if revision != told:
            yield f"data: {json.dumps({'boot': state.boot, 'revision': revision})}\n\n"
            told, quiet = revision, 0.0
        elif quiet >= _ALIVE_AFTER:
            yield ": alive\n\n"
            quiet = 0.0
        pause = max(_LOOK_SECONDS, _REST * (time.monotonic() - start))
        await asyncio.sleep(min(pause, _ALIVE_AFTER))
        quiet += pause
