"""The slips of the tables of `activations`, and the code to which its hints lead."""

from tests.source.slips import Hint, Slip

SLIPS: list[Slip] = []
HINTS: list[Hint] = [Hint("relu", ("A = np.maximum(0, Z)",))]
