"""Every request without the token is refused, and so is every way around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.serving.access import Access
from tests.serving.support import PLACE, PORT, Client

ADDRESSES = [
    "class",
    "events",
    "session",
    "student/0123456789abcdef",
    "download/csv",
    "files/page.css",
]
LOOPBACK = [f"127.0.0.1:{PORT}", f"localhost:{PORT}", f"[::1]:{PORT}"]


@pytest.fixture
def client(tmp_path: Path) -> Client:
    return Client(tmp_path)


@pytest.mark.parametrize("address", ["", *ADDRESSES])
@pytest.mark.parametrize("cookie", [None, "", "chainrule_4711=", "chainrule_4711=x", "=;;\x01"])
def test_no_request_without_the_cookie(client: Client, address: str, cookie: str | None) -> None:
    answer = client.ask(address, headers={"cookie": cookie})
    assert answer.status == 403
    assert b"whole address" in answer.body


def test_the_cookie_of_another_server_is_not_ours(client: Client) -> None:
    other = Access(PORT, PLACE)
    assert client.ask("class", headers={"cookie": f"{other.cookie}={other.session}"}).status == 403


def test_a_cookie_of_the_same_name_from_another_server_hides_nothing(client: Client) -> None:
    access = client.access
    ours = f"{access.cookie}={access.session}"
    for header in (f"{ours}; {access.cookie}=x", f'{access.cookie}="x"; {ours}', f"a=b;{ours};;=c"):
        assert client.ask("class", headers={"cookie": header}).status == 200


def test_the_address_sets_the_cookie_and_leads_on(client: Client) -> None:
    answer = client.ask(f"/?token={client.access.token}", headers={"cookie": None})
    assert answer.status == 200
    cookie = answer.headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", f"path=/{PLACE}/"):
        assert part in cookie
    assert client.access.token not in answer.body.decode() + answer.headers["set-cookie"]
    assert client.access.address.endswith(client.access.token)


@pytest.mark.parametrize("query", ["", "?token=", "?token=wrong", "?token=%00", "?other=1"])
def test_a_wrong_token_sets_no_cookie(client: Client, query: str) -> None:
    answer = client.ask(f"/{query}")
    assert answer.status == 403
    assert "set-cookie" not in answer.headers


def test_the_icon_that_a_browser_asks_for_is_empty(client: Client) -> None:
    answer = client.ask("/favicon.ico", headers={"cookie": None})
    assert (answer.status, answer.body) == (204, b"")


def test_the_one_time_address_works_once(client: Client) -> None:
    query = client.access.one_time_address.partition("?")[2]
    assert client.ask(f"/?{query}").status == 200
    assert client.ask(f"/?{query}").status == 403
    assert client.ask("/?token=").status == 403


@pytest.mark.parametrize("host", LOOPBACK)
def test_loopback_names_are_served(client: Client, host: str) -> None:
    assert client.ask("class", headers={"host": host}).status == 200


@pytest.mark.parametrize(
    "host",
    [
        None,
        "",
        "evil.example",
        f"evil.example:{PORT}",
        "127.0.0.1",
        "127.0.0.1:80",
        f"a@{LOOPBACK[0]}",
    ],
)
def test_another_host_is_refused(client: Client, host: str | None) -> None:
    """A page whose name was moved to loopback still names itself as the host."""
    token = client.ask(f"/?token={client.access.token}", headers={"host": host})
    assert (token.status, client.ask("class", headers={"host": host}).status) == (421, 421)


@pytest.mark.parametrize("site", ["cross-site", "same-site", "odd"])
def test_requests_of_other_sites_are_refused(client: Client, site: str) -> None:
    assert client.ask("class", headers={"sec-fetch-site": site}).status == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": None},
        {"origin": "null"},
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:80"},
        {"origin": f"http://localhost:{PORT}"},
        {"x_chainrule_token": None},
        {"x_chainrule_token": "wrong"},
        {"cookie": None},
        {"host": "evil.example", "origin": "http://evil.example"},
    ],
)
def test_a_change_needs_origin_and_token(client: Client, headers: dict[str, str | None]) -> None:
    assert client.post({"kind": "comment"}).status in (400, 404)
    assert client.post({"kind": "comment"}, **headers).status in (403, 421)


def test_every_answer_has_the_headers(client: Client) -> None:
    answers = [
        client.ask(""),
        client.ask("class"),
        client.ask("files/start.js"),
        client.ask("/elsewhere"),
        client.ask(f"/?token={client.access.token}"),
    ]
    for answer in answers:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "require-trusted-types-for 'script'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cache-control"] == "no-store"
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    "path",
    [
        "files/../app.py",
        "files/..%2fapp.py",
        "files/%2e%2e/access.py",
        "files//etc/passwd",
        "files/x",
    ],
)
def test_no_path_leads_to_another_file(client: Client, path: str) -> None:
    assert client.ask(path).status == 404


def test_secrets_differ_from_start_to_start() -> None:
    accesses = [Access(PORT, PLACE) for _start in range(2)]
    secrets = [s for a in accesses for s in (a.token, a.one_time_token, a.session, a.csrf_token)]
    assert len(set(secrets)) == 8
    assert min(map(len, secrets)) >= 40
