"""Equal and nearly equal code: what is found, and what independent work never reaches."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.cli.report_likeness import code_of, left_out
from autograder.reports.likeness import (
    LEAST_CLASS,
    Work,
    fingerprints,
    nearly_equal,
    rare_below,
    runs,
    shared_code,
    tokens,
)
from tests.conftest import COURSE

EQUIVALENTS = sorted((COURSE / "tests" / "equivalents").iterdir())
SAMPLE = sorted((COURSE / "examples" / "sample_class").glob("*.ipynb"))
any_code = st.one_of(
    st.text(max_size=200),
    st.lists(
        st.sampled_from(
            ["'", '"', '"""', "'''", "\\", "#", "\n", "a", "1", ".", " ", "%", "é", "r'"]
        )
    ).map("".join),
)


def works(paths: list[Path]) -> list[Work]:
    known = left_out("step_by_step", COURSE)
    codes = {path: code_of(path) for path in paths}
    return [
        Work(str(path), path.stem, fingerprints(code, known))
        for path, code in codes.items()
        if code is not None
    ]


def renamed(code: str) -> str:
    """The code with other names, comments and layout, as a copy is dressed up."""
    code = re.sub(r"#.*", "", code)
    names = {name: f"my_{n}" for n, name in enumerate(re.findall(r"^ +(\w+) = ", code, re.M))}
    for name, other in names.items():
        code = re.sub(rf"(?<!\.)\b{name}\b", other, code)
    return code.replace(" = ", "=").replace("    ", "  ").replace("\n\n", "\n# mine\n\n")


class TestTokens:
    def test_names_comments_layout_and_docstrings_are_gone(self) -> None:
        one = 'def f(a):\n    """Text."""\n    total = a.sum() / 2  # half\n    return total\n'
        other = "%time\ndef   g ( x ):\n\n  # as told\n  s=x.sum()/2\n  return s"
        assert tokens(one) == tokens(other)

    def test_operators_numbers_and_attributes_stay(self) -> None:
        assert len({tuple(tokens(code)) for code in ("a.sum()", "a.max()", "a - 1", "a - 2")}) == 4

    @given(any_code)
    def test_any_text_has_tokens_and_the_same_ones_each_time(self, code: str) -> None:
        assert tokens(code) == tokens(code)
        assert fingerprints([code]) <= set(runs([code]))

    def test_hostile_lines_take_no_quadratic_time(self) -> None:
        assert len(tokens("'a'" * 80_000)) == 80_000
        assert tokens('"""' + "x" * 200_000) == []


def test_a_copy_in_other_clothes_is_found_in_any_place() -> None:
    copied = next(p for p in EQUIVALENTS if p.stem == "beginner_one_letter_names")
    code = code_of(copied)
    assert code is not None
    known = left_out("step_by_step", COURSE)
    copy = Work("copy.py", "copy", fingerprints([*map(renamed, code)], known))
    (pair,) = nearly_equal([copy, *works(EQUIVALENTS)])
    assert {pair.first, pair.second} == {"copy.py", str(copied)}
    assert pair.share > 0.9


@pytest.mark.slow
def test_independent_right_programs_stay_far_below_the_limits() -> None:
    pairs = shared_code(works(EQUIVALENTS))
    assert max(pair.share for pair in pairs if pair.shared >= 10) < 0.3
    assert max(pair.shared for pair in pairs) < 50
    assert nearly_equal(works(SAMPLE)) == ()


def test_independent_programs_stay_below_in_a_small_class_too() -> None:
    known = works(EQUIVALENTS)
    drawn = random.Random(1)
    for _round in range(20):
        assert nearly_equal(drawn.sample(known, LEAST_CLASS)) == ()


class TestPairs:
    one = Work("1", "ada", frozenset(range(30)))
    same = Work("2", "bo", frozenset(range(30)))

    def others(self, count: int) -> list[Work]:
        return [Work(f"o{n}", f"o{n}", frozenset([1000 + n])) for n in range(count)]

    def test_in_a_small_class_nothing_is_rare(self) -> None:
        assert nearly_equal([self.one, self.same, *self.others(LEAST_CLASS - 3)]) == ()
        assert len(nearly_equal([self.one, self.same, *self.others(LEAST_CLASS - 2)])) == 1

    def test_a_student_is_compared_with_others_only(self) -> None:
        again = Work("2", "ada", self.one.fingerprints)
        assert nearly_equal([self.one, again, *self.others(20)]) == ()

    def test_what_many_have_says_nothing(self) -> None:
        many = [Work(f"{n}", f"{n}", frozenset(range(30))) for n in range(rare_below(40) + 1)]
        assert nearly_equal([*many, *self.others(30)]) == ()

    def test_the_order_of_works_does_not_matter(self) -> None:
        class_ = [self.one, self.same, *self.others(20)]
        assert nearly_equal(class_) == nearly_equal(reversed(class_))

    def test_the_number_of_comparisons_does_not_grow_with_the_square(self) -> None:
        """Of 2,000 works, only those that share a rare fingerprint are paired."""
        class_ = [
            Work(f"{n}", f"{n}", frozenset(range(n // 2 * 40, n // 2 * 40 + 40)))
            for n in range(2000)
        ]
        assert len(shared_code(class_)) == 1000


def test_texts_that_never_close_take_linear_time() -> None:
    # Each of these quotes was searched to the end of the file: 4,000 of them took 5 seconds.
    code = '\\"""\n' * 50_000 + "\\"
    assert tokens(code)[:2] == ["\\", "s"]
