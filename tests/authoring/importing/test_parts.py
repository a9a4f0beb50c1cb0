"""The parts of a solution cell."""

from __future__ import annotations

import ast

from autograder.authoring.importing.parts import Block, Exercise, Form, text_of


def block(text: str) -> Block:
    nodes = tuple(ast.parse(text).body)
    return Block(nodes, 0, text.count("\n") + 1, True)


def test_a_block_names_what_it_binds_and_reads() -> None:
    made = block("a = b + 1; c = a")
    assert (made.names, made.uses) == ({"a", "c"}, {"a", "b"})
    assert made.definition is None


def test_a_block_of_one_function_is_its_definition() -> None:
    definition = block("def f(): pass").definition
    assert definition is not None
    assert definition.name == "f"


def test_the_text_of_a_block_may_be_indented() -> None:
    plain = "x = 1  # one"
    assert text_of([plain], block(plain)) == plain
    string = "x = '''a\nb'''"
    assert ast.literal_eval(text_of(string.split("\n"), block(string)).split(" = ")[1]) == "a\nb"
    assert "\n" not in text_of(string.split("\n"), block(string))


def test_a_generator_is_known_by_its_yield() -> None:
    made = [
        Exercise(1, "f", Form.FUNCTION, f"def f():\n    {line}") for line in ("yield 1", "return 1")
    ]
    assert [exercise.is_generator for exercise in made] == [True, False]
