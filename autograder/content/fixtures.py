"""Read and write the published cases in HDF5: nested values as portable data, without code.

A node of the file is a dataset (an array, a number, a string) or a group (a container). Its
attribute `type` is array, float, int, str, tuple, list or dict. A value of a rarer kind (a set, a
table, None, True, ...) is packed as it crosses the trust line, and an exception that is expected is
raising. Layout:

    /<exercise>/<case>            attributes: recipe, seed, remark
        args                      the positional arguments, a tuple
        expected                  the reference's result
        calls/<n>                 the reference's calls to other exercises: name, args, result
        mistakes/<name>           a known mistake (attribute: hint) with its result in `value`,
                                  or its exception: the attributes of `Raised`
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from autograder.boundary import wire
from autograder.boundary.wire import find_opaque
from autograder.content.exercise import Case, Mistake, Raised, Raising, RecordedCall
from autograder.content.fixtures_cache import keep_cases, load_cases
from autograder.errors import AssignmentError
from autograder.records import Group

if TYPE_CHECKING:  # most runs find the cases in the cache and need no HDF5
    import h5py


def write_value(parent: h5py.Group, name: str, value: Any) -> None:
    """Store a nested value under `parent`.

    Raises:
        AssignmentError: the value contains an object that cannot be sent to a worker.
    """
    if isinstance(value, Raising):
        node = parent.create_group(name)
        node.attrs.update(type="raising", raises=value.type_name, pattern=value.pattern)
    elif isinstance(value, np.ndarray) and value.dtype.kind in "biufc":
        node = parent.create_dataset(name, data=value)
        node.attrs["type"] = "array"
    elif _is_rare(value):
        packed = wire.pack(value)
        if find_opaque(wire.unpack(packed)):
            raise AssignmentError(f"a fixture cannot hold a {type(value).__name__}")
        node = parent.create_dataset(name, data=np.frombuffer(packed, np.uint8))
        node.attrs["type"] = "packed"
    elif isinstance(value, int | float | str):
        node = parent.create_dataset(name, data=value)
        node.attrs["type"] = "float" if isinstance(value, float) else type(value).__name__
    else:
        node = parent.create_group(name, track_order=True)
        node.attrs["type"] = type(value).__name__
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            write_value(node, str(key), item)


def _is_rare(value: Any) -> bool:
    if isinstance(value, dict):
        return any(type(key) is not str or "/" in key or key in ("", ".") for key in value)
    if isinstance(value, bool) or not isinstance(value, int | float | str | tuple | list):
        return True
    if isinstance(value, str):
        return "\0" in value
    return isinstance(value, int) and abs(value) >= 2**63


def read_value(node: Any) -> Any:
    """Read a value stored by `write_value`; each call returns new arrays."""
    kind = node.attrs["type"]
    if kind == "array":
        return np.asarray(node[()])
    if kind == "packed":
        return wire.unpack_fresh(node[()].tobytes())
    if kind == "raising":
        return Raising(node.attrs["raises"], node.attrs["pattern"])
    if kind == "str":
        return node.asstr()[()]
    if kind in ("int", "float"):
        return node[()].item()
    if kind == "dict":
        return {key: read_value(item) for key, item in node.items()}
    items = [read_value(node[str(index)]) for index in range(len(node))]
    return tuple(items) if kind == "tuple" else items


def read_cases(
    path: Path | BinaryIO, exercises: Iterable[str], *, with_calls: bool = True
) -> dict[str, tuple[Case, ...]]:
    """Read the published cases of each exercise.

    The recorded calls are most of the file. They are needed only without the answer side.
    """
    names = tuple(exercises)
    kept = load_cases(path, with_calls=with_calls) if isinstance(path, Path) else None
    if kept is not None and kept.keys() >= set(names):
        return {name: kept[name] for name in names}
    import h5py

    with h5py.File(path, "r") as file:
        cases = {
            name: tuple(_case(label, node, with_calls) for label, node in file[name].items())
            for name in names
        }
    if isinstance(path, Path):
        keep_cases(path, cases, with_calls=with_calls)
    return cases


def read_mistakes(path: Path | BinaryIO, exercise: str) -> list[Mistake]:
    """Read the known mistakes of an exercise, with their outputs on its published cases."""
    import h5py

    found: dict[str, tuple[str, dict[str, Any]]] = {}
    with h5py.File(path, "r") as file:
        for label, node in file[exercise].items():
            for name, mistake in node["mistakes"].items() if "mistakes" in node else ():
                _hint, outputs = found.setdefault(name, (mistake.attrs["hint"], {}))
                if "value" in mistake:
                    outputs[label] = read_value(mistake["value"])
                else:
                    outputs[label] = _raised(mistake.attrs)
    return [
        Mistake(name, exercise, hint, published=outputs) for name, (hint, outputs) in found.items()
    ]


def _raised(attributes: Any) -> Raised:
    shapes = tuple(shape.decode() for shape in attributes.get("shapes", ()))
    called = attributes.get("called", "")
    operands = tuple(tuple(map(int, text.split())) for text in attributes.get("operands", ()))
    return Raised(attributes["raises"], attributes["message"], called, shapes, operands)


def _case(label: str, node: h5py.Group, with_calls: bool) -> Case:
    recorded: Any = node["calls"] if with_calls else ()
    calls = tuple(
        RecordedCall(call.attrs["name"], read_value(call["args"]), read_value(call["result"]))
        for call in (recorded[str(index)] for index in range(len(recorded)))
    )
    return Case(
        label,
        Group.FIXTURE,
        read_value(node["args"]),
        read_value(node["expected"]),
        calls=calls,
        remark=node.attrs.get("remark", ""),
    )
