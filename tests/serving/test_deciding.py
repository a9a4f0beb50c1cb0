"""Decisions of a tab: durable, checked, and never over what the tab has not seen."""

from __future__ import annotations

import contextlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.grades.decisions import DECISIONS, read_decisions, record
from autograder.grades.opening import keep_manual_scores
from autograder.grades.records import Decision, DecisionKind
from autograder.serving.deciding import read_request
from tests.serving.support import Client, append, mixed_report, write_class

COST = "compute_cost"


@pytest.fixture
def client(tmp_path: Path) -> Client:
    write_class(tmp_path, ["ada", "bob", "eve"])
    return Client(tmp_path / "results")


def words(client: Client, kind: str, why: str, base: str = "") -> dict[str, Any]:
    return {"id": client.rows()["bob"]["id"], "kind": kind, "why": why, "base": base}


def test_points_are_kept_and_count(client: Client) -> None:
    before = client.rows()["bob"]
    answer = client.post(client.decision("bob", COST, 7.5, " the idea is right "))
    assert answer.status == 200
    assert answer.json["is_saved"]
    assert (answer.json["base"], len(answer.json["version"])) == ("", 16)
    after = client.rows()["bob"]
    assert after["final"] == before["final"] + 3.5
    assert after["by_hand"]
    (kept,) = read_decisions(client.folder)
    assert (kept.points, kept.why, kept.automatic) == (7.5, "the idea is right", 4.0)
    assert kept.at[-6] in "+-"
    assert kept.by


def test_a_save_that_was_based_on_something_else_is_answered_with_what_stands(
    client: Client,
) -> None:
    mine = client.decision("bob", COST, 3, "mine")
    client.post(client.decision("bob", COST, 8, "the other"))
    answer = client.post(mine)
    assert answer.status == 409
    assert not answer.json["is_saved"]
    assert (answer.json["standing"]["points"], answer.json["standing"]["why"]) == (8, "the other")
    assert client.post({**mine, "base": answer.json["version"]}).status == 200
    (kept,) = read_decisions(client.folder)
    assert kept.why == "mine"


def test_a_save_whose_answer_was_lost_may_be_sent_again(client: Client) -> None:
    mine = client.decision("bob", COST, 3, "mine")
    first, second = client.post(mine), client.post(mine)
    assert (first.status, second.status) == (200, 200)
    assert first.json["version"] == second.json["version"]
    assert len((client.folder / DECISIONS).read_bytes().splitlines()) == 1


def test_a_decision_by_a_command_is_seen(client: Client) -> None:
    mine = client.decision("bob", COST, 3, "mine")
    record(client.folder, Decision(DecisionKind.POINTS, "bob", "step_by_step", COST, 9.0, "cli"))
    assert client.post(mine).json["standing"]["why"] == "cli"


def test_a_regrade_under_a_save_is_seen(client: Client, tmp_path: Path) -> None:
    mine = client.decision("bob", COST, 3, "mine")
    append(client.folder, [mixed_report(tmp_path, "bob", 2)])
    answer = client.post(mine)
    assert answer.status == 409
    assert "graded again" in answer.json["reason"]


def test_a_regrade_after_a_decision_is_flagged(client: Client, tmp_path: Path) -> None:
    client.post(client.decision("bob", COST, 3, "mine"))
    append(client.folder, [mixed_report(tmp_path, "bob", 2)])
    row = client.rows()["bob"]
    assert "the automatic score has changed since a decision" in row["look"]
    assert row["final"] == 13.0


def test_comments_and_excuses_come_and_go(client: Client) -> None:
    comment = client.post(words(client, "comment", "Well done.\nSee page 3."))
    excuse = client.post(words(client, "excuse", "ill"))
    assert (comment.status, excuse.status) == (200, 200)
    assert client.rows()["bob"]["standing"] == "excused"
    view = client.ask(f"student/{client.rows()['bob']['id']}").json
    assert view["comment"]["why"] == "Well done.\nSee page 3."
    gone = {**words(client, "excuse", "", excuse.json["version"]), "withdraws": True}
    assert client.post(gone).json["standing"] is None
    assert client.post(gone).status == 200
    assert client.rows()["bob"]["standing"] == "graded"


def test_more_time_is_decided_as_by_the_command(client: Client) -> None:
    answer = client.post(words(client, "more_time", ""))
    assert answer.status == 200
    (kept,) = read_decisions(client.folder)
    assert (kept.kind, kept.student, kept.points) == (DecisionKind.MORE_TIME, "bob", None)
    view = client.ask(f"student/{client.rows()['bob']['id']}").json
    assert view["more_time"]["version"] == answer.json["version"]
    gone = {**words(client, "more_time", "", answer.json["version"]), "withdraws": True}
    assert client.post(gone).json["standing"] is None
    assert read_decisions(client.folder) == ()


def test_a_manual_score_of_nbgrader_is_shown_and_can_be_replaced(client: Client) -> None:
    manual = Decision(DecisionKind.POINTS, "bob", "step_by_step", COST, 2.0, by="nbgrader")
    keep_manual_scores(client.folder, [manual])
    wanted = client.decision("bob", COST, 5, "mine")
    assert client.post({**wanted, "withdraws": True}).status == 400
    assert client.post(wanted).status == 200
    assert client.rows()["bob"]["exercises"][1]["score"] == 5


def test_the_whole_submission(client: Client) -> None:
    wanted = {**client.decision("bob", COST, 25, "oral"), "exercise": "", "automatic": 14.0}
    assert client.post(wanted).status == 200
    assert client.rows()["bob"]["final"] == 25


@pytest.mark.parametrize(
    "change",
    [
        {"points": -1},
        {"points": 10.5},
        {"points": None},
        {"points": "5"},
        {"points": 10**400},
        {"points": True},
        {"why": "  "},
        {"why": "x" * 20_000},
        {"why": None},
        {"exercise": "other"},
        {"kind": "more_time"},
        {"kind": "x"},
        {"kind": None},
        {"kind": "comment"},
        {"automatic": "x"},
        {"id": 5},
    ],
)
def test_what_is_not_valid_is_refused_with_a_sentence(
    client: Client, change: dict[str, Any]
) -> None:
    answer = client.post({**client.decision("bob", COST, 5, "why"), **change})
    assert answer.status == 400
    assert answer.json["problem"]
    assert not (client.folder / DECISIONS).exists()


def test_numbers_that_json_lacks_are_refused(client: Client) -> None:
    assert client.post({**client.decision("bob", COST, float("nan"), "x")}).status == 400


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["id", "kind", "exercise", "points", "why", "base", "automatic"]),
                inner | st.sampled_from(["points", "comment"]),
            )
        ),
    )
)
def test_any_data_are_a_request_or_refused(data: Any) -> None:
    with contextlib.suppress(UsageError):
        read_request(data)


def test_many_saves_at_once_lose_nothing(client: Client) -> None:
    """Of the saves with one base, one is kept; the others are told, on any server."""
    wanted = [client.decision("bob", COST, number, f"save {number}") for number in range(8)]
    other = [client.decision("eve", COST, number, f"eve {number}") for number in range(2)]

    def save(data: dict[str, Any]) -> int:
        return Client(client.folder).post(data).status

    with ThreadPoolExecutor(4) as pool:
        codes = list(pool.map(save, [*wanted, *other]))
    assert sorted(codes[:8]) == [200] + [409] * 7
    assert sorted(codes[8:]) == [200, 409]
    lines = (client.folder / DECISIONS).read_bytes().splitlines()
    assert len(lines) == 2
    assert all(json.loads(line) for line in lines)


def test_a_torn_line_of_a_crash_costs_only_itself(client: Client) -> None:
    client.post(client.decision("bob", COST, 5, "kept"))
    with (client.folder / DECISIONS).open("ab") as file:
        file.write(b'{"kind": "points", "stu')
    assert client.post(client.decision("eve", COST, 6, "after")).status == 200
    assert [each.why for each in read_decisions(client.folder)] == ["kept", "after"]
