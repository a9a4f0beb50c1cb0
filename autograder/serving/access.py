"""Access control: the checks that every request passes before the application reads it.

The server listens on loopback, but other users of the machine and every page in the browser can
reach loopback, too. So each request must name this server as its host, which stops DNS rebinding,
and must carry the session cookie, which only the secret address sets. A request that changes
something also needs the CSRF token in a header, and a page of this server as its origin.

Browsers send cookies to every port of a host. The cookie is bound to a path that cannot be
guessed, so another server on this machine does not receive it.
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
<meta http-equiv="refresh" content="0;url=/{path_prefix}/">
<p><a href="/{path_prefix}/">Open the class</a></p>
"""
_HOW_TO_OPEN = (
    "This page belongs to `chainrule serve`. Open it by the whole address that the command prints "
    "in the terminal.\n"
)


def _secret() -> str:
    return secrets.token_urlsafe(32)


@dataclass(slots=True)
class Access:
    """The secrets of a server, and the checks of requests against them.

    Attributes:
        port: the port that it listens on.
        path_prefix: the first folder of its addresses; a restarted server keeps it.
        token: the token in the printed address.
        one_time_token: a token for the browser that the server opens: other users can read the
            command line of that browser. Empty after its use.
        session: the value of the session cookie.
        csrf_token: the token that a request needs to change something.
    """

    port: int
    path_prefix: str
    token: str = field(default_factory=_secret)
    one_time_token: str = field(default_factory=_secret)
    session: str = field(default_factory=_secret)
    csrf_token: str = field(default_factory=_secret)

    @property
    def address(self) -> str:
        """The address that a person opens."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    @property
    def one_time_address(self) -> str:
        """The address that works once."""
        return f"http://127.0.0.1:{self.port}/?token={self.one_time_token}"

    @property
    def cookie(self) -> str:
        """The name of the cookie, different for each server of a machine."""
        return f"chainrule_{self.port}"

    def accepts(self, token: str) -> bool:
        """Tell whether a token is valid, and use up the one-time token."""
        if self.one_time_token and _equal(token, self.one_time_token):
            self.one_time_token = ""
            return True
        return _equal(token, self.token)

    def problem(self, method: str, path: str, headers: Headers) -> str:
        """Return why a request to the pages is refused, or an empty text."""
        if not path.startswith(f"/{self.path_prefix}/"):
            return _HOW_TO_OPEN
        if not any(_equal(value, self.session) for value in _cookies(headers, self.cookie)):
            return _HOW_TO_OPEN
        if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return "The request comes from another site.\n"
        if method in _SAFE:
            return ""
        if headers.get("origin") != f"http://{headers.get('host')}":
            return "The request comes from another origin.\n"
        if not _equal(headers.get(TOKEN_HEADER, ""), self.csrf_token):
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

    Another server of this machine can set a cookie of the same name for every path; that cookie
    must not hide ours. Our values have no quotes, so `http.cookies` is not needed: its parser takes
    quadratic time for quoted values.
    """
    for header in headers.getlist("cookie"):
        for part in header.split(";"):
            key, _equals, value = part.strip().partition("=")
            if key == name:
                yield value


def with_access_checks(app: ASGIApp, access: Access) -> ASGIApp:
    """Return an application that checks each request before `app` answers it."""

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
        if not access.is_host(headers.get("host", "")) or len(headers.getlist("host")) != 1:
            answer = PlainTextResponse("This address is not that of the server.\n", 421)
        elif (path, method) == ("/favicon.ico", "GET"):
            answer = Response(status_code=204)  # browsers ask for it before they have the cookie
        elif (path, method) == ("/", "GET"):
            answer = _enter(scope, access)
        elif problem := access.problem(method, path, headers):
            answer = PlainTextResponse(problem, 403)
        await answer(scope, receive, send_with_headers)

    return checked


def _enter(scope: Scope, access: Access) -> ASGIApp:
    """Set the session cookie for a request with a valid token.

    The answer is a page that refreshes to the class: after an HTTP redirect that another program
    started, a browser would not send a `SameSite=Strict` cookie.
    """
    query = parse_qs(scope["query_string"].decode("latin-1"))
    if not access.accepts(query.get("token", [""])[-1]):
        return PlainTextResponse(_HOW_TO_OPEN, 403)
    response = HTMLResponse(_ENTER.format(path_prefix=access.path_prefix))
    response.set_cookie(
        access.cookie,
        access.session,
        path=f"/{access.path_prefix}/",
        httponly=True,
        samesite="strict",
    )
    return response
