"""The closed data format: what survives the trip, what becomes Opaque, what is refused."""

from __future__ import annotations

import struct
import tracemalloc
from collections import OrderedDict, namedtuple
from collections.abc import Callable, Iterator
from typing import Any

import msgpack
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.boundary import kinds, wire
from autograder.boundary.tables import Table
from autograder.boundary.wire import Opaque
from autograder.errors import WireError


@pytest.mark.parametrize("kind", [tuple, list, dict])
def test_what_nests_deeper_than_anything_that_is_sent_is_refused(kind: type) -> None:
    def nested(levels: int) -> bytes:
        value: Any = None
        for _level in range(levels):
            value = {"": value} if kind is dict else kind([value])
        return wire.pack(value) if kind is list else bytes(msgpack.packb(value))

    assert wire.unpack(nested(wire.MAX_DEPTH)) is not None
    if kind is not list:  # these are cut when they are packed, and refused level by level
        with pytest.raises(WireError):
            wire.unpack(nested(wire.MAX_DEPTH + 5))


def test_an_answer_has_few_parts() -> None:
    value = tuple(range(wire.MAX_ANSWER_PARTS // 2 - 2))
    assert wire.unpack(wire.pack(value, wire.MAX_ANSWER_PARTS), wire.MAX_ANSWER_PARTS) == value
    assert type(wire.unpack(wire.pack((*value, 1, 2), wire.MAX_ANSWER_PARTS))) is Opaque
    with pytest.raises(WireError):
        wire.unpack(wire.pack(value), len(value))


quick = settings(max_examples=60, deadline=None)

NATIVE = ("?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")
SWAPPED = (">i2", ">i4", ">u8", ">f2", ">f4", ">f8")
LAYOUTS: tuple[Callable[[np.ndarray], np.ndarray], ...] = (
    lambda array: array,
    lambda array: array.T,
    lambda array: np.asarray(array, order="F"),
    lambda array: array[::-1] if array.ndim else array,
    lambda array: np.repeat(array, 2, axis=-1)[..., ::2] if array.ndim else array,
)
Point = namedtuple("Point", "x y")


@st.composite
def arrays(draw: st.DrawFn) -> np.ndarray:
    shape = draw(hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4))
    array = draw(hnp.arrays(draw(st.sampled_from(NATIVE + SWAPPED)), shape))
    layout: Callable[[np.ndarray], np.ndarray] = draw(st.sampled_from(LAYOUTS))
    return layout(array)


plain = st.none() | st.booleans() | st.floats() | st.text(max_size=20)
numbers = st.integers(-(2**63), 2**63 - 1)
scalars = st.sampled_from(NATIVE).flatmap(lambda code: hnp.from_dtype(np.dtype(code)))
keys = st.text(max_size=8)
finite = st.floats(allow_nan=False)
rare_keys = st.none() | st.booleans() | st.integers() | finite | keys | st.tuples(keys, finite)
dates = st.sampled_from(["Y", "M", "D", "h", "s", "ns"]).flatmap(
    lambda unit: hnp.arrays(
        st.sampled_from([f"datetime64[{unit}]", f"timedelta64[{unit}]"]),
        hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
    )
)
texts = hnp.arrays(
    hnp.unicode_string_dtypes(min_len=1, max_len=4),
    hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3),
)


def table_of(values: list[Any]) -> Table:
    columns = [value for value in values if isinstance(value, np.ndarray) and value.ndim == 1]
    rows = min(map(len, columns), default=0)
    return Table(tuple(range(len(columns))), tuple(column[:rows] for column in columns))


values = st.recursive(
    plain | numbers | st.integers() | st.complex_numbers() | scalars | arrays() | dates | texts,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(keys, inner, max_size=4)
        | st.dictionaries(rare_keys, inner, max_size=4)
        | st.sets(rare_keys, max_size=4)
        | st.frozensets(rare_keys, max_size=4)
        | st.lists(inner, max_size=2).map(lambda columns: table_of(columns))
    ),
    max_leaves=8,
)


def travelled(value: Any) -> Any:
    return wire.unpack(wire.pack(value))


def assert_same(sent: Any, received: Any) -> None:
    if isinstance(sent, np.ndarray | np.generic):
        assert isinstance(received, np.ndarray) == isinstance(sent, np.ndarray)
        native = np.asarray(sent).astype(sent.dtype.newbyteorder("="))
        if native.dtype.kind == "U":  # as wide as its longest text
            native = native.astype(np.asarray(received).dtype)
        np.testing.assert_array_equal(np.asarray(received), native, strict=True)
    elif isinstance(sent, list | tuple):
        assert type(received) is type(sent)
        assert len(received) == len(sent)
        for item, other in zip(sent, received, strict=True):
            assert_same(item, other)
    elif isinstance(sent, dict):
        assert type(received) is dict
        assert list(received) == list(sent)
        assert list(map(type, received)) == list(map(type, sent))
        assert_same(list(sent.values()), list(received.values()))
    elif isinstance(sent, Table):
        assert type(received) is Table
        assert (received.columns, received.series) == (sent.columns, sent.series)
        assert_same(list(sent.values), list(received.values))
    elif isinstance(sent, set | frozenset):
        assert type(received) is type(sent)
        assert received == sent
    else:
        assert type(received) is type(sent)
        assert repr(received) == repr(sent)  # tells -0.0 from 0.0 and takes nan for nan


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, dict):
        assert all(type(key) in kinds.KEYS for key in value)
        yield from leaves(list(value.values()))
    elif isinstance(value, set | frozenset):
        assert all(type(key) in kinds.KEYS for key in value)
    elif isinstance(value, Table):
        yield from leaves([value.columns, value.values, value.index])
    else:
        yield value


def assert_closed(value: Any) -> None:
    """Whatever bytes came in: only types of the closed format came out."""
    for leaf in leaves(value):
        if isinstance(leaf, np.ndarray | np.generic):
            assert type(leaf) is np.ndarray or isinstance(leaf, np.generic)
            assert leaf.dtype.kind in "biufcUMm"
        else:
            assert type(leaf) in (type(None), bool, int, float, complex, str, bytes, Opaque)


def unpacks_or_refuses(data: bytes) -> None:
    for decode in (wire.unpack, wire.unpack_fresh):
        try:
            value = decode(data)
        except WireError:
            continue
        assert_closed(value)


class TestWhatSurvives:
    @given(values)
    @settings(max_examples=200, deadline=None)
    def test_every_value_of_the_format(self, value: Any) -> None:
        assert_same(value, wire.unpack(wire.pack(value)))
        assert_same(value, wire.unpack_fresh(wire.pack(value)))

    @pytest.mark.parametrize(
        "kind",
        [
            np.bool_, np.int8, np.int16, np.int32, np.int64, np.longlong,
            np.uint8, np.uint16, np.uint32, np.uint64, np.ulonglong,
            np.float16, np.float32, np.float64,
        ],
    )  # fmt: skip
    def test_a_scalar_of_numpy(self, kind: type[np.generic]) -> None:
        received = travelled(kind(1))
        assert isinstance(received, np.generic)
        assert received.dtype == np.dtype(kind)
        assert received == 1

    @pytest.mark.parametrize("value", [-(2**63), 2**63 - 1, 2**64 - 1, 0, -1])
    def test_an_integer_of_64_bits(self, value: int) -> None:
        assert travelled(value) == value

    def test_an_extended_float_as_a_double(self) -> None:
        received = travelled([np.longdouble("0.5"), np.array([0.25], dtype=np.longdouble)])
        assert received[0].dtype == np.float64
        assert received[0] == 0.5
        assert received[1].dtype == np.float64
        assert received[1].tolist() == [0.25]

    def test_subclasses_of_tuple_and_dict_as_plain_ones(self) -> None:
        assert_same((1, 2), travelled(Point(1, 2)))

    def test_a_list_of_an_own_class_as_a_list(self) -> None:
        assert_same([1], travelled(OwnList([1])))
        assert_same({"b": 1, "a": 2}, travelled(OrderedDict(b=1, a=2)))

    def test_keys_that_are_no_text_under_their_class(self) -> None:
        assert travelled({Plain(): "a"}) == {"<Plain>": "a"}
        assert travelled({(1, Plain()): "a"}) == {(1, "<Plain>"): "a"}

    def test_long_text_is_cut(self) -> None:
        assert travelled("x" * (wire.MAX_TEXT + 5)) == "x" * wire.MAX_TEXT

    @given(values)
    @quick
    def test_only_fresh_arrays_can_be_written_to(self, value: Any) -> None:
        document = wire.pack([value, np.zeros(3)])
        for decode, writable in ((wire.unpack, False), (wire.unpack_fresh, True)):
            found = [leaf for leaf in leaves(decode(document)) if isinstance(leaf, np.ndarray)]
            assert {array.flags.writeable for array in found} == {writable}


class Plain:
    pass


class Liar:
    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return np.ndarray


class AlwaysEqual(np.ndarray):
    pass


class OwnList(list[int]):
    def __iter__(self) -> Iterator[int]:
        raise AssertionError("its own methods decide nothing")

    def __len__(self) -> int:
        return 3


class OwnText(str):
    pass


class Whole(int):
    pass


class TestWhatBecomesOpaque:
    @pytest.mark.parametrize(
        ("value", "named"),
        [
            (np.ones((1, 1)).view(np.matrix), "matrix"),
            (np.ma.masked_array([1.0], [True]), "MaskedArray"),
            (np.zeros(2).view(AlwaysEqual), "AlwaysEqual"),
            (np.array([None, 1], dtype=object), "object"),
            (np.array([b"a"]), "S1"),
            (np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]), "'a'"),
            (np.array(["2020-01-01"], dtype="datetime64[3D]"), "datetime64"),
            ((i for i in range(3)), "generator"),
            (set(range(5000)), "too many parts"),
            (dict.fromkeys(range(5000)), "too many parts"),
            (len, "builtin_function_or_method"),
            (lambda: 0, "function"),
            (Plain, "type"),
            (Plain(), "Plain"),
            (Liar(), "Liar"),
            (OwnText("a"), "OwnText"),
            (Whole(1), "Whole"),
            (2**4096, "4096 bits"),
            (-(10**1300), "4096 bits"),
        ],
    )
    def test_anything_else_under_its_name(self, value: Any, named: str) -> None:
        assert named in travelled(value).kind

    def test_without_harm_to_what_stands_beside_it(self) -> None:
        received = travelled({"A": np.ones(2), "cache": (1, iter(()), [Plain()])})
        assert received["A"].tolist() == [1.0, 1.0]
        assert received["cache"][0] == 1
        assert type(received["cache"][1]) is Opaque
        assert type(received["cache"][2][0]) is Opaque

    def test_what_stands_for_it_travels_on(self) -> None:
        assert travelled([Opaque("an object of class matrix")]) == [
            Opaque("an object of class matrix")
        ]

    @pytest.mark.parametrize("part", [0.5, [], {}, np.ones(1)])
    def test_more_parts_than_a_message_holds_are_no_reason_to_fail(self, part: Any) -> None:
        assert_closed(travelled([part] * 250_000))
        assert_closed(travelled([[part] * 500] * 500))

    def test_a_list_that_holds_itself(self) -> None:
        value: list[Any] = [1]
        value.append(value)
        received = travelled(value)
        assert received[0] == 1
        assert list(leaves(received))[-1] == Opaque("a container nested too deeply")

    @pytest.mark.parametrize("wrap", [lambda x: [x], lambda x: (x,), lambda x: {"k": x}])
    @pytest.mark.parametrize("depth", [wire.MAX_DEPTH + 1, 5_000])
    def test_what_nests_too_deeply(self, wrap: Callable[[Any], Any], depth: int) -> None:
        value: Any = 1
        for _ in range(depth):
            value = wrap(value)
        assert list(leaves(travelled(value))) == [Opaque("a container nested too deeply")]

    @pytest.mark.parametrize("wrap", [lambda x: [x], lambda x: (x,), lambda x: {"k": x}])
    def test_not_yet_at_the_limit(self, wrap: Callable[[Any], Any]) -> None:
        value: Any = 1
        for _ in range(wire.MAX_DEPTH):
            value = wrap(value)
        assert travelled(value) == value

    @pytest.mark.parametrize(
        ("one", "count"), [(np.float64(0), 1_250_000_000), (np.longdouble(0), 16_000_000)]
    )
    def test_gigabytes_of_nothing_are_not_materialised(self, one: np.generic, count: int) -> None:
        value = np.broadcast_to(one, (count,))
        tracemalloc.start()
        try:
            document = wire.pack(value)
            _now, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert peak < 1_000_000
        received = wire.unpack(document)
        assert type(received) is Opaque
        assert "too large" in received.kind

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param(np.zeros((1,) * 33), id="more dimensions than the format has"),
            pytest.param(
                np.broadcast_to(np.zeros((0, 1)), (0, 2**33)), id="a dimension over 2**32"
            ),
            pytest.param("\ud800", id="half a surrogate pair"),
            pytest.param({"\udfff": 1}, id="half a surrogate pair as a key"),
        ],
    )
    def test_what_the_format_has_no_room_for_is_no_reason_to_fail(self, value: Any) -> None:
        assert_closed(travelled(value))


def array_document(code: int, letter: bytes, shape: tuple[int, ...], data: bytes) -> bytes:
    head = struct.pack(f">cB{len(shape)}I", letter, len(shape), *shape)
    return bytes(msgpack.packb(msgpack.ExtType(code, head + data)))


class TestWhatIsRefused:
    @given(st.binary(max_size=200))
    @settings(max_examples=300, deadline=None)
    @example(b"")
    @example(b"\xc1")
    @example(b"\xdd\xff\xff\xff\xff")
    @example(b"\xdf\xff\xff\xff\xff")
    @example(b"\x91" * 5_000)
    @example(b"\x81\x91\x01\x01")
    def test_arbitrary_bytes_give_a_value_or_a_wire_error(self, data: bytes) -> None:
        unpacks_or_refuses(data)

    @given(values, st.data())
    @settings(max_examples=150, deadline=None)
    def test_flipped_bits_give_a_value_or_a_wire_error(
        self, value: Any, data: st.DataObject
    ) -> None:
        document = bytearray(wire.pack(value))
        places = st.integers(0, len(document) * 8 - 1)
        for place in data.draw(st.lists(places, min_size=1, max_size=4)):
            document[place // 8] ^= 1 << place % 8
        unpacks_or_refuses(bytes(document))

    @given(values, st.data())
    @quick
    def test_a_truncated_document(self, value: Any, data: st.DataObject) -> None:
        document = wire.pack(value)
        end = data.draw(st.integers(0, len(document) - 1))
        with pytest.raises(WireError):
            wire.unpack(document[:end])

    @given(values, st.binary(min_size=1, max_size=4))
    @quick
    def test_more_than_one_document(self, value: Any, more: bytes) -> None:
        with pytest.raises(WireError):
            wire.unpack(wire.pack(value) + more)

    @given(
        st.sampled_from([1, 2]),
        st.binary(min_size=1, max_size=1),
        st.lists(st.integers(0, 2**32 - 1), max_size=6).map(tuple),
        st.binary(max_size=64),
    )
    @settings(max_examples=200, deadline=None)
    def test_an_array_whose_head_lies(
        self, code: int, letter: bytes, shape: tuple[int, ...], data: bytes
    ) -> None:
        unpacks_or_refuses(array_document(code, letter, shape, data))

    @pytest.mark.parametrize(
        ("shape", "size"),
        [
            ((3,), 16),
            ((2,), 17),
            ((0,), 8),
            ((), 0),
            ((2**16,) * 4, 0),  # the product is 2**64
            ((2**32 - 1,) * 32, 0),
            ((2**31, 2**31, 4), 0),
            ((0, 2**32 - 1, 2**32 - 1), 0),
        ],
    )
    def test_a_shape_that_contradicts_the_data(self, shape: tuple[int, ...], size: int) -> None:
        with pytest.raises(WireError):
            wire.unpack(array_document(1, b"d", shape, bytes(size)))

    @pytest.mark.parametrize("letter", [b"O", b"V", b"S", b"U", b"D", b"g", b"M", b"\xff", b"\0"])
    def test_an_element_type_outside_the_table(self, letter: bytes) -> None:
        with pytest.raises(WireError):
            wire.unpack(array_document(1, letter, (1,), bytes(8)))

    def test_an_array_cut_off_in_its_head(self) -> None:
        for data in (b"", b"d", b"d\x02\0\0\0\1"):
            with pytest.raises(WireError):
                wire.unpack(msgpack.packb(msgpack.ExtType(1, data)))

    @pytest.mark.parametrize("code", [0, 5, 42, 127])
    def test_an_unknown_extension(self, code: int) -> None:
        with pytest.raises(WireError):
            wire.unpack(msgpack.packb(msgpack.ExtType(code, b"\x90")))

    @pytest.mark.parametrize("head", [b"\xd6\xff", b"\xd7\xff", b"\xc7\x0c\xff"])
    @pytest.mark.parametrize("filling", [b"\0", b"\x7f", b"\xff"])
    def test_no_time_stamp_of_messagepack_comes_out(self, head: bytes, filling: bytes) -> None:
        for size in (0, 4, 8, 12):
            unpacks_or_refuses(head + filling * size)

    @pytest.mark.parametrize("key", [1, None, True, 0.5, b"bytes"])
    def test_a_key_that_is_no_text(self, key: Any) -> None:
        with pytest.raises(WireError):
            wire.unpack(msgpack.packb({key: 1}))

    @pytest.mark.parametrize("content", [b"", b"\x01", b"\x80", b"\xc0", b"\x90\x90"])
    def test_a_list_that_holds_no_sequence(self, content: bytes) -> None:
        with pytest.raises(WireError):
            wire.unpack(msgpack.packb(msgpack.ExtType(3, content)))

    def test_lists_that_nest_too_deeply(self) -> None:
        document = b"\x90"
        for _ in range(wire.MAX_DEPTH):
            document = msgpack.packb([msgpack.ExtType(3, document)])
        assert travelled([]) == []
        wire.unpack(document)
        with pytest.raises(WireError):
            wire.unpack(msgpack.packb(msgpack.ExtType(3, document)))

    @pytest.mark.parametrize("part", [b"\xc0", b"\x90", b"\x80", b"\x00"])
    def test_more_parts_than_anybody_needs(self, part: bytes) -> None:
        count = 300_000
        with pytest.raises(WireError):
            wire.unpack(b"\xdd" + struct.pack(">I", count) + part * count)

    def test_text_that_is_not_utf8(self) -> None:
        with pytest.raises(WireError):
            wire.unpack(b"\xa2\xff\xfe")


class TestFrames:
    @given(st.sampled_from([b"l", b"R"]), st.binary(max_size=300))
    @quick
    def test_length_kind_document(self, kind: bytes, document: bytes) -> None:
        sent = wire.frame(kind, document)
        body = sent[wire.HEADER_SIZE :]
        assert wire.body_length(sent[: wire.HEADER_SIZE]) == len(body)
        assert (body[:1], body[1:]) == (kind, document)

    @pytest.mark.parametrize("length", [1, 2, wire.MAX_FRAME])
    def test_a_length_within_the_limit(self, length: int) -> None:
        assert wire.body_length(struct.pack(">I", length)) == length

    @pytest.mark.parametrize("length", [0, wire.MAX_FRAME + 1, 2**32 - 1])
    def test_a_length_outside_the_limit(self, length: int) -> None:
        with pytest.raises(WireError):
            wire.body_length(struct.pack(">I", length))

    def test_a_limit_of_the_callers(self) -> None:
        assert wire.body_length(bytearray(struct.pack(">I", 10)), limit=10) == 10
        with pytest.raises(WireError):
            wire.body_length(struct.pack(">I", 11), limit=10)
