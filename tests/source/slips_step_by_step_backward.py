"""The slips of the tables of `step_by_step`, exercises 7 to 10, and where its hints lead."""

from tests.source.slips import Hint, Slip

SLIPS: list[Slip] = []
HINTS: list[Hint] = []
