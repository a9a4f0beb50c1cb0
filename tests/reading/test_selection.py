"""What of a notebook runs: the statements kept are executed here, and nothing else of them."""

from __future__ import annotations

import json
import math
from types import ModuleType
from typing import Any

import pytest

from autograder.boundary.definitions import Definitions
from autograder.reading.notebook import parse
from autograder.reading.selection import find_definitions
from tests.conftest import COURSE
from tests.reading.programs import found, loaded

WORKBOOK = "step_by_step/step_by_step.ipynb"
FORWARD = "def forward(x):\n    return x + 1"
FORBIDDEN = "def forward(x):\n    raise AssertionError('called while loading')"
USES_A = "def cost(x):\n    return A"


def value_of(call: str, *sources: str) -> Any:
    return eval(call, loaded(found(*sources)))


def texts(definitions: Definitions) -> list[str]:
    return [statement.text for statement in definitions.statements]


# What `A` is when `cost` is called, and the cells that make it.
NEEDED: dict[str, tuple[Any, ...]] = {
    "a constant": (2, "A = 2"),
    "an annotated one": (2, "A: float = 2"),
    "two at once": (2, "A = B = 2"),
    "unpacked": (2, "A, B = 2, 3"),
    "unpacked deeply": (2, "(A, *B), C = (2, 3), 4"),
    "from another": (2, "B = 1", "A = B + 1"),
    "added to": (2, "A = 1", "A += 1"),
    "appended to": ([1, 2, 3], "A = [1]", "A.append(2)", "A.extend([3])"),
    "entries": ({"x": 1, "y": 2}, "A = {}", "A['x'] = 1", "A['y'] = 2"),
    "updated": ({"x": 1}, "A = {}", "A.update(x=1)"),
    "under two names": ({"x": 1}, "A = {}\nB = A", "A['x'] = 1"),
    "an entry unpacked": ([0, 5], "A = [0, 0]\nA[1], B = 5, 6"),
    "an entry deleted": ([2], "A = [1, 2]\ndel A[0]"),
    "the last definition": (2, "A = 1", "A = 2"),
    "from itself": (2, "A = 1\nA = A * 2"),
    "by a library": (2, "import math", "A = math.floor(2.5)"),
    "by a star import": (2, "from math import *", "A = floor(2.5)"),
    "by an alias": (2, "import math as m", "A = m.floor(2.5)"),
    "by a helper": (2, "def h(x):\n    return x * 2", "A = h(1)"),
    "by a lambda": (2, "A = (lambda x: x * 2)(1)"),
    "a comprehension": ([0, 2, 4], "A = [i * 2 for i in range(3)]"),
    "in an if": (2, "if True:\n    A = 2\nelse:\n    A = 3"),
    "in an elif": (2, "if False:\n    A = 3\nelif True:\n    A = 2"),
    "in a try": (2, "try:\n    A = 1 / 0\nexcept ZeroDivisionError:\n    A = 2"),
    "in a finally": (2, "try:\n    A = 1\nfinally:\n    A = 2"),
    "in a with": (2, "from contextlib import *", "with suppress(Exception):\n    A = 2"),
    "in a for": (3, "A = 0\nfor i in range(3):\n    A += i"),
    "in a while": (2, "A = 0\nwhile A < 2:\n    A += 1"),
    "in a match": (2, "match 1:\n    case 1:\n        A = 2"),
    "a loop's variable": (2, "for A in (1, 2):\n    pass"),
    "nested": (2, "if True:\n    if True:\n        A = 2"),
    "by a plain call": (2, "def set_up():\n    global A\n    A = 2", "set_up()"),
    "by a plain call of a table's filler": (
        {"x": 1},
        "A = {}",
        "def add(name):\n    A[name] = 1",
        "add('x')",
    ),
    "by a plain call with it": ([1], "A = []", "def fill(t):\n    t.append(1)", "fill(A)"),
    "by a decorator": (
        ["h"],
        "A = []",
        "def register(f):\n    A.append(f.__name__)\n    return f",
        "@register\ndef h(x):\n    return x",
    ),
    "by a decorator's factory": (
        ["h"],
        "A = []",
        "def register(k):\n    def enter(f):\n        A.append(k)\n        return f\n"
        "    return enter",
        "@register('h')\ndef _(x):\n    return x",
    ),
    "by subclasses": (
        ["h"],
        "A = []",
        "class Base:\n    def __init_subclass__(cls):\n        A.append(cls.__name__)",
        "class h(Base):\n    pass",
    ),
    "an attribute set": (
        2,
        "class C:\n    a = 1",
        "setattr(C, 'a', 2)",
        "A = C.a",
    ),
    "through globals": (2, "globals()['A'] = 2"),
    "an import": (math, "if True:\n    import math as A"),
    "a fallback": (2, "try:\n    import absent_module\nexcept ImportError:\n    A = 2"),
}
# A call, its value, and the cells that define what is called.
FUNCTIONS: dict[str, tuple[Any, ...]] = {
    "a function": ("forward(1)", 2, FORWARD),
    "in an if": ("forward(1)", 2, "if True:\n    def forward(x):\n        return 2"),
    "a lambda": ("forward(1)", 2, "forward = lambda x: x + 1"),
    "a partial": (
        "forward(1)",
        2,
        "from functools import partial",
        "def add(a, b):\n    return a + b",
        "forward = partial(add, 1)",
    ),
    "made by a factory": (
        "forward(1)",
        2,
        "def make(step):\n    def inner(x):\n        return x + step\n    return inner",
        "forward = make(1)",
    ),
    "made by a factory whose product calls a graded one": (
        "forward(1)",
        2,
        "def make():\n    def inner(x):\n        return cost(x)\n    return inner",
        "def cost(x):\n    return x + 1",
        "forward = make()",
    ),
    "an object that calls a graded one": (
        "forward(1)",
        2,
        "class F:\n    def __call__(self, x):\n        return cost(x)",
        "def cost(x):\n    return x + 1",
        "forward = F()",
    ),
    "found by its name": (
        "forward('floor', 1.5)",
        1,
        "def forward(name, x):\n    return globals()[name](x) if name != 'ceil' else 0",
        "def floor(x):\n    return int(x)",
    ),
    "an import found by its name": (
        "forward(1.5)",
        1,
        "from math import floor",
        "def forward(x):\n    return eval('floor')(x)",
    ),
    "an import that an annotation names": (
        "forward(1)",
        1,
        "from __future__ import annotations",
        "from typing import Any\nfrom typing import get_type_hints",
        "def forward(x: Any):\n    return x if get_type_hints(forward) else 0",
    ),
    "singledispatch": (
        "forward(1)",
        2,
        "from functools import singledispatch",
        "@singledispatch\ndef forward(x):\n    return 0",
        "@forward.register(int)\ndef _(x):\n    return x + 1",
    ),
    "beside an await": ("forward(1)", 2, f"{FORWARD}\nawait something()"),
    "indented as a whole": ("forward(1)", 2, "    def forward(x):\n        return x + 1"),
    "pasted with prompts": ("forward(1)", 2, ">>> def forward(x):\n...     return x + 1"),
    "pasted from IPython": (
        "forward(1)",
        2,
        "In [3]: def forward(x):\n   ...:     return x + 1",
    ),
    "under another name": ("cost(1)", 2, FORWARD, "cost = forward"),
    "the last definition": ("forward(1)", 2, FORWARD, "def forward(x):\n    return 2"),
    "the last one again": ("forward(1)", 2, "def forward(x):\n    return 3", FORWARD),
    "helpers of helpers": (
        "forward(1)",
        2,
        "def forward(x):\n    return one(x)",
        "def one(x):\n    return two(x)",
        "def two(x):\n    return x + 1",
    ),
    "an alias": ("cost(1)", 3, FORWARD, "lf = forward", "def cost(x):\n    return lf(x) + 1"),
    "an alias of a library's": (
        "forward(4)",
        2,
        "import math",
        "root = math.sqrt",
        "def forward(x):\n    return root(x)",
    ),
    "an instance of a class": (
        "forward(1)",
        2,
        "class Adder:\n    def __init__(self, n):\n        self.n = n\n"
        "    def __call__(self, x):\n        return x + self.n",
        "add = Adder(1)",
        "def forward(x):\n    return add(x)",
    ),
    "an attribute": (
        "forward(1)",
        2,
        "class Adder:\n    pass\nadd = Adder()\nadd.n = 1",
        "def forward(x):\n    return x + add.n",
    ),
    "a decorator": (
        "forward(1)",
        2,
        "def twice(f):\n    return lambda x: f(x) * 2",
        "@twice\ndef forward(x):\n    return x",
    ),
    "a default": ("forward(1)", 2, "N = 1", "def forward(x, n=N):\n    return x + n"),
    "an annotation": ("forward(1)", 2, "T = int", "def forward(x: T) -> T:\n    return x + 1"),
    "a name in an inner function": (
        "forward(1)",
        2,
        "def forward(x):\n    def inner(y):\n        return y + N\n    return inner(x)",
        "N = 1",
    ),
    "a statement that is timed": (
        "forward(1)",
        2,
        "%time N = 1\n%matplotlib inline",
        "def forward(x):\n    return x + N",
    ),
    "a cell that is timed": ("forward(1)", 2, f"%%time\n{FORWARD}"),
    "beside a print": ("forward(1)", 2, f"print(1 / 0)\n{FORWARD}\nprint(forward(1) / 0)"),
}


class TestWhatRuns:
    @pytest.mark.parametrize("row", NEEDED.values(), ids=NEEDED)
    def test_an_assignment_that_is_needed(self, row: tuple[Any, ...]) -> None:
        value, *sources = row
        assert value_of("cost(0)", USES_A, *sources) == value
        assert value_of("cost(0)", *sources, USES_A) == value

    @pytest.mark.parametrize("row", FUNCTIONS.values(), ids=FUNCTIONS)
    def test_a_graded_function_and_what_it_needs(self, row: tuple[Any, ...]) -> None:
        call, value, *sources = row
        assert value_of(call, *sources) == value

    def test_in_the_notebooks_order_with_the_cells_numbers(self) -> None:
        definitions = found("A = 1", "print(A)", f"{USES_A}\nB = 2", "A = 3")
        assert [(s.cell, s.text) for s in definitions.statements] == [
            (1, "A = 1"),
            (3, "def cost(x):"),
            (4, "A = 3"),
        ]

    def test_what_is_defined(self) -> None:
        assert found(FORWARD, "def other():\n    return 1").defined == {"forward"}
        assert found(USES_A, "def A():\n    return 1").defined == {"cost"}
        assert found("x = 1").defined == frozenset()

    def test_annotations_that_are_not_evaluated(self) -> None:
        future = "from __future__ import annotations"
        stub = "def forward(x: Absent) -> Absent:\n    return x"
        assert value_of("forward(1)", f"{future}\n{stub}") == 1

    def test_annotations_after_a_cell_of_their_own(self) -> None:
        # As in Jupyter, where a cell's future imports hold for the cells after it.
        stub = "def forward(x: Absent) -> Absent:\n    return x"
        assert value_of("forward(1)", "from __future__ import annotations", stub) == 1

    def test_annotations_are_evaluated_without_it(self) -> None:
        with pytest.raises(NameError):
            loaded(found("def forward(x: Absent):\n    return x"))


class TestWhatDoesNotRun:
    @pytest.mark.parametrize(
        "source",
        [
            "print(forward(1))",
            "forward(1)",
            "assert forward(1) == 2",
            "forward_test(forward)",
            "np.random.seed(1)",
            "plt.plot([1, 2])\nplt.show()",
            "plt.rcParams['figure.figsize'] = (5.0, 4.0)",
            "raise SystemExit",
            "import sys; sys.exit()",
            "exit()",
            "while True:\n    pass",
            "for i in range(10):\n    forward(i)",
            "parameters = forward(3)",
            "x = input()",
            "costs = []\nfor i in range(10):\n    costs.append(forward(i))",
            "with open('data.txt') as file:\n    data = file.read()",
            "if __name__ == '__main__':\n    forward(1)",
            "'''A text.'''",
            "data = open('data.txt').read()",
            "del data",
            "global data",
            "class Unused:\n    x = forward(1)",
            "class Unused:\n    x = open('data.txt')",
            "@widgets.interact(x=3)\ndef show(x):\n    print(x)",
            "lambda: 1",
            "[print(i) for i in range(3)]",
        ],
    )
    def test_what_nothing_graded_needs(self, source: str) -> None:
        definitions = found(FORWARD, source)
        assert texts(definitions) == ["def forward(x):"]
        assert definitions.left_alone == {}
        assert definitions.problems == ()

    @pytest.mark.parametrize(
        "source", ["def unused():\n    A = 3", "class Unused:\n    A = 3", "B = [A for A in ()]"]
    )
    def test_what_has_a_variable_of_its_own(self, source: str) -> None:
        definitions = found(USES_A, "A = 2", source)
        assert eval("cost(0)", loaded(definitions)) == 2

    def test_a_plain_call_that_trains(self) -> None:
        train = "def train():\n    global A\n    A = forward(1)"
        definitions = found(FORBIDDEN, USES_A, train, "train()")
        assert "train()" not in texts(definitions)
        assert "call of train" in definitions.left_alone["A"]

    def test_what_only_looks_needed(self) -> None:
        definitions = found("def cost(A):\n    return A.sum()", "A = 1 / 0", "B = 1 / 0")
        assert texts(definitions) == ["def cost(A):"]


class TestImports:
    @pytest.mark.parametrize(
        ("source", "listed"),
        [
            ("import torch", [(1, "torch")]),
            ("import a.b as c, d", [(1, "a.b"), (1, "d")]),
            ("from sklearn.datasets import load_iris", [(1, "sklearn.datasets")]),
            ("from . import neighbour", []),
        ],
    )
    def test_unused_ones_are_listed(self, source: str, listed: list[tuple[int, str]]) -> None:
        definitions = found(source, FORWARD)
        assert list(definitions.unused) == listed
        assert texts(definitions) == ["def forward(x):"]

    @pytest.mark.parametrize(
        ("source", "imported"),
        [
            ("import math", "math"),
            ("import os.path as math", "os.path"),
            ("from cmath import sqrt as math", "cmath"),
        ],
    )
    def test_used_ones_run(self, source: str, imported: str) -> None:
        definitions = found(source, "def forward(x):\n    return math")
        assert definitions.unused == ()
        assert definitions.statements[0].imports == imported
        assert isinstance(loaded(definitions)["math"], ModuleType | type(len))

    def test_star_imports_always_run(self) -> None:
        definitions = found("from math import *", "from public_tests import *", FORWARD)
        assert [statement.imports for statement in definitions.statements] == [
            "math",
            "public_tests",
            None,
        ]
        assert definitions.unused == ()


@pytest.fixture(scope="module")
def names() -> tuple[str, ...]:
    cells = json.loads((COURSE / "source" / WORKBOOK).read_bytes())["cells"]
    gradings = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    found_names = tuple(grading["grade_id"] for grading in gradings if grading.get("solution"))
    assert len(found_names) == 10
    return found_names


class TestTheWorkbook:
    def of_version(self, version: str, names: tuple[str, ...]) -> Definitions:
        content = (COURSE / version / WORKBOOK).read_bytes()
        return find_definitions(parse(content, ".ipynb"), names)

    @pytest.mark.parametrize("version", ["source", "release"])
    def test_only_definitions_run(self, version: str, names: tuple[str, ...]) -> None:
        definitions = self.of_version(version, names)
        assert definitions.defined == set(names)
        assert definitions.problems == ()
        assert definitions.left_alone == {}
        assert all(
            text.startswith(("def ", "class ", "from ", "import ")) for text in texts(definitions)
        )

    def test_all_of_the_source_version_is_written(self, names: tuple[str, ...]) -> None:
        assert self.of_version("source", names).unfinished == {}

    def test_nothing_of_the_release_version_is_written(self, names: tuple[str, ...]) -> None:
        assert self.of_version("release", names).unfinished.keys() == set(names)
