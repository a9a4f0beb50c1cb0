"""The ready workflow files: valid, and their own commands grade a student's repository."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from ruamel.yaml import YAML

from tests.conftest import COURSE
from tests.environments import NOT_COMPILED, build_wheel, make_environment
from tests.support import RELEASE, SOURCE

EXAMPLES = COURSE / "examples" / "ci"


@dataclass(frozen=True, slots=True)
class Workflow:
    """One workflow file: its schema, what makes a copy of it invalid, what is in it."""

    path: Path
    schema: str
    broken: tuple[str, str]

    def job(self) -> dict[str, Any]:
        loaded: dict[str, Any] = YAML(typ="safe").load(self.path.read_text(encoding="utf-8"))
        job: dict[str, Any] = loaded.get("jobs", loaded)["grade"]
        return job

    def commands(self) -> list[str]:
        job = self.job()
        steps = [step["run"] for step in job.get("steps", ()) if "run" in step]
        return [*steps, *job.get("script", ())]

    def kept(self) -> set[str]:
        """The files that are promised to be kept, whatever the outcome."""
        job = self.job()
        if "steps" not in job:
            assert job["artifacts"]["when"] == "always"
            return {*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]}
        uploads = [
            s for s in job["steps"] if s.get("uses", "").startswith("actions/upload-artifact@")
        ]
        assert [upload["if"] for upload in uploads] == ["${{ !cancelled() }}"]
        return {upload["with"]["path"] for upload in uploads}


GITHUB = Workflow(
    EXAMPLES / "github" / ".github" / "workflows" / "grade.yml",
    "vendor.github-workflows",
    ("runs-on:", "runs_on:"),
)
GITLAB = Workflow(
    EXAMPLES / "gitlab" / ".gitlab-ci.yml", "vendor.gitlab-ci", ("script:", "scripts:")
)
both = pytest.mark.parametrize("workflow", [GITHUB, GITLAB], ids=["github", "gitlab"])


def is_valid(path: Path, schema: str) -> bool:
    program = importlib.import_module("check_jsonschema").main
    done = CliRunner().invoke(program, ["--builtin-schema", schema, str(path)])
    # A fault of the program would end with 1, too.
    assert done.exception is None or isinstance(done.exception, SystemExit), done.output
    assert done.exit_code in (0, 1), done.output
    return done.exit_code == 0


@pytest.mark.slow
@both
def test_is_valid_and_a_broken_copy_is_not(workflow: Workflow, tmp_path: Path) -> None:
    assert is_valid(workflow.path, workflow.schema)
    text = workflow.path.read_text(encoding="utf-8")
    assert text.count(workflow.broken[0]) == 1
    copy = tmp_path / workflow.path.name
    copy.write_text(text.replace(*workflow.broken), encoding="utf-8")
    assert not is_valid(copy, workflow.schema)


@both
def test_says_where_the_grade_of_record_comes_from(workflow: Workflow) -> None:
    text = workflow.path.read_text(encoding="utf-8")
    assert "The grade of record is run by the instructor" in text
    assert "can edit this file" in text


def test_github_job_may_only_read_and_ends() -> None:
    loaded = YAML(typ="safe").load(GITHUB.path.read_text(encoding="utf-8"))
    assert loaded["permissions"] == {"contents": "read"}
    assert GITHUB.job()["timeout-minutes"] <= 15
    used = [step["uses"].partition("@")[2] for step in GITHUB.job()["steps"] if "uses" in step]
    assert len(used) == 3
    assert all(version[0] == "v" and version[1:].isdigit() for version in used)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with nothing in it; the first job installs what it needs."""
    return make_environment(tmp_path_factory.mktemp("environment"), pip=True) / "bin"


def repository(folder: Path, wheel: Path, notebook: Path) -> Path:
    """Lay out a student's repository: the release, their notebook, the wheel."""
    student = folder / "student"
    shutil.copytree(RELEASE.parent, student)
    shutil.copy(notebook, student / "step_by_step.ipynb")
    (student / ".chainrule").mkdir()
    shutil.copy(wheel, student / ".chainrule")
    return student


def run_job(workflow: Workflow, student: Path, programs: Path) -> int:
    """Run a job's commands as its shell does; return the exit code of the last."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST", "PYTHON", "VIRTUAL_ENV", "CHAINRULE"))
    }
    environment |= {
        **NOT_COMPILED,
        "CI": "true",
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
    }
    *before, last = workflow.commands()
    for command in before:
        subprocess.run(["bash", "-e", "-c", command], cwd=student, env=environment, check=True)
    return subprocess.run(
        ["bash", "-e", "-c", last], cwd=student, env=environment, check=False
    ).returncode


@pytest.mark.long
@pytest.mark.slow
@both
@pytest.mark.parametrize(
    ("notebook", "code", "earned"), [(SOURCE, 0, 40), (RELEASE, 1, 0)], ids=["right", "blank"]
)
def test_its_commands_grade_a_repository(
    workflow: Workflow,
    notebook: Path,
    code: int,
    earned: float,
    wheel: Path,
    programs: Path,
    tmp_path: Path,
) -> None:
    student = repository(tmp_path, wheel, notebook)
    assert run_job(workflow, student, programs) == code
    assert workflow.kept() == {"grade.xml"}
    said = {"points": 0.0, "max_points": 0.0}
    for each in ET.parse(student / "grade.xml").iter("property"):
        if each.attrib["name"] in said:
            said[each.attrib["name"]] += float(each.attrib["value"])
    assert said == pytest.approx({"points": earned, "max_points": 40}, abs=0.001)
