"""What was sent to Canvas, in a file beside the results, so that nothing is sent twice."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.errors import UsageError
from autograder.exports.canvas_connection import safe_address
from autograder.exports.canvas_push import Post
from autograder.exports.writing import write_whole

SENT = "sent_to_canvas.json"
_BEGUN = "?"
"""In front of the fingerprint of what was begun; without it, Canvas is known to have it."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The grades sent to an assignment in Canvas, kept in the file `path`."""

    path: Path
    place: str

    def read(self) -> dict[str, str]:
        """Return the fingerprint of what was sent last, by the student's number.

        Raises:
            UsageError: the file is damaged.
        """
        found = self._all().get(self.place, {})
        return {str(user): str(mark) for user, mark in found.items()}

    def begun(self, posts: Iterable[Post]) -> list[Post]:
        """Return those of the posts that an interrupted run has begun to send."""
        marks = self.read()
        return [post for post in posts if marks.get(post.user) == _BEGUN + post.fingerprint]

    def begin(self, posts: Iterable[Post]) -> None:
        """Note what is about to be sent; the file is replaced whole."""
        self._note({post.user: _BEGUN + post.fingerprint for post in posts})

    def add(self, posts: Iterable[Post]) -> None:
        """Note what Canvas has now; the file is replaced whole."""
        self._note({post.user: post.fingerprint for post in posts})

    def _note(self, marks: Mapping[str, str]) -> None:
        everything = self._all()
        here = {**everything.get(self.place, {}), **marks}
        content = json.dumps({**everything, self.place: here}, indent=1, sort_keys=True)
        write_whole(self.path, content.encode() + b"\n")

    def _all(self) -> dict[str, Mapping[str, str]]:
        try:
            found = json.loads(self.path.read_bytes())
            return {str(place): dict(marks) for place, marks in found.items()}
        except FileNotFoundError:
            return {}
        except (ValueError, AttributeError, TypeError):
            raise UsageError(
                f"{self.path} is damaged: remove it if everything may be sent again"
            ) from None


def sent_in(folder: Path, url: str, course: int, assignment: int) -> Sent:
    """Return what was sent from a results folder to an assignment of a Canvas.

    Raises:
        UsageError: it is not the address of a Canvas.
    """
    host = safe_address(url).rpartition("://")[2].lower()
    return Sent(folder / SENT, f"{host}/courses/{course}/assignments/{assignment}")
