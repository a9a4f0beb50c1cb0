"""Public tests are run on programs in a process of their own, as students run them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from autograder.authoring import try_public_tests
from autograder.authoring.release import write_release
from tests.content.files import loaded


def test_failures_of_each_program(tmp_path: Path) -> None:
    write_release(loaded(tmp_path), tmp_path)
    programs = {
        "right": "def doubled(x): return 2 * x\ndef quadrupled(x): return 4 * x",
        "wrong": "def doubled(x): return x * x\ndef quadrupled(x): return 4 * x",
        "broken": "raise RuntimeError('at once')",
    }
    tests = {name: f"{name}_test" for name in ("doubled", "quadrupled")}
    done = subprocess.run(
        [sys.executable, try_public_tests.__file__],
        input=json.dumps({"tests": tests, "programs": programs}),
        cwd=tmp_path / "release" / "small",
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.rpartition("\n")[2])
    assert found["right"] == []
    assert "It is squared." in found["wrong"][0]
    assert found["broken"] == ["it stops with RuntimeError: at once"]
