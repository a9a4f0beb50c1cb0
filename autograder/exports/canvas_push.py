"""Post grades and comments to Canvas by its API, through canvasapi (the extra `canvas`).

The form, from Canvas's page on the Submissions API: `POST
/api/v1/courses/C/assignments/A/submissions/update_grades` with `grade_data[USER][posted_grade]`,
`[excuse]` and `[text_comment]`. Canvas answers with a `Progress` and does the work later; it does
not say which students failed, so the grades are read back afterwards.
"""

from __future__ import annotations

import hashlib
import itertools
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from autograder.errors import package_missing
from autograder.exports.canvas_connection import limit, safe_address, safe_token, with_retries
from autograder.exports.entries import entry, number
from autograder.exports.recipients import Recipient
from autograder.grades.records import Grade

if TYPE_CHECKING:
    from canvasapi.assignment import Assignment
    from canvasapi.course import Course

BATCH = 50
"""How many students go into one request: their comments may be long."""
_POLLS = (0.5, 1, 2, 4) + (5,) * 60
"""The waits between questions for the progress of a batch, in seconds: about five minutes."""
_CLOSE = 0.005
_NAMES_IN_CANVAS = frozenset({"Student", "LastName"})
"""How the column of the names is called in a class list of Canvas."""
_MOST_ANSWERS = 10 * BATCH


@dataclass(frozen=True, slots=True)
class Post:
    """What is posted for a student.

    Attributes:
        user: the student's number in Canvas.
        name: the name to show.
        grade: the points as Canvas takes them; empty for an excuse.
        comment: the comment; empty for none.
    """

    user: str
    name: str
    grade: str
    comment: str = ""

    @property
    def is_excuse(self) -> bool:
        """Whether it excuses the student."""
        return not self.grade

    @property
    def fingerprint(self) -> str:
        """A checksum of what is posted; equal posts are not sent twice."""
        text = f"{self.grade}\0{self.comment}"
        return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:24]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be sent, and who is left out with the reason.

    `unchanged` counts the students whose grade and comment were sent before.
    """

    posts: tuple[Post, ...]
    left: tuple[tuple[str, str], ...]
    unchanged: int = 0


def plan(
    people: Sequence[Recipient],
    comment_of: Callable[[Grade], str],
    sent: Mapping[str, str],
    *,
    zero_missing: bool = False,
) -> Plan:
    """Return what has to be sent.

    Args:
        people: those who get grades.
        comment_of: returns the comment for a grade.
        sent: the fingerprint of what was sent before, by the student's number.
        zero_missing: whether students who submitted nothing get a zero.
    """
    posts: dict[str, Post] = {}
    left: list[tuple[str, str]] = []
    twice: set[str] = set()
    for person in people:
        made = entry(person.grade, zero_missing=zero_missing)
        user = canvas_user(person)
        if made.left is not None:
            left.append((person.name, str(made.left)))
        elif not user:
            left.append((person.name, "the number in Canvas is unknown"))
        elif user in posts:
            twice.add(user)
            left.append((person.name, f"another submission is of the same student, {user}"))
        else:
            points = "" if made.points is None else number(made.points)
            posts[user] = Post(user, person.name, points, comment_of(person.grade))
    for user in twice:
        left.append((posts.pop(user).name, f"another submission is of the same student, {user}"))
    new = [post for post in posts.values() if sent.get(post.user) != post.fingerprint]
    return Plan(tuple(new), tuple(left), len(posts) - len(new))


def canvas_user(person: Recipient) -> str:
    """Return a student's number in Canvas, or an empty text if it is unknown."""
    candidates = [person.user if person.platform in ("canvas", "") else ""]
    listed = person.grade.listed
    if listed is not None:
        # The numbers of another list are not Canvas's, even if their column is called `ID`.
        is_canvas = not _NAMES_IN_CANVAS.isdisjoint(listed.row)
        candidates = [
            candidates[0] if person.platform == "canvas" else "",
            listed.row.get("ID", "") if is_canvas else "",
        ]
    return next((text for text in candidates if text.isascii() and text.isdigit()), "")


@dataclass(frozen=True, slots=True)
class Place:
    """An assignment in Canvas, with its course."""

    course: Course
    assignment: Assignment


def open_place(url: str, token: str, course: int, assignment: int) -> Place:
    """Return the assignment in Canvas.

    Args:
        url: the address of Canvas, such as `canvas.example.edu`; without more it is https.
        token: the access token of the teacher.
        course: the number of the course, as in the address of the assignment's page.
        assignment: the number of the assignment, as in that address.

    Raises:
        UsageError: canvasapi is not installed, the address is not safe, or Canvas refuses.
    """
    try:
        from canvasapi import Canvas
    except ModuleNotFoundError:
        raise package_missing("posting to Canvas", "canvasapi") from None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # canvasapi warns of http, which only loopback may use
        canvas = Canvas(safe_address(url), safe_token(token))
        limit(canvas)
        there = with_retries(lambda: canvas.get_course(course))
        return Place(there, with_retries(lambda: there.get_assignment(assignment)))


def send(
    place: Place,
    posts: Sequence[Post],
    begun: Callable[[Sequence[Post]], None],
    done: Callable[[Sequence[Post]], None],
    wait: Callable[[float], None] = time.sleep,
) -> Iterator[tuple[Post, str]]:
    """Send the posts in batches and yield the students whose grade is not in Canvas, with why.

    Args:
        place: the assignment in Canvas.
        posts: what is sent.
        begun: called before each batch with its posts.
        done: called after each batch with the posts that Canvas has.
        wait: waits for a number of seconds.

    Raises:
        MachineError: Canvas cannot be reached or refuses; earlier batches have arrived.
    """
    for start in range(0, len(posts), BATCH):
        batch = posts[start : start + BATCH]
        begun(batch)
        state, message = _run(place.assignment, batch, wait)
        there = _submissions(place, batch, wait) if state != "unfinished" else {}
        arrived = [post for post in batch if _is_there(post, there.get(post.user))]
        done(arrived)
        known = {post.user for post in arrived}
        for post in batch:
            if post.user not in known:
                yield post, message or _why(there.get(post.user))


def arrived_before(
    place: Place, posts: Sequence[Post], wait: Callable[[float], None] = time.sleep
) -> list[Post]:
    """Return the posts of an interrupted run that Canvas received nevertheless.

    Args:
        place: the assignment in Canvas.
        posts: posts that the run began to send, and whose arrival is unknown.
        wait: waits for a number of seconds.
    """
    found: list[Post] = []
    for start in range(0, len(posts), BATCH):
        batch = posts[start : start + BATCH]
        there = _submissions(place, batch, wait)
        found += [post for post in batch if _is_there(post, there.get(post.user))]
    return found


def _run(
    assignment: Assignment, batch: Sequence[Post], wait: Callable[[float], None]
) -> tuple[str, str]:
    """Send a batch and wait until Canvas has processed it; return the state and a message."""
    data = {post.user: _data(post) for post in batch}
    progress = with_retries(lambda: assignment.submissions_bulk_update(grade_data=data), wait)
    for seconds in _POLLS:
        state = getattr(progress, "workflow_state", "")
        if state in ("completed", "failed"):
            said = str(getattr(progress, "message", None) or "Canvas reports a failure")
            return state, said if state == "failed" else ""
        wait(seconds)
        progress = with_retries(progress.query, wait)
    return "unfinished", "Canvas did not finish in five minutes; look there before sending again"


def _data(post: Post) -> dict[str, Any]:
    grade: dict[str, Any] = {"excuse": True} if post.is_excuse else {"posted_grade": post.grade}
    return {**grade, "text_comment": post.comment} if post.comment else grade


def _submissions(
    place: Place, batch: Sequence[Post], wait: Callable[[float], None]
) -> dict[str, Any]:
    """Return the submissions of a batch as Canvas has them now, by the student's number."""
    wanted = [post.user for post in batch]
    found = with_retries(
        lambda: list(
            itertools.islice(
                place.course.get_multiple_submissions(
                    student_ids=wanted, assignment_ids=[place.assignment.id], per_page=100
                ),
                _MOST_ANSWERS,
            )
        ),
        wait,
    )
    return {str(getattr(submission, "user_id", "")): submission for submission in found}


def _is_there(post: Post, submission: Any) -> bool:
    if submission is None:
        return False
    if post.is_excuse:
        return bool(getattr(submission, "excused", False))
    # Canvas's own late policy may lower `score`; `entered_score` is what was posted.
    for name in ("entered_score", "score"):
        value = getattr(submission, name, None)
        if isinstance(value, int | float) and abs(value - float(post.grade)) < _CLOSE:
            return True
    return False


def _why(submission: Any) -> str:
    if submission is None:
        return "Canvas has no such student in this assignment"
    score = getattr(submission, "entered_score", getattr(submission, "score", None))
    return f"Canvas still has {'no score' if score is None else number(score)}"
