"""Call a student's function on an input, and note what it changed in its arguments."""

import copy
import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np

Target = Callable[..., Any]


class Outcome(NamedTuple):
    """The outcome of one call: its value or its exception, and a sentence about changed inputs."""

    value: Any = None
    error: Exception | None = None
    changed: str = ""


def read(value: Any) -> Any:
    """Return a value of `published.json`, as new arrays and containers."""
    if isinstance(value, list):
        return [read(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "array" in value:
        array = np.array(value["array"])
        # An array with nan or inf is stored as text.
        return array.astype(float) if array.dtype.kind == "U" else array
    if "tuple" in value:
        return tuple(read(item) for item in value["tuple"])
    return {key: read(item) for key, item in value.items()}


def other_numbers(value: Any) -> Any:
    """Return a value of the same form with other numbers; counts, texts and sizes stay.

    Entries between 0 and 1 stay between them, labels stay labels.
    """
    if isinstance(value, dict):
        return {key: other_numbers(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(other_numbers(item) for item in value)
    if isinstance(value, float):
        return float(other_numbers(np.array([value]))[0])
    if not isinstance(value, np.ndarray):
        return value
    moved = np.roll(value, 1)
    if value.dtype.kind != "f" or np.isin(value, (0, 1)).all():
        return moved
    if ((value > 0) & (value < 1)).all():
        return moved**1.3
    return moved * (1 + 0.3 * np.sin(1 + np.arange(value.size))).reshape(value.shape)


def run(target: Target, names: list[str], args: list[Any], seed: int) -> Outcome:
    """Call a function on copies of `args`, and restore the notebook's random stream.

    `names` are the names of the arguments.
    """
    given = copy.deepcopy(args)
    held = [list(_held(value)) for value in given]
    stream = np.random.get_state()
    np.random.seed(seed)
    try:
        # A warning is not a mistake; the result counts.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = target(*given)
    except Exception as error:
        return Outcome(error=error)
    finally:
        np.random.set_state(stream)
    for name, now, before in zip(names, held, args, strict=True):
        for mine, original in zip(now, _held(before), strict=True):
            change = _change(name, mine, original)
            if change:
                return Outcome(value, changed=change)
    return Outcome(value)


def _held(value: Any) -> Iterator[Any]:
    """Yield every array and container in a value, outermost first."""
    if isinstance(value, np.ndarray | dict | list | tuple):
        yield value
    if isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _held(item)


def _change(name: str, now: Any, before: Any) -> str:
    """Say how an argument was changed; a dict may hold other arrays, but only its own keys."""
    if isinstance(before, np.ndarray):
        same = now.dtype == before.dtype and np.array_equal(
            now, before, equal_nan=before.dtype.kind == "f"
        )
        text = (
            f"it changed the numbers in its input {name}: they are the caller's and have to stay "
            "as they are."
        )
        return "" if same else text
    if isinstance(before, dict):
        removed = [repr(key) for key in before if key not in now]
        added = [repr(key) for key in now if key not in before]
        for verb, keys, where in (("removed", removed, "from"), ("added", added, "to")):
            if keys:
                plural = "keys" if len(keys) > 1 else "key"
                return (
                    f"it {verb} the {plural} {', '.join(keys[:4])} {where} its input {name}: that "
                    "dictionary is the caller's and has to stay as it is."
                )
        return ""
    plain = [_plain(item) for item in before] == [_plain(item) for item in now]
    text = (
        f"it added, removed or replaced items of its input {name}: that list is the caller's and "
        "has to stay as it is."
    )
    return "" if plain else text


def _plain(value: Any) -> str | None:
    return repr(value) if isinstance(value, str | int | float | np.generic) else None
