"""Create `source/step_by_step/data/digits.h5`, the pictures of "See it learn".

Run it by hand from the course folder, with scikit-learn, h5py and NumPy installed:

    python tools/make_digits.py

Only this script needs scikit-learn. The package bundles the pictures, so no download is needed. The
file contains the threes and eights in scikit-learn's order: the first 257 are for training, the
last 100 for testing. Each split is a group with two datasets: `pictures`, shape (pictures, 8, 8),
integers from 0 to 16 as uint8, and `labels`, shape (pictures,), 3 or 8.
"""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from sklearn.datasets import load_digits

TARGET = Path(__file__).resolve().parents[1] / "source" / "step_by_step" / "data" / "digits.h5"
CLASSES = (3, 8)
TEST_PICTURES = 100
ATTRIBUTES = {
    "title": "Handwritten threes and eights, 8 by 8 pixels",
    "origin": (
        "Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, "
        "https://doi.org/10.24432/C50P49; the copy of its test set that scikit-learn bundles "
        "(sklearn.datasets.load_digits)"
    ),
    "creators": "E. Alpaydin and C. Kaynak",
    "licence": "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    "changes": (
        "Only the digits 3 and 8 are kept, in their order; the last 100 are set apart for testing. "
        "The pixels are as they were: whole numbers from 0 (blank) to 16 (ink)."
    ),
    "made_by": "tools/make_digits.py",
}


def chosen_digits() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return the pictures of the two digits, shape (pictures, 8, 8), and their labels."""
    digits = load_digits()
    chosen = np.isin(digits.target, CLASSES)
    return digits.images[chosen].astype(np.uint8), digits.target[chosen].astype(np.uint8)


def write_digits(target: Path) -> None:
    """Write the HDF5 file. It has no timestamps, so the same libraries write the same bytes."""
    pictures, labels = chosen_digits()
    splits = {"train": slice(None, -TEST_PICTURES), "test": slice(-TEST_PICTURES, None)}
    target.parent.mkdir(exist_ok=True)
    with h5py.File(target, "w") as file:
        file.attrs.update(ATTRIBUTES)
        for name, part in splits.items():
            group = file.create_group(name)
            group.create_dataset("pictures", data=pictures[part])
            group.create_dataset("labels", data=labels[part])


if __name__ == "__main__":
    write_digits(TARGET)
