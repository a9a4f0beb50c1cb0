"""The workbooks with the lowest and with the newest versions that their requirements allow."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tools.try_versions import ends, pythons

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("uv") is None, reason="uv is not on the path"),
]


def test_both_ends_are_tried() -> None:
    (lowest, oldest), (highest, newest) = pythons()
    assert (lowest, highest) == ("lowest-direct", "highest")
    assert oldest == "3.11"
    assert int(newest.removeprefix("3.")) >= 11


def test_solved_workbooks_pass_at_both_ends(tmp_path: Path) -> None:
    try:
        tried = dict(ends(tmp_path))
    except subprocess.CalledProcessError as error:
        pytest.skip(f"no environment could be made: {error}")
    assert len(tried) == 4
    assert {what: wrong for what, wrong in tried.items() if wrong} == {}
