"""Methods in the place of which the reference answers while a call runs."""

from __future__ import annotations

from typing import Any

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


def test_what_is_not_there_is_left_alone() -> None:
    variables: dict[str, Any] = {"Counter": Counter, "Number": 3}
    proxies = {"Counter.three": ten, "Number.one": ten, "Absent.one": ten}
    with replaced_methods(variables, proxies):
        assert not hasattr(Counter, "three")


def test_an_exception_puts_the_methods_back() -> None:
    try:
        with replaced_methods({"Counter": Counter}, {"Counter.one": ten}):
            raise RuntimeError
    except RuntimeError:
        assert Counter().one() == 1
