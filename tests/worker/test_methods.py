"""Methods in the place of which the reference answers while a call runs."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.worker.methods import own_method, replaced_methods


class Counter:
    def one(self) -> int:
        return 1

    def two(self) -> int:
        return 2 * self.one()


def ten(_self: Counter) -> int:
    return 10


def test_a_proxy_stands_for_a_method_while_the_block_runs() -> None:
    variables: dict[str, Any] = {"Counter": Counter}
    with replaced_methods(variables, {"Counter.one": ten}):
        assert Counter().two() == 20
        assert own_method(Counter, "one")(Counter()) == 1
    assert Counter().two() == 2
    assert own_method(Counter, "one") is Counter.__dict__["one"]


class Later(Counter):
    pass


def test_a_proxy_stands_for_a_method_that_is_missing_or_inherited() -> None:
    with replaced_methods({"Later": Later}, {"Later.one": ten, "Later.three": ten}):
        assert Later().two() == 20
        assert Counter().two() == 2
        assert Later().three() == 10  # type: ignore[attr-defined]
        assert own_method(Later, "one")(Later()) == 1
        with pytest.raises(AttributeError):
            own_method(Later, "three")
    assert {"one", "three"}.isdisjoint(vars(Later))


def test_what_is_no_class_is_left_alone() -> None:
    variables: dict[str, Any] = {"Number": 3}
    with replaced_methods(variables, {"Number.one": ten, "Absent.one": ten}):
        assert variables == {"Number": 3}


def test_an_exception_puts_the_methods_back() -> None:
    try:
        with replaced_methods({"Counter": Counter}, {"Counter.one": ten}):
            raise RuntimeError
    except RuntimeError:
        assert Counter().one() == 1
