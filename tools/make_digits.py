"""Create the pictures of the workbooks, `digits.h5` in each of their `data` folders.

Run it by hand from the course folder, with scikit-learn, h5py and NumPy installed:

    python tools/make_digits.py

Only this script needs scikit-learn. The package bundles the pictures, so no download is needed.
The pictures keep scikit-learn's order; the last of them are set apart for testing. Each split is a
group with two datasets: `pictures`, shape (pictures, 8, 8), integers from 0 to 16 as uint8, and
`labels`, shape (pictures,).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from sklearn.datasets import load_digits

SOURCE = Path(__file__).resolve().parents[1] / "source"
PIXELS = "The pixels are as they were: whole numbers from 0 (blank) to 16 (ink)."
ORIGIN = {
    "origin": (
        "Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, "
        "https://doi.org/10.24432/C50P49; the copy of its test set that scikit-learn bundles "
        "(sklearn.datasets.load_digits)"
    ),
    "creators": "E. Alpaydin and C. Kaynak",
    "licence": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
}


@dataclass(frozen=True)
class Cut:
    """The pictures of a workbook: which digits, and how many are set apart for testing."""

    workbook: str
    digits: tuple[int, ...]
    test_pictures: int
    title: str
    changes: str
    compression: str | None = None


CUTS = (
    Cut(
        "step_by_step",
        (3, 8),
        100,
        "Handwritten threes and eights, 8 by 8 pixels",
        "Only the digits 3 and 8 are kept, in their order; the last 100 are set apart for testing. "
        f"{PIXELS}",
    ),
    Cut(
        "application",
        tuple(range(10)),
        400,
        "Handwritten digits, 8 by 8 pixels",
        f"All pictures are kept, in their order; the last 400 are set apart for testing. {PIXELS}",
        "gzip",
    ),
)


def chosen_digits(digits: tuple[int, ...]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the pictures of these digits, shape (pictures, 8, 8), and their labels."""
    bundled = load_digits()
    chosen = np.isin(bundled.target, digits)
    return bundled.images[chosen].astype(np.uint8), bundled.target[chosen].astype(np.uint8)


def write_digits(cut: Cut, target: Path) -> None:
    """Write the HDF5 file. It has no timestamps, so the same libraries write the same bytes."""
    pictures, labels = chosen_digits(cut.digits)
    splits = {"train": slice(None, -cut.test_pictures), "test": slice(-cut.test_pictures, None)}
    target.parent.mkdir(exist_ok=True)
    with h5py.File(target, "w") as file:
        file.attrs.update({"title": cut.title, **ORIGIN, "changes": cut.changes})
        file.attrs["made_by"] = "tools/make_digits.py"
        for name, part in splits.items():
            group = file.create_group(name)
            group.create_dataset("pictures", data=pictures[part], compression=cut.compression)
            group.create_dataset("labels", data=labels[part], compression=cut.compression)


if __name__ == "__main__":
    for cut in CUTS:
        write_digits(cut, SOURCE / cut.workbook / "data" / "digits.h5")
