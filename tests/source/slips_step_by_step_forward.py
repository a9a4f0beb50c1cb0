"""The slips of the tables of `step_by_step`, exercises 1 to 6, and where its hints lead."""

from tests.source.slips import Hint, Slip

SLIPS: list[Slip] = [
    Slip(
        "linear_forward",
        "`ValueError: shapes (3,2) and (1,3) not aligned`",
        ("Z = np.dot(A, W) + b",),
    ),
    Slip("linear_forward", "`NameError: name 'Z' is not defined`", ("",)),
]
HINTS: list[Hint] = [Hint("linear_forward", ("Z = np.dot(W, A) + b",))]
