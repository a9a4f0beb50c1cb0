"""A worker that stops answering: deadlines, lost processes, broken messages."""

from __future__ import annotations

import pytest

from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import OutcomeKind
from autograder.sandbox.connection import WorkerGone
from autograder.sandbox.supervisor import Sandbox
from tests.sandbox.workers import KNOWN, QUICK, refuse, request, statement


def test_reading_has_a_deadline(sandbox: Sandbox) -> None:
    # A chain of operators takes some time to compile; a tenth of a second is not enough.
    source = "def cost(x):\n    return " + "+".join(["x"] * 100_000)
    with (
        sandbox.worker(Limits(load_seconds=0.01)) as worker,
        pytest.raises(WorkerGone, match="took too long"),
    ):
        worker.read(source.encode(), ".py", KNOWN, None)


JUNK = """
    for descriptor in range(3, 32):
        try: os.write(descriptor, b"junk" * 100)
        except OSError: pass
"""


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        ("    while True: pass", OutcomeKind.TIMEOUT, "took too long"),
        ("    os._exit(7)", OutcomeKind.CRASHED, "process ended"),
        ("    ctypes.string_at(0)", OutcomeKind.CRASHED, "process ended"),
        ("    os.closerange(3, 32)", OutcomeKind.CRASHED, "process ended"),
        (JUNK, OutcomeKind.CRASHED, "an invalid message"),
    ],
)
def test_a_lost_worker_costs_the_call_under_way(
    body: str, kind: OutcomeKind, reason: str, sandbox: Sandbox
) -> None:
    source = f"import ctypes, os\ndef f(bad):\n  if bad:\n{body}"
    cases = (request(0), request(1), request(0))
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(source)])
        outcomes = list(worker.run("f", (), 0, cases, refuse))
    assert [outcome.kind for outcome in outcomes] == [OutcomeKind.RETURNED, kind]
    assert reason in outcomes[1].reason


def test_loading_has_a_deadline_and_tells_which_statement_hangs(sandbox: Sandbox) -> None:
    seen: list[int] = []
    with sandbox.worker(QUICK) as worker, pytest.raises(WorkerGone) as gone:
        worker.load(
            {}, [statement("x = 1"), statement("while True: pass")], on_progress=seen.append
        )
    assert gone.value.outcome.kind is OutcomeKind.TIMEOUT
    assert seen == [0, 1]
