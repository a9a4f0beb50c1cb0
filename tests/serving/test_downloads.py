"""The exports as downloads: the grades as they are now."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from autograder.serving.downloads import downloads
from tests.serving.support import Client, write_class


@pytest.fixture
def client(tmp_path: Path) -> Client:
    write_class(tmp_path, ["ada", "=1+1", "Ленский"])
    made = Client(tmp_path / "results")
    made.post(made.decision("ada", "update_parameters", 6, "by hand"))
    return made


def test_csv_holds_the_final_scores(client: Client) -> None:
    answer = client.ask("download/csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="grades.csv"'
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig")))}
    assert float(rows["ada"]["final"]) == 26
    assert set(rows) == {"ada", "'=1+1", "Ленский"}


def test_json_and_junit_can_be_read(client: Client) -> None:
    assert len(json.loads(client.ask("download/json").body)["grades"]) == 3
    assert len(ElementTree.fromstring(client.ask("download/junit").body)) == 3


def test_each_kind_that_is_offered_can_be_made(client: Client) -> None:
    for kind in downloads():
        assert client.ask(f"download/{kind}").status == 200


def test_another_kind_is_refused(client: Client) -> None:
    answer = client.ask("download/exe")
    assert (answer.status, answer.json["problem"]) == (400, "there is no export 'exe'")
