"""Find equal and nearly equal code among submissions. Pure: no file is read and no code is run.

The code of a submission becomes a sequence of tokens without comments, layout, docstrings and the
names of variables and functions. The hashes of short runs of tokens, thinned out by winnowing
(Schleimer, Wilkerson and Aiken, 2003), are its fingerprints. Fingerprints of the released code and
of the reference are left out, and so are those that many submissions have: they are no sign of
copying.

A regular expression finds the tokens, so code that Python cannot parse is compared too.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations
from keyword import kwlist
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_CODE = 256 * 1024
"""Longer code is cut here, in characters."""
_RUN = 12
_WINDOW = 4
_LOOK = 120
_KEPT_CELL = 4096
_MODULUS, _BASE = (1 << 61) - 1, 1_000_003

_STRING = r"[rRbBuUfF]{0,2}"
_TOKEN = re.compile(
    rf"""
    (?P<comment>\#[^\n]*|(?:(?<=\n)|\A)[ \t]*[%!][^\n]*)
    |(?P<text>{_STRING}(?:\"\"\"(?:\\.|[^\\]|\\\Z)*?(?:\"\"\"|\Z)
        |'''(?:\\.|[^\\]|\\\Z)*?(?:'''|\Z)
        |\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?))
    |(?P<number>\d[\w.]*|\.\d[\w.]*)
    |(?P<name>[^\W\d]\w*)
    |(?P<sign>\*\*=?|//=?|[-+*/%@&|^<>=!:]=|->|<<|>>|\S)
    """,
    re.VERBOSE | re.DOTALL,
)
# Names that mean the same in every program. A student cannot rename them.
_KEPT = frozenset(kwlist) | {"range", "len", "str", "int", "float", "dict", "list", "zip", "print"}


def tokens(code: str) -> list[str]:
    r"""Return the tokens of some code: names become `v`, texts become `s`.

    Names after a dot and a few of Python's own stay.

    >>> tokens("def f(a):  # add\n    return np.dot(a, 2)")
    ['def', 'v', '(', 'v', ')', ':', 'return', 'v', '.', 'dot', '(', 'v', ',', '2', ')']
    >>> tokens("Z = np . dot( Q,2 ") == tokens("x=np.dot(y, 2 # cut off")
    True
    """
    found: list[str] = []
    code = code[:MAX_CODE]
    for match in _TOKEN.finditer(code):
        kind, text = match.lastgroup, match[0]
        if kind == "comment" or (kind == "text" and _stands_alone(code, match)):
            continue
        if kind == "text":
            text = "s"
        elif kind == "name" and text not in _KEPT and not (found and found[-1] == "."):
            text = "v"
        found.append(text)
    return found


def _stands_alone(code: str, match: re.Match[str]) -> bool:
    """Whether a text is a line of its own, as a docstring is."""
    # The look at the line is limited: a hostile file may be one line of many short texts.
    before = code[max(0, match.start() - _LOOK) : match.start()].rpartition("\n")[2]
    after = code[match.end() : match.end() + _LOOK].partition("\n")[0]
    return not before.strip() and not after.split("#")[0].strip()


def runs(cells: Sequence[str]) -> list[int]:
    """Return the hash of each run of 12 tokens, in order; the same on every machine.

    Args:
        cells: the code of a submission, cell by cell. What follows the first 256 K characters is
            left out.
    """
    found: list[int] = _hashes(cells).tolist()
    return found


def _hashes(cells: Sequence[str]) -> NDArray[np.uint64]:
    import numpy as np

    words = list(chain.from_iterable(_words(cell) for cell in _first(cells)))
    if len(words) < _RUN:
        return np.empty(0, np.uint64)
    places = {word: place for place, word in enumerate(dict.fromkeys(words))}
    shares = np.array([_shares(word) for word in places], np.uint64)
    tokens_in_order = np.fromiter(map(places.__getitem__, words), np.intp, len(words))
    count = len(words) - _RUN + 1
    halves = []
    for half in (range(_RUN // 2), range(_RUN // 2, _RUN)):
        # Six numbers below the modulus fit into 64 bits; twelve do not.
        parts = (shares[tokens_in_order[at : at + count], at] for at in half)
        halves.append(sum(parts, np.zeros(count, np.uint64)) % np.uint64(_MODULUS))
    return (halves[0] + halves[1]) % np.uint64(_MODULUS)


def _first(cells: Sequence[str]) -> Iterator[str]:
    left = MAX_CODE
    for cell in cells:
        yield cell[:left]
        left -= len(cell)
        if left <= 0:
            return


def _words(cell: str) -> Sequence[str]:
    # Most cells are those of the release, so a class shares them. Long cells would fill the memory.
    return _known_words(cell) if len(cell) <= _KEPT_CELL else tokens(cell)


@lru_cache(maxsize=4096)
def _known_words(cell: str) -> Sequence[str]:
    return tuple(map(sys.intern, tokens(cell)))


@lru_cache(maxsize=4096)
def _shares(word: str) -> tuple[int, ...]:
    """Return what a token adds to the hash of a run, for each place in the run."""
    value = zlib.crc32(word.encode("utf-8", "replace")) + 1
    return tuple(value * pow(_BASE, _RUN - 1 - at, _MODULUS) % _MODULUS for at in range(_RUN))


def fingerprints(cells: Sequence[str], left_out: frozenset[int] = frozenset()) -> frozenset[int]:
    """Return the fingerprints of some code: of each four neighbouring runs the least hash.

    Args:
        cells: the code of a submission, cell by cell.
        left_out: the `runs` of the released code and of the reference.
    """
    import numpy as np

    hashes = _hashes(cells)
    if len(hashes) >= _WINDOW:
        last = len(hashes) - _WINDOW + 1
        shifted = [hashes[start : last + start] for start in range(_WINDOW)]
        hashes = np.minimum.reduce(shifted)
    return frozenset(hashes.tolist()) - left_out


LEAST_SHARED = 30
LEAST_SHARE = 0.9
LEAST_CLASS = 12
"""A pair is reported if it shares at least this much rare code, in a class of at least this size.

Measured, with the highest pair of each collection:

- The 70 right programs of `tests/equivalents`: 43 rare fingerprints in common, a share of 0.26.
- The readable notebooks of the sample class: 21 in common, a share of 0.17. The highest share,
  0.83, comes with 10 in common.
- 25 public notebooks of a course whose students fill in the same few lines: a share of 0.73 with
  16 in common, and a share of 1 with 26 and fewer. In 500 random classes of 12 of them, pairs that
  are not equal throughout reached a share of 0.9 with at most 21 in common. Right answers to short
  exercises are alike by nature. Two pairs were above both limits: 32 of 32, and 129 of 138 between
  notebooks that start from another edition. Whether they are independent is not known.

So neither limit alone tells. Together they are above what known independent work reached. The
price: a copy of an answer that is like most other answers has little rare code, and is not found.
"""
_FEW, _MANY = 3, 20


@dataclass(frozen=True, slots=True)
class Work:
    """The code of a submission to compare: its path, its student and its fingerprints."""

    path: str
    student: str
    fingerprints: frozenset[int]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two submissions with nearly equal code.

    `shared` counts the rare fingerprints that both have, `least` those of the one with fewer.
    """

    first: str
    second: str
    shared: int
    least: int

    @property
    def share(self) -> float:
        """The share of rare code in common, from 0 to 1."""
        return self.shared / self.least


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a comparison found.

    Attributes:
        pairs: the pairs by path, the most similar first.
        compared: the number of submissions compared.
        missed: the paths of submissions whose code could not be read again.
    """

    pairs: tuple[Pair, ...] = ()
    compared: int = 0
    missed: tuple[str, ...] = ()
    least: int = LEAST_CLASS

    @property
    def is_small(self) -> bool:
        """Whether there are too few submissions to tell which code is rare."""
        return self.compared < self.least


def rare_below(count: int) -> int:
    """Return how many of `count` submissions may share a fingerprint that still counts as rare.

    >>> [rare_below(count) for count in (10, 60, 2000)]
    [3, 6, 20]
    """
    return min(_MANY, max(_FEW, count // 10))


def nearly_equal(works: Iterable[Work]) -> tuple[Pair, ...]:
    """Return the pairs with nearly equal code, the most similar first.

    Two works of a student are no pair. Only works that share a rare fingerprint are compared, so
    the time grows with the size of the class and not with its square.
    """
    return tuple(
        pair
        for pair in shared_code(works)
        if pair.shared >= LEAST_SHARED and pair.share >= LEAST_SHARE
    )


def shared_code(works: Iterable[Work]) -> list[Pair]:
    """Return all pairs that share rare code, the most similar first; none in a small class."""
    known = sorted(works, key=lambda work: (work.student, work.path))
    if len(known) < LEAST_CLASS:
        return []
    owners: dict[int, list[int]] = {}
    for place, work in enumerate(known):
        for fingerprint in work.fingerprints:
            owners.setdefault(fingerprint, []).append(place)
    limit = rare_below(len(known))
    rare = [places for places in owners.values() if len(places) <= limit]
    sizes = Counter(place for places in rare for place in places)
    shared = Counter(pair for places in rare for pair in combinations(places, 2))
    return sorted(_pairs(known, sizes, shared), key=_likest_first)


def _pairs(
    works: list[Work], sizes: Mapping[int, int], shared: Mapping[tuple[int, int], int]
) -> Iterator[Pair]:
    for (one, other), count in shared.items():
        if works[one].student != works[other].student:
            least = min(sizes[one], sizes[other])
            yield Pair(works[one].path, works[other].path, count, least)


def _likest_first(pair: Pair) -> tuple[float, int, str, str]:
    return (-pair.share, -pair.shared, pair.first, pair.second)
