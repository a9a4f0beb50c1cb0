"""The slips of the tables of `application`, and the code to which its hints lead."""

from tests.source.slips import Hint, Slip

SLIPS: list[Slip] = []
HINTS: list[Hint] = []
