"""`decisions.jsonl`: nothing that a teacher decided is lost."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.grades.decisions import (
    DECISIONS,
    Entry,
    damaged_lines,
    in_force,
    read_decisions,
    read_entries,
    record,
    subject,
    withdraw,
    write_decisions,
)
from autograder.grades.records import Decision, DecisionKind
from tests.conftest import COURSE
from tests.grades.classes import points

SIX = points("Zoë", 6.0, "relu", automatic=4.0, by="teacher", at="2026-11-20T10:00:00+01:00")


def test_a_decision_is_read_back_as_it_was_taken(tmp_path: Path) -> None:
    comment = Decision(DecisionKind.COMMENT, "Zoë", "exam", why="line\nbreak \u202e")
    record(tmp_path / "out", SIX)
    record(tmp_path / "out", comment)
    assert read_decisions(tmp_path / "out") == (SIX, comment)
    assert read_decisions(tmp_path / "nowhere") == ()


def test_half_a_character_is_replaced_because_no_page_can_hold_it(tmp_path: Path) -> None:
    record(tmp_path, Decision(DecisionKind.COMMENT, "ada", "exam", why="caf\udce9"))
    (decision,) = read_decisions(tmp_path)
    assert decision.why.startswith("caf\N{REPLACEMENT CHARACTER}")
    assert decision.why.isprintable()


def test_damaged_lines_are_counted_but_not_an_interrupted_one(tmp_path: Path) -> None:
    path = tmp_path / DECISIONS
    assert damaged_lines(path) == (0, 0)
    record(tmp_path, SIX)
    huge = b'{"kind": "points", "student": "x", "points": 1' + b"0" * 400 + b"}\n"
    with path.open("ab") as file:
        file.write(b"not a decision\n\n" + huge + b'{"kind": "poi')
    assert damaged_lines(path) == (2, 1)
    assert read_decisions(tmp_path) == (SIX,)


def test_a_later_decision_replaces_an_earlier_one_and_the_file_keeps_both(tmp_path: Path) -> None:
    record(tmp_path, SIX)
    record(tmp_path, replace(SIX, points=7.0))
    assert [each.points for each in read_decisions(tmp_path)] == [7.0]
    withdraw(tmp_path, SIX)
    assert read_decisions(tmp_path) == ()
    assert len(list(read_entries(tmp_path / DECISIONS))) == 3


def test_a_torn_line_and_lines_of_others_cost_only_themselves(tmp_path: Path) -> None:
    record(tmp_path, SIX)
    path = tmp_path / DECISIONS
    with path.open("ab") as file:
        file.write(b'{"kind": "points", "stu')
    record(tmp_path, points("bo", 3.0))
    with path.open("ab") as file:
        huge = b'{"kind": "points", "points": 1' + b"0" * 400 + b"}"
        nan = b'{"kind": "points", "points": NaN}'
        for wrong in (b"[]", b"{}", b"\xff", nan, b"null", b"7", huge):
            file.write(wrong + b"\n")
    record(tmp_path, points("cy", 2.0))
    assert [each.student for each in read_decisions(tmp_path)] == ["Zoë", "bo", "cy"]


def test_several_programs_write_at_once(tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom autograder.grades.decisions import record\n"
        "from tests.grades.classes import points\n"
        "for n in range(40): record(Path(sys.argv[1]), points(f'{sys.argv[2]}-{n}', 1.0))\n"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name], cwd=COURSE)
        for name in ("a", "b")
    ]
    assert [each.wait() for each in started] == [0, 0]
    lines = (tmp_path / DECISIONS).read_text().splitlines()
    assert len({json.loads(line)["student"] for line in lines}) == len(lines) == 80


def test_a_copy_of_decisions_is_read_back(tmp_path: Path) -> None:
    write_decisions(tmp_path / "copy", [SIX])
    assert in_force(read_entries(tmp_path / "copy")) == (SIX,)


ENTRIES = st.lists(
    st.builds(
        Entry,
        st.builds(
            Decision,
            st.sampled_from(DecisionKind),
            st.sampled_from(["ada", "bo"]),
            st.just("exam"),
            st.sampled_from(["", "relu"]),
            st.sampled_from([1.0, 2.0]),
        ),
        st.booleans(),
    ),
    max_size=12,
)


@given(ENTRIES)
def test_the_last_word_on_each_thing_holds(entries: list[Entry]) -> None:
    found = in_force(entries)
    last = {subject(entry.decision): entry for entry in entries}
    expected = {key: entry.decision for key, entry in last.items() if not entry.is_withdrawn}
    assert {subject(each): each for each in found} == expected
    assert len(found) == len(expected)


@given(ENTRIES, st.randoms(use_true_random=False))
def test_the_order_matters_only_between_decisions_on_the_same_thing(
    entries: list[Entry], random: object
) -> None:
    by_subject: dict[tuple[str, ...], list[Entry]] = {}
    for entry in entries:
        by_subject.setdefault(subject(entry.decision), []).append(entry)
    keys = [subject(entry.decision) for entry in entries]
    random.shuffle(keys)  # type: ignore[attr-defined]
    queues = {key: iter(group) for key, group in by_subject.items()}
    shuffled = [next(queues[key]) for key in keys]
    assert set(in_force(shuffled)) == set(in_force(entries))


def test_a_decision_that_was_refused_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    record(tmp_path, SIX)
    before = (tmp_path / DECISIONS).read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            record(tmp_path, replace(SIX, points=1.0))
    assert (tmp_path / DECISIONS).read_bytes() == before
    record(tmp_path, replace(SIX, points=2.0))
    assert [each.points for each in read_decisions(tmp_path)] == [2.0]
