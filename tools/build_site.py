"""Build a static site on which a student works in the browser, with nothing to install.

    python -m tools.build_site                     # writes site/; Pyodide comes from PYODIDE
    python -m tools.build_site --pyodide FOLDER    # copies a local Pyodide into the site
    python -m tools.build_site --workbooks activations    # only these workbooks

JupyterLite serves the notebooks, and Pyodide, a Python for browsers, runs them on the student's own
machine. The site is files alone: any static host will do. `docs/site.md` says how to put it there.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined

COURSE = Path(__file__).resolve().parents[1]
RELEASE = COURSE / "release"
TEMPLATES = Path(__file__).resolve().parent / "site"

PYODIDE = "https://cdn.jsdelivr.net/pyodide/v0.27.7/full/"
"""From where a live site loads Pyodide and its packages. This is the one address in the site."""

WORKBOOKS = ("activations", "step_by_step", "application")
"""In the order of a course: each gives its students the functions that the earlier ones ask for."""
# `notebooks` shows a notebook, `tree` the files, `edit` a helper module; `lab` holds their icons.
APPS = ("notebooks", "tree", "edit", "lab")
# The first three are what the workbooks import; the kernel would load the rest one after another.
PACKAGES = ("numpy", "matplotlib", "h5py", "micropip", "ssl", "sqlite3", "jedi", "ipython")
KERNEL = "@jupyterlite/pyodide-kernel-extension"
NAME = "Chainrule"
HIDDEN = (
    "@jupyterlab/extensionmanager-extension",
    "@jupyterlite/application-extension:about",
    "@jupyterlite/iframe-extension:factory",
)
# JupyterLite has the command to download a file, but its notebook page shows it in no menu.
# Students need neither a console nor notebooks from elsewhere.
FILE_MENU = {
    "id": "jp-mainmenu-file",
    "items": [
        {"command": "docmanager:download", "rank": 6},
        {"command": "filebrowser:open-url", "rank": 2, "disabled": True},
        {"command": "filemenu:create-console", "rank": 3, "disabled": True},
    ],
}
SETTINGS: dict[str, dict[str, Any]] = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/apputils-extension:themes": {"adaptive-theme": True},
    # Work is in the browser's storage within this many seconds.
    "@jupyterlab/docmanager-extension:plugin": {"autosave": True, "autosaveInterval": 20},
    "@jupyterlab/mainmenu-extension:plugin": {"menus": [FILE_MENU]},
    # Every cell is in the page, so that searching and the links of the outline find it.
    "@jupyterlab/notebook-extension:tracker": {"windowingMode": "defer"},
}


def site_settings(pyodide: str) -> dict[str, Any]:
    """Return what JupyterLite's `jupyter-lite.json` says, with the address of Pyodide.

    Args:
        pyodide: the address of a folder that holds `pyodide.js`; it ends with a slash.
    """
    kernel = {
        "pyodideUrl": f"{pyodide}pyodide.js",
        # A package that is not here is an error by name, never a request to another host.
        "disablePyPIFallback": True,
        "loadPyodideOptions": {"packages": list(PACKAGES)},
    }
    return {
        "jupyter-lite-schema-version": 0,
        "jupyter-config-data": {
            "appName": NAME,
            "disabledExtensions": list(HIDDEN),
            "litePluginSettings": {f"{KERNEL}:kernel": kernel},
        },
    }


def title(workbook: str) -> str:
    """Return the title of a workbook: the first heading of its notebook."""
    notebook = json.loads((RELEASE / workbook / f"{workbook}.ipynb").read_text(encoding="utf-8"))
    text = "".join(notebook["cells"][0]["source"])
    return text.splitlines()[0].removeprefix("# ")


def start_page(workbooks: Sequence[str] = WORKBOOKS) -> str:
    """Return the first page of the site in HTML."""
    environment = Environment(autoescape=True, undefined=StrictUndefined)
    template = environment.from_string((TEMPLATES / "index.html").read_text(encoding="utf-8"))
    books = [{"id": name, "title": title(name)} for name in workbooks]
    return template.render(name=NAME, books=books) + "\n"


def write_contents(folder: Path, workbooks: Sequence[str] = WORKBOOKS) -> None:
    """Copy the release folders, byte by byte, to where JupyterLite collects the files."""
    for name in workbooks:
        shutil.copytree(
            RELEASE / name,
            folder / name,
            ignore=shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints"),
        )


def write_wheel(name: str, folder: Path) -> Path:
    """Write the wheel of an installed package without compiled parts, and return its path.

    Pyodide has no package `comm`, which the kernel needs. So it is served by the site itself.
    """
    package = distribution(name)
    path = folder / f"{name}-{package.version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for file in sorted(package.files or (), key=str):
            if file.suffix != ".pyc" and ".." not in file.parts:
                # The date is fixed: the same package gives the same wheel.
                wheel.writestr(zipfile.ZipInfo(str(file)), file.read_binary())
    return path


def build(out: Path, pyodide: str | Path = PYODIDE, workbooks: Sequence[str] = WORKBOOKS) -> None:
    """Build the site in `out`, in place of what is there.

    Args:
        out: the folder of the site.
        pyodide: the address of Pyodide, or a local folder, which becomes a part of the site.
        workbooks: the workbooks that the site holds.

    Raises:
        FileNotFoundError: the local folder holds no `pyodide.js`.
        subprocess.CalledProcessError: JupyterLite could not build the site.
    """
    if isinstance(pyodide, Path) and not (pyodide / "pyodide.js").is_file():
        raise FileNotFoundError(f"there is no pyodide.js in {pyodide}")
    address = "./pyodide/" if isinstance(pyodide, Path) else pyodide.rstrip("/") + "/"
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        write_contents(work / "files", workbooks)
        files = {"jupyter-lite.json": site_settings(address), "overrides.json": SETTINGS}
        for name, content in files.items():
            (work / name).write_text(json.dumps(content, indent=1), encoding="utf-8")
        _jupyterlite(work, write_wheel("comm", work))
        (work / "out" / "index.html").write_text(start_page(workbooks), encoding="utf-8")
        if isinstance(pyodide, Path):
            shutil.copytree(pyodide, work / "out" / "pyodide")
        if out.exists():
            shutil.rmtree(out)
        shutil.copytree(work / "out", out)


def answers_in(workbooks: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Return the workbooks that hold answers of earlier ones of the site, each with those.

    >>> answers_in(["activations", "application"])
    [('application', ['activations'])]
    """
    chosen = [name for name in WORKBOOKS if name in workbooks]
    return [(name, chosen[:at]) for at, name in enumerate(chosen) if at]


def _jupyterlite(work: Path, wheel: Path) -> None:
    """Let JupyterLite build the folder `out` in `work`, with the kernel's extension alone."""
    extension = Path(sys.prefix) / "share" / "jupyter" / "labextensions" / KERNEL
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--lite-dir", str(work)]
    command += ["--contents", str(work / "files"), "--output-dir", str(work / "out")]
    command += ["--piplite-wheels", str(wheel), "--no-sourcemaps", "--no-unused-shared-packages"]
    # Extensions that happen to be installed here, such as nbgrader's, need a server.
    command += ["--ignore-sys-prefix", f"--LiteBuildConfig.federated_extensions={extension}"]
    command += [word for app in APPS for word in ("--apps", app)]
    done = subprocess.run(command, cwd=work, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()


def size(folder: Path) -> float:
    """Return the size of the files of a folder in MB."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def main() -> None:
    """Build the site as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("-o", "--output", type=Path, default=COURSE / "site")
    parser.add_argument(
        "--pyodide", default=PYODIDE, help="an address, or a local folder to copy into the site"
    )
    parser.add_argument(
        "--workbooks", nargs="+", choices=WORKBOOKS, default=WORKBOOKS, help="by default all"
    )
    chosen = parser.parse_args()
    given: str = chosen.pyodide
    build(chosen.output, given if "://" in given else Path(given), chosen.workbooks)
    print(f"The site is in {chosen.output}: {size(chosen.output):.0f} MB")  # noqa: T201
    for book, earlier in answers_in(chosen.workbooks):
        print(f"{book} holds the answers of {' and '.join(earlier)}: docs/site.md")  # noqa: T201


if __name__ == "__main__":
    main()
