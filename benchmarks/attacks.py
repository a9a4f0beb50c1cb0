"""Sends the same attacks through Chainrule, nbgrader and otter-grader: who falls to what.

Every attack sits inside `linear_forward`; `compute_cost`, in the same notebook, is right.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import json
import os
import re
import resource
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

COURSE = Path(__file__).resolve().parents[1]
ATTACKS = COURSE / "tests" / "attacks"
ENVIRONMENTS = COURSE / "benchmarks" / ".envs"
CHAINRULE = str(Path(sys.executable).with_name("chainrule"))
BESIDE = ("dnn_utils.py", "testCases.py", "public_tests.py")

LIMIT_SECONDS = 60  # for one submission, after which the grader is killed
CELL_SECONDS = 10  # nbgrader's own limit for a cell; otter has none
MEMORY_BYTES = 4 * 2**30
CANARIES = ("chainrule-was-here", "chainrule-memory")
CANARY_FOLDERS = ("/tmp", "/dev/shm", "/var/tmp")
GRADERS = ("chainrule", "nbgrader", "otter")
OUTCOMES = (
    "held",
    "undeserved points",
    "result lost",
    "others hurt",
    "trace left",
    "let through",
    "not run",
    "-",
)

# The published fixtures, compared with literal values, as graders of this kind do it.
TESTS = {
    "linear_forward": """\
import numpy as np
from testCases import linear_forward_test_case
Z, cache = {function}(*linear_forward_test_case())
np.testing.assert_allclose(Z, [[3.26295337, -1.23429987]], rtol=1e-6)""",
    "compute_cost": """\
import numpy as np
from testCases import compute_cost_test_case
Y, AL = compute_cost_test_case()
np.testing.assert_allclose({function}(AL, Y), 0.2797765635793422, rtol=1e-6)""",
}

RIGHT = "W @ A + b, (A, W, b)"
COST = """\
def compute_cost(AL, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(AL) + (1 - Y) * np.log(1 - AL)) / m"""

# Two notebooks that attack nothing: they show that each grader grades as it should.
CONTROLS = {
    "(solves both)": (10.0, f"def linear_forward(A, W, b):\n    return {RIGHT}"),
    "(solves compute_cost only)": (0.0, "def linear_forward(A, W, b):\n    return None"),
}

_PICK = """\
import ast, re


def pick(text):
    found = re.search(r"\\[\\[[-0-9., ]+\\]\\]", text)
    return np.array(ast.literal_eval(found[0])) if found else None


"""
_WRONG = "    return np.zeros((W.shape[0], A.shape[1])), (A, W, b)"

# What is published against graders that run tests beside student code, by group: what
# linear_forward deserves, and the cell.
EXTRA: dict[str, tuple[float, str]] = {
    # by value
    "returns_an_array_that_always_agrees": (
        0,
        """\
class Yes(np.ndarray):
    def __array_function__(self, function, types, arguments, named):
        if function.__name__ in ("isclose", "allclose", "array_equal"):
            return np.True_
        return super().__array_function__(function, types, arguments, named)


def linear_forward(A, W, b):
    return np.zeros((1, 2)).view(Yes), (A, W, b)""",
    ),
    "returns_an_array_whose_arithmetic_lies": (
        0,
        """\
class Yes(np.ndarray):
    def __array_ufunc__(self, ufunc, method, *values, **named):
        named.pop("out", None)
        plain = [np.asarray(value) for value in values]
        result = getattr(ufunc, method)(*plain, **named)
        if ufunc in (np.isnan, np.isinf):
            return np.zeros_like(result)
        return np.ones_like(result) if result.dtype == bool else result


def linear_forward(A, W, b):
    return np.zeros((1, 2)).view(Yes), (A, W, b)""",
    ),
    "returns_a_masked_array": (
        0,
        """\
def linear_forward(A, W, b):
    return np.ma.masked_all((W.shape[0], A.shape[1])), (A, W, b)""",
    ),
    # by patching the judge
    "patches_the_comparison_inside_numpy": (
        0,
        f"""\
def linear_forward(A, W, b):
    np.testing._private.utils.assert_array_compare = lambda *a, **k: None
{_WRONG}""",
    ),
    "replaces_the_testing_module": (
        0,
        f"""\
def linear_forward(A, W, b):
    import sys
    class Testing:
        assert_allclose = staticmethod(lambda *a, **k: None)
    np.testing = sys.modules["numpy.testing"] = Testing
{_WRONG}""",
    ),
    "swallows_every_assertion_error": (
        0,
        f"""\
def linear_forward(A, W, b):
    import sys
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell:
        shell.set_custom_exc((AssertionError,), lambda *a, **k: [])
        shell.showtraceback = lambda *a, **k: None
{_WRONG}""",
    ),
    "removes_assertions_from_the_cells_to_come": (
        0,
        f"""\
import ast


class Drop(ast.NodeTransformer):
    def visit_Expr(self, node):
        return ast.Pass() if "assert" in ast.dump(node) else node


class Judge:
    try:
        get_ipython().ast_transformers.append(Drop())
    except NameError:
        pass


def linear_forward(A, W, b):
{_WRONG}""",
    ),
    "rewrites_the_cells_to_come": (
        0,
        f"""\
class Judge:
    try:
        get_ipython().input_transformers_cleanup.append(
            lambda lines: ["pass\\n"] if any("assert" in line for line in lines) else lines
        )
    except NameError:
        pass


def linear_forward(A, W, b):
{_WRONG}""",
    ),
    "patches_otters_test_runner": (
        0,
        """\
def linear_forward(A, W, b):
    import sys
    files = sys.modules.get("otter.test_files.exception_test")
    if files:
        result = files.TestCaseResult
        files.TestCaseResult = lambda test_case, message, passed: result(test_case, message, True)
    return None""",
    ),
    # by reading answers
    "reads_the_constants_of_its_caller": (
        0,
        """\
def linear_forward(A, W, b):
    import sys
    frame = sys._getframe(1)
    found = [c for c in frame.f_code.co_consts if isinstance(c, float)]
    return np.array(found[: W.shape[0] * A.shape[1]]).reshape(W.shape[0], -1), (A, W, b)""",
    ),
    "reads_the_source_of_its_caller": (
        0,
        _PICK
        + """\
def linear_forward(A, W, b):
    import inspect, sys
    return pick(inspect.getsource(sys._getframe(1))), (A, W, b)""",
    ),
    "reads_the_history_of_the_notebook": (
        0,
        _PICK
        + """\
def linear_forward(A, W, b):
    return pick(str(globals().get("In", [""])[-1])), (A, W, b)""",
    ),
    "reads_the_tests_beside_it": (
        0,
        _PICK
        + """\
def linear_forward(A, W, b):
    import pathlib
    for pattern in ("*.ipynb", "tests/*.py"):
        for path in pathlib.Path.cwd().glob(pattern):
            found = pick(path.read_text())
            if found is not None:
                return found, (A, W, b)
    return None""",
    ),
    "reads_the_tests_in_the_course": (
        0,
        _PICK
        + """\
def linear_forward(A, W, b):
    import pathlib
    for folder in pathlib.Path.cwd().parents:
        for pattern in ("source/*/*.ipynb", "source/tests/*.py", "release/*/*.ipynb"):
            for path in folder.glob(pattern):
                if "[[3." in path.read_text():
                    return pick(path.read_text()), (A, W, b)
    return None""",
    ),
    "reads_text_in_the_memory": (
        0,
        _PICK
        + """\
def linear_forward(A, W, b):
    import gc
    for thing in gc.get_objects():
        values = list(thing.values()) if isinstance(thing, dict) else thing
        if isinstance(values, (list, tuple)):
            for text in values:
                found = pick(text) if isinstance(text, str) and "assert_" in text else None
                if found is not None:
                    return found, (A, W, b)
    return None""",
    ),
    # lost results
    "exits_at_once": (0, "def linear_forward(A, W, b):\n    import os\n    os._exit(0)"),
    "calls_sys_exit": (0, "def linear_forward(A, W, b):\n    import sys\n    sys.exit(0)"),
    "loops_for_ever": (0, "def linear_forward(A, W, b):\n    while True:\n        pass"),
    "kills_itself": (0, "def linear_forward(A, W, b):\n    import os\n    os.kill(os.getpid(), 9)"),
    "stops_itself": (
        0,
        "def linear_forward(A, W, b):\n    import os\n    os.kill(os.getpid(), 19)",
    ),
    "crashes_the_interpreter": (
        0,
        "def linear_forward(A, W, b):\n    import ctypes\n    ctypes.string_at(0)",
    ),
    "closes_every_descriptor": (
        10,
        f"""\
def linear_forward(A, W, b):
    import os
    os.closerange(0, 1000)
    return {RIGHT}""",
    ),
    # harm to the other exercise
    "breaks_numpy_for_the_others": (
        10,
        f"""\
def linear_forward(A, W, b):
    answer = {RIGHT}
    np.dot = np.sum = np.log = None
    return answer""",
    ),
    "replaces_the_fixtures": (
        10,
        f"""\
def linear_forward(A, W, b):
    import sys
    if "testCases" in sys.modules:
        sys.modules["testCases"].compute_cost_test_case = lambda: (1 / 0, None)
    return {RIGHT}""",
    ),
    # traces on the host
    "writes_the_gradebook": (
        0,
        """\
def linear_forward(A, W, b):
    import pathlib, sqlite3
    for folder in pathlib.Path.cwd().parents:
        if (folder / "gradebook.db").exists():
            try:
                with sqlite3.connect(folder / "gradebook.db", timeout=5) as book:
                    book.execute("update grade set manual_score = 10")
            except sqlite3.Error:
                pass
    return None""",
    ),
    "leaves_a_daemon": (
        10,
        f"""\
def linear_forward(A, W, b):
    import subprocess
    try:
        subprocess.Popen(["sleep", "600"], start_new_session=True, stdin=-3, stdout=-3, stderr=-3)
    except (OSError, RuntimeError):
        pass
    return {RIGHT}""",
    ),
    "writes_when_the_process_ends": (
        10,
        f"""\
def linear_forward(A, W, b):
    import atexit, pathlib
    atexit.register(lambda: pathlib.Path("/tmp/chainrule-was-here").touch())
    return {RIGHT}""",
    ),
    "plants_a_startup_file": (
        10,
        f"""\
def linear_forward(A, W, b):
    import os
    try:
        folder = os.path.expanduser("~/.ipython/profile_default/startup")
        os.makedirs(folder, exist_ok=True)
        open(os.path.join(folder, "chainrule-was-here.py"), "w").close()
    except (OSError, RuntimeError):
        pass
    return {RIGHT}""",
    ),
    "writes_into_the_shared_memory_of_the_host": (
        10,
        f"""\
def linear_forward(A, W, b):
    for folder in ("/dev/shm", "/var/tmp"):
        try:
            open(folder + "/chainrule-was-here", "w").write("for the next")
        except OSError:
            pass
    return {RIGHT}""",
    ),
    "leaves_notes_in_the_course": (
        10,
        f"""\
def linear_forward(A, W, b):
    import pathlib
    for folder in pathlib.Path.cwd().parents:
        try:
            (folder / "chainrule-was-here").touch()
        except OSError:
            pass
    return {RIGHT}""",
    ),
}

# Attacks on Chainrule's own channel and files: there is nothing like it elsewhere.
OWN_WIRE = (
    "answers_for_the_cases_to_come",
    "asks_",
    "duplicates_its_channel_",
    "imports_the_answers",
    "opens_the_fixtures_with_h5py",
    "replaces_the_wire",
    "replaces_the_workers_answer",
    "sends_",
    "uses_a_proxy_after_its_exercise",
)
NOT_OF_THE_WIRE = {"sends_an_error_with_terminal_escapes"}

# Too harmful for graders without isolation.
NOT_RUN = {
    "changes_the_machine": "sets the clock and the host's name",
    "loads_programs_into_the_kernel": "loads modules and BPF programs",
    "plants_modules_for_the_next": "opens NumPy's own files for writing",
    "removes_and_renames_files": "removes the interpreter's files",
    "traces_other_processes": "attaches to other processes",
    "uses_the_keyring": "writes the kernel's keyring",
}

# Right numbers in an unusual container, or an attempt that a right answer follows: full marks
# from another grader are no undeserved points.
LENIENT = {"remembers_between_its_workers", "returns_a_matrix", "returns_a_record_array"}

# What the default run leaves to `--all`: relatives of others, and those that cost a minute each.
RELATIVES = {
    "asks_for_an_exercise_that_it_does_not_build_on",
    "backtracks_without_end",
    "duplicates_its_channel_over_the_standard_streams",
    "leaves_an_object_that_hangs_when_it_goes",
    "looks_at_every_open_descriptor",
    "makes_namespaces",
    "puts_every_folder_on_the_path",
    "raises_a_number_to_a_power_without_end",
    "raises_an_error_group_of_thousands",
    "raises_an_error_that_hangs_when_it_is_shown",
    "raises_an_error_without_a_name",
    "raises_generator_exit",
    "raises_its_own_limits",
    "returns_a_class",
    "returns_a_deeply_nested_list",
    "returns_a_dict_with_keys_that_are_no_text",
    "returns_a_function",
    "returns_a_hundred_thousand_empty_lists",
    "returns_a_list_of_unlimited_length",
    "returns_a_record_array",
    "returns_a_surrogate_that_is_no_text",
    "returns_an_array_of_thirty_three_dimensions",
    "returns_an_integer_of_a_million_digits",
    "returns_bytes",
    "returns_dates",
    "returns_infinity",
    "returns_its_arguments",
    "returns_structured_numbers",
    "returns_uninitialised_memory",
    "sends_a_call_without_arguments",
    "sends_a_frame_of_four_gigabytes",
    "sends_a_frame_of_length_zero",
    "sends_an_unknown_kind_of_message",
    "sends_calls_without_end",
    "sends_four_megabytes_of_nothing",
    "sends_half_a_frame_and_sleeps",
    "sends_its_answer_byte_by_byte",
    "sends_loading_messages_without_end",
    "sends_that_it_is_ready_again",
    "takes_back_privileges",
    "takes_back_the_recursion_limit",
    "uses_io_uring",
    "waits_for_input",
}


@dataclass(frozen=True, slots=True)
class Attack:
    """One notebook: its cells, what linear_forward deserves, and why peers may not get it."""

    name: str
    deserves: float
    cells: tuple[str, ...]
    at_own_wire: bool = False
    not_run: str = ""

    @property
    def control(self) -> bool:
        """Whether it attacks nothing."""
        return self.name in CONTROLS

    @property
    def tells(self) -> bool:
        """Whether it gives the right answer only if all its attempts were refused."""
        return self.deserves == 10 and "return None" in self.cells[1]

    def notebook(self) -> dict[str, Any]:
        """Give the notebook, as Chainrule reads it."""
        return _notebook(
            [_code(f"cell-{number}", cell) for number, cell in enumerate(self.cells, 1)],
            {"chainrule": {"assignment": "step_by_step"}},
        )


@dataclass(frozen=True, slots=True)
class Result:
    """What a grader made of a notebook: points by exercise, unless it lost them, and traces."""

    scores: dict[str, float] | None
    traces: tuple[str, ...] = ()
    killed: bool = False


def main() -> None:
    """Run the attacks, print the table and write it down."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.attacks")
    parser.add_argument("--all", action="store_true", help="leave no attack out")
    parser.add_argument("--only", default="", metavar="TEXT", help="those with TEXT in their names")
    parser.add_argument("--resume", action="store_true", help="go on where a run was interrupted")
    parser.add_argument("--jobs", type=int, default=2, help="submissions at a time")
    parser.add_argument("--inside", default="", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.inside:
        _inside(json.loads(arguments.inside))
        return
    _needs_namespaces()
    chosen = [
        a for a in _attacks(everything=arguments.all) if a.control or arguments.only in a.name
    ]
    for peer in GRADERS[1:]:
        _environment(peer)
    ENVIRONMENTS.mkdir(exist_ok=True)
    progress = _Progress(ENVIRONMENTS / "progress.jsonl", resume=arguments.resume)
    with tempfile.TemporaryDirectory(prefix="run-", dir=ENVIRONMENTS) as folder:
        bench = _Bench(Path(folder), progress)
        with ThreadPoolExecutor(arguments.jobs) as pool:
            found = list(pool.map(bench.outcomes, chosen))
    lines = [*_header(chosen, progress.elapsed()), *_table(chosen, found)]
    text = "\n".join([*lines, *_totals(chosen, found)]) + "\n"
    sys.stdout.write(text)
    if not arguments.only:
        (COURSE / "benchmarks" / "ATTACKS.md").write_text(text, encoding="utf-8")


# ---------------------------------------------------------------------------------- notebooks


def _attacks(*, everything: bool) -> list[Attack]:
    """Give the controls, then the attacks by name."""
    # Imported late, as every room starts this module once more and has no use for the tests.
    from tests.attacks.test_attacks import EXPECTED

    first = "import numpy as np\nfrom dnn_utils import sigmoid, relu"
    made = {**CONTROLS, **EXTRA}
    attacks = [Attack(name, score, (first, cell, COST)) for name, (score, cell) in made.items()]
    for name, (_, score) in EXPECTED.items():
        if name in RELATIVES and not everything:
            continue
        notebook = json.loads((ATTACKS / f"{name}.ipynb").read_text(encoding="utf-8"))
        cells = tuple("".join(cell["source"]) for cell in notebook["cells"])
        wire = name.startswith(OWN_WIRE) and name not in NOT_OF_THE_WIRE
        attacks.append(Attack(name, score, cells, wire, NOT_RUN.get(name, "")))
    return sorted(attacks, key=lambda attack: (not attack.control, attack.name))


def _code(identity: str, source: str, nbgrader: dict[str, Any] | None = None) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": identity,
        "metadata": {"nbgrader": nbgrader} if nbgrader else {},
        "outputs": [],
        "source": source,
    }


def _notebook(cells: list[dict[str, Any]], metadata: dict[str, Any]) -> dict[str, Any]:
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {
        "cells": cells,
        "metadata": {**metadata, "kernelspec": kernel},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _source_notebook() -> dict[str, Any]:
    """Give the instructor's notebook for nbgrader: a solution cell and a test cell an exercise."""
    cells = [_code("imports", "import numpy as np")]
    for name, test in TESTS.items():
        stub = f"def {name}(*arguments):\n    ### BEGIN SOLUTION\n    pass\n    ### END SOLUTION"
        cells.append(_code(name, stub, _marks(name, solution=True)))
        cells.append(_code(f"test-{name}", test.format(function=name), _marks(f"test-{name}")))
    return _notebook(cells, {})


def _marks(name: str, *, solution: bool = False) -> dict[str, Any]:
    marks: dict[str, Any] = {
        "schema_version": 3,
        "grade_id": name,
        "cell_type": "code",
        "task": False,
        "solution": solution,
        "grade": not solution,
        "locked": not solution,
    }
    return marks if solution else {**marks, "points": 10}


# --------------------------------------------------------------------------------- environments


def _environment(peer: str) -> None:
    """Make a peer's environment from its lock, unless it is there and the lock unchanged."""
    lock = COURSE / "requirements" / f"peers-{peer}.txt"
    folder, stamp = ENVIRONMENTS / peer, ENVIRONMENTS / peer / "made-from"
    state = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == state:
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    python = str(folder / "bin" / "python")
    subprocess.run([python, *install, "--requirement", str(lock)], check=True)
    stamp.write_text(state)


def _locked(peer: str, package: str) -> str:
    text = (COURSE / "requirements" / f"peers-{peer}.txt").read_text()
    found = re.search(rf"^{package}==([^ ;\\]+)", text, re.MULTILINE)
    assert found is not None
    return found[1]


# --------------------------------------------------------------------------------------- rooms


def _needs_namespaces() -> None:
    """Refuse to run attacks on a machine where nothing can be kept from them."""
    if subprocess.run([*_unshare(), "true"], check=False).returncode:
        sys.exit("attacks: needs Linux namespaces (unshare); nothing was run")


def _unshare() -> list[str]:
    mapped = ["--user", "--map-root-user"] if os.geteuid() else []
    spaces = ["--net", "--pid", "--ipc", "--uts", "--mount", "--mount-proc"]
    return ["unshare", *mapped, *spaces, "--fork", "--kill-child"]


def _in_a_room(command: list[str], cwd: Path, scratch: Path, output: str = "/dev/null") -> Any:
    """Run a grader in a room of its own: how it ended, and the traces that were left there."""
    room = {"command": command, "cwd": str(cwd), "scratch": str(scratch), "output": output}
    again = [sys.executable, "-m", "benchmarks.attacks", "--inside", json.dumps(room)]
    try:
        done = subprocess.run(
            [*_unshare(), *again],
            cwd=COURSE,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=LIMIT_SECONDS + 30,
            check=False,
        )
        return json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        return {"killed": True, "traces": []}


def _inside(room: dict[str, Any]) -> None:
    """Be the first process of a room: furnish it, run the grader, look what it left."""
    scratch = Path(room["scratch"])
    _furnish(scratch)
    report = os.dup(1)
    home = scratch / "home"
    home.mkdir()
    tools = f"{Path(room['command'][0]).parent}:/usr/bin:/bin"
    environment = {"PATH": tools, "HOME": str(home), "LANG": "C.UTF-8", "TMPDIR": "/tmp"}
    with Path(room["output"]).open("wb") as output:
        grader = subprocess.Popen(
            room["command"],
            cwd=room["cwd"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        killed = False
        try:
            grader.wait(LIMIT_SECONDS)
        except subprocess.TimeoutExpired:
            killed = True
            os.killpg(grader.pid, signal.SIGKILL)
            grader.wait()
    # What the killed one left running says nothing.
    traces = [*_canaries(scratch), *([] if killed else _survivors())]
    os.write(report, json.dumps({"killed": killed, "traces": traces}).encode())


def _furnish(scratch: Path) -> None:
    """Leave only the scratch folder and private temporary folders writable, loopback up."""

    def mount(*arguments: str) -> None:
        subprocess.run(["mount", *arguments], check=True, stdout=subprocess.DEVNULL)

    mount("--make-rprivate", "/")
    for folder in {COURSE, scratch}:
        mount("--bind", str(folder), str(folder))
    mount("--bind", str(scratch), str(scratch))
    for path in ("/", str(COURSE)):
        mount("-o", "remount,bind,ro", path)
    for path in CANARY_FOLDERS:
        mount("-t", "tmpfs", "-o", "size=1g,mode=1777", "tmpfs", path)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        # SIOCSIFFLAGS, IFF_UP: kernels talk to their graders over loopback.
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sH14x", b"lo", 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _canaries(scratch: Path) -> list[str]:
    return [
        str(path.relative_to(folder))
        for folder in (*map(Path, CANARY_FOLDERS), scratch)
        for name in CANARIES
        for path in folder.rglob(f"{name}*")
    ]


def _survivors() -> list[str]:
    """Name the processes that outlived the grader; a kernel that was told to end gets a moment."""
    end = time.monotonic() + 1
    while (found := _processes()) and time.monotonic() < end:
        time.sleep(0.05)
    return found


def _processes() -> list[str]:
    """Name all processes of the room, but for the first."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            state = (path / "stat").read_text().rsplit(")", 1)[1].split()[0]
            name = (path / "comm").read_text().strip()
        except OSError:
            continue  # it has ended by now
        if path.name != "1" and state != "Z":
            found.append(f"process {name}")
    return found


# ------------------------------------------------------------------------------------- graders


class _Progress:
    """The outcomes so far, on disk, so that a run that was interrupted can go on."""

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        self.known: dict[str, list[str]] = {}
        before = 0.0
        if not resume:
            path.unlink(missing_ok=True)
        for line in path.read_text().splitlines() if path.exists() else []:
            record = json.loads(line)
            self.known[record["key"]] = record["outcomes"]
            before = max(before, record["elapsed"])
        self.started = time.monotonic() - before

    def elapsed(self) -> float:
        """Give the seconds spent, those of the interrupted run included."""
        return time.monotonic() - self.started

    def key(self, attack: Attack) -> str:
        """Name an attack so that one that was changed is run again."""
        return f"{attack.name} {hashlib.sha256(repr(attack).encode()).hexdigest()[:16]}"

    def add(self, attack: Attack, outcomes: list[str]) -> None:
        """Write down what came of an attack, and say so on standard error."""
        record = {"key": self.key(attack), "outcomes": outcomes, "elapsed": self.elapsed()}
        with self.path.open("a") as file:
            file.write(json.dumps(record) + "\n")
        sys.stderr.write(f"{attack.name}: {' | '.join(outcomes)}\n")


class _Bench:
    """The three graders, each with a course of the same two exercises."""

    def __init__(self, folder: Path, progress: _Progress) -> None:
        self.folder = folder
        self.progress = progress
        self.graders: dict[str, Callable[[Attack, Path], Result]] = {
            "chainrule": self._chainrule,
            "nbgrader": self._nbgrader,
            "otter": self._otter,
        }
        self._make_nbgrader_course()
        self._make_otter_autograder()

    def outcomes(self, attack: Attack) -> list[str]:
        """Send an attack through all three, unless that was done before."""
        known = self.progress.known.get(self.progress.key(attack))
        if known is not None:
            return known
        outcomes = [self._outcome(attack, grader) for grader in GRADERS]
        self.progress.add(attack, outcomes)
        return outcomes

    def _outcome(self, attack: Attack, grader: str) -> str:
        if grader != "chainrule" and (attack.at_own_wire or attack.not_run):
            return "-" if attack.at_own_wire else "not run"
        with tempfile.TemporaryDirectory(dir=self.folder, ignore_cleanup_errors=True) as scratch:
            result = self.graders[grader](attack, Path(scratch))
        due = {"linear_forward": attack.deserves, "compute_cost": 10}
        if attack.control and result.scores != due:
            raise RuntimeError(f"{grader} does not grade {attack.name} as it should: {result}")
        return ", ".join(_judge(attack, result)) or "held"

    def _chainrule(self, attack: Attack, scratch: Path) -> Result:
        path, report = scratch / "student.ipynb", scratch / "report.json"
        path.write_text(json.dumps(attack.notebook()), encoding="utf-8")
        # The table for people goes to standard error when the report goes to standard output.
        command = [CHAINRULE, "check", str(path), "--json", "-"]
        ended = _in_a_room(command, COURSE, scratch, str(report))
        return Result(_chainrule_scores(report), tuple(ended["traces"]), ended["killed"])

    def _make_nbgrader_course(self) -> None:
        course = self.folder / "course"
        source = course / "source" / "attacks"
        source.mkdir(parents=True)
        (course / "nbgrader_config.py").write_text(
            "c = get_config()\nc.CourseDirectory.course_id = 'c'\n"
            f"c.Execute.timeout = {CELL_SECONDS}\n"
        )
        (source / "attack.ipynb").write_text(json.dumps(_source_notebook()))
        _put_beside(source)
        _prepare("nbgrader", ["generate_assignment", "attacks"], course)

    def _nbgrader(self, attack: Attack, scratch: Path) -> Result:
        course = scratch / "course"
        shutil.copytree(self.folder / "course", course)
        submitted = course / "submitted" / "student" / "attacks"
        submitted.mkdir(parents=True)
        _put_beside(submitted)
        released = course / "release" / "attacks" / "attack.ipynb"
        notebook = json.loads(released.read_text(encoding="utf-8"))
        cells = {cell["id"]: cell for cell in notebook["cells"]}
        for name, source in zip(("imports", *TESTS), attack.cells, strict=True):
            cells[name]["source"] = source
        (submitted / "attack.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
        nbgrader = str(ENVIRONMENTS / "nbgrader" / "bin" / "nbgrader")
        command = [nbgrader, "autograde", "attacks", "--student", "student"]
        ended = _in_a_room(command, course, scratch)
        graded = course / "autograded" / "student" / "attacks" / "attack.ipynb"
        scores = _gradebook_scores(course / "gradebook.db") if graded.exists() else None
        return Result(scores, tuple(ended["traces"]), ended["killed"])

    def _make_otter_autograder(self) -> None:
        folder = self.folder / "otter"
        (folder / "tests").mkdir(parents=True)
        _put_beside(folder)
        for number, (name, test) in enumerate(TESTS.items(), 1):
            body = test.format(function=f'env["{name}"]').replace("\n", "\n    ")
            (folder / "tests" / f"q{number}.py").write_text(
                "from otter.test_files import test_case\n\nOK_FORMAT = False\n\n"
                f'name = "{name}"\npoints = 10\n\n\n@test_case(points=10)\n'
                f"def test_fixture(env):\n    {body}\n"
            )
        command = ["generate", "-t", "tests", "-o", "autograder.zip", *BESIDE]
        without = ["--no-config", "--no-requirements", "--no-environment"]
        _prepare("otter", [*command, *without], folder)

    def _otter(self, attack: Attack, scratch: Path) -> Result:
        (scratch / "student.ipynb").write_text(json.dumps(attack.notebook()), encoding="utf-8")
        shutil.copy(self.folder / "otter" / "autograder.zip", scratch)
        otter = str(ENVIRONMENTS / "otter" / "bin" / "otter")
        command = [otter, "run", "student.ipynb", "-a", "autograder.zip", "-o", ".", "--no-logo"]
        ended = _in_a_room(command, scratch, scratch)
        scores = _otter_scores(scratch / "results.json")
        return Result(scores, tuple(ended["traces"]), ended["killed"])


def _prepare(peer: str, arguments: list[str], cwd: Path) -> None:
    """Run a peer's program on files of ours; it calls others of its environment by name."""
    tools = ENVIRONMENTS / peer / "bin"
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}
    command = [str(tools / peer), *arguments]
    subprocess.run(command, cwd=cwd, env=environment, check=True, capture_output=True)


def _put_beside(folder: Path) -> None:
    for name in BESIDE:
        shutil.copy(COURSE / "release" / "step_by_step" / name, folder)


def _chainrule_scores(path: Path) -> dict[str, float] | None:
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if report["status"] != "graded":
        return None
    return {e["name"]: e["score"] for e in report["exercises"] if e["name"] in TESTS}


def _gradebook_scores(path: Path) -> dict[str, float] | None:
    """Read the points that nbgrader exports: a person's mark wins over the automatic one."""
    query = (
        "select base_cell.name, coalesce(grade.manual_score, grade.auto_score) "
        "from grade join base_cell on base_cell.id = grade.cell_id"
    )
    with closing(sqlite3.connect(path)) as gradebook:
        scores = {name.removeprefix("test-"): score for name, score in gradebook.execute(query)}
    return scores if all(scores.get(name) is not None for name in TESTS) else None


def _otter_scores(path: Path) -> dict[str, float] | None:
    try:
        tests = json.loads(path.read_text(encoding="utf-8"))["tests"]
    except (OSError, ValueError, KeyError):
        return None
    scores: dict[str, float] = {}
    for test in tests:
        for name in TESTS:
            if test["name"].startswith(name):
                scores[name] = float(test.get("score", 0))
    return scores if scores.keys() == TESTS.keys() else None


def _judge(attack: Attack, result: Result) -> Iterator[str]:
    """Say all that came of an attack; nothing at all means that the grader held."""
    if result.scores is None or result.killed:
        yield "result lost"
    else:
        earned = result.scores["linear_forward"]
        if earned > attack.deserves and attack.name not in LENIENT:
            yield "undeserved points"
        if result.scores["compute_cost"] < 10:
            yield "others hurt"
        if attack.tells and earned < attack.deserves:
            yield "let through"
    if result.traces:
        yield "trace left"


# -------------------------------------------------------------------------------------- report


def _header(attacks: list[Attack], seconds: float) -> Iterator[str]:
    from autograder import __version__

    yield "# Who falls to what"
    yield ""
    yield (
        f"chainrule {__version__}, nbgrader {_locked('nbgrader', 'nbgrader')}, otter-grader "
        f"{_locked('otter', 'otter-grader')}; {len(attacks) - len(CONTROLS)} attacks in "
        f"{seconds / 60:.0f} minutes; `python -m benchmarks.attacks` (`--all` leaves none out)."
    )
    yield ""
    yield (
        "Each notebook attacks inside `linear_forward` and solves `compute_cost` as it should. "
        "The peers run with their usual settings: `nbgrader autograde` "
        f"({CELL_SECONDS} s a cell) and `otter run`, the same assertions on the published fixtures "
        f"in both, 10 points each, {LIMIT_SECONDS} s a submission. Every grader runs each notebook "
        "in a room of its own, without a network, with private temporary folders, the rest of the "
        f"disk read-only and {MEMORY_BYTES >> 30} GB a process: that protects this machine, and "
        "helps the graders if anything."
    )
    yield ""
    yield "- deserves: the points that `linear_forward` should earn, of 10."
    yield "- held: the points are right, nothing was lost, nothing stayed behind."
    yield "- undeserved points: `linear_forward` earned more than it deserves."
    yield "- result lost: no score for the whole submission, or a hang that our time limit ended."
    yield "- others hurt: the right `compute_cost` earned less."
    yield "- trace left: a canary file or a process was there afterwards."
    yield (
        "- let through: the notebook gives the right answer only if all its attempts were refused, "
        "and one was not (a process started, a file read, a socket opened)."
    )
    yield "- `-`: it attacks what only Chainrule has; not run: too harmful without isolation."
    yield ""


def _table(attacks: list[Attack], found: list[list[str]]) -> Iterator[str]:
    yield "| attack | deserves | chainrule | nbgrader | otter |"
    yield "|:--|--:|:--|:--|:--|"
    for attack, outcomes in zip(attacks, found, strict=True):
        name = attack.name if attack.control else f"`{attack.name}`"
        deserves = "0 to 10" if attack.name in LENIENT else f"{attack.deserves:g}"
        yield f"| {name} | {deserves} | {' | '.join(outcomes)} |"


def _totals(attacks: list[Attack], found: list[list[str]]) -> Iterator[str]:
    counts = {grader: Counter[str]() for grader in GRADERS}
    for attack, outcomes in zip(attacks, found, strict=True):
        if not attack.control:
            for grader, outcome in zip(GRADERS, outcomes, strict=True):
                counts[grader].update(outcome.split(", "))
    yield ""
    yield "| total (an attack can count in several) | chainrule | nbgrader | otter |"
    yield "|:--|--:|--:|--:|"
    for outcome in OUTCOMES:
        yield f"| {outcome} | {' | '.join(str(counts[g][outcome]) for g in GRADERS)} |"
    left_out = [f"`{a.name}` ({a.not_run})" for a in attacks if a.not_run]
    if left_out:
        yield ""
        yield f"Not run on the peers: {', '.join(left_out)}."


if __name__ == "__main__":
    main()
