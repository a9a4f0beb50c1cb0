"""A Canvas that is slow, odd, or another program; and a token that never shows."""

from __future__ import annotations

import socket

import pytest

from autograder.errors import MachineError, UsageError
from autograder.exports import canvas_connection
from autograder.exports.canvas_connection import safe_address, safe_token
from autograder.exports.canvas_push import Place, Post, open_place, send
from tests.exports.canvas_stub import TOKEN, Stub, canvas

POSTS = [Post("1", "Ada", "8", "well done")]


def opened(stub: Stub) -> Place:
    return open_place(stub.url, TOKEN, 12, 34)


def failures(place: Place) -> list[str]:
    sent = send(place, POSTS, lambda _b: None, lambda _b: None, lambda _s: None)
    return [reason for _post, reason in sent]


@pytest.mark.parametrize(
    "url",
    ["https://[", "https://[::1", "http://localhost.example.edu", "https://:443", "file:///x"],
)
def test_an_address_that_is_not_one_is_refused_with_a_sentence(url: str) -> None:
    with pytest.raises(UsageError, match="is not the address of a Canvas"):
        safe_address(url)


def test_an_address_is_its_host() -> None:
    assert safe_address("https://canvas.example.edu:8443/courses/1?x#y") == (
        "https://canvas.example.edu:8443"
    )
    assert safe_address("http://[::1]:80/") == "http://[::1]:80"


@pytest.mark.parametrize("token", ["7~secret\nmore", "7~secret\x00", "7~secr\u00e9t"])
def test_no_message_shows_a_token(token: str) -> None:
    with pytest.raises(UsageError) as refused:
        safe_token(token)
    assert "secr" not in str(refused.value)


@pytest.mark.slow
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    with canvas("1") as stub, canvas("1") as other:
        place = opened(stub)
        target = f"{other.url}/api/v1/courses/12/assignments/34/submissions/update_grades"
        stub.odd = [(status, {"Location": target}, "")]
        with pytest.raises(UsageError, match="redirects to another address"):
            failures(place)
        assert (other.requests, other.posts) == ([], [])


@pytest.mark.slow
@pytest.mark.parametrize("answer", ["[]", "7", "null", '"x"', "<html>", ""])
def test_an_answer_of_another_program_is_one_sentence(answer: str) -> None:
    with canvas("1") as stub:
        stub.odd = [(200, {}, answer)]
        with pytest.raises(
            MachineError, match=r"not in the form of Canvas|Canvas cannot be used now"
        ):
            opened(stub)


@pytest.mark.slow
def test_an_answer_without_its_parts_counts_as_not_arrived() -> None:
    with canvas("1") as stub:
        place = opened(stub)
        stub.odd = [(200, {}, '{"id": 56}'), *[(200, {}, '{"id": 56}')] * 70]
        assert "did not finish" in failures(place)[0]
        stub.odd = [(200, {}, '{"workflow_state": "completed"}'), (200, {}, "[{}, {}]")]
        assert failures(place) == ["Canvas has no such student in this assignment"]


@pytest.mark.slow
def test_a_page_that_leads_elsewhere_is_one_sentence() -> None:
    with canvas("1") as stub:
        place = opened(stub)
        link = {"Link": '<https://evil.example.edu/next>; rel="next"'}
        stub.odd = [(200, {}, '{"workflow_state": "completed"}'), (200, link, "[]")]
        with pytest.raises(MachineError, match="not in the form of Canvas"):
            failures(place)


@pytest.mark.slow
def test_pages_without_an_end_come_to_an_end() -> None:
    with canvas("1") as stub:
        place = opened(stub)
        link = {"Link": f'<{stub.url}/api/v1/again>; rel="next"'}
        page = "[" + ", ".join(['{"user_id": 9}'] * 100) + "]"
        stub.odd = [(200, {}, '{"workflow_state": "completed"}'), *[(200, link, page)] * 50]
        assert failures(place) == ["Canvas has no such student in this assignment"]
        assert len(stub.odd) > 40


@pytest.mark.slow
def test_a_canvas_that_never_answers_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(canvas_connection, "_ANSWERING", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(MachineError, match="timed out"):
            open_place(url, TOKEN, 12, 34)
