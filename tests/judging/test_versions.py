"""Errors that depend on the version of Python or NumPy name both versions."""

from __future__ import annotations

import platform
import sys

import numpy as np
import pytest

from autograder.boundary.outcomes import StudentError
from autograder.judging.versions import syntax_remark, version_remark


@pytest.mark.parametrize(
    ("message", "instead"),
    [
        ("module 'numpy' has no attribute 'product'", "np.prod"),
        ("module 'numpy' has no attribute 'asscalar'", "x.item()"),
        ("'numpy.ndarray' object has no attribute 'ptp'", "np.ptp(x)"),
        ("'numpy.ndarray' object has no attribute 'itemset'", "x[i, j] = value"),
        ("Unable to avoid copy while creating an array as requested.", "np.asarray"),
        ("`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead.", "float64"),
        ("module 'numpy' has no attribute 'float'.\n`np.float` was a deprecated alias", "float"),
    ],
)
def test_a_removed_name(message: str, instead: str) -> None:
    remark = version_remark(StudentError("AttributeError", message))
    assert instead in remark
    assert np.__version__ in remark


def test_a_name_that_numpy_never_had() -> None:
    error = StudentError("AttributeError", "module 'numpy' has no attribute 'sigmoid'")
    assert version_remark(error) == ""


def test_a_number_of_an_array_with_one_entry() -> None:
    try:
        float(np.ones((1, 1)))
    except TypeError as error:
        remark = version_remark(StudentError("TypeError", str(error)))
        assert np.__version__ in remark
        assert "np.squeeze" in remark


def test_an_entry_set_to_an_array_with_one_entry() -> None:
    table = np.zeros((2, 1))
    try:
        table[0, 0] = np.ones((1, 1))
    except ValueError as error:
        remark = version_remark(StudentError("ValueError", str(error)))
        assert np.__version__ in remark
        assert "np.squeeze" in remark


def test_parts_of_different_shapes_are_wrong_in_every_version() -> None:
    with pytest.raises(ValueError, match="inhomogeneous") as caught:
        np.array([np.ones(2), np.ones(3)])
    assert version_remark(StudentError("ValueError", str(caught.value))) == ""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="this Python reads it")
@pytest.mark.parametrize("line", ["f'{'W'}{l}'", "type Cache = tuple", "def first[T](x: T):"])
def test_syntax_of_a_newer_python(line: str) -> None:
    with pytest.raises(SyntaxError) as caught:
        compile(line, "cell", "exec")
    remark = syntax_remark(str(caught.value.msg), line)
    assert platform.python_version() in remark
    assert "3.12" in remark


@pytest.mark.parametrize("line", ["x = (1", "W = np.dot(A", "if x = 1:"])
def test_a_plain_syntax_error(line: str) -> None:
    with pytest.raises(SyntaxError) as caught:
        compile(line, "cell", "exec")
    assert syntax_remark(str(caught.value.msg), line) == ""
