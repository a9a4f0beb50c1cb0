"""Write the figures to their files in the course folder."""

from __future__ import annotations

from pathlib import Path

from figures.workbooks import all_files

COURSE = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write every figure; the bytes are the same on every machine."""
    for name, content in all_files().items():
        path = COURSE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("ascii"))


main()
