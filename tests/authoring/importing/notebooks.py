"""Small notebooks of the kinds that teachers write for nbgrader and for otter."""

from __future__ import annotations

from tests.authoring.importing.support import (
    Cell,
    answer,
    checked,
    code,
    grading,
    question,
    raw,
    solution,
    text,
)

AREAS: list[Cell] = [
    text("# Areas\nTwo shapes."),
    text("Write `rectangle(width, height)`."),
    solution(
        'def rectangle(width, height):\n    """Return the area."""\n'
        "    ### BEGIN SOLUTION\n    return width * height\n    ### END SOLUTION"
    ),
    code("rectangle(2, 3)"),
    checked(
        "assert rectangle(2, 3) == 6, 'width times height'\nassert rectangle(0, 9) == 0\n"
        "### BEGIN HIDDEN TESTS\nassert rectangle(1.5, 2) == 3\n"
        "assert rectangle(width=4, height=5) == 20\n### END HIDDEN TESTS",
        3,
    ),
    solution(
        "def ring(outer, inner=1):\n    ### BEGIN SOLUTION\n"
        "    return 3 * (outer ** 2 - inner ** 2)\n    ### END SOLUTION"
    ),
    checked(
        "from nose.tools import assert_equal\nassert_equal(ring(2), 9)\nassert 0 == ring(1)", 2
    ),
]

ERRORS: list[Cell] = [
    solution(
        "def digit(text):\n    ### BEGIN SOLUTION\n    if len(text) != 1:\n"
        "        raise TypeError('one character')\n    return int(text)\n    ### END SOLUTION"
    ),
    checked("assert digit('7') == 7"),
    checked(
        "try:\n    digit('x')\nexcept ValueError:\n    pass\nelse:\n"
        "    raise AssertionError('no error')\n"
        "from nose.tools import assert_raises\nassert_raises(TypeError, digit, '12')\n"
        "### BEGIN HIDDEN TESTS\nimport pytest\n"
        "with pytest.raises(TypeError, match='one'):\n    digit('345')\n"
        "raised = False\ntry:\n    digit('?')\nexcept ValueError:\n    raised = True\n"
        "assert raised\n### END HIDDEN TESTS",
        2,
    ),
]

NUMBERS: list[Cell] = [
    code("import numpy as np"),
    solution(
        "def center(X):\n    ### BEGIN SOLUTION\n    mean = X.mean(axis=0)\n    return X - mean\n"
        "    ### END SOLUTION"
    ),
    checked(
        "import numpy.testing as npt\nX = np.array([[1.0, 2.0], [3.0, 6.0]])\n"
        "npt.assert_allclose(center(X), [[-1, -2], [1, 2]])\n"
        "### BEGIN HIDDEN TESTS\nnp.random.seed(3)\nY = np.random.rand(4, 2)\nout = center(Y)\n"
        "assert out.shape == (4, 2)\nassert np.allclose(out, Y - Y.mean(0))\n"
        "### END HIDDEN TESTS"
    ),
    solution("def third(x):\n    ### BEGIN SOLUTION\n    return x / 3\n    ### END SOLUTION"),
    checked(
        "from numpy.testing import assert_almost_equal\nassert abs(third(1) - 0.33) < 0.01\n"
        "assert_almost_equal(third(2), 0.6667, decimal=3)\nassert round(third(10), 2) == 3.33\n"
        "assert np.isclose(third(9), 3)"
    ),
]

ACCOUNT: list[Cell] = [
    solution(
        'class Account:\n    """A bank account."""\n\n    def __init__(self, balance=0):\n'
        "        self.balance = balance\n\n    def deposit(self, amount):\n"
        "        ### BEGIN SOLUTION\n        self.balance += amount\n        ### END SOLUTION\n\n"
        "    def withdraw(self, amount):\n        ### BEGIN SOLUTION\n"
        "        if amount > self.balance:\n            raise ValueError('too much')\n"
        "        self.balance -= amount\n        ### END SOLUTION\n        return self.balance"
    ),
    checked(
        "mine = Account(5)\nmine.deposit(3)\nassert mine.balance == 8\n"
        "### BEGIN HIDDEN TESTS\nassert mine.withdraw(2) == 6\ntry:\n    mine.withdraw(100)\n"
        "except ValueError:\n    pass\nelse:\n    assert False\n### END HIDDEN TESTS",
        4,
    ),
]

ESSAY: list[Cell] = [
    text("Why is the sky blue?"),
    answer("Short waves are scattered more."),
    text(
        "Draw a rainbow.\n### BEGIN MARK SCHEME\nall seven colours\n### END MARK SCHEME",
        nbgrader=grading("draw", 3, task=True),
    ),
    solution("def wave(n):\n    ### BEGIN SOLUTION\n    return 'u' * n\n    ### END SOLUTION"),
    checked("assert wave(3) == 'uuu'"),
    code(
        "def own_idea():\n    return wave(9)",
        nbgrader=grading("idea", 2, grade=True, solution=True),
    ),
]

LOOPS: list[Cell] = [
    solution("def half(n):\n    ### BEGIN SOLUTION\n    return n // 2\n    ### END SOLUTION"),
    checked(
        "for n, expected in [(4, 2), (5, 2)]:\n    assert half(n) == expected\n"
        "for n, e in zip([6, 8], [3, 4]):\n    assert half(n) == e\n"
        "table = {10: 5, 11: 5}\nfor n, e in table.items():\n    assert half(n) == e\n"
        "### BEGIN HIDDEN TESTS\nsizes = sorted({20, 30})\nfor n in sizes:\n"
        "    got = half(n)\n    assert got == n / 2\n"
        "assert all(half(2 * n) == n for n in [50, 60])\n"
        "def check(n, e):\n    assert half(n) == e\ncheck(70, 35)\ncheck(e=40, n=80)\n"
        "assert [half(n) for n in (90, 92)] == [45, 46]\n### END HIDDEN TESTS"
    ),
]

HELPERS: list[Cell] = [
    solution(
        "import math\n\nLIMIT = 10\n\ndef _small(n):\n    return n < LIMIT\n\n"
        "def count_small(values):\n    # keep the small values\n"
        "    return sum(_small(v) for v in values)\n\n\ndef root(x): return math.sqrt(x)"
    ),
    checked(
        "assert count_small([1, 50, 9]) == 2\nassert not count_small([])\nassert root(9) == 3", 4
    ),
]

VARIABLES: list[Cell] = [
    code("prices = [3, 1, 2]"),
    solution("### BEGIN SOLUTION\nlowest = min(prices)\ncount = len(prices)\n### END SOLUTION"),
    checked("assert lowest == 1\nassert isinstance(count, int)"),
    solution("prices = sorted(prices)"),
    checked("assert prices == [1, 2, 3]"),
]

UNITTEST: list[Cell] = [
    solution("def shout(text):\n    return text.upper() + '!'"),
    checked(
        "import unittest\nclass Check(unittest.TestCase):\n    def setUp(self):\n"
        "        self.word = 'no'\n    def test_word(self):\n"
        "        self.assertEqual(shout(self.word), 'NO!')\n    def test_empty(self):\n"
        "        with self.assertRaises(AttributeError):\n            shout(None)\n"
        "unittest.main(argv=[''], exit=False)"
    ),
]

AUTOTEST: list[Cell] = [
    solution("def cube(x):\n    ### BEGIN SOLUTION\n    return x ** 3\n    ### END SOLUTION"),
    checked("### AUTOTEST cube(2); cube(-1)\n### HASHED AUTOTEST cube(5)"),
]

REPLACED: list[Cell] = [
    solution("def one():\n    return 1", "one"),
    solution("def two():\n    return one() + one()", "two"),
    checked("assert one() == 1"),
    checked("assert two() == 2"),
    checked(
        "kept = one\ndel one\ntry:\n    two()\nexcept NameError:\n    pass\nelse:\n"
        "    raise AssertionError\nfinally:\n    one = kept"
    ),
]

PRINTS: list[Cell] = [
    solution(
        "def greet(name):\n    ### BEGIN SOLUTION\n    print('Hi', name)\n    ### END SOLUTION"
    ),
    checked(
        "import io\nfrom contextlib import redirect_stdout\nbuffer = io.StringIO()\n"
        "with redirect_stdout(buffer):\n    greet('Ada')\n"
        "assert buffer.getvalue() == 'Hi Ada\\n'"
    ),
]

MAGICS: list[Cell] = [
    code("%matplotlib inline\n!pip install words\nimport statistics"),
    code("%%bash\nls -l | wc"),
    code("this is no Python"),
    text("%% percent first\n/// slashes"),
    solution(
        "def middle(v):\n    ### BEGIN SOLUTION\n"
        "    return statistics.median(v)\n    ### END SOLUTION"
    ),
    checked("assert middle([1, 5, 2]) == 2\nassert sorted(middle([3])  for _ in 'ab') == [3, 3]"),
]

OTTER: list[Cell] = [
    raw("# ASSIGNMENT CONFIG", "name: Lab 2", "generate: true", "files:", "  - words.py"),
    code("import otter\ngrader = otter.Notebook()\nimport words"),
    *question(
        ["name: q1", "points: 2"],
        "Write `twice`.",
        [
            code(
                "def twice(x):\n    y = x + x # SOLUTION\n    return y # SOLUTION\n\nsix = twice(3)"
            )
        ],
        [
            code("twice(4)", "8"),
            code("# HIDDEN\ntwice('ab') == 'abab'", "True"),
            code("six", "6"),
            code(
                '""" # BEGIN TEST CONFIG\nhidden: true\n""" # END TEST CONFIG\nassert twice(0) == 0'
            ),
        ],
    ),
    *question(
        ["name: q2", "manual: true", "points: 3"],
        "Explain it.",
        [text("**SOLUTION:** it adds")],
    ),
]

OTTER_FUNCTIONS: list[Cell] = [
    text("```otter\n# ASSIGNMENT CONFIG\ntests:\n    ok_format: false\n```"),
    code("import numpy as np"),
    text("```otter\n# BEGIN QUESTION\nname: q1\npoints: 5\n```"),
    text("Write `flip`."),
    text("```otter\n# BEGIN SOLUTION\n```"),
    code(
        "def flip(v):\n    # BEGIN SOLUTION NO PROMPT\n    return np.array(v)[::-1]\n"
        '    # END SOLUTION\n    """ # BEGIN PROMPT\n    return ...\n    """; # END PROMPT'
    ),
    text("```otter\n# END SOLUTION\n```"),
    text("```otter\n# BEGIN TESTS\n```"),
    code("def test_flip(flip):\n    assert list(flip([1, 2])) == [2, 1]\n\ntest_flip(flip)"),
    code(
        "# HIDDEN\ndef test_long(env):\n    v = env['np'].arange(4)\n"
        "    assert (env['flip'](v) == [3, 2, 1, 0]).all()"
    ),
    text("```otter\n# END TESTS\n```"),
    text("```otter\n# END QUESTION\n```"),
]

OTTER_VARIABLES: list[Cell] = [
    code("import numpy as np"),
    *question(
        ["name: q1", "points:", "  - 1", "  - 2"],
        "Draw ten numbers.",
        [
            code(
                "np.random.seed(4) # SEED\nscale = 2\n"
                "draws = scale * np.random.rand(10) # SOLUTION\ndraws"
            )
        ],
        [
            code("len(draws) == 10", "True"),
            code("# HIDDEN\nnp.all(draws < 2)", "True"),
            code("# HIDDEN\ndraws[0] > 5", "False"),
        ],
    ),
    *question(["name: q2", "manual: true"], "Plot them.", [code("plot(draws); # SOLUTION")]),
]

OTTER_OLD: list[Cell] = [
    text("**Question 1.** Name the first prime.\n\n```\nBEGIN QUESTION\nname: q1\npoints: 2\n```"),
    code("prime = 2 # SOLUTION"),
    code("## Test ##\nisinstance(prime, int)", "True"),
    code("## HIDDEN TEST ##\nprime", "2"),
]

GENERATOR: list[Cell] = [
    *question(
        ["name: q1"],
        "Count up.",
        [code("def up():\n    # BEGIN SOLUTION\n    yield 1\n    yield 2\n    # END SOLUTION")],
        [code("g = up()\nassert next(g) == 1\nassert next(g) == 2")],
    ),
    *question(
        ["name: q2"],
        "Make an adder.",
        [code("def adder(n):\n    return lambda x: x + n # SOLUTION")],
        [code("adder(2)(3)", "5")],
    ),
]

NOTEBOOKS: dict[str, list[Cell]] = {
    "areas": AREAS,
    "errors": ERRORS,
    "numbers": NUMBERS,
    "account": ACCOUNT,
    "essay": ESSAY,
    "loops": LOOPS,
    "helpers": HELPERS,
    "variables": VARIABLES,
    "unittest": UNITTEST,
    "autotest": AUTOTEST,
    "replaced": REPLACED,
    "prints": PRINTS,
    "magics": MAGICS,
    "otter": OTTER,
    "otter_functions": OTTER_FUNCTIONS,
    "otter_variables": OTTER_VARIABLES,
    "otter_old": OTTER_OLD,
    "generator": GENERATOR,
}
