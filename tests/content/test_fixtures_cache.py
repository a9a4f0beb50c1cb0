from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.boundary import wire
from autograder.content.exercise import Case
from autograder.content.fixtures import read_cases
from autograder.content.fixtures_cache import keep_cases, load_cases
from autograder.content.packed_cases import pack_cases
from autograder.records import Group
from tests.conftest import COURSE

BUILT_IN = COURSE / "autograder" / "assignments"
NAMES = ("initialize_parameters", "linear_forward", "L_model_backward")


@pytest.fixture
def fixtures(tmp_path: Path) -> Path:
    return Path(shutil.copy(BUILT_IN / "step_by_step" / "fixtures.h5", tmp_path))


def kept(fixtures: Path) -> list[Path]:
    return sorted((fixtures.parent / "__pycache__").glob("*"))


def packed(cases: dict[str, tuple[Case, ...]]) -> dict[str, bytes]:
    return {name: pack_cases(its_cases) for name, its_cases in cases.items()}


@pytest.mark.parametrize("with_calls", [True, False])
def test_the_second_reading_gives_what_the_first_gave(fixtures: Path, with_calls: bool) -> None:
    assert load_cases(fixtures, with_calls=with_calls) is None
    first = read_cases(fixtures, NAMES, with_calls=with_calls)
    assert len(kept(fixtures)) == 1
    second = read_cases(fixtures, NAMES, with_calls=with_calls)
    assert packed(second) == packed(first)
    assert any(case.calls for cases in second.values() for case in cases) == with_calls


def test_more_exercises_than_are_kept_are_read_from_the_file(fixtures: Path) -> None:
    read_cases(fixtures, NAMES[:1])
    assert list(read_cases(fixtures, NAMES)) == list(NAMES)


def test_a_changed_file_is_read_anew_and_replaces_what_was_kept(fixtures: Path) -> None:
    read_cases(fixtures, NAMES)
    (before,) = kept(fixtures)
    with fixtures.open("ab") as file:
        file.write(b"\0")
    assert load_cases(fixtures, with_calls=True) is None
    read_cases(fixtures, NAMES)
    (after,) = kept(fixtures)
    assert before.name != after.name


@pytest.mark.parametrize("damage", [b"", b"\xc1", b"\x00", b"\x91\x00"])
def test_a_damaged_cache_is_made_again(fixtures: Path, damage: bytes) -> None:
    first = read_cases(fixtures, NAMES)
    (path,) = kept(fixtures)
    whole = path.read_bytes()
    path.write_bytes(damage)
    assert packed(read_cases(fixtures, NAMES)) == packed(first)
    assert path.read_bytes() == whole


def test_where_nothing_can_be_written_there_is_no_cache(fixtures: Path) -> None:
    (fixtures.parent / "__pycache__").write_text("a file", encoding="utf-8")
    assert list(read_cases(fixtures, NAMES)) == list(NAMES)


def test_numbers_of_every_kind_are_kept(tmp_path: Path) -> None:
    fixtures = tmp_path / "fixtures.h5"
    fixtures.write_bytes(b"content")
    args = (np.float32(1.5), np.arange(3), float("nan"), -0.0, 2**70, {1: "one"}, {"a", "b"}, True)
    keep_cases(fixtures, {"f": (Case("fixture", Group.FIXTURE, args, None),)}, with_calls=False)
    found = load_cases(fixtures, with_calls=False)
    assert found is not None
    assert wire.pack(found["f"][0].args) == wire.pack(args)


@pytest.mark.slow
def test_a_kept_file_needs_no_hdf5(fixtures: Path) -> None:
    read_cases(fixtures, NAMES)
    program = (
        "import sys; from pathlib import Path; from autograder.content.fixtures import read_cases; "
        f"print(len(read_cases(Path({str(fixtures)!r}), {NAMES!r})), 'h5py' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=COURSE
    )
    assert done.stdout.split() == ["3", "False"]
