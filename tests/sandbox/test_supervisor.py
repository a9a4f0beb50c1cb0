from __future__ import annotations

import json
import marshal
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from autograder.boundary import wire
from autograder.boundary.limits import Limits
from autograder.boundary.outcomes import Outcome, OutcomeKind, Request
from autograder.errors import SandboxError, UnreadableError
from autograder.sandbox.dialogue import Worker, WorkerGone
from autograder.sandbox.endings import ending_in_words
from autograder.sandbox.supervisor import Sandbox
from tests.support import descendants

QUICK = Limits(call_seconds=0.5, load_seconds=0.5, memory_mb=256)


def statement(source: str, cell: int = 1) -> tuple[int, bytes]:
    return cell, marshal.dumps(compile(source, f"<cell {cell}>", "exec"))


def refuse(_call: bytes) -> bytes:
    return wire.pack(("error", "RuntimeError", "nothing is answered here"))


def request(*args: object, asks_for_state: bool = False) -> Request:
    return wire.pack(args), asks_for_state


def called(worker: Worker, *args: object, times: int = 1) -> list[Outcome]:
    return list(worker.run("f", (), 0, (request(*args),) * times, refuse))


@pytest.fixture
def worker(sandbox: Sandbox) -> Iterator[Worker]:
    with sandbox.worker(QUICK) as worker:
        yield worker


def test_a_value_comes_back_as_data(worker: Worker) -> None:
    worker.load({}, [statement("def f(x, y): return x + y, [x], {'y': y}")])
    (outcome,) = called(worker, np.ones((2, 1)), 2.0)
    assert outcome.kind is OutcomeKind.RETURNED
    total, listed, keyed = outcome.value
    assert np.array_equal(total, np.full((2, 1), 3.0))
    assert np.array_equal(listed[0], np.ones((2, 1)))
    assert keyed == {"y": 2.0}


KNOWN = {"networks": ("forward", "cost"), "shapes": ("area",)}


@pytest.mark.parametrize(
    ("wanted", "source", "name", "defined"),
    [
        (None, "def cost(x): return x", "networks", {"cost"}),
        (None, "def area(x): return x", "shapes", {"area"}),
        ("shapes", "def cost(x): return x", "shapes", set()),
        (None, "def area(x:", "shapes", set()),
    ],
)
def test_a_submission_is_read_in_a_worker(
    wanted: str | None, source: str, name: str, defined: set[str], worker: Worker
) -> None:
    found, definitions = worker.read(source.encode(), ".py", KNOWN, wanted)
    assert (found, set(definitions.defined)) == (name, defined)
    if defined:
        worker.load({}, [(s.cell, s.code) for s in definitions.statements])
        outcomes = worker.run(defined.pop(), (), 0, (request(4),), refuse)
        assert [outcome.value for outcome in outcomes] == [4]


def nested(depth: int) -> bytes:
    return b'{"cells": ' + b"[" * depth + b"]" * depth + b"}"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "cut off"),
        (b"{}", "no list of cells"),
        (b'{"cells": []}', "no graded function"),
        (nested(100_000), "nests too deeply"),
        (b'{"cells": [' + b"[]," * 10_000_000 + b"[]]}", "cannot be read"),
        (b'{"cells": [' + b'{"a":{}},' * 3_000_000 + b"{}]}", "cannot be read"),
    ],
    ids=["cut", "empty", "stranger", "deep", "wide", "objects"],
)
def test_what_cannot_be_read_says_why(content: bytes, words: str, sandbox: Sandbox) -> None:
    small = Limits(memory_mb=256)
    with sandbox.worker(small) as worker, pytest.raises(UnreadableError, match=words):
        worker.read(content, ".ipynb", KNOWN, None)


def test_reading_has_a_deadline(sandbox: Sandbox) -> None:
    # A chain of operators takes some time to compile; a tenth of a second is not enough.
    source = "def cost(x):\n    return " + "+".join(["x"] * 100_000)
    with (
        sandbox.worker(Limits(load_seconds=0.01)) as worker,
        pytest.raises(UnreadableError, match="took too long"),
    ):
        worker.read(source.encode(), ".py", KNOWN, None)


@pytest.mark.parametrize(
    "content",
    [
        b"pass\n" * 10 + b"cost = forward = " + b"A = " * 1000 + b"1\n",
        "def cost(x): return '\u00e9\ud7ff'".encode(),
        b"x = '" + b"\\ud800" * 20 + b"'\ndef cost(y): return x",
        b"def cost(x):\n  return x # " + b"y" * 50_000,
    ],
)
def test_odd_text_travels_whole(content: bytes, worker: Worker) -> None:
    _name, definitions = worker.read(content, ".py", KNOWN, "networks")
    assert "cost" in definitions.defined
    assert "\n".join(definitions.sources[1]).encode() == content


def test_every_call_gets_fresh_arguments_and_a_clean_namespace(worker: Worker) -> None:
    worker.load(
        {},
        [
            statement("count = 0"),
            statement("def f(x):\n global count\n count += 1\n x += 1\n return x, count"),
        ],
    )
    values = [outcome.value for outcome in called(worker, np.zeros(2), times=3)]
    assert [(list(x), count) for x, count in values] == [([1, 1], 1)] * 3


def test_caller_state_after_the_call_comes_along_if_asked_for(worker: Worker) -> None:
    worker.load({}, [statement("def f(x):\n x['a'] += 1\n x['b'] = 0")])
    table = {"a": np.zeros(1)}
    asked, not_asked = (request(table, asks_for_state=asks) for asks in (True, False))
    outcome, other = worker.run("f", (), 0, (asked, not_asked), refuse)
    assert outcome.held[1]["keys"] == ["a", "b"]
    assert list(outcome.held[2]) == [1.0]
    assert other.held is None


def test_an_exception_is_reported_with_its_place(worker: Worker) -> None:
    worker.load({}, [statement("\ndef f(x):\n  return\\\n   missing", cell=7)])
    (outcome,) = called(worker, 1)
    assert outcome.error is not None
    assert (outcome.error.type_name, outcome.error.cell, outcome.error.line) == ("NameError", 7, 4)
    assert outcome.error.name == "missing"


def test_failed_definitions_do_not_stop_the_others(worker: Worker) -> None:
    failures, output = worker.load(
        {},
        [
            statement("print('hello'); 1 / 0", 3),
            statement("def f(x): return x"),
            statement("x y z"[0]),
        ],
    )
    assert [(index, error.type_name) for index, error in failures] == [
        (0, "ZeroDivisionError"),
        (2, "NameError"),
    ]
    assert output == "hello\n"
    assert called(worker, 5)[0].value == 5


def test_output_is_capped(sandbox: Sandbox) -> None:
    with sandbox.worker(Limits(output_kb=1)) as worker:
        _failures, output = worker.load({}, [statement("print('x' * 10**6)")])
    assert output == "x" * 1024


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
        (JUNK, OutcomeKind.CRASHED, "no answer"),
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


def test_how_a_process_ended_is_known_after_it_was_reaped(sandbox: Sandbox) -> None:
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement("def f(x):\n import os\n os._exit(7)")])
        called(worker, 1)
    assert worker.ending is not None
    status, usage = worker.ending
    assert ending_in_words(status) == "it left with exit status 7"
    assert usage.peak_kb > 1000


def test_no_process_outlives_its_block(sandbox: Sandbox) -> None:
    assert sandbox.layers
    assert sandbox._process is not None
    zygote = sandbox._process.pid
    before = descendants(zygote)
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement("x = 1")])
        assert len(descendants(zygote) - before) == 1
    assert descendants(zygote) == before


def test_calls_to_other_exercises_are_answered_here(worker: Worker) -> None:
    asked = []

    def answer(call: bytes) -> bytes:
        asked.append(wire.unpack(call))
        return wire.pack(("value", 42))

    worker.load({}, [statement("def g(x): return 'own'\ndef f(x): return g(x, k=1)")])
    (outcome,) = worker.run("f", ("g",), 0, (request(5),), answer)
    assert outcome.value == 42
    assert asked == [("g", (5,), {"k": 1})]


def test_an_answer_may_raise_or_fall_back_on_the_students_own(worker: Worker) -> None:
    worker.load({}, [statement("def g(x): return 'own'\ndef f(x): return g(x)")])
    case = (request(5),)
    (raised,) = worker.run("f", ("g",), 0, case, lambda _: wire.pack(("error", "ValueError", "no")))
    assert raised.error is not None
    assert (raised.error.type_name, raised.error.message) == ("ValueError", "no")
    (own,) = worker.run("f", ("g",), 0, case, lambda _: wire.pack(("own",)))
    assert own.value == "own"


def test_the_zygotes_environment_is_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CHAINRULE_SECRET", "not for students")
    with Sandbox() as sandbox, sandbox.worker(QUICK) as worker:
        worker.load({}, [statement("def f():\n import os\n return dict(os.environ)")])
        environment = called(worker)[0].value
    assert "CHAINRULE_SECRET" not in environment
    assert "not for students" not in environment.values()


def test_a_worker_has_no_answers_loaded_and_cannot_import_them(worker: Worker) -> None:
    source = """
import sys
def f():
    loaded = [name for name in sys.modules if name.startswith(("autograder", "solutions"))]
    failed = []
    for name in (
        "solutions",
        "solutions.step_by_step.reference",
        "autograder.judging.compare",
        "tests",
    ):
        try:
            __import__(name)
        except ImportError:
            failed.append(name)
    return loaded, failed
"""
    worker.load({}, [statement(source)])
    loaded, failed = called(worker)[0].value
    assert set(loaded) <= {
        "autograder",
        "autograder.boundary.arguments",
        "autograder.errors",
        *(f"autograder.{part}" for part in ("definitions", "magics", "names", "notebook")),
        *(f"autograder.{part}" for part in ("computations", "regions", "selection", "survey")),
        "autograder.version",
        "autograder.boundary.wire",
        "autograder.sandbox",
        "autograder.sandbox.commands",
        "autograder.sandbox.zygote",
        *(
            f"autograder.worker{part}"
            for part in ("", ".confine", ".landlock", ".main", ".namespace", ".reading", ".seccomp")
        ),
    }
    assert failed == [
        "solutions",
        "solutions.step_by_step.reference",
        "autograder.judging.compare",
        "tests",
    ]


def test_workers_see_no_descriptors_but_their_own(worker: Worker) -> None:
    source = """
import os
def f():
    found = []
    for descriptor in range(64):
        try:
            os.fstat(descriptor)
            found.append(descriptor)
        except OSError:
            pass
    return found
"""
    worker.load({}, [statement(source)])
    assert len(called(worker)[0].value) == 4  # three times /dev/null, and the channel


def test_losing_the_zygote_is_ours_to_blame_and_the_next_worker_has_a_new_one() -> None:
    with Sandbox() as sandbox:
        assert sandbox.layers
        assert sandbox._process is not None
        os.kill(sandbox._process.pid, signal.SIGKILL)
        sandbox._process.wait()
        with pytest.raises(SandboxError), sandbox.worker(QUICK):
            pass
        with sandbox.worker(QUICK) as worker:
            worker.load({}, [statement("def f(x): return x")])
            assert called(worker, 3)[0].value == 3


def test_what_was_learnt_ahead_is_read_the_same_also_by_another_zygote() -> None:
    cells = ["import numpy as np", "def forward(x):\n    return np.exp(x)"]
    sources = ({"cell_type": "code", "source": source} for source in (*cells, "x = forward(1)"))
    content = json.dumps({"nbformat": 4, "metadata": {}, "cells": list(sources)}).encode()
    read = []
    with Sandbox() as sandbox:
        for learns in (False, True, True):
            if learns:
                sandbox.learn(cells)
            with sandbox.worker(QUICK) as worker:
                read.append(worker.read(content, ".ipynb", KNOWN, None))
                worker.load({}, [(each.cell, each.code) for each in read[-1][1].statements])
                (outcome,) = worker.run("forward", (), 0, (request(0.0),), refuse)
                assert outcome.value == 1.0
            if learns:
                sandbox.close()
    assert [defined.defined for _name, defined in read] == [{"forward"}] * 3


def test_reading_a_file_leaves_no_trace_for_the_next_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a file was read last is kept beside it: a bit a file, for whoever comes next."""
    package = tmp_path / "cycler"  # one of those that workers may read
    package.mkdir()
    (package / "data").write_text("read me")
    (package / "link").symlink_to("data")
    for path in (package, package / "data", package / "link"):
        os.utime(path, (0, 10**9), follow_symlinks=False)
    monkeypatch.syspath_prepend(tmp_path)
    with Sandbox() as sandbox:
        if "mntns" not in sandbox.layers:
            pytest.skip("this machine gives no mount namespaces")
        with sandbox.worker(QUICK) as worker:
            source = f"""
import os
def f(x):
    return open({str(package / "link")!r}).read(), os.listdir({str(package)!r})
"""
            worker.load({}, [statement(source)])
            text, names = called(worker, 0)[0].value
    assert (text, sorted(names)) == ("read me", ["data", "link"])
    times = [path.lstat().st_atime for path in (package, package / "data", package / "link")]
    assert times == [0, 0, 0]


def test_what_is_drawn_while_loading_is_the_same_in_every_run() -> None:
    drawn = set()
    for _run in range(2):
        with Sandbox() as sandbox, sandbox.worker(QUICK) as worker:
            source = (
                "import random, numpy\nx = random.random(), numpy.random.rand()\ndef f(): return x"
            )
            worker.load({}, [statement(source)])
            drawn.add(tuple(called(worker)[0].value))
    assert len(drawn) == 1


def test_numpy_random_starts_the_same_before_every_call(worker: Worker) -> None:
    worker.load({}, [statement("import numpy as np\ndef f(): return np.random.rand()")])
    first, second = (outcome.value for outcome in called(worker, times=2))
    assert first == second


@pytest.mark.parametrize(
    ("attempt", "layer"),
    [
        ("open('/etc/hostname').read()", "landlock"),
        ("open('/proc/self/environ').read()", "landlock"),
        ("open('/proc/1/environ').read()", "landlock"),
        (f"open({__file__!r}).read()", "landlock"),
        ("__import__('os').listdir('/')", "landlock"),
        ("open('/tmp/x-chainrule', 'w')", "landlock"),
        ("__import__('os').mkdir('/tmp/x-chainrule')", "seccomp"),
        ("__import__('socket').socket()", "seccomp"),
        ("__import__('socket').socketpair()", "seccomp"),
        ("__import__('os').fork()", "seccomp"),
        ("__import__('os').execv('/bin/true', ['true'])", "seccomp"),
        ("__import__('os').kill(0, 0)", "seccomp"),
        ("__import__('os').setuid(0)", "seccomp"),
        ("__import__('resource').setrlimit(7, (100000, 100000))", "seccomp"),
        ("__import__('threading').Thread(target=print).start()", "seccomp"),
        ("__import__('numpy').ones(2**27)", "rlimits"),
        ("[__import__('os').open('/dev/null', 0) for _ in range(100)]", "rlimits"),
    ],
)
def test_layer_forbids(attempt: str, layer: str, sandbox: Sandbox) -> None:
    if layer not in sandbox.layers:
        return  # `chainrule doctor` says what this machine lacks
    with sandbox.worker(QUICK) as worker:
        worker.load({}, [statement(f"def f():\n {attempt}\n return 'done'")])
        (outcome,) = called(worker)
    assert outcome.kind is OutcomeKind.RAISED


@pytest.mark.parametrize(
    "module", ["math", "decimal", "sqlite3", "numpy.linalg", "numpy.polynomial", "h5py", "secrets"]
)
def test_the_workbooks_packages_can_still_be_imported(module: str, worker: Worker) -> None:
    failures, _output = worker.load({}, [statement(f"import {module}")])
    assert failures == []
