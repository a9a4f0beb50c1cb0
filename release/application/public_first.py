"""Name the first of the names in the comments that does not get the right value."""

from collections import Counter
from typing import Any, Optional

from public_comparing import Rules, compare
from public_failing import Row


def first_wrong(
    steps: "list[tuple[str, Any]]",
    seen: "dict[str, list[Any]]",
    rules: Rules,
    returned: "list[str]",
    *,
    stopped: bool,
) -> "list[str]":
    """Return a sentence about the first name that is not right, or an empty list.

    `steps` are names with their expected values, `seen` the values that the names have had. A name
    is right if it has had the expected value at any time: it may get it in several lines.
    """
    right: dict[str, list[Optional[Row]]] = {}
    for name, expected in steps:
        rows = [compare(name, expected, value, rules) for value in seen.get(name, [])]
        if rows and all(rows):
            # A call that stops gives no next value; a name may also keep its first value.
            silent = name in right and (stopped or not any(right[name]))
            return [] if silent else _about(name, rows, list(right), returned)
        if rows:
            right[name] = rows
    if stopped or not right:
        return []
    return ["All names in the comments get right values at first: look at the lines after them."]


def _about(
    name: str, rows: "list[Optional[Row]]", right: "list[str]", returned: "list[str]"
) -> "list[str]":
    if name in right:
        return [f"`{name}` gets a right value first and a wrong value later."]
    if name in returned and len(returned) == 1:
        return [f"Right until then: {', '.join(f'`{each}`' for each in right)}."] if right else []
    # The most frequent sentence is about the complete value, which stays for several lines.
    (often, _count), *_others = Counter(row.sentence for row in rows if row).most_common()
    return [f"Of the names in the comments, `{name}` is the first that is not right: {often}"]
