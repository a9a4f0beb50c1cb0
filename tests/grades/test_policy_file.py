"""`course.toml`: what it may say, and what is said about mistakes in it."""

from __future__ import annotations

import re
import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.grades.policy import Amount, Counting, Late, Policy, RoundingMode, Step
from autograder.grades.policy_file import parse_policy, read_policy
from tests.conftest import COURSE

BERLIN = ZoneInfo("Europe/Berlin")


def parsed(text: str) -> Policy:
    return parse_policy(tomllib.loads(text))


def test_the_example_of_the_document_is_valid() -> None:
    text = (COURSE / "docs" / "grades.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```toml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    policy = parsed(example)
    rules = policy.of("step_by_step")
    assert rules.due == datetime(2026, 11, 20, 23, 59, tzinfo=BERLIN)
    assert rules.late == Late(
        timedelta(minutes=30), Amount(percent=10), (), Amount(percent=50), timedelta(days=7)
    )
    assert rules.extensions == {
        "12345": datetime(2026, 11, 27, 23, 59, tzinfo=BERLIN),
        "ada@example.org": timedelta(days=2),
    }
    assert policy.drop_lowest == 1
    assert rules.rounding is not None
    assert policy.of("activations").late.steps[1] == Step(timedelta(days=1), Amount(percent=20))
    assert policy.of("activations").late.per_day is None


def test_an_assignment_replaces_the_keys_that_it_names() -> None:
    policy = parsed("""
        attempt = "best"
        late = { per_day = 2, cap = "20%" }
        extra = { ada = 1 }
        [assignments.exam]
        late = { cap = 5 }
        extra = { bo = 2.5 }
        rounding = { digits = 0, mode = "half_even" }
    """)
    exam, other = policy.of("exam"), policy.of("other")
    assert exam.attempt is other.attempt is Counting.BEST
    assert exam.late == Late(per_day=Amount(points=2), cap=Amount(points=5))
    assert exam.extra == {"ada": 1, "bo": 2.5}
    assert other.extra == {"ada": 1}
    assert exam.rounding is not None
    assert exam.rounding.mode is RoundingMode.HALF_EVEN
    assert other.rounding is None


def test_steps_take_the_place_of_the_penalty_for_a_day() -> None:
    policy = parsed("""
        late.per_day = "10%"
        assignments.exam.late.steps = [{ after = "1 hour", take = 3 }]
    """)
    assert policy.of("exam").late == Late(steps=(Step(timedelta(hours=1), Amount(points=3)),))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('late.per_dya = "10%"', "there is no key late.per_dya; did you mean per_day? (allowed:"),
        ('late.per_day = "ten"', "late.per_day is 'ten'; allowed: a percentage such as"),
        ('late.per_day = "200%"', "late.per_day is '200%'; allowed"),
        ("late.per_day = -1", "late.per_day is -1; allowed"),
        ("late.per_day = nan", "late.per_day is nan; allowed"),
        ("late = 3", "late is 3; allowed: a table"),
        ('late.grace = "soon"', "late.grace is 'soon'; allowed: a time such as"),
        ("late.grace = 30", "late.grace is 30; allowed"),
        ("late = { per_day = 1, steps = [] }", "late.per_day and steps are both set"),
        ("late.steps = []", "late.steps is []; allowed: a list such as"),
        ('attempt = "newest"', 'attempt is \'newest\'; allowed: "latest", "best", "first"'),
        ('time_zone = "Mars/Base"', "time_zone is 'Mars/Base'; allowed: the name of a time zone"),
        ('time_zone = "../x"', "time_zone is '../x'; allowed"),
        ("drop_lowest = true", "drop_lowest is True; allowed: a whole number"),
        ("rounding.digits = 9", "rounding.digits is 9; allowed: a whole number from 0 to 6"),
        ("due = 2026-11-20", "there is no key due"),
        ('assignments.exam.due = "soon"', "assignments.exam.due is 'soon'; allowed: a date and"),
        (
            "assignments.exam.due = 2026-11-20T10:00:00",
            "assignments.exam.due is 2026-11-20 10:00:00; allowed: a time with an offset",
        ),
        ("assignments.exam = 3", "assignments.exam is 3; allowed: a table"),
        ("assignments.exam.extra.ada = -2", "assignments.exam.extra.ada is -2; allowed"),
        ("assignments.exam.not_counted = [1]", "assignments.exam.not_counted is [1]; allowed"),
        (
            'assignments.exam = { not_counted = ["a"], extra_exercises = ["a"] }',
            "assignments.exam.not_counted and extra_exercises both name a",
        ),
    ],
)
def test_a_mistake_is_named_with_its_key_and_what_is_allowed(text: str, sentence: str) -> None:
    with pytest.raises(UsageError) as refused:
        parsed(text)
    assert str(refused.value).startswith("course.toml: ")
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"due =", "is not valid TOML"), (b"\xff\xfe", "is not a text in UTF-8")],
)
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "course.toml"
    path.write_bytes(content)
    with pytest.raises(UsageError, match=sentence):
        read_policy(path)
    with pytest.raises(UsageError, match="cannot be read"):
        read_policy(tmp_path)


def test_an_offset_needs_no_time_zone_and_a_date_means_its_end() -> None:
    policy = parsed("assignments.exam.due = 2026-11-20T10:00:00-05:00")
    assert policy.of("exam").due is not None
    due = parsed('time_zone = "UTC"\nassignments.exam.due = 2026-11-20').of("exam").due
    assert due is not None
    assert due.isoformat() == "2026-11-20T23:59:59+00:00"


KEYS = st.sampled_from(["late", "per_day", "due", "attempt", "assignments", "extra", "x"])
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(KEYS, VALUES, max_size=5))
def test_any_content_is_rules_or_refused_in_a_sentence(content: dict[str, object]) -> None:
    sentence = "course.toml: "
    try:
        parse_policy(content)
    except UsageError as refused:
        sentence = str(refused)
    assert sentence.startswith("course.toml: ")
