"""The benchmarks' own pure functions: what they write down has to be what they found."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from autograder.content.description import load_assignment
from autograder.content.plan import Plan, Plans
from autograder.content.secret import draw_secret
from benchmarks import classes, floor, install, machine, outcome
from benchmarks.attacks.environments import pick
from benchmarks.measure import Command, run_in_turn
from benchmarks.peers.cases import literal, module_text
from benchmarks.peers.export import export
from benchmarks.profiling import in_worker
from benchmarks.profiling.__main__ import SECTIONS, together
from benchmarks.profiling.clock import Clock
from tests.conftest import COURSE
from tests.measured import alone, cores_before_and_after

pytestmark = pytest.mark.slow

numbers = st.floats(allow_nan=False, width=64)
matrices = arrays(np.float64, st.tuples(st.integers(0, 3), st.integers(1, 3)), elements=numbers)
leaves = st.none() | st.booleans() | st.integers() | numbers | st.text(max_size=5) | matrices
values = st.recursive(
    leaves,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Plans(load_assignment("step_by_step", course=COURSE), draw_secret()).plan_for("")


def same(one: Any, other: Any) -> bool:
    if isinstance(one, np.ndarray):
        return one.shape == other.shape and one.dtype == other.dtype and np.array_equal(one, other)
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


class TestCases:
    @given(values)
    def test_text_of_data_gives_the_data_again(self, value: Any) -> None:
        again = eval(literal(value), {"np": np, "inf": np.inf, "nan": np.nan})
        assert type(again) is type(value)
        assert same(value, again)

    def test_numpy_scalar_becomes_a_number(self) -> None:
        assert literal(np.float64(0.1)) == "0.1"

    def test_refuses_what_is_no_data(self) -> None:
        with pytest.raises(TypeError, match="object cannot be written"):
            literal(object())

    def test_reference_passes_every_case_of_the_module(self, plan: Plan) -> None:
        checks = loaded(plan)
        assert plan.assignment.answers is not None
        for planned in plan.exercises:
            name = planned.exercise.name
            assert len(checks["CASES"][name]) == len(planned.cases)
            checks["check"](name, plan.assignment.answers.functions[name])

    def test_every_known_mistake_fails_in_the_module(self, plan: Plan) -> None:
        checks = loaded(plan)
        for planned in plan.exercises:
            for mistake in planned.mistakes:
                if mistake.name.endswith("biases_are_numbers"):
                    continue  # np.allclose takes the number 0 for any array of zeros
                with pytest.raises(Exception):  # noqa: B017, PT011 - whatever it raises
                    checks["check"](planned.exercise.name, mistake.function)


def loaded(plan: Plan) -> dict[str, Any]:
    module: dict[str, Any] = {}
    exec(module_text(plan), module)
    return module


def path(student: str) -> Path:
    return COURSE / "examples" / "sample_class" / f"{student}.ipynb"


class TestExport:
    @pytest.mark.parametrize("name", classes.RIGHT)
    def test_right_notebook_as_a_module_is_right(
        self, name: str, plan: Plan, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        given = COURSE / "release" / "step_by_step" / "dnn_utils.py"
        for module, text in (("dnn_utils", given.read_text()), ("solution", export(path(name)))):
            made = types.ModuleType(module)
            monkeypatch.setitem(sys.modules, module, made)
            exec(text, made.__dict__)
        check = loaded(plan)["check"]
        for planned in plan.exercises:
            check(planned.exercise.name, getattr(made, planned.exercise.name))

    def test_cell_that_does_not_parse_costs_only_itself(self) -> None:
        defined = {
            node.name
            for node in ast.parse(export(path("yusuf_demir"))).body
            if isinstance(node, ast.FunctionDef)
        }
        assert "L_model_forward" not in defined
        assert "update_parameters" in defined

    def test_tests_and_plots_are_left_out(self) -> None:
        text = export(path("amara_okafor"))
        assert "plt" not in text
        assert "_test(" not in text


class TestClasses:
    def test_twenty_without_those_that_measure_limits(self) -> None:
        submissions = classes.mixed()
        assert len(submissions) == classes.MIXED
        assert not set(classes.LEFT_OUT) & {path.stem for path in submissions.values()}

    def test_right_ones_are_right(self) -> None:
        assert {path.stem for path in classes.right().values()} == set(classes.RIGHT)

    def test_class_of_any_size_has_distinct_students(self, tmp_path: Path) -> None:
        notebooks = classes.sample()[:2]
        made = sorted(classes.grow(notebooks, 5, tmp_path).iterdir())
        assert [path.name for path in made] == [f"student0000{n}.ipynb" for n in range(5)]
        assert [made[n].read_bytes() for n in (0, 3)] == [path.read_bytes() for path in notebooks]

    def test_floor_runs_what_chainrule_runs(self, plan: Plan) -> None:
        parsed = floor.parsed(path("mei_tanaka"), plan)
        assert parsed.defined == set(plan.assignment.names)
        bound = {getattr(node, "name", "") for node, _cell, _flags in parsed.statements}
        assert bound >= {*plan.assignment.names, "Layer", "small_normal"}


class TestOutcome:
    def test_limits_hold_at_the_limit(self) -> None:
        assert outcome.at_most("m", 2.5, 2.5).met
        assert not outcome.at_most("m", 2.5, 2.51).met
        assert outcome.at_least("m", 100, 100).met
        assert not outcome.at_least("m", 100, 99.9).met

    @pytest.mark.parametrize(("value", "met"), [(110, True), (111, False), (50, True)])
    def test_some_percent_more_are_allowed_and_any_less(self, value: float, met: bool) -> None:
        assert outcome.no_higher("m", 10.001, value, 100).met is met

    @given(st.floats(0, 100), st.floats(0, 100), st.integers(2, 1000))
    def test_start_drops_out_of_what_one_more_costs(
        self, start: float, each: float, count: int
    ) -> None:
        found = outcome.marginal(start + each, start + count * each, count)
        assert found == pytest.approx(each, abs=1e-9)

    def test_spread_is_median_and_extremes(self) -> None:
        assert outcome.spread([3.0, 1.0, 2.0], 1) == "2.0 (1.0 to 3.0)"
        assert outcome.spread([3.0], 1) == "3.0"

    def test_document_says_what_is_met_and_what_is_not(self) -> None:
        measures = (
            outcome.Measure("a", "1", "1", True),
            outcome.Measure("b", "1", "2", False),
            outcome.Measure("c", "", "", None),
        )
        text = outcome.render(["# Measures"], [outcome.Part("Part", ("a line",), measures)])
        assert "| a | 1 | 1 | yes |\n| b | 1 | 2 | **no** |\n| c |  |  | not measured |" in text
        assert "## Part\n\na line\n" in text

    @given(st.lists(st.lists(st.integers(), min_size=2, max_size=2), max_size=3))
    def test_rows_of_a_table_have_as_many_cells_as_its_head(self, rows: list[list[int]]) -> None:
        lines = list(outcome.table(("a", "b"), rows))
        assert len(lines) == len(rows) + 2
        assert {line.count("|") for line in lines} == {3}


class TestClock:
    def test_time_counts_for_the_innermost_section(self) -> None:
        ticks = iter([0.0, 1.0, 3.0, 6.0, 10.0, 15.0])
        seconds = [0.0, 0.0, 0.0]
        clock = Clock(("outer", "inner", "other"), seconds, lambda: next(ticks))
        inner = clock.timed("inner", lambda: None)
        clock.timed("outer", inner)()
        clock.stop()
        assert seconds == [2.0 + 4.0, 3.0, 1.0 + 5.0]

    def test_section_is_left_by_an_exception(self) -> None:
        seconds = [0.0, 0.0]
        ticks = iter([0.0, 1.0, 3.0, 7.0])
        clock = Clock(("part", "other"), seconds, lambda: next(ticks))
        with pytest.raises(ZeroDivisionError):
            clock.timed("part", lambda: 1 / 0)()
        clock.stop()
        assert seconds == [2.0, 1.0 + 4.0]

    def test_sections_are_shared_through_a_file(self, tmp_path: Path) -> None:
        ours = in_worker.shared(tmp_path / "seconds", create=True)
        theirs = in_worker.shared(tmp_path / "seconds")
        theirs[3] = 1.5
        assert list(ours) == [0.0, 0.0, 0.0, 1.5, *[0.0] * (len(in_worker.SECTIONS) - 4)]

    @given(st.data(), st.floats(0, 100), st.floats(0, 1000))
    def test_parts_add_up_to_the_whole(
        self, data: st.DataObject, workers: float, total: float
    ) -> None:
        each = st.floats(0, 100)
        grader = {name: data.draw(each) for name in SECTIONS}
        worker = {name: data.draw(each) for name in in_worker.SECTIONS}
        *parts, whole = together(grader, worker, workers, total).values()
        assert sum(parts) == pytest.approx(whole, abs=1e-6)

    def test_profile_finds_what_it_wraps(self) -> None:
        """A function that was renamed, or a zygote that starts otherwise, would show here."""
        command = [sys.executable, "-m", "benchmarks.profiling", "mixed", "4"]
        done = subprocess.run(command, cwd=COURSE, capture_output=True, text=True, check=True)
        profile = json.loads(done.stdout)
        assert [name for name, ms in profile["sections"].items() if ms == 0] == []
        assert profile["functions"]


class TestMeasuring:
    def test_commands_run_in_turn_in_their_folders(self, tmp_path: Path) -> None:
        code = "import os, sys; open('ran', 'x'); sys.exit(int(os.environ['STATUS']))"
        folders = [tmp_path / "one", tmp_path / "two"]
        commands = []
        for status, folder in enumerate(folders):
            folder.mkdir()
            command = (sys.executable, "-c", code)
            commands.append(Command(command, folder, {"STATUS": str(status)}))
        assert alone(run_in_turn, commands).statuses == (0, 1)
        assert all((folder / "ran").exists() for folder in folders)

    def test_command_is_kept_to_its_cores_and_we_are_not(self, tmp_path: Path) -> None:
        code = "import os; open('cores', 'w').write(str(len(os.sched_getaffinity(0))))"
        command = Command((sys.executable, "-c", code), tmp_path)
        before, after = alone(cores_before_and_after, command)
        assert (tmp_path / "cores").read_text() == "1"
        assert after == before == os.sched_getaffinity(0)

    def test_memory_of_children_counts_but_below_a_zygote_it_is_not_the_graders_own(
        self, tmp_path: Path
    ) -> None:
        # Busy for long enough to be looked at.
        child = "held = b'x' * (60 << 20)\nfor _time in range(20): bytearray(held)"
        for mark, is_own in (("", True), ("\n# autograder.sandbox.zygote", False)):
            parent = f"import subprocess as s, sys; s.run([sys.executable, '-c', {child + mark!r}])"
            (tmp_path / "parent.py").write_text(parent)
            command = Command((sys.executable, "parent.py"), tmp_path)
            found = alone(run_in_turn, [command], memory=True)
            assert found.peak_mb > 60
            assert (found.own_mb > 60) is is_own


def test_lock_is_picked_with_its_hashes() -> None:
    first, second, third = (
        f"{what} \\\n    --hash={what}\n" for what in ("a==1", "ab==2", "b==3 ; os_name == 'nt'")
    )
    assert pick(first + second + third, ["a", "b"]) == first + third


def test_processor_is_named_as_the_kernel_does() -> None:
    assert machine.processor("processor\t: 0\nmodel name\t: A Processor\n") == "A Processor"


def test_versions_of_a_lock_are_without_hashes() -> None:
    lock = "a==1 ; os_name == 'nt' \\\n    --hash=sha256:0\nb==2 \\\n    --hash=sha256:1\n"
    assert install.versions_of(lock) == ["a==1 ; os_name == 'nt'", "b==2"]


def test_size_is_what_files_take_on_the_disk(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    before = install.size_mb(tmp_path)
    (tmp_path / "folder" / "file").write_bytes(b"x" * 1_000_000)
    assert 1.0 <= install.size_mb(tmp_path) - before < 1.2
