"""The wheel: without the answers, small, and enough to grade the published cases."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.conftest import COURSE
from tests.environments import build_wheel, install, make_environment
from tests.support import ASSIGNMENTS, SOURCE, made_once

pytestmark = pytest.mark.slow

CORE = {"click", "h5py", "jinja2", "msgpack", "numpy"}
CORE |= {"markdown-it-py", "markupsafe", "mdurl"}  # what these bring


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = made_once(tmp_path_factory, "wheel", build_wheel)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the locked core and the wheel, as a CI job would have it."""

    def make(folder: Path) -> None:
        make_environment(folder)
        install(folder, "--require-hashes", "-r", str(COURSE / "requirements" / "core.txt"))
        install(folder, "--no-deps", str(wheel))

    return made_once(tmp_path_factory, "environment", make)


def check(environment: Path, folder: Path, *arguments: str) -> dict[str, object]:
    done = subprocess.run(
        [str(environment / "bin" / "chainrule"), "check", str(SOURCE), "--json", "-", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    record: dict[str, object] = json.loads(done.stdout)
    return record


def test_wheel_holds_the_engine_and_no_answers(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"autograder", "chainrule-0.2.0.dist-info"}
    for assignment in ASSIGNMENTS:
        for needed in (
            "assignment.toml",
            "cases.py",
            "fixtures.h5",
            "training.py",
            "given/dnn_utils.py",
        ):
            assert f"autograder/assignments/{assignment}/{needed}" in names
    assert not [name for name in names if "solution" in name or "mistakes" in name]
    with zipfile.ZipFile(wheel) as archive:
        content = b"".join(archive.read(name) for name in names)
    for answer in (b"W @ A + b", b"(1 - Y) * np.log(1 - AL)", b"dZ @ A_prev.T"):
        assert answer not in content


@pytest.mark.long
def test_installed_wheel_grades_the_published_cases(environment: Path, tmp_path: Path) -> None:
    record = check(environment, tmp_path)
    assert (record["scope"], record["score"], record["max_score"]) == ("public", 40, 40)


@pytest.mark.long
def test_installed_wheel_grades_everything_given_the_course(
    environment: Path, tmp_path: Path
) -> None:
    record = check(environment, tmp_path, "--course", str(COURSE))
    assert (record["scope"], record["score"], record["max_score"]) == ("full", 100, 100)
    assert record["end_to_end"] == "passed"


def test_core_install_is_small() -> None:
    locked = (COURSE / "requirements" / "core.txt").read_text(encoding="utf-8")
    names = {line.split("==")[0] for line in locked.splitlines() if "==" in line}
    build = {"editables", "hatchling", "packaging", "pathspec", "pluggy"}
    build |= {"tomlkit", "trove-classifiers"}
    assert names - build - {"colorama"} == CORE


def test_locks_have_hashes_and_name_no_host() -> None:
    for path in (COURSE / "requirements").glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert "--hash=sha256:" in text
        assert "://" not in text
        assert "--index" not in text
        assert "--find-links" not in text


@pytest.mark.long
def test_the_archive_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    """`python -m build` makes the wheel from the source archive, and so does an index."""
    command = [sys.executable, "-m", "hatchling", "build", "-t"]
    subprocess.run([*command, "sdist", "-d", str(tmp_path)], cwd=COURSE, check=True)
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        file.extractall(tmp_path / "source", filter="data")
    (source,) = (tmp_path / "source").iterdir()
    subprocess.run([*command, "wheel", "-d", str(tmp_path)], cwd=source, check=True)
    (again,) = tmp_path.glob("*.whl")
    assert contents(again) == contents(wheel)


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_extra_all_holds_every_extra_of_the_commands() -> None:
    described = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))
    extras = described["project"]["optional-dependencies"]
    (everything,) = extras["all"]
    for_work = extras.keys() - {"all", "browser", "docs", "lab", "site", "test"}
    assert everything == f"chainrule[{','.join(sorted(for_work))}]"


def test_only_one_page_says_how_to_install() -> None:
    """The package is not on an index, so no page may tell to install it by its name."""
    by_name = re.compile(r"pip install (-\S+ )*['\"]?chainrule(\[\w+\])?['\"]?(?! ?@)\s")
    for path in (COURSE / "README.md", *(COURSE / "docs").rglob("*.md")):
        if path.name != "install.md":
            assert not by_name.search(path.read_text(encoding="utf-8")), path
