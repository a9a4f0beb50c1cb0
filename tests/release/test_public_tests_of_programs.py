"""The public tests and the grader agree on which programs are right."""

from __future__ import annotations

import contextlib
import copy
import marshal
import sys
import types
import warnings
from collections import OrderedDict, namedtuple
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.boundary import arguments, wire
from autograder.content.exercise import Mistake
from autograder.content.fixtures import read_cases
from autograder.judging.compare import compare
from autograder.reading.notebook import parse
from autograder.reading.selection import find_definitions
from autograder.worker.namespace import GivenModules
from tests.conftest import COURSE
from tests.release.public_tests import PASSED, known, loaded, public_test, refusal
from tests.support import ASSIGNMENTS, shared_out

pytestmark = pytest.mark.slow

PROGRAMS = sorted((COURSE / "tests" / "equivalents").iterdir())


def module_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    """Run what the grader would run of a program; it is trusted here."""
    monkeypatch.setattr(sys, "meta_path", [GivenModules(dict(GIVEN)), *sys.meta_path])
    module = types.ModuleType("a_program")
    monkeypatch.setitem(sys.modules, "a_program", module)
    module.__dict__.update(display=lambda *_: None, get_ipython=lambda: None)
    names = loaded("step_by_step").names
    for statement in find_definitions(parse(path.read_bytes(), path.suffix), names).statements:
        with contextlib.suppress(Exception):  # as the worker does
            exec(marshal.loads(statement.code), module.__dict__)
    return module


GIVEN = loaded("step_by_step").given


@pytest.mark.parametrize("path", shared_out(PROGRAMS), ids=lambda path: path.stem)
def test_right_programs_pass(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The grader gives each of them full marks: `tests/test_equivalents.py`."""
    for module in ("testCases", "public_tests", "dnn_utils"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = vars(module_of(path, monkeypatch))
        capsys.readouterr()
        for exercise in loaded("step_by_step").names:
            public_test(exercise)(names[exercise])
    for module in list(sys.modules):
        if isinstance(getattr(sys.modules[module], "__loader__", None), GivenModules):
            del sys.modules[module]
    assert capsys.readouterr().out.count(PASSED) == 10


EXERCISES = [(name, exercise) for name in ASSIGNMENTS for exercise in loaded(name).names]
# Right on every published case: what they get wrong is for the grader to see.
UNSEEN = {
    "sizes_hard_coded",
    "three_layers_hard_coded",
    "examples_hard_coded",
    "relu_derivative_one_at_zero",
    "quotient_that_overflows",
    "slope_that_overflows",
}


@pytest.mark.parametrize(("name", "exercise"), EXERCISES)
def test_known_mistakes_fail_and_are_named(
    name: str, exercise: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = loaded(name).answers
    assert answers is not None
    for mistake in answers.mistakes:
        if mistake.exercise != exercise:
            continue
        if mistake.name in UNSEEN:
            public_test(exercise, name)(mistake.function)
            assert capsys.readouterr() == (PASSED, ""), mistake.name
            continue
        error = refusal(exercise, mistake.function, name)
        assert mistake.hint in str(error) or _is_like_many(name, mistake), mistake.name
        # Where several give the same on the published cases, all are named; that is rare.
        assert str(error).count(" Or: ") <= 2, mistake.name
        assert capsys.readouterr() == ("", ""), mistake.name


def _is_like_many(name: str, mistake: Mistake) -> bool:
    """Whether many mistakes raise alike, so that none of them is named."""
    entries = known(name)[mistake.exercise]["mistakes"]
    (own,) = (e["gives"] for e in entries if e["hint"] == mistake.hint)
    alike = {
        e["hint"]
        for e in entries
        if [set(given) for given in e["gives"]] == [set(given) for given in own]
        and all(
            a["raises"] == b["raises"]
            for a, b in zip(own, e["gives"], strict=True)
            if "raises" in a
        )
    }
    return "raises" in own[0] and len(alike) > 2


Pair = namedtuple("Pair", "one two")
FORMS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "cost as a float": ("compute_cost", float),
    "cost of shape (1,)": ("compute_cost", lambda v: np.array([v])),
    "cost of shape (1, 1)": ("compute_cost", lambda v: np.array([[v]])),
    "cost of three axes": ("compute_cost", lambda v: np.array([[[v]]])),
    "cost in float32": ("compute_cost", np.float32),
    "cost in float16": ("compute_cost", np.float16),
    "cost as long double": ("compute_cost", np.longdouble),
    "cost in a list": ("compute_cost", lambda v: [float(v)]),
    "cost of 0": ("compute_cost", lambda v: 0),
    "cost of True": ("compute_cost", lambda v: True),
    "cost as text": ("compute_cost", str),
    "cost as a complex number": ("compute_cost", complex),
    "cost of nan": ("compute_cost", lambda v: np.nan),
    "no cost": ("compute_cost", lambda v: None),
    "an ellipsis": ("compute_cost", lambda v: ...),
    "masked cost": ("compute_cost", lambda v: np.ma.array([v], mask=[True])),
    "nearly equal": ("compute_cost", lambda v: v * (1 + 9e-7)),
    "not nearly equal": ("compute_cost", lambda v: v * (1 + 2e-6)),
    "tuple as a list": ("linear_forward", list),
    "results as a named tuple": ("linear_forward", lambda v: Pair(*v)),
    "one result": ("linear_forward", lambda v: v[0]),
    "three results": ("linear_forward", lambda v: (*v, 1)),
    "results in a dict": ("linear_forward", lambda v: dict(enumerate(v))),
    "results in an iterator": ("linear_forward", iter),
    "cache as a list": ("linear_forward", lambda v: (v[0], list(v[1]))),
    "cache as an array of objects": ("linear_forward", lambda v: (v[0], np.array([*v[1], 0], "O"))),
    "cache too short": ("linear_forward", lambda v: (v[0], v[1][:2])),
    "no cache": ("linear_forward", lambda v: (v[0], None)),
    "Z flat": ("linear_forward", lambda v: (v[0].ravel(), v[1])),
    "Z transposed": ("linear_forward", lambda v: (v[0].T, v[1])),
    "Z as lists": ("linear_forward", lambda v: (v[0].tolist(), v[1])),
    "Z in Fortran order": ("linear_forward", lambda v: (np.asfortranarray(v[0]), v[1])),
    "Z in float32": ("linear_forward", lambda v: (v[0].astype("f4"), v[1])),
    "gradients in float32": ("linear_backward", lambda v: tuple(x.astype("f4") for x in v)),
    "float32, off by little of the largest": (
        "linear_backward",
        lambda v: ((v[0] + 4e-5).astype("f4"), *v[1:]),
    ),
    "float32, off by more": ("linear_backward", lambda v: ((v[0] + 1e-4).astype("f4"), *v[1:])),
    "Z big-endian": ("linear_forward", lambda v: (v[0].astype(">f8"), v[1])),
    "Z of objects": ("linear_forward", lambda v: (v[0].astype("O"), v[1])),
    "Z a matrix": ("linear_forward", lambda v: (np.asmatrix(v[0]), v[1])),
    "Z masked": ("linear_forward", lambda v: (np.ma.array(v[0]), v[1])),
    "further keys": ("update_parameters", lambda v: {**v, "lr": 0.1, "W3": None}),
    "an ordered dict": ("update_parameters", OrderedDict),
    "a read-only view of a dict": ("update_parameters", types.MappingProxyType),
    "keys and values": ("update_parameters", lambda v: list(v.items())),
    "a key missing": ("update_parameters", lambda v: {"W1": v["W1"]}),
    "keys shifted by one": ("update_parameters", lambda v: {**v, "W0": v["W1"], "W1": v["W2"]}),
    "an empty dict": ("update_parameters", lambda v: {}),
    "a bias flat": ("update_parameters", lambda v: {**v, "b1": v["b1"].ravel()}),
    "caches as a tuple": ("L_model_forward", lambda v: (v[0], tuple(map(list, v[1])))),
    "caches one short": ("L_model_forward", lambda v: (v[0], v[1][1:])),
    "caches with nan": ("L_model_forward", lambda v: (v[0], [(v[1][0][0], v[1][0][1] * np.nan)])),
}


@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
@pytest.mark.parametrize("form", FORMS)
def test_forms_pass_as_the_grader_has_them(form: str) -> None:
    exercise, change = FORMS[form]
    assignment = loaded("step_by_step")
    assert assignment.answers is not None
    function = assignment.answers.functions[exercise]
    tolerance = next(e.tolerance for e in assignment.exercises if e.name == exercise)
    passes = True
    for case in read_cases(assignment.fixtures, [exercise], with_calls=False)[exercise]:
        came = wire.unpack(wire.pack(change(function(*case.args))))
        passes = passes and compare(case.expected, came, tolerance).passed
    try:
        public_test(exercise)(lambda *args: change(function(*args)))
    except AssertionError:
        assert not passes
    else:
        assert passes


CHANGES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "numbers": ("linear_backward", lambda args: args[0].__imul__(2)),
    "numbers in a cache": ("linear_backward", lambda args: args[1][0].fill(0)),
    "an entry bound anew": ("update_parameters", lambda args: args[0].update(W1=np.zeros(1))),
    "a key added": ("update_parameters", lambda args: args[0].update(rate=1)),
    "a key removed": ("update_parameters", lambda args: args[1].pop("dA0", args[1].pop("dW1"))),
    "an item added": ("initialize_parameters_deep", lambda args: args[0].append(1)),
    "an item replaced": ("initialize_parameters_deep", lambda args: args[0].__setitem__(0, 5.0)),
    "an item as it was": ("initialize_parameters_deep", lambda args: args[0].__setitem__(0, 5)),
    "nothing": ("linear_forward", lambda args: None),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_changed_arguments_fail_as_the_grader_has_them(kind: str) -> None:
    exercise, change = CHANGES[kind]
    assignment = loaded("step_by_step")
    assert assignment.answers is not None
    function = assignment.answers.functions[exercise]

    def changing(*args: Any) -> Any:
        result = copy.deepcopy(function(*args))
        change(args)
        return result

    kept = True
    for case in read_cases(assignment.fixtures, [exercise], with_calls=False)[exercise]:
        held = arguments.hold(case.args)
        before = copy.deepcopy(arguments.state(held))
        changing(*case.args)
        kept = kept and arguments.first_change(before, arguments.state(held)) is None
    if kept:
        public_test(exercise)(changing)
    else:
        assert "The numbers are right, but it " in str(refusal(exercise, changing))
