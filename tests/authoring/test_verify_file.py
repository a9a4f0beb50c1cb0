"""`verify` teaches the author of a file what to change."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.one_file_release import source_files
from autograder.authoring.verify import verify
from autograder.authoring.verify_bench import Bench, Check
from autograder.authoring.verify_file import file_is_sound
from autograder.errors import AssignmentError
from autograder.sandbox.supervisor import Sandbox
from tests.content.files import SMALL, line_of, loaded, one_function


def checks(tmp_path: Path, sandbox: Sandbox, text: str) -> list[Check]:
    return list(verify(loaded(tmp_path, text), tmp_path, sandbox, 2))


def said(found: list[Check]) -> str:
    return "\n".join(line for check in found if not check.holds for line in check.objections)


def details(found: list[Check]) -> str:
    return "\n".join(line for check in found for line in check.details)


@pytest.mark.long
def test_a_sound_file_holds(tmp_path: Path, sandbox: Sandbox) -> None:
    found = checks(tmp_path, sandbox, SMALL)
    assert said(found) == ""
    titles = [check.title for check in found]
    assert "the solved notebook earns full marks" in titles
    assert "the public tests accept all right programs (2)" in titles
    assert "the public tests refuse 1 of 1 known mistakes" in titles


@pytest.mark.long
def test_a_solution_in_a_text_is_named(tmp_path: Path, sandbox: Sandbox) -> None:
    shown = SMALL[: SMALL.index("mistake(")].replace("y = x + x", "y = np.add(x, np.array(x))")
    shown = shown.replace("Write `doubled`.", "Write y = np.add(x, np.array(x)).")
    assert "would be released in cell 1 of small.ipynb" in said(checks(tmp_path, sandbox, shown))


FOUND = """def found(items):
    # YOUR CODE STARTS HERE
    kept = [item for item in items if item > 100]
    # YOUR CODE ENDS HERE
    return kept"""


@pytest.mark.long
@pytest.mark.parametrize(
    "hint", ["Look at the bound.", "Use kept = [item for item in items if item > 100]."]
)
def test_a_trivial_case_a_hint_and_a_quiet_mistake(
    tmp_path: Path, sandbox: Sandbox, hint: str
) -> None:
    text = one_function(
        FOUND,
        "examples(found, example=[1, 2], fresh=[3], edge_none=[])\n"
        f'mistake(found, "> 100", "> 99", "{hint}")',
    )
    found = checks(tmp_path, sandbox, text)
    if hint.startswith("Use"):
        assert "the hint holds a line of the solution" in said(found)
        return
    assert "found: a function that returns an empty list earns full marks" in said(found)
    assert "passes the public test of found" in details(found)
    assert "found, line 13: 100 becomes 200" in said(found)


@pytest.mark.long
def test_a_score_that_moves_with_the_draw(tmp_path: Path, sandbox: Sandbox) -> None:
    lucky = SMALL.replace(
        'same(doubled, "x + x", "2 * x"', 'same(doubled, "x + x", "np.abs(2 * x)"'
    )
    lucky = lucky.replace('"fresh": 5', '"fresh": 1').replace(
        "rng.randn(n)", "rng.randn(n) + 1.2", 1
    )
    assert "np.abs" not in said(checks(tmp_path, sandbox, SMALL))
    assert "doubled: a sum of two equal numbers" in said(checks(tmp_path, sandbox, lucky))


@pytest.mark.long
@pytest.mark.parametrize("slow", [False, True])
def test_a_slow_case(tmp_path: Path, sandbox: Sandbox, slow: bool) -> None:
    limit = "# points = 10\n# [limits]\n# call_seconds = 0.5\n"
    step = "y = x + x + 0 * sum(range(3_000_000))" if slow else "y = x + x"
    text = SMALL.replace("# points = 10\n", limit).replace("y = x + x", step, 1)
    bench = Bench(loaded(tmp_path, text), sandbox, tmp_path / "program.py")
    found = list(file_is_sound(bench))
    assert ("of a call" in said(found)) == slow


def test_a_known_mistake_that_never_ends_is_refused_with_its_line(
    tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("autograder.content.calling.CALL_SECONDS", 0.05)
    endless = "[i for i in __import__('itertools').count() if i < 0]"
    text = f'{SMALL}mistake(doubled, "x + x", "{endless}", "It never ends.")\n'
    line = line_of(text, "It never ends.")
    sentence = f"small.py, line {line}: doubled with the mistake it_never_ends: it does not end"
    with pytest.raises(AssignmentError, match=sentence):
        checks(tmp_path, sandbox, text)
    with pytest.raises(AssignmentError, match=sentence):
        source_files(loaded(tmp_path, text))


@pytest.mark.long
@pytest.mark.parametrize(
    ("old", "new", "at", "words"),
    [
        ("y = x + x", "y = x + np.random.rand()", "def doubled", "doubled gives two results for"),
        ("return rng.randn(n)", "return np.random.randn(n)", "def doubled", "the published cases"),
        (
            "mistake(",
            "@compares(doubled)\ndef _(one, other): pass\nmistake(",
            "@compares",
            "doubled",
        ),
        (
            "    return y\n",
            "    return None\n",
            "def doubled",
            "doubled: a function that returns None",
        ),
        ("    y = x + x\n", "    pass\n", "def doubled", "doubled is not unfinished"),
    ],
)
def test_a_finding_about_an_exercise_has_its_line(
    tmp_path: Path, sandbox: Sandbox, old: str, new: str, at: str, words: str
) -> None:
    text = SMALL.replace("y = doubled(doubled(x))", "y = 4 * x").replace(old, new, 1)
    if at == "def doubled":
        text = text.partition("mistake(")[0]
    text = text.replace("    return y\n", "    return y if 'y' in locals() else 2 * x\n", 1)
    bench = Bench(loaded(tmp_path, text), sandbox, tmp_path / "submission.py")
    found = said(list(file_is_sound(bench)))
    assert f"small.py, line {line_of(text, at)}: {words}" in found


@pytest.mark.long
def test_the_reason_is_given_where_the_reference_loses_points(
    tmp_path: Path, sandbox: Sandbox
) -> None:
    """Here it needs a package that the header does not name."""
    text = SMALL.replace("import numpy as np\n", "import numpy as np\nimport click\n")
    text = text.replace("y = x + x", 'y = x + x + len(click.style(""))').partition("mistake(")[0]
    first, *others = verify(loaded(tmp_path, text), tmp_path, sandbox, 2)
    assert "points lost in doubled" in first.objections[0]
    assert "import click (the package click is not there)" in first.objections[0]
    (solved,) = [each for each in others if each.title.startswith("the solved notebook")]
    assert "the package click is not there" in solved.objections[0]
