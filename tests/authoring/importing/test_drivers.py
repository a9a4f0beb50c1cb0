"""Scripts of calls for a class."""

from __future__ import annotations

import ast
from typing import Any

from autograder.authoring.importing.drivers import scripts
from autograder.authoring.importing.statements import flat_lines


class Counter:
    """Counts up from a number."""

    def __init__(self, number: int = 0) -> None:
        self.number = number

    def up(self, by: int = 1) -> int:
        if by < 0:
            raise ValueError("down")
        self.number += by
        return self.number


def run(text: str, *hidden: int) -> list[tuple[bool, list[Any]]]:
    found = []
    made, _seen = scripts(flat_lines(ast.parse(text).body, hidden), "Counter", 7)
    for script in made:
        names: dict[str, Any] = {"cls": Counter, "seen": []}
        exec(script.body, names)
        found.append((script.hidden, names["seen"]))
    return found


def test_assertions_keep_the_values_that_they_look_at() -> None:
    text = (
        "c = Counter(3)\nassert c.up() == 4\nassert 6 == c.up(2)\nassert c.number > 5\n"
        "self.assertEqual(c.up(), 7)\nassert isinstance(c, Counter)\nassert_true(c.number)"
    )
    assert run(text) == [(False, [4, 6, True, 7, True, 7])]


def test_exceptions_are_kept_as_text() -> None:
    text = (
        "c = Counter()\nwith pytest.raises(ValueError):\n    c.up(-1)\n"
        "assert_raises(ValueError, c.up, 1)\n"
        "try:\n    c.up(-2)\n    assert False\nexcept ValueError:\n    pass"
    )
    seen = ["ValueError raised", "nothing raised", "ValueError raised"]
    assert run(text) == [(False, seen)]


def test_loops_keep_a_value_for_each_round() -> None:
    text = "c = Counter()\nfor i in range(3):\n    assert c.up() == i + 1"
    assert run(text) == [(False, [1, 2, 3])]


def test_the_hidden_script_repeats_what_is_shown() -> None:
    text = "c = Counter()\nassert c.up() == 1\nassert c.up() == 2"
    assert run(text, 2) == [(False, [1]), (True, [1, 2])]
    assert run(text, 1, 2) == [(True, [1, 2])]


def test_a_cell_without_assertions_has_no_script() -> None:
    assert scripts(flat_lines(ast.parse("c = Counter()").body), "Counter", 7) == ([], 0)
