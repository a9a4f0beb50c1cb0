"""The form of a catalogue entry, and entries that several exercises share.

An edit replaces the smallest text that makes the mistake, so that two mistakes of an exercise can
be applied one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator

Edit = tuple[str, str]
"""An old text of the reference function, and the new text for it."""
Entry = tuple[str, str, *tuple[Edit, ...]]
"""A mistake's name, its hint, and its edits."""

SEEDS = (0, 1, 2, 3, 10, 42, 123, 1234)
_SEED = (
    "The numbers come from another seed: the given line np.random.seed({}) has to stay as it is."
)
_GENERATOR = (
    "The numbers come from another generator: draw with np.random.randn, after the given line "
    "np.random.seed({})."
)
_DRAW = "\n    _drawn = lambda *sizes: _rng.standard_normal(sizes)"
EVENLY = (
    "The weights are drawn evenly from 0 to 1; np.random.randn draws from a normal distribution."
)
EVENLY_AROUND_ZERO = (
    "The weights are drawn evenly around 0; np.random.randn draws from a normal distribution."
)
SCALE = "The weights have another size than they should: each drawn number is multiplied by 0.01."
ADDED = (
    "The numbers are nearly right: something small is added in {}; leave it out, or make it much "
    "smaller."
)


def seeded(prefix: str, right: int) -> Iterator[Entry]:
    """Yield an entry for each usual seed other than the right seed, and for another generator."""
    line = f"np.random.seed({right})"
    for seed in SEEDS:
        if seed != right:
            yield f"{prefix}seeded_with_{seed}", _SEED.format(right), (line, line[:-2] + f"{seed})")
    yield (
        f"{prefix}another_generator",
        _GENERATOR.format(right),
        (line, f"_rng = np.random.default_rng({right}){_DRAW}"),
        ("np.random.randn", "_drawn"),
    )


def orders(prefix: str, hint: str, parts: str, old: str, new: str) -> Iterator[Entry]:
    """Yield an entry for each wrong order of three parts; `{}` in `new` stands for the parts."""
    first, second, third = parts.split(", ")
    for number, names in enumerate(
        (
            (second, first, third),
            (first, third, second),
            (second, third, first),
            (third, first, second),
            (third, second, first),
        ),
        start=1,
    ):
        yield f"{prefix}_{number}", hint, (old, new.format(", ".join(names)))
