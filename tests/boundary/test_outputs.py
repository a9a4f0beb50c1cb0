"""The outputs of a large notebook are cut out of its bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.boundary.outputs import without_outputs

CUT = ("outputs", "attachments", "widgets")
KEYS = st.sampled_from([*CUT, "source", 'a "outputs": [', "outputs\\", "}", "text"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | KEYS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=20,
)


def emptied(value: Any) -> Any:
    """Return the value with an empty list for each value of `outputs` and the like."""
    if isinstance(value, dict):
        return {k: [] if k in CUT else emptied(v) for k, v in value.items()}
    return [emptied(item) for item in value] if isinstance(value, list) else value


@given(VALUES, st.sampled_from([None, 1]), st.booleans())
@settings(max_examples=300)
def test_cutting_then_parsing_is_parsing_then_emptying(
    value: Any, indent: int | None, ascii_only: bool
) -> None:
    content = json.dumps(value, indent=indent, ensure_ascii=ascii_only).encode()
    assert json.loads(without_outputs(content)) == emptied(value)


@given(st.lists(st.sampled_from(['"', "\\", "[", "]", "{", "}", '"outputs":', ",", "x", " "])))
def test_any_text_comes_to_an_end(parts: list[str]) -> None:
    content = "".join(parts).encode()
    assert len(without_outputs(content)) <= len(content) + 2 * content.count(b'"outputs"')


@pytest.mark.parametrize("content", [b'{"outputs": ["abc', b'{"outputs": [1, 2', b'{"outputs": '])
def test_a_truncated_file_stays_truncated(content: bytes) -> None:
    with pytest.raises(json.JSONDecodeError):
        json.loads(without_outputs(content))
