"""The script that tries a cluster on this machine: TLS between all parts, and nothing remains."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import COURSE

SCRIPT = COURSE / "examples" / "cluster" / "local.sh"


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("openssl"), reason="there is no openssl on the path")
def test_a_class_is_graded_by_two_workers_over_tls(tmp_path: Path) -> None:
    submissions, rooms = tmp_path / "submissions", tmp_path / "rooms"
    submissions.mkdir()
    rooms.mkdir()
    for name in ("amara_okafor", "leila_haddad"):
        shutil.copy(COURSE / "examples" / "sample_class" / f"{name}.ipynb", submissions)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", str(SCRIPT), str(submissions), str(COURSE), str(tmp_path / "results")],
        env={**os.environ, "PATH": path, "TMPDIR": str(rooms), "PYTHONPATH": str(COURSE)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with (tmp_path / "results" / "grades.csv").open(encoding="utf-8") as file:
        scores = {row["student"]: float(row["score"]) for row in csv.DictReader(file)}
    assert scores == {"amara_okafor": 100, "leila_haddad": 90}
    assert list(rooms.iterdir()) == []


def test_the_script_and_the_page_demand_tls_for_every_part() -> None:
    page = (COURSE / "docs" / "cluster.md").read_text(encoding="utf-8")
    script = SCRIPT.read_text(encoding="utf-8")
    for text in (page, script):
        assert "COMM__REQUIRE_ENCRYPTION=true" in text
        assert text.count("--protocol tls") >= 1
        assert "--tls-ca-file" in text
    assert "can run code" in page.partition("## ")[0]
