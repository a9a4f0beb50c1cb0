"""The zip for Gradescope: unpacked, set up and run as the platform does."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from autograder.content.description import load_assignment
from autograder.platforms.gradescope_zip import gradescope_zip
from tests.conftest import COURSE
from tests.exports.test_gradescope import SCHEMA
from tests.platforms.handed_in import HANDED_IN, autograder_root, read


@pytest.fixture(scope="module")
def packed() -> bytes:
    return gradescope_zip(load_assignment("step_by_step", course=COURSE), COURSE)


def started(root: Path, script: Path) -> None:
    """Run a script as the platform does, but below another root folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CHAINRULE")}
    subprocess.run(
        [script], cwd=root, env={**kept, "AUTOGRADER_ROOT": str(root)}, check=True, timeout=600
    )


@pytest.fixture(scope="module")
def platform(packed: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The image after its set-up."""
    root = tmp_path_factory.mktemp("autograder")
    (root / "source").mkdir()
    # As `unzip` does: the modes of the archive count.
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        for member in archive.infolist():
            path = Path(archive.extract(member, root / "source"))
            path.chmod(member.external_attr >> 16 & 0o777)
    started(root, root / "source" / "setup.sh")
    shutil.copy(root / "source" / "run_autograder", root)
    return root


def test_what_is_in_it(packed: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        names = archive.namelist()
        texts = {
            name: archive.read(name).decode()
            for name in ("setup.sh", "run_autograder", "requirements.txt")
        }
    assert all(text.startswith("#!") for name, text in texts.items() if "req" not in name)
    assert not [name for name, text in texts.items() if "://" in text or "@ASSIGN" in text]
    assert "--require-hashes" in texts["setup.sh"]
    assert "--only-binary :all:" in texts["setup.sh"]
    assert len([name for name in names if name.endswith(".whl")]) == 1
    assert "course/solutions/step_by_step/reference.py" in names
    assert not [name for name in names if "activations/" in name]


def test_without_the_course_there_are_no_answers_in_it() -> None:
    content = gradescope_zip(load_assignment("step_by_step", public=True), None)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not [name for name in archive.namelist() if name.startswith("course")]


@pytest.mark.parametrize("script", ["setup.sh", "run_autograder"])
def test_the_scripts_are_valid(script: str) -> None:
    path = COURSE / "autograder" / "platforms" / "data" / script
    subprocess.run(["bash", "-n", path], check=True)


@pytest.mark.long
@pytest.mark.slow
@pytest.mark.parametrize("kind", HANDED_IN)
def test_the_platform_reads_the_results_of_each_kind(kind: str, platform: Path) -> None:
    shutil.rmtree(platform / "submission", ignore_errors=True)
    shutil.rmtree(platform / "results", ignore_errors=True)
    autograder_root(platform, kind)
    started(platform, platform / "run_autograder")
    results = read(platform / "results" / "results.json")
    Draft202012Validator(SCHEMA).validate(results)
    assert results["score"] == HANDED_IN[kind][1]
