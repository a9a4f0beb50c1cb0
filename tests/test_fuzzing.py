"""The inputs that fuzzing found, tried again: each reaches code that no other one reaches."""

from __future__ import annotations

import zipfile

import pytest

from benchmarks.fuzz_targets import TARGETS
from tests.conftest import COURSE

CORPUS = COURSE / "tests" / "corpus"


def test_each_target_has_its_inputs() -> None:
    assert {path.stem for path in CORPUS.iterdir()} == TARGETS.keys()


@pytest.mark.slow
@pytest.mark.parametrize("name", TARGETS)
def test_no_input_raises_another_error(name: str) -> None:
    with zipfile.ZipFile(CORPUS / f"{name}.zip") as inputs:
        assert inputs.namelist()
        for member in inputs.namelist():
            TARGETS[name](inputs.read(member))
