"""The public tests of a release: what passes, and every sentence about what does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.authoring.kit.released import (
    KIT,
    Error,
    exercise,
    load,
    mistake,
    refusal,
    release,
    said,
    written,
)

MEAN = exercise((([1, 2, 3],), 2.0), (([1, 2, 3, 5],), 2.75))


def mean(x: list[int]) -> float:
    return sum(x) / len(x)


# The module


def test_each_exercise_has_a_test_of_its_name(tmp_path: Path) -> None:
    tests = release(tmp_path, mean=MEAN, Network__forward=MEAN)
    assert tests.__all__ == ["mean_test", "Network_forward_test"]
    assert tests.mean_test.__name__ == "mean_test"
    assert "`mean`" in tests.mean_test.__doc__


def test_without_published_json_one_sentence_says_so(tmp_path: Path) -> None:
    release(tmp_path, mean=MEAN)
    (tmp_path / "published.json").unlink()
    with pytest.raises(ImportError, match=r"^the file published.json is missing: put it beside"):
        load(tmp_path, "public_tests")


def test_a_right_function_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release(tmp_path, mean=MEAN).mean_test(mean)
    assert capsys.readouterr().out == "All tests passed.\n"


# Which example, and what happened


def with_cases(folder: Path, *cases: Any, **fields: Any) -> Any:
    return release(folder, f=exercise(*cases, **fields)).f_test


def test_the_arguments_are_shown_if_they_are_short(tmp_path: Path) -> None:
    test = with_cases(tmp_path, (([1, 2], None), 3))
    assert said(test, lambda *_: 4) == "With x = [1, 2], x1 = None: y is 4, expected 3."


def test_the_example_is_named_if_there_are_several(tmp_path: Path) -> None:
    big = [0] * 200
    test = with_cases(tmp_path, ((big,), 0), (([1],), 1))
    place = "In example 1 of 2 (example_1, the other is right): "
    assert said(test, lambda x: 5 - 4 * x[0]) == place + "y is 5, expected 0."
    assert said(test, lambda x: 5) == "In example 1 of 2 (example_1): y is 5, expected 0."
    assert said(test, lambda x: x[0] * 2) == (
        "With x = [1] (example 2 of 2, the other is right): y is 2, expected 1."
    )


def test_one_of_many_examples(tmp_path: Path) -> None:
    test = with_cases(tmp_path, *(((n,), n) for n in range(3)))
    assert said(test, lambda x: min(x, 1)).startswith("With x = 2 (example 3 of 3, the others are")


def test_a_single_long_example_needs_no_name(tmp_path: Path) -> None:
    test = with_cases(tmp_path, (([0] * 200,), True), returns=[])
    assert said(test, lambda x: False) == "The result is False, expected True."


def test_the_remark_about_an_example(tmp_path: Path) -> None:
    fields = exercise(((0,), 1))
    fields["cases"][0]["remark"] = "Zero has one digit."
    test = release(tmp_path, f=fields).f_test
    assert said(test, lambda x: 0).endswith("expected 1. About this example: Zero has one digit.")


def test_several_results_have_their_names(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((1,), (1.5, np.ones(2), "b")), returns=["a", "W", "name"])
    failure = refusal(test, lambda x: (1.5, np.ones((2, 1)), "c"))
    assert str(failure) == ("f: With x = 1: W has shape (2, 1), expected (2,). Also wrong: name.")
    assert [(row.part, bool(row.sentence)) for row in failure.rows] == [
        ("a", False),
        ("W", True),
        ("name", True),
    ]
    assert said(test, lambda x: 1.5).endswith(
        "the result is a number; a tuple of 3 parts is expected."
    )
    assert said(test, lambda x: (1, 2)).endswith("the result has 2 parts, expected 3.")


def test_a_dictionary_has_a_row_for_each_key(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((1,), {"W1": 1, "b1": 2}))
    failure = refusal(test, lambda x: {"W1": 1, "b1": 3})
    assert [row[:3] for row in failure.rows] == [("y['W1']", "1", "1"), ("y['b1']", "2", "3")]
    assert said(test, lambda x: {"W1": 1}) == "With x = 1: y has no key 'b1'."


def test_a_long_table_holds_the_wrong_rows(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((), dict.fromkeys(range(40), 1)))
    failure = refusal(test, lambda: dict.fromkeys(range(40), 1) | {30: 0})
    assert [row.part for row in failure.rows] == ["y[30]"]


def test_an_exception_is_told_with_its_line(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((0,), 1))
    target = written("def f(x):\n    return 1 / x\n")["f"]
    failure = refusal(test, target)
    assert str(failure) == (
        "f: With x = 0: it stops with ZeroDivisionError: division by zero, in the line "
        "`return 1 / x`. There `x` is 0."
    )
    assert failure.rows == []


def test_another_number_of_parameters(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((0, 1), 1))
    target = written("def f(a):\n    return a\n")["f"]
    assert said(test, target) == (
        "With x = 0, x1 = 1: it stops with TypeError: f() takes 1 positional argument but 2 were "
        "given (it is called with x, x1)."
    )


def test_a_program_that_ends_and_an_exception_without_words(tmp_path: Path) -> None:
    class Mute(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    def raises(error: BaseException) -> Any:
        raise error

    test = with_cases(tmp_path, ((), 1))
    assert said(test, lambda: raises(SystemExit())).startswith("It stops with SystemExit")
    assert said(test, lambda: raises(Mute())).startswith("It stops with Mute")


def test_changed_arguments(tmp_path: Path) -> None:
    def in_place(x: list[int]) -> float:
        x.append(sum(x))
        return x[-1] / (len(x) - 1)

    test = release(tmp_path, mean=MEAN).mean_test
    assert said(test, in_place) == (
        "With x = [1, 2, 3] (example 1 of 2): the result is right, but it adds, removes or "
        "replaces items of its argument x: it is the caller's and has to stay as it is."
    )
    assert ". And it adds, removes" in said(test, lambda x: in_place(x) + 1)


# Not written yet

MARKED = """
def mean(x):
    # YOUR CODE STARTS HERE
    {}
    # YOUR CODE ENDS HERE
    if x:
        # YOUR CODE STARTS HERE (one line)
        {}
        # YOUR CODE ENDS HERE
    return y
"""
RUN_IT = "If you have filled it, run its cell first."
EMPTY = f"It is not written yet: its YOUR CODE regions are still empty. {RUN_IT}"


@pytest.mark.parametrize("stub", ["", "pass", "...", "y = None", "a, y = None", "# think"])
def test_empty_regions(tmp_path: Path, stub: str) -> None:
    test = release(tmp_path, mean=MEAN).mean_test
    assert said(test, written(MARKED.format(stub, "pass"))["mean"]) == EMPTY


def test_one_empty_region(tmp_path: Path) -> None:
    test = release(tmp_path, mean=MEAN).mean_test
    target = written(MARKED.format("y = 0", "pass"))["mean"]
    assert said(test, target) == (
        f"It is not finished yet: 1 of its 2 YOUR CODE regions is still empty. {RUN_IT} "
        "With x = [1, 2, 3] (example 1 of 2): y is 0, expected 2.0."
    )


def test_written_regions_are_not_called_empty(tmp_path: Path) -> None:
    test = release(tmp_path, mean=MEAN).mean_test
    target = written(MARKED.format("y = 0", "y = None or 3"))["mean"]
    assert said(test, target).startswith("With x = [1, 2, 3] (example 1 of 2): y is 3")


def test_a_right_function_may_have_an_empty_region(tmp_path: Path) -> None:
    target = written(MARKED.format("y = sum(x) / len(x)", "pass"))["mean"]
    release(tmp_path, mean=MEAN).mean_test(target)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("raise NotImplementedError", "It is not written yet: it raises NotImplementedError."),
        ("y = 3", "It returns None: there is no `return` in it."),
        (
            "print(sum(x))",
            "It returns None: there is no `return` in it. Printing a value does not return it.",
        ),
        (
            "return",
            "It returns None: it is not written yet, or no value stands behind its `return`.",
        ),
        (
            "return ...",
            "It returns `...`: it is not written yet, or no value stands behind its `return`.",
        ),
    ],
)
def test_nothing_is_returned(tmp_path: Path, body: str, sentence: str) -> None:
    test = release(tmp_path, mean=MEAN).mean_test
    assert said(test, written(f"def mean(x):\n    {body}\n")["mean"]) == sentence


def test_none_in_one_branch_only_is_a_wrong_result(tmp_path: Path) -> None:
    test = release(tmp_path, mean=MEAN).mean_test
    target = written("def mean(x):\n    if len(x) == 3:\n        return 2\n")["mean"]
    assert said(test, target).endswith("the other is right): y is None; a number is expected.")


def test_what_is_not_to_be_tested(tmp_path: Path) -> None:
    tests = release(tmp_path, mean=MEAN, Bag__take=MEAN)
    assert said(tests.mean_test, 3) == (
        "Pass the function itself, without calling it: mean_test(mean)."
    )
    assert said(tests.Bag_take_test, mean) == "Pass the class itself: Bag_take_test(Bag)."
    assert said(tests.Bag_take_test, int) == "The class Bag has no method take."


# Known mistakes

MISTAKES = [
    mistake("The sum is taken.", 6, 11),
    mistake("The list is empty.", Error("ValueError", message="empty"), 1.0),
    mistake("It is rounded.", 2.0, 3.0),
]


def test_a_known_mistake_is_named_if_all_results_are_its_own(tmp_path: Path) -> None:
    test = release(tmp_path, mean={**MEAN, "mistakes": MISTAKES}).mean_test
    assert said(test, sum).endswith(
        "expected 2.0. A known mistake gives exactly these results: The sum is taken."
    )
    assert said(test, lambda x: round(mean(x))).endswith("It is rounded.")
    assert "mistake" not in said(test, lambda x: 6)


def test_a_mistake_that_raises(tmp_path: Path) -> None:
    def raises(x: list[int], text: str = "empty") -> float:
        if len(x) == 3:
            raise ValueError(text)
        return 1.0

    test = release(tmp_path, mean={**MEAN, "mistakes": MISTAKES}).mean_test
    assert said(test, raises).endswith("The list is empty.")
    assert "mistake" not in said(test, lambda x: raises(x, "other"))


def test_mistakes_that_cannot_be_told_apart_are_all_named(tmp_path: Path) -> None:
    two = [mistake("One.", 6, 11), mistake("Two.", 6, 11), mistake("One.", 6, 11)]
    test = release(tmp_path, mean={**MEAN, "mistakes": two}).mean_test
    assert said(test, sum).endswith("Known mistakes with exactly these results: One. Or: Two.")


def test_a_mistake_without_a_key_is_not_seen_where_the_key_is(tmp_path: Path) -> None:
    lacks = [mistake("b is missing.", {"a": 1})]
    test = with_cases(tmp_path, ((), {"a": 1, "b": 2}), mistakes=lacks)
    assert said(test, lambda: {"a": 1}).endswith("b is missing.")
    assert "mistake" not in said(test, lambda: {"a": 1, "b": 3})


def test_changed_arguments_are_no_mistake_with_the_right_results(tmp_path: Path) -> None:
    test = with_cases(tmp_path, (([1],), 1), mistakes=[mistake("Nonsense.", 1)])
    assert "Nonsense" not in said(test, lambda x: x.pop())


# Exercises that build on others

CHAIN = """
def add(x):
    return x + {}

def twice(x):
    return add(add(x))
"""


def chain(folder: Path) -> Any:
    add = exercise(((1,), 2))
    return release(folder, add=add, twice=exercise(((1,), 3), builds_on=["add"]))


def test_an_earlier_exercise_that_fails_is_named(tmp_path: Path) -> None:
    tests, cell = chain(tmp_path), written(CHAIN.format(2))
    assert said(tests.twice_test, cell["twice"]) == (
        "With x = 1: y is 5, expected 3. It builds on add, which does not pass its own test: look "
        "there first."
    )


def test_prints_of_an_earlier_exercise_are_not_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cell = written(CHAIN.format("(print('add') or 2)"))
    refusal(chain(tmp_path).twice_test, cell["twice"])
    assert capsys.readouterr().out == "add\n" * 2  # of the two calls in twice itself


def test_an_earlier_exercise_that_is_right_is_not_named(tmp_path: Path) -> None:
    target = written(CHAIN.format(1).replace("add(add(x))", "add(x)"))["twice"]
    assert said(chain(tmp_path).twice_test, target) == "With x = 1: y is 2, expected 3."


BAG = """
class Bag:
    def put(self, x):
        self.items = [*self.items, x]{}

    def both(self, x):
        self.put(x)
        self.put(x)
        return len(self.items)
"""


def bag(folder: Path) -> Any:
    fields: dict[str, Any] = {"arguments": ["self", "x"], "returns": []}
    put = exercise((({"items": []}, 1), (None, {"items": [1]})), **fields)
    both = exercise((({"items": []}, 1), (2, {"items": [1, 1]})), builds_on=["Bag.put"], **fields)
    return release(folder, Bag__put=put, Bag__both=both)


def test_methods(tmp_path: Path) -> None:
    tests, right = bag(tmp_path), written(BAG.format(""))["Bag"]
    tests.Bag_put_test(right)
    tests.Bag_both_test(right)
    wrong = written(BAG.format("[:0]"))["Bag"]
    assert said(tests.Bag_put_test, wrong) == (
        "With self = {'items': []}, x = 1: self.items has 0 parts, expected 1."
    )
    assert said(tests.Bag_both_test, wrong) == (
        "With self = {'items': []}, x = 1: self.items has 0 parts, expected 2. Also wrong: the "
        "result. It builds on Bag.put, which does not pass its own test: look there first."
    )


def test_a_method_that_is_not_written_or_lacks_an_attribute(tmp_path: Path) -> None:
    tests = bag(tmp_path)
    cell = written("class Bag:\n    def both(self, x):\n        self.items = [x, x]\n")
    assert said(tests.Bag_both_test, cell["Bag"]) == "It returns None: there is no `return` in it."
    cell = written("class Bag:\n    def put(self, x):\n        del self.items\n")
    assert said(tests.Bag_put_test, cell["Bag"]).endswith("self.items is missing.")
    right = written(BAG.format("; self.more = 1"))
    assert said(tests.Bag_put_test, right["Bag"]).endswith("self.more is not expected.")


DRIVER = "def _(cls, x):\n    made = cls()\n    made.put(x)\n    return made.items\n"


def test_a_class_with_a_driver(tmp_path: Path) -> None:
    test = release(tmp_path, Bag=exercise(((1,), [1]), driver=DRIVER)).Bag_test
    cell = "class Bag:\n    items = []\n    def put(self, x):\n        self.items = {}\n"
    test(written(cell.format("[x]"))["Bag"])
    assert said(test, written(cell.format("[2]"))["Bag"]) == "With x = 1: y[0] is 2, expected 1."
    assert said(test, written(cell.format("1 / 0"))["Bag"]) == (
        "With x = 1: it stops with ZeroDivisionError: division by zero, in the line "
        "`self.items = 1 / 0` of `put`."
    )


# Exceptions, printed texts, plots, comparators


def test_an_exception_as_the_right_answer(tmp_path: Path) -> None:
    test = with_cases(tmp_path, (("a",), Error("ValueError", match="base 10")))
    test(int)
    assert said(test, lambda x: 3).endswith("it returns 3; the exception ValueError is expected.")
    assert said(test, float).endswith("but `could not convert string to float: 'a'` does not match "
                                      "`base 10`.")  # fmt: skip
    assert said(test, lambda x: x.b).endswith(
        "it raises AttributeError: 'str' object has no attribute 'b'; the exception ValueError is "
        "expected."
    )


def test_a_check_that_raises_or_returns_nothing(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((1,), None), ((0,), Error("ValueError", match=None)))
    assert said(test, lambda x: None) == (
        "With x = 0 (example 2 of 2, the other is right): it returns None; the exception "
        "ValueError is expected."
    )


def test_printed_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    test = with_cases(tmp_path, (("a",), "one\na\n"), prints=True)
    test(lambda x: print(f"one\n{x}"))
    assert capsys.readouterr().out == "All tests passed.\n"
    assert said(test, lambda x: print("one\nb")) == (
        "With x = 'a': the printed text differs at line 2, position 1: expected 'a', got 'b'."
    )
    assert said(test, lambda x: "one\na\n").endswith(
        "it prints nothing, but returns a text: print it."
    )
    assert said(test, lambda x: None) == "With x = 'a': it prints nothing."
    assert said(test, lambda x: print(f"one\n{x}") or 1) == (
        "With x = 'a': the result is a number; None is expected."
    )


def test_printed_text_beside_a_value(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((3,), (4, "3\n")), prints=True)
    test(lambda x: print(x) or x + 1)
    cell = "def f(x):\n    print(x)\n    return {}\n"
    assert said(test, written(cell.format("x"))["f"]) == "With x = 3: y is 3, expected 4."


def test_a_plot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPLBACKEND", "agg")
    plots = pytest.importorskip("matplotlib.pyplot")
    due = {"lines": [[np.array([0.0, 1.0]), np.array([1.0, 2.0])]], "title": "T"}
    test = with_cases(tmp_path, (([1, 2],), due), plots=["lines", "title"])

    def draw(x: Any, title: str = "T") -> None:
        plots.plot(x)
        plots.title(title)

    test(draw)
    assert said(test, lambda x: draw(x, "t")) == (
        "With x = [1, 2]: the plot's title differs at position 1: expected 'T', got 't'. Only "
        "capital and small letters differ."
    )
    assert said(test, lambda x: plots.title("T")).endswith(
        "the list of lines has 0 parts, expected 1."
    )


def test_a_named_comparator(tmp_path: Path) -> None:
    test = with_cases(tmp_path, ((), [1, 2]), compare={"way": "unordered"})
    test(lambda: [2, 1])
    assert said(test, lambda: [2, 2]).startswith("y lacks 1")


def test_only_the_grader_can_use_the_authors_own_comparator(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    test = with_cases(tmp_path, ((), 3.0), compare={"way": "own"}, mistakes=[mistake("No.", 3.0)])
    test(lambda: 3)
    test(lambda: 4)
    passed, undecided = capsys.readouterr().out.splitlines()
    assert passed == "All tests passed."
    assert undecided.endswith("the grader decides.")
    assert said(test, lambda: 1 / 0).startswith("It stops with ZeroDivisionError")
    assert said(test, lambda: None).startswith("It returns None")


@pytest.fixture(scope="module")
def echo(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The public test of an exercise whose published value can be replaced."""
    folder = tmp_path_factory.mktemp("echo")

    def test_of(value: Any) -> Any:
        return release(folder, f=exercise(((value,), value))).f_test

    return test_of


@pytest.mark.slow
@given(st.recursive(st.integers() | st.text(), lambda v: st.lists(v) | st.sets(st.integers())))
@settings(max_examples=20)
def test_the_argument_as_the_result_passes_and_one_more_fails(echo: Any, value: Any) -> None:
    test = echo(value)
    test(lambda x: x)
    refusal(test, lambda x: [x, x])


def test_the_kit_imports_nothing_of_the_package() -> None:
    for path in KIT.glob("*.py"):
        assert "autograder" not in path.read_text(encoding="utf-8")
