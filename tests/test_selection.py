"""What of a notebook runs: the statements kept are executed here, and nothing else of them."""

from __future__ import annotations

import json
import marshal
import math
import warnings
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from autograder.boundary.definitions import Definitions
from autograder.reading.notebook import Cell, Notebook, parse
from autograder.reading.regions import END_MARKER, START_MARKER
from autograder.reading.selection import find_definitions
from autograder.reading.statements import ParsedStatement, first_words, read_ahead

COURSE = Path(__file__).resolve().parents[1]
WORKBOOK = "step_by_step/step_by_step.ipynb"
GRADED = ("forward", "cost")
FORWARD = "def forward(x):\n    return x + 1"
FORBIDDEN = "def forward(x):\n    raise AssertionError('called while loading')"
USES_A = "def cost(x):\n    return A"


def notebook(*sources: str) -> Notebook:
    cells = (Cell(number, source) for number, source in enumerate(sources, start=1))
    return Notebook(tuple(cells), None)


def found(*sources: str, graded: tuple[str, ...] = GRADED) -> Definitions:
    return find_definitions(notebook(*sources), graded)


def loaded(definitions: Definitions) -> dict[str, Any]:
    variables: dict[str, Any] = {}
    for statement in definitions.statements:
        exec(marshal.loads(statement.code), variables)
    return variables


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


MODEL = "class Model:\n    def __init__(self):\n        self.x = forward(1)"
# Whom the reason names, and the cells of which the last would compute `A`.
COMPUTED: dict[str, tuple[str, ...]] = {
    "directly": ("forward", "A = forward(1)"),
    "inside": ("forward", "A = [1 + forward(i) for i in range(3)]"),
    "unpacked": ("forward", "A, B = 2, forward(1)"),
    "annotated": ("forward", "A: int = forward(1)"),
    "an entry": ("forward", "A = {}", "A['x'] = forward(1)"),
    "an update": ("forward", "A = {}", "A.update(x=forward(1))"),
    "added to": ("forward", "A = 0", "A += forward(1)"),
    "added to it": ("forward", "A = forward(1)", "A += 1"),
    "training": ("forward", "A = 0\nfor i in range(3):\n    A = forward(A)"),
    "a while": ("forward", "A = 0\nwhile A < 3:\n    A = forward(A)"),
    "in an if": ("forward", "if True:\n    A = forward(1)"),
    "in an if in a try": ("forward", "try:\n    if 1:\n        A = forward(1)\nfinally:\n    pass"),
    "a file in an if": ("open", "if True:\n    with open('data.txt') as f:\n        A = f.read()"),
    "a loop in an if": ("forward", "if True:\n    for i in (1,):\n        A = forward(i)"),
    "an if's condition": ("forward", "if forward(1):\n    A = 1"),
    "in a try": ("forward", "try:\n    A = forward(1)\nexcept OSError:\n    pass"),
    "in a finally": ("forward", "try:\n    pass\nfinally:\n    A = forward(1)"),
    "a helper": ("helper", "def helper():\n    return forward(1)", "A = helper()"),
    "a helper's helper": (
        "outer",
        "def outer():\n    return inner()",
        "def inner():\n    return forward(1)",
        "A = outer()",
    ),
    "a class": ("Model", MODEL, "A = Model()"),
    "a class in a helper": ("train", "def train():\n    return Model()", MODEL, "A = train()"),
    "an alias": ("lf", "lf = forward", "A = lf(1)"),
    "a lambda": ("go", "go = lambda: forward(1)", "A = go()"),
    "a partial": ("go", "from functools import partial", "go = partial(forward, 1)", "A = go()"),
    "a variable": ("B", "B = forward(1)", "A = B + 1"),
    "variables": ("B", "B = forward(1)", "C = B + 1", "A = [C]"),
    "one from an if": ("B", "if True:\n    B = forward(1)", "A = B + 1"),
    "a test case": ("forward_test_case", "A = forward_test_case()"),
    "another": ("forward_test_case_2hidden", "A, B = forward_test_case_2hidden()"),
    "a test": ("forward_test", "A = forward_test(forward)"),
    "a file": ("open", "A = open('data.txt').read()"),
    "with a file": ("open", "with open('data.txt') as f:\n    A = f.read()"),
    "input": ("input", "A = float(input('rate? '))"),
    "an if's input": ("input", "if input('rate? '):\n    A = 1"),
    "numpy's load": ("load", "import numpy as np", "A = np.load('data.npy')"),
    "numpy's loadtxt": ("loadtxt", "import numpy as np", "A = 2 * np.loadtxt('data.txt')"),
    "HDF5": ("File", "import h5py", "A = h5py.File('data.h5')['x'][:]"),
    "a table": ("read_csv", "A = pd.read_csv('data.csv')"),
    "a figure": ("subplots", "A, axes = plt.subplots()"),
    "a picture": ("imread", "A = imageio.imread('cat.png')"),
}


class TestWhatIsLeftAlone:
    @pytest.mark.parametrize("row", COMPUTED.values(), ids=COMPUTED)
    def test_a_computation(self, row: tuple[str, ...]) -> None:
        culprit, *sources = row
        definitions = found(FORBIDDEN, USES_A, *sources)
        assert culprit in definitions.left_alone["A"]
        assert definitions.defined == {"forward", "cost"}
        loaded(definitions)  # would raise if any of the culprits were called

    def test_its_variable_is_not_there(self) -> None:
        assert "A" not in loaded(found(FORBIDDEN, USES_A, "A = forward(1)"))

    @pytest.mark.parametrize(
        "source",
        [
            "if True:\n    A = 2\n    B = forward(A)\n    print(B)",
            "try:\n    A = 2\n    B = forward(A)\nfinally:\n    pass",
            "from contextlib import *\nwith suppress(Exception):\n    A = 2\n    B = forward(A)",
            "if True:\n    try:\n        A = 2\n        B = forward(A)\n    finally:\n        pass",
        ],
    )
    def test_what_stands_beside_it_in_a_block_still_runs(self, source: str) -> None:
        variables = loaded(found(FORBIDDEN, USES_A, source))
        assert variables["A"] == 2
        assert "B" not in variables

    @pytest.mark.parametrize(
        "source",
        [
            "A = 2",
            "if True:\n    A = 2",
            "try:\n    A = 2\nfinally:\n    pass",
            "for A in (1, 2):\n    pass",
            "from math import pi as A",
            "def A():\n    return 2",
        ],
    )
    def test_a_definition_after_the_computation_counts(self, source: str) -> None:
        definitions = found(FORWARD, USES_A, "A = forward(1)", source, "B = A")
        assert definitions.left_alone == {}
        assert "A" in loaded(definitions)

    def test_what_a_variable_was_made_from_may_be_defined_again(self) -> None:
        uses = "def cost(x):\n    return A, B, C"
        definitions = found(FORWARD, uses, "B = forward(1)", "A = B", "B = 2", "C = A")
        assert set(definitions.left_alone) == {"A", "C"}
        assert loaded(definitions)["B"] == 2

    @pytest.mark.parametrize(
        "source",
        [
            "cost = forward(1)",
            "if True:\n    cost = forward(1)",
            "if forward(1):\n    def cost(x):\n        return x",
            "with open('data.txt'):\n    def cost(x):\n        return x",
        ],
    )
    def test_a_graded_name_is_not_defined_by_it(self, source: str) -> None:
        assert found(FORWARD, source).defined == {"forward"}

    def test_a_computation_after_a_definition_counts(self) -> None:
        assert "A" in found(FORWARD, USES_A, "A = 2", "A = forward(1)").left_alone

    @pytest.mark.parametrize(
        "source",
        [
            "A = lambda x: forward(x)",
            "A = forward",
            "A = {'f': forward}",
            "A = [f for f in (forward,)]",
            "A = lambda x=2: open(x)",
            "class Model:\n    def run(self):\n        return forward(1)\nA = Model()",
            "for i in (1,):\n    def A():\n        return forward(i)",
            "A = 'forward(1)'",
        ],
    )
    def test_a_function_that_is_mentioned_but_not_called(self, source: str) -> None:
        definitions = found(FORWARD, USES_A, source)
        assert definitions.left_alone == {}
        assert "A" in loaded(definitions)

    def test_a_chain_of_variables_costs_no_more_than_its_length(self) -> None:
        chain = "\n".join(f"A{n + 1} = A{n}" for n in range(2_000))
        uses = "def cost(x):\n    return A2000"
        definitions = found(FORWARD, uses, "A0 = forward(1)", chain)
        assert len(definitions.left_alone) == 2_001
        assert max(len(reason) for reason in definitions.left_alone.values()) < 1_000


PATTERNS = (
    *(
        "{x} = forward(1)",
        "{x} = {y}",
        "{x} = 2",
        "{x} += {y}",
        "{x} = {y}()",
        "{x} = [{y}, forward]",
    ),
    *(
        "{x} = forward",
        "{x} = lambda: {y}()",
        "def {x}():\n    return {y}()",
        "{x} = open('data.txt')",
    ),
    *("if True:\n    {x} = {y}\n    {y} = forward(1)", "try:\n    {x} = {y}()\nfinally:\n    pass"),
    *("for {x} in (forward, 1):\n    {y} = {x}", "from math import pi as {x}", "del {x}"),
    *(
        "class {x}:\n    def __init__(self):\n        {y}()",
        "{x}: int = {y}",
        "{x} = {y} = forward(1)",
    ),
)
statements = st.builds(
    lambda pattern, x, y: str(pattern).format(x=x, y=y),
    st.sampled_from(PATTERNS),
    st.sampled_from("ABC"),
    st.sampled_from("ABC"),
)


class TestAnyNotebook:
    @given(st.lists(statements, max_size=8))
    @settings(max_examples=300, deadline=None)
    def test_no_graded_function_is_called_by_its_name(self, sources: list[str]) -> None:
        definitions = found(FORBIDDEN, "def cost(x):\n    return A, B, C", *sources)
        assert definitions.defined == {"forward", "cost"}
        variables: dict[str, Any] = {}
        for statement in definitions.statements:
            try:
                exec(marshal.loads(statement.code), variables)
            except (NameError, TypeError, RecursionError):
                continue  # the notebook's own mistake
        assert all(reason for reason in definitions.left_alone.values())


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


class TestBrokenCells:
    def test_one_costs_only_what_it_defines(self) -> None:
        definitions = found(
            "import math\nB = 1", FORWARD, "x = 1\ndef cost(x):\n    return (x\n", USES_A
        )
        assert definitions.defined == {"forward", "cost"}
        assert definitions.broken == {}
        assert [problem.cell for problem in definitions.problems] == [3]

    def test_where_it_breaks(self) -> None:
        definitions = found(FORWARD, "x = 1\ndef cost(x):\n    y = 3 +* x\n    return y")
        problem = definitions.broken["cost"]
        assert (problem.cell, problem.line, problem.column) == (2, 3, 12)
        assert problem.text == "    y = 3 +* x"
        assert problem.message
        assert definitions.problems == (problem,)
        assert definitions.defined == {"forward"}

    def test_where_it_breaks_below_magics(self) -> None:
        definitions = found("%matplotlib inline\n!ls\ndef cost(x):\n    return 3 +* x")
        assert definitions.broken["cost"].line == 4

    @pytest.mark.parametrize(
        "source",
        [
            "def forward(x):\n    return 1\ndef cost(x):\nreturn 2",
            "def forward(x):\n  if x:\n    return 1\n   return 2\ndef cost(x):\n    return 2",
            "def forward(x):\n    return 'é\ndef cost(x):\n    return 2",
            "def forward(x):\n    return 1\ndef cost(x):\n    return 2\nreturn 3",
            "def forward(x):\n    return 1\ndef cost(x):\n    return 2\nx = 1 = 2",
            "def forward(x):\n    return 1\nbreak\ndef cost(x):\n    return 2",
            "def forward(x):\n    return 1\x00\ndef cost(x):\n    return 2",
            "def forward(x):\n    return '\ud800'\ndef cost(x):\n    return 2",
            "def forward(x):\n    return " + "-" * 9_000 + "x\ndef cost(x):\n    return 2",
        ],
        ids=["indent", "dedent", "quote", "return", "target", "break", "null", "surrogate", "deep"],
    )
    def test_everything_that_it_defines(self, source: str) -> None:
        definitions = found(source)
        assert set(definitions.broken) == {"forward", "cost"}
        assert definitions.statements == ()
        assert definitions.problems[0].cell == 1

    def test_an_earlier_definition_stands_in(self) -> None:
        definitions = found(FORWARD, "def forward(x):\n    return (")
        assert definitions.broken == {}
        assert eval("forward(1)", loaded(definitions)) == 2


def region(*lines: str) -> str:
    inside = "".join(f"    {line}\n" for line in lines)
    return f"    {START_MARKER}\n{inside}    {END_MARKER}\n"


class TestUnfinished:
    @pytest.mark.parametrize(
        "body",
        [
            region("") + "    return x\n",
            region("pass"),
            region("# Z = ...", "", "  # nothing yet") + "    return x\n",
            region("..."),
            region("pass  # later"),
            region("") + "    y = 1\n" + region("pass") + "    return y\n",
            "    # x = ...\n" + region("") + "    cache = x\n    return cache\n",
            "    pass\n",
            "    ...\n",
            '    """Only a docstring."""\n',
            '    """A docstring."""\n    raise NotImplementedError\n',
            '    """A docstring."""\n    raise NotImplementedError("later")\n',
        ],
    )
    def test_nothing_was_written(self, body: str) -> None:
        definitions = found(f"def forward(x):\n{body}    \n", "def cost(x):\n    return x")
        assert set(definitions.unfinished) == {"forward"}

    @pytest.mark.parametrize(
        "body",
        [
            region("y = x + 1") + "    return y\n",
            region("y = '# not a comment'"),
            region("") + region("y = 1"),
            region("return None"),
            "    return x + 1\n",
            "    # no marker is left\n    y = x\n    return y\n",
            f"    {START_MARKER}\n    return x\n",
            f"    return x\n    {END_MARKER}\n",
            "    raise ValueError('my own')\n",
        ],
    )
    def test_something_was_written(self, body: str) -> None:
        assert found(f"def forward(x):\n{body}").unfinished == {}

    def test_the_last_definition_counts(self) -> None:
        empty = f"def forward(x):\n{region('pass')}"
        assert set(found(FORWARD, empty).unfinished) == {"forward"}
        assert found(empty, FORWARD).unfinished == {}

    def test_only_graded_functions(self) -> None:
        assert found("def other(x):\n    pass").unfinished == {}


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


class TestFirstWords:
    def test_what_cells_define_at_top_level_is_among_them(self) -> None:
        named = notebook(
            FORWARD, "%time x\ndef cost (x):\n    def inner():\n        (", "async def a(): 1"
        )
        assert first_words(named) >= {"forward", "cost", "a"}
        assert "inner" not in first_words(named)

    def test_assigned_functions_too(self) -> None:
        named = notebook("forward = lambda x: x\ncost: object = partial(f, 1)")
        assert first_words(named) >= {"forward", "cost"}

    def test_none(self) -> None:
        assert not first_words(notebook("# def forward(x):", " cost")) & {"forward", "cost"}


TOKENS = [
    *("A", "=", "(", ")", ":", "\n", "\n    ", "[", "]", "'", '"""', "%", "!", "?", "#", "\\", "*"),
    *(
        "def forward(x):",
        "return",
        "lambda",
        "if",
        "forward",
        "import",
        "from",
        "1",
        "%%time",
        "A.x",
    ),
    *("@", ",", "+=", "for", "in", "try:", "except:", "with", "as", "await"),
]


class TestHostileSources:
    @pytest.mark.parametrize("count", [90, 300, 900, 3_000, 100_000])
    @pytest.mark.parametrize(
        "pattern",
        [
            pytest.param(("A = ", "(", "1", ")"), id="parentheses"),
            pytest.param(("A = ", "[", "", "]"), id="lists"),
            pytest.param(("A = ", "-", "1", ""), id="signs"),
            pytest.param(("A = 1", "+1", "", ""), id="sums"),
            pytest.param(("A = x", ".x", "", ""), id="attributes"),
            pytest.param(("A = x", "()", "", ""), id="calls"),
            pytest.param(("A = x", "[0]", "", ""), id="entries"),
            pytest.param(("A = ", "lambda: ", "1", ""), id="lambdas"),
            pytest.param(("A = ", "not ", "1", ""), id="nots"),
            pytest.param(("A = ", "1 if 1 else ", "1", ""), id="conditions"),
            pytest.param(("if x: A = 1\n", "elif x: A = 1\n", "", ""), id="branches"),
            pytest.param(("A = ", "f'{", "1", "}'"), id="formatted"),
            pytest.param(("if 1", "+1", ":\n    A = 1", ""), id="a condition"),
            pytest.param(("", "A = ", "1", ""), id="targets"),
            pytest.param(("A = 1", ", 1", "", ""), id="a long tuple"),
            pytest.param(("", "A = 1\n", "", ""), id="many statements"),
        ],
    )
    def test_deep_and_long_ones_are_survived(
        self, pattern: tuple[str, str, str, str], count: int
    ) -> None:
        start, opening, middle, closing = pattern
        size = min(count, 200_000 // len(opening + closing))
        source = start + opening * size + middle + closing * size
        definitions = found(FORWARD, USES_A, source)
        assert definitions.defined == {"forward", "cost"}

    @pytest.mark.parametrize(
        "pattern",
        [
            pytest.param(("A = 1", "+1", ""), id="sums"),
            pytest.param(("if 1", "+1", ":\n    A = 1"), id="a condition"),
        ],
    )
    @pytest.mark.parametrize("answer", ["left_alone", "problems"])
    def test_no_depth_is_just_too_deep(self, pattern: tuple[str, str, str], answer: str) -> None:
        """Around the depth from which on the answer is another one, there is always one."""
        start, repeated, end = pattern

        def of_depth(count: int) -> Definitions:
            return found(FORWARD, USES_A, start + repeated * count + end)

        low, high = 10, 2_000
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if getattr(of_depth(middle), answer) else (middle, high)
        for count in range(low - 4, low + 6):
            assert of_depth(count).defined == {"forward", "cost"}

    @pytest.mark.parametrize(
        "keyword", ["if 1", "for i in x", "while 1", "with x", "def f()", "class C"]
    )
    @pytest.mark.parametrize("depth", [15, 19, 60, 99, 200])
    def test_deep_blocks_are_survived(self, keyword: str, depth: int) -> None:
        lines = [f"{' ' * level}{keyword}:" for level in range(depth)]
        source = "\n".join([*lines, f"{' ' * depth}A = 1"])
        assert found(FORWARD, USES_A, source).defined == {"forward", "cost"}

    @pytest.mark.parametrize(
        "source",
        [
            "\0",
            "A = 1\0",
            "\ufeffA = 1",
            "\ud800",
            "x" * 1_000_000,
            "A = '" + "x" * 1_000_000 + "'",
            "# " + "x" * 1_000_000,
            "A = " + "9" * 10_000,
            "# coding: no-such-codec\nA = 1",
            "A = 1\x0cB = 2",
            "\x0b\x1a\x1b",
            "A\u2028= 1",
            "%%time",
            "%%",
            "!",
            "?",
            "from __future__ import braces",
            "from __future__ import absent",
            "await x",
            "yield",
            "nonlocal A",
            "A = __debug__ = 1",
            "def f(A, A): pass",
            "\\",
            "A = '\\N{absent}'",
            "import *",
        ],
    )
    def test_odd_ones_cost_nothing_else(self, source: str) -> None:
        assert found(FORWARD, source, "def cost(x):\n    return x").defined == {"forward", "cost"}

    def test_old_line_ends_in_a_python_file(self) -> None:
        content = b"A = 2\rdef cost(x):\r    return A\r"
        definitions = find_definitions(parse(content, ".py"), GRADED)
        assert eval("cost(0)", loaded(definitions)) == 2

    @given(st.lists(st.text(max_size=60), max_size=3))
    @settings(max_examples=150, deadline=None)
    def test_arbitrary_text(self, sources: list[str]) -> None:
        assert "cost" in found(*sources, "def cost(x):\n    return x").defined

    @given(st.lists(st.sampled_from(TOKENS), max_size=25).map(" ".join))
    @settings(max_examples=300, deadline=None)
    @example("if A :\n     A = 1")
    def test_arbitrary_code(self, source: str) -> None:
        assert "cost" in found(source, USES_A).defined


RELEASED = parse((COURSE / "release" / WORKBOOK).read_bytes(), ".ipynb")


def ahead_of_time(sources: list[str]) -> dict[str, list[ParsedStatement]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return read_ahead(sources)


def with_code(definitions: Definitions) -> tuple[Definitions, list[tuple[CodeType, str]]]:
    """Put code objects in the place of their bytes, which differ by what else refers to a part."""
    codes = [marshal.loads(statement.code) for statement in definitions.statements]
    statements = tuple(replace(statement, code=b"") for statement in definitions.statements)
    return replace(definitions, statements=statements), [(c, c.co_filename) for c in codes]


def handed_in_notebooks() -> list[Path]:
    return [
        COURSE / "source" / WORKBOOK,
        *sorted((COURSE / "tests" / "equivalents").iterdir())[::4],
    ]


CHANGES: dict[str, Callable[[list[str]], list[str]]] = {
    "as it is": lambda cells: cells,
    "a cell on top": lambda cells: ["# my notes", *cells],
    "each cell twice": lambda cells: [cell for cell in cells for _ in range(2)],
    "other rules from here on": lambda cells: ["from __future__ import annotations", *cells],
    "in another order": lambda cells: cells[::-1],
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_cells_that_were_read_ahead_change_nothing(
    change: Callable[[list[str]], list[str]], names: tuple[str, ...]
) -> None:
    released = [cell.source for cell in RELEASED.cells]
    for path in handed_in_notebooks():
        cells = [cell.source for cell in parse(path.read_bytes(), path.suffix).cells]
        handed_in = notebook(*change(cells))
        # Of a notebook that is read ahead whole, what runs is read ahead, too.
        for sources in (released, cells):
            ahead = find_definitions(handed_in, names, ahead_of_time(sources))
            assert with_code(ahead) == with_code(find_definitions(handed_in, names)), path


def test_cells_that_were_read_ahead_are_used(names: tuple[str, ...]) -> None:
    known = ahead_of_time([cell.source for cell in RELEASED.cells])
    assert len(known) > 30
    find_definitions(parse((COURSE / "source" / WORKBOOK).read_bytes(), ".ipynb"), names, known)
    # What is left are the cells with a region to fill in.
    assert len(known) == len(names)
