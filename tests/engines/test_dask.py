"""Grading on a real cluster: a scheduler and worker processes on this machine."""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from autograder.cli import main
from autograder.content.secret import Secret
from autograder.engines import cluster_traffic, dask
from autograder.engines.choice import open_engine
from autograder.errors import SandboxError, UsageError
from autograder.finding.found import Found
from autograder.finding.submissions import find_submissions
from autograder.grading.classroom import Settings, grade_all
from autograder.records import Report, SubmissionStatus
from autograder.results.schema import to_dict
from autograder.results.store import Results
from tests.conftest import COURSE, SUBMISSIONS
from tests.engines.cluster import Cluster, cluster, descendants, is_gone, until
from tests.support import SOURCE, solved_but, write_notebook

SECRET = "a secret for tests"
SETTINGS = Settings(COURSE, False, "step_by_step", Secret(SECRET, drawn=False))
WRONG = {"linear_forward": "def linear_forward(A, W, b):\n    return W @ A, (A, W, b)\n"}
UNTOUCHED = "def linear_forward(A, W, b):\n    # YOUR CODE STARTS HERE\n    pass\n"
UNTOUCHED += "    # YOUR CODE ENDS HERE\n"

Locally = Callable[[list[Found]], list[dict[str, object]]]


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("pair"), "one", "two") as started:
        yield started


@pytest.fixture(scope="module")
def schedulers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Cluster]]:
    """Return a scheduler without workers: the last one, unless a test has ended it."""
    with ExitStack() as stack:
        started: list[Cluster] = []

        def scheduler() -> Cluster:
            if not started or started[-1].scheduler.poll() is not None:
                started.append(stack.enter_context(cluster(tmp_path_factory.mktemp("bare"))))
            return started[-1]

        yield scheduler


@pytest.fixture
def bare(schedulers: Callable[[], Cluster]) -> Iterator[Cluster]:
    """A scheduler that has no workers yet."""
    found = schedulers()
    yield found
    found.end()
    if found.scheduler.poll() is None:
        until(lambda: not found.addresses())


def small_class(folder: Path, count: int) -> list[Found]:
    folder.mkdir()
    for number in range(count):
        solved_but(folder / f"student{number:02}.ipynb", WRONG if number % 2 else {})
    return find_submissions([folder])[0]


def without_times(reports: list[Report]) -> list[dict[str, object]]:
    records = [{**to_dict(report), "seconds": 0} for report in reports]
    return sorted(records, key=lambda record: str(record["submission"]))


@pytest.fixture(scope="module")
def everyone(tmp_path_factory: pytest.TempPathFactory) -> list[Found]:
    """Return a class of thirty; a test takes as many as it needs."""
    return small_class(tmp_path_factory.mktemp("everyone") / "class", 30)


@pytest.fixture(scope="module")
def grade_locally() -> Locally:
    """Return a function that gives the records of this machine; it grades each of a class once."""
    known: dict[Path, Report] = {}

    def grade(found: list[Found]) -> list[dict[str, object]]:
        unknown = [each for each in found if each.path not in known]
        known.update((Path(r.submission.path), r) for r in grade_all(unknown, SETTINGS, 1))
        return without_times([known[each.path] for each in found])

    return grade


def run(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> int | str:
    monkeypatch.setenv("CHAINRULE_SECRET", SECRET)
    monkeypatch.setenv("CHAINRULE_COURSE", str(COURSE))
    monkeypatch.chdir(COURSE)
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    return ended.value.code or 0


def start_grading(folder: Path, output: Path, on: Cluster) -> subprocess.Popen[str]:
    arguments = ["grade", folder, "-a", "step_by_step", "-o", output, "--engine", on.engine]
    arguments += ["--course", COURSE]
    return subprocess.Popen(
        [sys.executable, "-m", "autograder.cli", *map(str, arguments)],
        cwd=COURSE,
        env={**os.environ, "CHAINRULE_SECRET": SECRET},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0


def mixed_class(folder: Path) -> Path:
    """One of each kind, including those that never travel and one whose name is not text."""
    submitted = folder / "class" / "submitted"
    for student in ("ada", "bob"):
        (submitted / student / "step_by_step").mkdir(parents=True)
        path = submitted / student / "step_by_step" / "step_by_step.ipynb"
        solved_but(path, WRONG if student == "bob" else {})
    for name in ("draws_without_the_given_seed", "exits_in_a_call"):
        shutil.copy(SUBMISSIONS / f"{name}.ipynb", folder / "class")
    (submitted / "cut" / "step_by_step").mkdir(parents=True)
    (submitted / "cut" / "step_by_step" / "step_by_step.ipynb").write_text('{"cells": [')
    (submitted / "huge" / "step_by_step").mkdir(parents=True)
    with (submitted / "huge" / "step_by_step" / "step_by_step.ipynb").open("wb") as file:
        file.truncate(33 * 2**20)
    no_text = submitted / os.fsdecode(b"Jos\xe9") / "step_by_step"
    no_text.mkdir(parents=True)
    shutil.copy(SUBMISSIONS / "solves_everything.ipynb", no_text / "step_by_step.ipynb")
    for student in ("copies", "module", "pdf"):
        (submitted / student / "step_by_step").mkdir(parents=True)
    write_notebook(submitted / "copies" / "step_by_step" / "step_by_step.ipynb", [UNTOUCHED])
    solved_but(submitted / "copies" / "step_by_step" / "step_by_step-Copy1.ipynb", {})
    beside = submitted / "module" / "step_by_step"
    solved_but(
        beside / "step_by_step.ipynb", {"linear_forward": "from my_utils import linear_forward\n"}
    )
    (beside / "my_utils.py").write_text(
        "import numpy as np\n\n\ndef linear_forward(A, W, b):\n"
        "    return np.dot(W, A) + b, (A, W, b)\n"
    )
    (submitted / "pdf" / "step_by_step" / "report.pdf").write_text("%PDF-1.4")
    return folder / "class"


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("more", [[], ["-a", "step_by_step", "--public"]], ids=["full", "public"])
def test_the_results_are_those_of_this_machine(
    more: list[str], pair: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = mixed_class(tmp_path)
    (tmp_path / "link.ipynb").symlink_to(SOURCE)
    paths = [str(folder), *map(str, folder.glob("*.ipynb")), str(tmp_path / "link.ipynb"), *more]
    for engine in ("local", pair.engine):
        output = tmp_path / engine.partition(":")[0]
        assert run(["grade", *paths, "-o", str(output), "--engine", engine], monkeypatch) == 0
    here, there = (list(Results(tmp_path / name).read()) for name in ("local", "dask"))
    assert [r.submission.student for r in there] == [r.submission.student for r in here]
    assert without_times(there) == without_times(here)
    assert {r.status for r in there} == {SubmissionStatus.GRADED, SubmissionStatus.UNREADABLE}
    assert len(there) == 11
    module = next(report for report in there if report.submission.student == "module")
    assert module.score == module.max_score
    copies = next(report for report in there if report.submission.student == "copies")
    assert copies.submission.path.endswith("-Copy1.ipynb")
    assert "is untouched" in copies.notes[0]


@pytest.mark.long
@pytest.mark.slow
def test_a_worker_that_is_killed_loses_nothing(
    pair: Cluster, tmp_path: Path, everyone: list[Found], grade_locally: Locally
) -> None:
    results = tmp_path / "out" / "results.jsonl"
    graded = start_grading(everyone[0].path.parent, results.parent, pair)
    until(lambda: lines(results) > 0)
    victim = pair.pids()["one"]
    zygotes = descendants(victim)
    os.kill(victim, signal.SIGKILL)
    assert lines(results) < len(everyone)
    _out, errors = graded.communicate()
    assert graded.returncode == 0, errors
    assert without_times(list(Results(results.parent).read())) == grade_locally(everyone)
    assert zygotes
    until(lambda: all(is_gone(pid) for pid in zygotes))
    # Its nanny starts another.
    until(lambda: pair.pids().get("one", victim) != victim)


@pytest.mark.long
@pytest.mark.slow
def test_ctrl_c_takes_back_what_is_under_way_and_leaves_what_is_done(
    pair: Cluster, tmp_path: Path, everyone: list[Found], grade_locally: Locally
) -> None:
    results = tmp_path / "out" / "results.jsonl"
    graded = start_grading(everyone[0].path.parent, results.parent, pair)
    until(lambda: lines(results) > 0)
    graded.send_signal(signal.SIGINT)
    _out, errors = graded.communicate()
    assert (graded.returncode, errors.strip()) == (130, "chainrule: stopped")
    done = lines(results)
    assert 0 < done < len(everyone)
    until(lambda: not any(pair.client.processing().values()))
    again = start_grading(everyone[0].path.parent, results.parent, pair)
    _out, errors = again.communicate()
    assert again.returncode == 0
    assert f"{done} unchanged" in errors
    assert without_times(list(Results(results.parent).read())) == grade_locally(everyone)


@pytest.mark.long
@pytest.mark.slow
def test_ctrl_c_ends_a_run_whose_scheduler_no_longer_answers(
    bare: Cluster, tmp_path: Path, everyone: list[Found]
) -> None:
    bare.add("only")
    results = tmp_path / "out" / "results.jsonl"
    graded = start_grading(everyone[0].path.parent, results.parent, bare)
    until(lambda: lines(results) > 0)
    bare.scheduler.send_signal(signal.SIGSTOP)
    try:
        graded.send_signal(signal.SIGINT)
        _out, errors = graded.communicate()
    finally:
        bare.scheduler.send_signal(signal.SIGCONT)
    assert (graded.returncode, errors.strip()) == (130, "chainrule: stopped")


@pytest.mark.long
@pytest.mark.slow
def test_a_machine_that_is_lost_for_good_loses_nothing(
    bare: Cluster, tmp_path: Path, everyone: list[Found], grade_locally: Locally
) -> None:
    for name in ("stays", "goes"):
        bare.add(name)
    found = everyone[:16]
    with open_engine(bare.engine, SETTINGS, None) as grade:
        reports = grade(found)
        first = next(reports)
        bare.processes["goes"].kill()
        assert without_times([first, *reports]) == grade_locally(found)
    assert set(bare.pids()) == {"stays"}


@pytest.mark.long
@pytest.mark.slow
def test_a_worker_that_joins_later_is_used(
    bare: Cluster, tmp_path: Path, everyone: list[Found], grade_locally: Locally
) -> None:
    bare.add("early")
    found = everyone[:16]
    with open_engine(bare.engine, SETTINGS, None) as grade:
        reports = grade(found)
        first = next(reports)
        bare.add("late")
        assert not descendants(bare.pids()["late"])
        assert without_times([first, *reports]) == grade_locally(found)
    assert descendants(bare.pids()["late"])  # the zygote with which it graded


@pytest.mark.long
@pytest.mark.slow
def test_nothing_is_left_of_a_cluster_that_stops(
    bare: Cluster, tmp_path: Path, everyone: list[Found]
) -> None:
    bare.add("one", nanny=True)
    found = everyone[:1]
    with open_engine(bare.engine, SETTINGS, None) as grade:
        assert len(list(grade(found))) == 1
    left = descendants(bare.processes["one"].pid)
    assert len(left) >= 2  # the worker and its zygote
    bare.remove("one")
    until(lambda: all(is_gone(pid) for pid in left))


POISON = """
import os, signal
from autograder.engines import station

# The default is bound here: a worker may load this twice.
def grade_or_die(path, *others, grade=station.grade_submission):
    if path.stem == "deadly":
        os.kill(os.getpid(), signal.SIGKILL)
    return grade(path, *others)

station.grade_submission = grade_or_die
"""


@pytest.mark.long
@pytest.mark.slow
def test_what_takes_its_workers_down_has_a_report_and_harms_no_other(
    tmp_path: Path, everyone: list[Found], grade_locally: Locally
) -> None:
    (tmp_path / "cluster").mkdir()
    (tmp_path / "poison.py").write_text(POISON)
    found = everyone[:6]
    deadly = solved_but(tmp_path / "deadly.ipynb", {})
    with cluster(tmp_path / "cluster", allowed_failures=0) as started:
        for name in ("one", "two"):
            started.add(name, "--preload", str(tmp_path / "poison.py"), nanny=True)
        with open_engine(started.engine, SETTINGS, None) as grade:
            reports = list(grade([Found("deadly", deadly), *found]))
    (internal,) = (r for r in reports if r.status is SubmissionStatus.INTERNAL)
    assert (internal.submission.student, internal.score) == ("deadly", None)
    assert internal.notes == (
        "internal error: SandboxError: every worker process that graded it died",
    )
    assert without_times([r for r in reports if r is not internal]) == grade_locally(found)


def lose_the_worker(started: Cluster) -> None:
    os.kill(started.pids()["only"], signal.SIGKILL)


def lose_the_worker_with_what_it_has_graded(started: Cluster) -> None:
    until(lambda: not any(started.client.processing().values()))
    lose_the_worker(started)


def lose_the_scheduler(started: Cluster) -> None:
    started.scheduler.kill()


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize(
    ("lose", "sentence"),
    [
        (lose_the_worker, "no worker is left"),
        (lose_the_worker_with_what_it_has_graded, "no worker is left"),
        (lose_the_scheduler, "dropped the submissions in flight"),
    ],
)
def test_a_cluster_that_is_lost_ends_the_run_in_a_sentence(
    lose: Callable[[Cluster], None],
    sentence: str,
    bare: Cluster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    everyone: list[Found],
) -> None:
    monkeypatch.setattr(cluster_traffic, "PATIENCE_SECONDS", 0.5)
    bare.add("only")
    found = everyone[:8]
    with ExitStack() as stack:
        grade = stack.enter_context(open_engine(bare.engine, SETTINGS, None))
        reports = stack.enter_context(closing(grade(found)))  # type: ignore[type-var]
        assert next(reports).status is SubmissionStatus.GRADED
        lose(bare)
        with pytest.raises(SandboxError, match=sentence):
            list(reports)


@pytest.mark.slow
def test_earlier_results_are_kept_when_a_cluster_is_not_fit(
    bare: Cluster,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    small_class(tmp_path / "class", 1)
    arguments = ["grade", str(tmp_path / "class"), "-o", str(tmp_path / "out")]
    assert run(arguments, monkeypatch) == 0
    before = (tmp_path / "out" / "results.jsonl").read_bytes()
    capsys.readouterr()
    assert run([*arguments, "--no-resume", "--engine", bare.engine], monkeypatch) == 2
    said = f"chainrule: the Dask scheduler at {bare.address} has no workers\n"
    assert capsys.readouterr().err == said
    assert (tmp_path / "out" / "results.jsonl").read_bytes() == before


@pytest.mark.slow
def test_a_worker_that_disagrees_is_named_before_anything_is_graded(
    bare: Cluster, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    shutil.copytree(COURSE / "solutions", other / "solutions")
    with (other / "solutions" / "step_by_step" / "reference.py").open("a") as file:
        file.write("# Another version.\n")
    bare.add("fit")
    bare.add("unfit", environment={"CHAINRULE_COURSE": str(other)})
    address = bare.addresses()["unfit"]
    said = f"the worker {address} cannot grade this run: its version of step_by_step differs"
    with pytest.raises(UsageError, match=said), open_engine(bare.engine, SETTINGS, None):
        pass


@pytest.mark.slow
def test_a_worker_without_this_program_is_named(bare: Cluster, tmp_path: Path) -> None:
    (tmp_path / "autograder").mkdir()
    (tmp_path / "autograder" / "__init__.py").touch()
    bare.add("old", environment={"PYTHONPATH": str(tmp_path)})
    said = "cannot grade this run: it cannot load Chainrule: ModuleNotFoundError"
    with pytest.raises(UsageError, match=said), open_engine(bare.engine, SETTINGS, None):
        pass


@pytest.mark.slow
def test_a_late_worker_that_disagrees_stops_the_run(
    bare: Cluster, tmp_path: Path, everyone: list[Found]
) -> None:
    bare.add("early")
    found = everyone[:16]
    with open_engine(bare.engine, SETTINGS, None) as grade:
        reports = grade(found)
        next(reports)
        bare.add("late", environment={"CHAINRULE_COURSE": str(tmp_path)})
        with pytest.raises(UsageError, match=r"joined later .* it has no course folder at"):
            list(reports)


def test_no_scheduler_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask, "CONNECT_SECONDS", 0.2)
    with (
        pytest.raises(UsageError, match=r"there is no Dask scheduler at tcp://127\.0\.0\.1:1"),
        open_engine("dask://127.0.0.1:1", SETTINGS, None),
    ):
        pass


def test_without_dask_the_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(UsageError, match=r"pip install distributed"),
        open_engine("dask://127.0.0.1:1", SETTINGS, None),
    ):
        pass


@pytest.mark.parametrize(
    ("name", "required", "sentence"),
    [
        ("dask+tls://127.0.0.1:1", False, "this client has no certificate for TLS"),
        ("dask://127.0.0.1:1", True, "Dask's configuration requires encryption"),
    ],
)
def test_a_client_without_certificates_is_refused_at_once(
    name: str, required: bool, sentence: str
) -> None:
    importlib.import_module("distributed")  # its own settings must be there before one is changed
    config = importlib.import_module("dask").config
    with (
        config.set({"distributed.comm.require-encryption": required}),
        pytest.raises(UsageError, match=sentence),
        open_engine(name, SETTINGS, None),
    ):
        pass
