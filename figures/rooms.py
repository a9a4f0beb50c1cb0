"""The way of a submission through the rooms of the package, for `docs/architecture.md`."""

from __future__ import annotations

from figures.drawing import Figure, arrow, box, lines, rectangle
from figures.lettering import code, words
from figures.palette import (
    BACKWARD,
    FORWARD,
    MUTED,
    OUTPUT,
    PARAMETERS,
    STORED,
    WORKER_SIDE,
    Style,
)

_BOX, _HEIGHT = 130.0, 56.0
_ABOVE, _WAY, _BELOW, _LINE, _WORKER = 76.0, 178.0, 284.0, 344.0, 414.0
_COLUMNS = (92.0, 241.0, 390.0, 539.0)
_SHOWN, _SMALL = 697.0, 120.0
"""The place and the width of the rooms that show the results."""


def rooms() -> Figure:
    """Draw the trusted rooms above the trust line, and the rooms of a worker below it."""
    first, second, third, fourth = _COLUMNS
    return Figure(
        "rooms",
        "The way of a submission through the rooms",
        "Above the trust line: finding gives files, grading takes each file through its steps, "
        "judging turns outcomes into verdicts, results keeps the reports, and grades computes "
        "what counts in the end. Reports shows both to people, exports writes them for platforms, "
        "serving shows them in a browser, and integrations gives them to nbgrader and pytest. "
        "Content gives grading and judging the cases. The sandbox starts a "
        "worker. Below the trust line, in the worker, reading turns the bytes into definitions and "
        "worker runs them. Definitions and outcomes come back across the line as data.",
        478,
        (
            words(24, 26, "Trusted: runs our code only", anchor="start", bold=True),
            *_room(first, _WAY, "finding", "whose file is whose", FORWARD),
            *_room(second, _WAY, "grading", "one submission", FORWARD),
            *_room(third, _WAY, "judging", "verdicts, points", FORWARD),
            *_room(fourth, _WAY, "results", "records on disk", FORWARD),
            *_room(fourth, _BELOW, "grades", "what counts", FORWARD),
            rectangle(_SHOWN - 67, 24, 134, 292, "none", OUTPUT.stroke, radius=8, dashed=True),
            *_room(_SHOWN, 62, "integrations", "nbgrader, pytest", OUTPUT, _SMALL),
            *_room(_SHOWN, 134, "reports", "for people", OUTPUT, _SMALL),
            *_room(_SHOWN, 206, "exports", "for platforms", OUTPUT, _SMALL),
            *_room(_SHOWN, 278, "serving", "in a browser", OUTPUT, _SMALL),
            *_room(first, _ABOVE, "cli, engines", "who starts it", STORED),
            *_room((second + third) / 2, _ABOVE, "content", "cases, answers", PARAMETERS),
            *_room(second, _BELOW, "sandbox", "starts, asks, ends", FORWARD),
            lines([((16, _LINE), (764, _LINE))], BACKWARD.stroke, thickness=2.2),
            words(24, _LINE - 13, "the trust line", anchor="start", fill=BACKWARD.ink, bold=True),
            words(
                756, _LINE - 13, "only data cross it, in the formats of boundary/", anchor="end",
                fill=BACKWARD.ink,
            ),
            rectangle(
                16, _LINE + 14, 748, 110, WORKER_SIDE.fill, WORKER_SIDE.stroke,
                radius=8, dashed=True,
            ),
            *_arrows(),
            *_room(second, _WORKER, "reading", "bytes to definitions", BACKWARD),
            *_room(third, _WORKER, "worker", "runs student code", BACKWARD),
            words(484, _WORKER - 14, "A worker: one process for one submission,", anchor="start"),
            words(484, _WORKER + 6, "confined and thrown away.", anchor="start"),
            words(484, _WORKER + 26, "It holds no expected value.", anchor="start", fill=MUTED),
        ),
        width=780,
        scale=1,
    )  # fmt: skip


def _room(
    x: float, y: float, name: str, purpose: str, style: Style, width: float = _BOX
) -> tuple[str, ...]:
    return (
        box(x, y, width, _HEIGHT, style),
        code(x, y - 10, name, size=13, fill=style.ink),
        words(x, y + 12, purpose, size=11.5, fill=style.ink),
    )


def _arrows() -> tuple[str, ...]:
    first, second, third, fourth = _COLUMNS
    half, tall, between = _BOX / 2, _HEIGHT / 2, (second + third) / 2
    along = [
        arrow([(left + half, _WAY), (right - half, _WAY)])
        for left, right in ((first, second), (second, third), (third, fourth))
    ]
    return (
        *along,
        arrow([(first, _ABOVE + tall), (first, _WAY - tall)]),
        arrow([(between - 30, _ABOVE + tall), (second + 20, _WAY - tall)]),
        arrow([(between + 30, _ABOVE + tall), (third - 20, _WAY - tall)]),
        arrow([(second - 22, _WAY + tall), (second - 22, _BELOW - tall)]),
        arrow([(second + 22, _BELOW - tall), (second + 22, _WAY + tall)]),
        words(second - 32, 231, "bytes, calls", size=12, fill=MUTED, anchor="end"),
        words(second + 32, 231, "outcomes", size=12, fill=MUTED, anchor="start"),
        arrow([(second - 22, _BELOW + tall), (second - 22, _WORKER - tall)], thickness=2),
        arrow([(second + 22, _WORKER - tall), (second + 22, _BELOW + tall)], thickness=2),
        arrow([(second + half, _WORKER), (third - half, _WORKER)]),
        arrow([(fourth, _WAY + tall), (fourth, _BELOW - tall)]),
        arrow([(fourth + half, _WAY), (_SHOWN - 67, _WAY)]),
        arrow([(fourth + half, _BELOW), (_SHOWN - 67, _BELOW)]),
    )
