"""The file of published cases: anybody can rebuild it, on any processor."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest

from autograder.authoring.fixtures import write_fixtures
from autograder.content.description import Assignment, load_assignment
from autograder.content.fixtures import read_cases
from autograder.errors import AssignmentError
from autograder.records import Group
from tests.conftest import COURSE
from tests.content.published_cases import loaded
from tests.support import ASSIGNMENTS


@pytest.fixture(scope="module", params=ASSIGNMENTS)
def assignment(request: pytest.FixtureRequest) -> Assignment:
    return loaded(request.param)


PROCESSOR = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
NEEDS = {
    "Nehalem": "sse4_2",
    "Haswell": "avx2",
    "Zen": "avx2",
    "SkylakeX": "avx512f",
    "Cooperlake": "avx512_bf16",
}
REBUILD = """
import sys
from pathlib import Path
from autograder.content.description import load_assignment
from autograder.authoring.fixtures import write_fixtures
course, target = map(Path, sys.argv[1:])
for name in ("step_by_step", "activations"):
    write_fixtures(load_assignment(name, course=course), target / f"{name}.h5")
"""
# Case name, and the attributes of its group in the file.
SEEDS: dict[str, dict[tuple[str, str], int]] = {
    "activations": {},
    "step_by_step": {
        ("linear_forward", "fixture"): 1,
        ("linear_forward", "fixture_two_units"): 4,
        ("linear_activation_forward", "fixture_sigmoid"): 2,
        ("linear_activation_forward", "fixture_relu"): 2,
        ("L_model_forward", "fixture"): 6,
        ("linear_backward", "fixture"): 1,
        ("linear_activation_backward", "fixture_sigmoid"): 2,
        ("linear_activation_backward", "fixture_relu"): 2,
        ("L_model_backward", "fixture"): 3,
        ("update_parameters", "fixture"): 2,
    },
}


@pytest.fixture(scope="module")
def rebuilt(assignment: Assignment, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fixtures") / "fixtures.h5"
    write_fixtures(assignment, path)
    return path


def content(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every group, dataset and attribute below a node of a file, in order."""
    for name, value in node.attrs.items():
        yield f"{path}@{name}", value
    if isinstance(node, h5py.Dataset):
        yield path, node[()]
    else:
        for name, child in node.items():
            yield from content(child, f"{path}/{name}")


class TestTheFile:
    @pytest.mark.slow
    def test_rebuilding_gives_the_committed_content(
        self, assignment: Assignment, rebuilt: Path
    ) -> None:
        with h5py.File(assignment.fixtures) as committed, h5py.File(rebuilt) as new:
            one, other = list(content(committed)), list(content(new))
        assert [path for path, _value in one] == [path for path, _value in other]
        for (path, value), (_path, again) in zip(one, other, strict=True):
            assert np.asarray(value).dtype == np.asarray(again).dtype, path
            np.testing.assert_array_equal(value, again, err_msg=path)

    @pytest.mark.slow
    @pytest.mark.parametrize(
        "kernel",
        [
            "Nehalem",
            "SkylakeX",
            *(pytest.param(n, marks=pytest.mark.long) for n in ("Haswell", "Zen", "Cooperlake")),
        ],
    )
    def test_every_processor_gives_the_same_file(self, kernel: str, tmp_path: Path) -> None:
        """OpenBLAS picks its kernel when NumPy is loaded, so each needs a process of its own."""
        if NEEDS[kernel] not in PROCESSOR:
            pytest.skip(f"this processor cannot run the {kernel} kernel")
        subprocess.run(
            [sys.executable, "-c", REBUILD, str(COURSE), str(tmp_path)],
            env={**os.environ, "OPENBLAS_CORETYPE": kernel},
            check=True,
        )
        for name in SEEDS:
            committed = load_assignment(name, course=COURSE).fixtures
            assert (tmp_path / f"{name}.h5").read_bytes() == committed.read_bytes()

    def test_recipes_and_seeds_are_attributes(self, assignment: Assignment) -> None:
        with h5py.File(assignment.fixtures) as file:
            seeds = {}
            for exercise, group in file.items():
                for case, node in group.items():
                    assert node.attrs["recipe"]
                    if "seed" in node.attrs:
                        seeds[exercise, case] = int(node.attrs["seed"])
        assert seeds == SEEDS[assignment.id]

    @pytest.mark.slow
    def test_every_dataset_is_plain_data(self, assignment: Assignment) -> None:
        with h5py.File(assignment.fixtures) as file:
            kinds = {np.asarray(value).dtype.kind for _path, value in content(file)}
        assert kinds <= set("biufUS")

    def test_cases_come_in_the_order_of_the_workbook(self, assignment: Assignment) -> None:
        published = read_cases(assignment.fixtures, assignment.names)
        assert tuple(published) == assignment.names
        assert all(case.group is Group.FIXTURE for group in published.values() for case in group)

    def test_without_the_answer_side_nothing_is_written(
        self, assignment: Assignment, tmp_path: Path
    ) -> None:
        public = load_assignment(assignment.id, course=COURSE, public=True)
        with pytest.raises(AssignmentError, match="answers"):
            write_fixtures(public, tmp_path / "fixtures.h5")
        assert list(tmp_path.iterdir()) == []

    def test_the_reference_is_as_it_was_after_a_rebuild(self, assignment: Assignment) -> None:
        assert assignment.answers is not None
        for name, function in assignment.answers.functions.items():
            assert getattr(assignment.answers.module, name) is function
