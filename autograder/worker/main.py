"""The main loop of a worker: read a request, run student code, answer with data.

A worker first sends READY, to report that it is confined. Then it serves requests until the channel
closes. A request is a frame of `autograder.boundary.wire`, and its document is a tuple:

    READ   (content, suffix, exercise names by assignment, wanted assignment or None, Python files
           beside the notebook by name)
           -> DEFINED (assignment, definitions) or (reason why the file is not a submission,)
    LOAD   (modules, statements, output limit, announce, statements after which to keep a copy,
           (code of the names that can be supplied, states in which a lack of them is reported),
           further modules to import before any of the code runs)
           -> LOADING (index,) for each statement if announce is set; LOADED (failures, text,
           supplied names)
    RUN    (target, builds_on, seed, at_once, packed arguments of each case, a flag for each case
           that asks for the state of its arguments, state of the notebook, way of the calls or ())
           -> for each case RETURNED (value, state of the arguments or None) or RAISED (error,)
    TRAIN  (code, names, seed, state of the notebook) -> RETURNED (value, None) or RAISED (error,)

The trusted side answers for the exercises that the target builds on. While a case runs, the worker
may send CALL (name, args, kwargs). It then gets ANSWER ("value", value), ("error", class name,
message) or ("own",), which tells it to call the student's own function.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from autograder.boundary import wire
from autograder.boundary.tables import from_tables, to_tables
from autograder.boundary.ways import PLAIN, Way
from autograder.boundary.wire import MessageKind
from autograder.worker.describing import describe
from autograder.worker.imports import import_ahead
from autograder.worker.namespace import Namespace, Output, Source, State
from autograder.worker.reading import read
from autograder.worker.supplies import Supplies

_FLUSH_BYTES = 1 << 16


class Channel:
    """The worker's end of the channel, used with plain read and write.

    Messages are buffered until the next read or a full buffer, because each write wakes the
    trusted side.
    """

    def __init__(self, descriptor: int, requests: int | None = None) -> None:
        """Use a socket, or write to one pipe and read `requests` from another."""
        self.descriptor = descriptor
        self.requests = descriptor if requests is None else requests
        self.buffer = bytearray()

    def read(self) -> tuple[bytes, Any]:
        """Flush, then wait for a message; exit if the trusted side has closed the channel."""
        self.flush()
        head = self._read_exactly(wire.HEADER_SIZE + 1)  # with the kind
        length = wire.body_length(head[: wire.HEADER_SIZE], 2**32)
        return head[wire.HEADER_SIZE :], wire.unpack_fresh(self._read_exactly(length - 1))

    def write(self, kind: bytes, message: tuple[Any, ...]) -> None:
        """Add a message to the buffer."""
        self.write_packed(kind, wire.pack(message))

    def write_packed(self, kind: bytes, document: bytes) -> None:
        """Add an already packed message to the buffer."""
        self.buffer += wire.frame(kind, document)
        if len(self.buffer) > _FLUSH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Send the whole buffer."""
        data = memoryview(bytes(self.buffer))
        self.buffer.clear()
        while data:
            data = data[os.write(self.descriptor, data) :]

    def _read_exactly(self, count: int) -> bytes:
        parts = os.read(self.requests, count)
        while len(parts) < count:
            part = os.read(self.requests, count - len(parts))
            if not part:
                os._exit(0)
            parts += part
        return parts


def serve(descriptor: int, seal: Callable[[], None] | None, requests: int | None = None) -> None:
    """Answer requests on `descriptor` until it closes.

    Args:
        descriptor: the channel.
        seal: closes the file system for good, before student code runs; None if it stays open.
        requests: the descriptor to read requests from, if it is another.
    """
    channel = Channel(descriptor, requests)
    namespace = Namespace({})
    channel.write(MessageKind.READY, ())
    while True:
        kind, request = channel.read()
        if kind == MessageKind.READ:
            channel.write(MessageKind.DEFINED, read(*request))
        elif kind == MessageKind.LOAD:
            namespace = _load(channel, seal, *request)
        elif kind == MessageKind.RUN:
            _run(channel, namespace, *request)
        elif kind == MessageKind.TRAIN:
            _train(channel, namespace, *request)


def _load(
    channel: Channel,
    seal: Callable[[], None] | None,
    modules: dict[str, Source],
    statements: tuple[tuple[int, bytes], ...],
    output_limit: int,
    announce: bool,
    kept: tuple[int, ...],
    offered: tuple[dict[str, bytes], tuple[int | None, ...]],
    ahead: tuple[str, ...],
) -> Namespace:
    output = Output(output_limit)
    sys.stdout = sys.stderr = output
    if seal is not None:
        import_ahead(_codes(modules, statements, offered[0]), ahead)  # no student code is in reach
        seal()
    namespace = Namespace(modules)

    def announce_statement(index: int) -> None:
        channel.write(MessageKind.LOADING, (index,))
        channel.flush()

    supplies = Supplies(*offered)
    failures = namespace.load(statements, announce_statement if announce else None, kept, supplies)
    # Drop the output of graded calls: it could leak the inputs of hidden cases.
    sys.stdout = sys.stderr = Output(0)
    channel.write(MessageKind.LOADED, (failures, "".join(output.parts), tuple(supplies.supplied)))
    return namespace


def _codes(
    modules: dict[str, Source],
    statements: tuple[tuple[int, bytes], ...],
    supplies: dict[str, bytes],
) -> Iterator[bytes]:
    for source in modules.values():
        if isinstance(source, bytes):
            yield source
        else:
            yield from (code for code, _required in source or ())
    yield from (code for _cell, code in statements if code)
    yield from supplies.values()


def _run(
    channel: Channel,
    namespace: Namespace,
    target: str,
    builds_on: tuple[str, ...],
    seed: int,
    at_once: bool,
    packed: tuple[bytes, ...],
    asks: tuple[bool, ...],
    state: State,
    way: tuple[Any, ...],
) -> None:
    called = Way(*way) if way else PLAIN
    proxies = {name: proxy(channel, namespace, name, called) for name in builds_on}
    for case, asks_for_state in zip(packed, asks, strict=True):
        args = wire.unpack_fresh(case)
        respond(
            channel,
            partial(namespace.call, target, args, proxies, seed, asks_for_state, state, called),
        )
        if at_once:
            channel.flush()


def _train(
    channel: Channel,
    namespace: Namespace,
    code: bytes,
    names: tuple[str, ...],
    seed: int,
    state: State,
) -> None:
    def train() -> tuple[Any, None]:
        script: dict[str, Any] = {"__name__": "training"}
        exec(marshal.loads(code), script)
        return script["train"](namespace.own(names, seed, state)), None

    respond(channel, train)


def respond(channel: Channel, work: Callable[[], tuple[Any, Any]]) -> None:
    """Do the work of a call and write its result, or the exception that it raised."""
    try:
        document = wire.pack(work(), wire.MAX_ANSWER_PARTS)
        if len(document) >= wire.MAX_FRAME:
            document = wire.pack((wire.Opaque("a value too large to send"), None))
    except BaseException as error:
        channel.write(MessageKind.RAISED, (describe(error),))
        return
    channel.write_packed(MessageKind.RETURNED, document)


def proxy(
    channel: Channel, namespace: Namespace, name: str, way: Way = PLAIN
) -> Callable[..., Any]:
    """Return a function or method that has the trusted side answer for an exercise."""

    def ask(*args: Any, **kwargs: Any) -> Any:
        sent = args, kwargs
        if "." in name:
            sent = (dict(vars(args[0])), *args[1:]), kwargs
        channel.write(MessageKind.CALL, (name, *(to_tables(sent) if way.tables else sent)))
        _kind, answer = channel.read()
        if answer[0] == "value":
            value = from_tables(answer[1]) if way.tables else answer[1]
            if "." not in name:
                return value
            value, attributes = value
            vars(args[0]).update(attributes)
            return value
        if answer[0] == "own":
            return namespace.own_function(name)(*args, **kwargs)
        raise _exception(answer[1])(answer[2])

    ask.__name__ = name.rpartition(".")[2]
    ask.__qualname__ = name
    return ask


def _exception(name: str) -> type[Exception]:
    """Return a built-in exception class by name, to raise the exception of the real function."""
    found = getattr(builtins, name, None)
    if isinstance(found, type) and issubclass(found, Exception):
        return found
    return RuntimeError
