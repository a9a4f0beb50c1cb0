"""Who may come in: the checks that every request passes before anything else reads it.

The server listens on loopback, but other users of the machine and every page in the browser can
reach loopback, too. So a request must name this server as its host (a page of another site that
moved its name here cannot), must carry the cookie that the secret address has set, and may change
something only with a token in a header, from a page of this server.

Browsers send cookies to every port of a host. The cookie is bound to a folder of the address that
cannot be guessed, so that another server of this machine does not get it.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN_HEADER = "x-chainrule-token"  # noqa: S105 - the name of a header
_SAFE = ("GET", "HEAD")
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_ENTER = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Chainrule</title>
<meta http-equiv="refresh" content="0;url=/{place}/"><p><a href="/{place}/">Open the class</a></p>
"""
_HOW_TO_OPEN = (
    "This page belongs to `chainrule serve`. Open it by the whole address that the command prints "
    "in the terminal.\n"
)


def _secret() -> str:
    return secrets.token_urlsafe(32)


@dataclass(slots=True)
class Door:
    """The secrets of a server.

    Attributes:
        port: the port that it listens on.
        place: the first folder of its addresses; it stays the same when the server is restarted.
        token: the token of the printed address.
        ticket: a token that works once. It opens the browser, whose command line other users can
            read; empty when it has been used.
        session: the value of the cookie.
        form: the token of requests that change something.
    """

    port: int
    place: str
    token: str = field(default_factory=_secret)
    ticket: str = field(default_factory=_secret)
    session: str = field(default_factory=_secret)
    form: str = field(default_factory=_secret)

    @property
    def address(self) -> str:
        """The address that a person opens."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    @property
    def once(self) -> str:
        """The address that works once."""
        return f"http://127.0.0.1:{self.port}/?token={self.ticket}"

    @property
    def cookie(self) -> str:
        """The name of the cookie; it tells the servers of one machine apart."""
        return f"chainrule_{self.port}"

    def takes(self, token: str) -> bool:
        """Tell whether a token lets in; a ticket does so once."""
        if self.ticket and _equal(token, self.ticket):
            self.ticket = ""
            return True
        return _equal(token, self.token)

    def problem(self, method: str, path: str, headers: Headers) -> str:
        """Return why a request to the pages is refused, or an empty text."""
        if not path.startswith(f"/{self.place}/"):
            return _HOW_TO_OPEN
        if not any(_equal(value, self.session) for value in _cookies(headers, self.cookie)):
            return _HOW_TO_OPEN
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return "The request comes from another site.\n"
        if method in _SAFE:
            return ""
        if headers.get("origin") != f"http://{headers.get('host')}":
            return "The request comes from another origin.\n"
        if not _equal(headers.get(TOKEN_HEADER, ""), self.form):
            return "The request lacks the token of this server. Load the page again.\n"
        return ""

    def is_host(self, name: str) -> bool:
        """Tell whether a Host header names this server."""
        return name in {f"{host}:{self.port}" for host in ("127.0.0.1", "localhost", "[::1]")}


def _equal(given: str, known: str) -> bool:
    return bool(known) and hmac.compare_digest(
        given.encode("utf-8", "surrogateescape"), known.encode()
    )


def _cookies(headers: Headers, name: str) -> Iterator[str]:
    """Yield the values of all cookies of a name.

    Another server of this machine can set one of the same name for every path; it must not hide
    ours. Our values need no quotes, and undoing quotes takes quadratic time in Python's parser.
    """
    for header in headers.getlist("cookie"):
        for part in header.split(";"):
            key, _equals, value = part.strip().partition("=")
            if key == name:
                yield value


def guarded(app: ASGIApp, door: Door) -> ASGIApp:
    """Return an application that answers only requests which may come in."""

    async def checked(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"a {scope['type']} connection is not served")
        headers, method, path = Headers(scope=scope), scope["method"], scope["path"]

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                added = MutableHeaders(raw=message["headers"])
                for name, value in _HEADERS.items():
                    added.setdefault(name, value)
                message["headers"] = added.raw
            await send(message)

        answer: ASGIApp = app
        if not door.is_host(headers.get("host", "")) or len(headers.getlist("host")) != 1:
            answer = PlainTextResponse("This address is not that of the server.\n", 421)
        elif (path, method) == ("/favicon.ico", "GET"):
            answer = Response(status_code=204)  # a browser asks for it while it enters
        elif (path, method) == ("/", "GET"):
            answer = _enter(scope, door)
        elif problem := door.problem(method, path, headers):
            answer = PlainTextResponse(problem, 403)
        await answer(scope, receive, send_with_headers)

    return checked


def _enter(scope: Scope, door: Door) -> ASGIApp:
    """Set the cookie for a request with the token.

    The page leads on by itself: after a redirect from another program, a browser would not send
    the strict cookie.
    """
    query = parse_qs(scope["query_string"].decode("latin-1"))
    if not door.takes(query.get("token", [""])[-1]):
        return PlainTextResponse(_HOW_TO_OPEN, 403)
    response = HTMLResponse(_ENTER.format(place=door.place))
    response.set_cookie(
        door.cookie, door.session, path=f"/{door.place}/", httponly=True, samesite="strict"
    )
    return response
