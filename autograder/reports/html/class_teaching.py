"""What to teach next: three sentences computed from the numbers of a class. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.reports.html.class_statistics import ExerciseTally, Section
from autograder.reports.html.status_words import in_words

_WRITTEN_BY_MOST = 0.9
_OPEN = ("missing", "unfinished", "not run")


@dataclass(frozen=True, slots=True)
class Advice:
    """A sentence: an order in a few words, and the numbers behind it."""

    order: str
    numbers: str


def advice(section: Section) -> tuple[Advice, ...]:
    """Return three sentences on what to teach next; none if no submission was graded.

    The first says where most students stop, the second what is misunderstood, the third what is
    still to be written or needs no more time.
    """
    if section.scores is None or not section.exercises:
        return ()
    if section.scores.full == section.scores.count:
        count = section.scores.count
        return (Advice("Go on.", f"All {count} submissions have full marks."),)
    return (_where(section), _what(section), _then(section))


def _where(section: Section) -> Advice:
    hardest = max(section.exercises, key=lambda each: each.stops)
    count = section.scores.count if section.scores else 0
    before = [e.name for e in section.exercises[: section.exercises.index(hardest)]]
    reached = "the first exercise" if not before else f"exercise {len(before) + 1}"
    return Advice(
        f"Begin with {hardest.name}.",
        f"It is {reached}, and the first without full marks for {_of(hardest.stops, count)}.",
    )


def _what(section: Section) -> Advice:
    if section.mistakes and len(section.mistakes[0].students) == 1:
        return Advice(
            "Answer questions one by one.",
            "No known mistake was made by more than one student.",
        )
    if section.mistakes:
        first = section.mistakes[0]
        return Advice(
            f"Explain “{in_words(first.name)}”.",
            f"{len(first.students)} students made this mistake in {first.exercise}.",
        )
    lowest = min(section.exercises, key=lambda each: (each.mean / (each.max_score or 1), each.name))
    return Advice(
        f"Read some answers to {lowest.name}.",
        "No known mistake explains the wrong results; the lowest mean is there, with "
        f"{round(lowest.mean, 1):g} of {lowest.max_score:g} points.",
    )


def _then(section: Section) -> Advice:
    unwritten = max(section.exercises, key=_unwritten)
    count = _unwritten(unwritten)
    if count > (1 - _WRITTEN_BY_MOST) * unwritten.count:
        return Advice(
            f"Give time for {unwritten.name}.",
            f"{_of(count, unwritten.count)} {_have(count)} not written it yet.",
        )
    solved = [each for each in section.exercises if each.full >= _WRITTEN_BY_MOST * each.count]
    if solved:
        names = ", ".join(each.name for each in solved[:3])
        more = f" and {len(solved) - 3} more" if len(solved) > 3 else ""
        return Advice(
            f"Spend no more time on {names}{more}.",
            f"At least {_WRITTEN_BY_MOST:.0%} have full marks there.",
        )
    best = max(section.exercises, key=lambda each: each.full / (each.count or 1))
    return Advice(
        f"Build on {best.name}.",
        f"It is solved best: {_of(best.full, best.count)} {_have(best.full)} full marks.",
    )


def _unwritten(each: ExerciseTally) -> int:
    return sum(count for words, count in each.others if words in _OPEN)


def _have(students: int) -> str:
    return "has" if students == 1 else "have"


def _of(part: int, whole: int) -> str:
    return f"{part} of {whole} students"
