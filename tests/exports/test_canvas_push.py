"""Posting grades: what is planned, and what arrives in a Canvas on loopback."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from autograder.errors import MachineError, UsageError
from autograder.exports import canvas_push
from autograder.exports.canvas_push import (
    Post,
    arrived_before,
    canvas_user,
    open_place,
    plan,
    send,
)
from autograder.grades.records import Grade
from tests.exports.canvas_stub import TOKEN, Stub, canvas
from tests.exports.people import (
    excused,
    from_platform,
    grade,
    internal,
    listed,
    missing,
    people,
)


def no_comment(_grade: Grade) -> str:
    return ""


def test_a_plan_has_points_excuses_and_reasons() -> None:
    students = [
        from_platform("canvas", "1", "Ada", 7.5),
        listed("Bob", "2", standing=excused("x").standing, final=None),
        internal("3"),
        missing("4"),
        grade("somebody"),
    ]
    made = plan(people(*students), no_comment, {})
    assert [(post.user, post.grade, post.is_excuse) for post in made.posts] == [("1", "7.5", False)]
    assert dict(made.left) == {
        "Bob": "the number in Canvas is unknown",
        "3": "could not be graded: a failure of the grader",
        "4": "not submitted",
        "somebody": "the number in Canvas is unknown",
    }


def test_the_number_is_that_of_canvas() -> None:
    row = {"Student": "Ada", "ID": "17"}
    assert canvas_user(people(listed("Ada", "ada", row=row))[0]) == "17"
    assert canvas_user(people(listed("Ada", "9"))[0]) == ""
    matriculation = {"Name": "Ada", "ID": "17", "Section": "A"}
    assert canvas_user(people(listed("Ada", "17", row=matriculation))[0]) == ""
    assert canvas_user(people(from_platform("moodle", "5"))[0]) == ""
    assert canvas_user(people(from_platform("canvas", "5"))[0]) == "5"


def test_missing_students_get_a_zero_on_request() -> None:
    absent = missing("4", listed=listed("Di", "d", row={"Student": "Di", "ID": "4"}).listed)
    made = plan(people(absent), no_comment, {}, zero_missing=True)
    assert [(post.user, post.grade) for post in made.posts] == [("4", "0")]


def test_what_was_sent_is_not_planned_again() -> None:
    students = people(from_platform("canvas", "1"), from_platform("canvas", "2"))
    first = plan(students, no_comment, {})
    sent = {post.user: post.fingerprint for post in first.posts}
    again = plan(students, no_comment, sent)
    assert (again.posts, again.unchanged) == ((), 2)
    commented = plan(students, lambda _grade: "well done", sent)
    assert len(commented.posts) == 2


def test_two_submissions_of_one_student_are_left_out() -> None:
    twins = people(from_platform("canvas", "1", "a"), from_platform("canvas", "1", "b"))
    made = plan(twins, no_comment, {})
    assert made.posts == ()
    assert len(made.left) == 2


@pytest.mark.parametrize("url", ["http://canvas.example.edu", "ftp://x", "https://", ""])
def test_the_token_goes_to_a_safe_address_only(url: str) -> None:
    with pytest.raises(UsageError, match="starts with https://"):
        open_place(url, TOKEN, 12, 34)


def nothing(_batch: Sequence[Post]) -> None:
    return


def posts(*users: str, score: str = "8") -> list[Post]:
    return [Post(user, f"student {user}", score, f"comment for {user}") for user in users]


def sent_to(stub: Stub, wanted: Sequence[Post]) -> tuple[list[str], dict[str, str]]:
    """Send, and return the users that arrived and the reasons of the others."""
    arrived: list[str] = []
    place = open_place(stub.url, TOKEN, 12, 34)
    begun: list[str] = []
    failed = send(
        place,
        wanted,
        lambda batch: begun.extend(p.user for p in batch),
        lambda batch: arrived.extend(p.user for p in batch),
        lambda _s: None,
    )
    reasons = {post.user: reason for post, reason in failed}
    assert begun == [post.user for post in wanted]
    return arrived, reasons


@pytest.mark.slow
def test_grades_and_comments_arrive_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(canvas_push, "BATCH", 2)
    with canvas("1", "2", "3") as stub:
        stub.states = ["queued", "running", "completed"]
        wanted = [*posts("1", "2"), Post("3", "student 3", "")]
        arrived, failed = sent_to(stub, wanted)
    assert (arrived, failed) == (["1", "2", "3"], {})
    assert [sorted(batch) for batch in stub.posts] == [["1", "2"], ["3"]]
    assert stub.students["1"]["score"] == 8
    assert stub.students["1"]["comments"] == ["comment for 1"]
    assert stub.students["3"] == {"score": None, "excused": True, "comments": []}
    assert stub.posts[1]["3"] == {"excuse": "true"}


@pytest.mark.slow
def test_a_student_whose_grade_does_not_arrive_is_named() -> None:
    with canvas("1", "2") as stub:
        stub.lost = {"2"}
        arrived, failed = sent_to(stub, posts("1", "2", "9"))
    assert arrived == ["1"]
    assert failed == {
        "2": "Canvas still has no score",
        "9": "Canvas has no such student in this assignment",
    }


@pytest.mark.slow
def test_a_failed_batch_counts_what_arrived_all_the_same() -> None:
    with canvas("1", "2") as stub:
        stub.states, stub.lost = ["failed"], {"2"}
        arrived, failed = sent_to(stub, posts("1", "2"))
    assert (arrived, failed) == (["1"], {"2": "Canvas says failed"})


@pytest.mark.slow
def test_a_batch_that_never_ends_is_said() -> None:
    with canvas("1") as stub:
        stub.states = ["running"] * 100
        arrived, failed = sent_to(stub, posts("1"))
    assert arrived == []
    assert "did not finish" in failed["1"]


@pytest.mark.slow
def test_a_busy_canvas_is_asked_again() -> None:
    with canvas("1") as stub:
        place = open_place(stub.url, TOKEN, 12, 34)
        stub.busy = 2
        waits: list[float] = []
        failed = list(send(place, posts("1"), nothing, nothing, waits.append))
        assert failed == []
        assert waits[:2] == [1, 2]
        stub.busy = 100
        with pytest.raises(MachineError, match="Canvas refuses"):
            list(send(place, posts("1"), nothing, nothing, waits.append))


@pytest.mark.slow
def test_a_wrong_token_or_number_is_one_sentence() -> None:
    with canvas() as stub:
        with pytest.raises(UsageError, match="does not accept the token"):
            open_place(stub.url, "wrong", 12, 34)
        with pytest.raises(UsageError, match="no such course or assignment"):
            open_place(stub.url, TOKEN, 12, 35)
    with pytest.raises(MachineError, match="cannot be used now"):
        open_place(stub.url, TOKEN, 12, 34)


@pytest.mark.slow
def test_what_an_interrupted_run_sent_is_seen() -> None:
    with canvas("1", "2") as stub:
        sent_to(stub, posts("1"))
        place = open_place(stub.url, TOKEN, 12, 34)
        assert [post.user for post in arrived_before(place, posts("1", "2"))] == ["1"]
        assert arrived_before(place, []) == []
