"""The plan of a run: its cases, drawn from the secret."""

from __future__ import annotations

from autograder.content.secret import Secret
from autograder.grading.graders import Grader, make_grader
from autograder.sandbox.supervisor import Sandbox


def test_cases_are_fresh_for_every_secret(sandbox: Sandbox, grader: Grader) -> None:
    other = make_grader(grader.plan.assignment, sandbox, Secret("another secret", drawn=False))
    packed = [
        dict(zip([c.name for c in p.cases], p.packed, strict=True)) for p in grader.plan.exercises
    ]
    packed_other = [
        dict(zip([c.name for c in p.cases], p.packed, strict=True)) for p in other.plan.exercises
    ]
    for before, after in zip(packed[2:], packed_other[2:], strict=True):
        fresh = [name for name in before if name.startswith("fresh")]
        assert fresh
        assert all(before[name] != after[name] for name in fresh)
        assert all(before[name] == after[name] for name in before if name.startswith("fixture"))
