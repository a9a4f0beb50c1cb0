"""The files of a template repository: valid, and their steps run as a runner runs them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.cli import main as check_jsonschema  # type: ignore[import-untyped]
from click.testing import CliRunner
from junitparser import JUnitXml
from ruamel.yaml import YAML

from autograder.content.description import load_assignment
from autograder.platforms.answer_side import write_files
from autograder.platforms.repository import SERVICES, data, repository_files
from tests.conftest import COURSE
from tests.environments import NOT_COMPILED
from tests.platforms.handed_in import hand_in

SCHEMAS = {
    "action.yml": ("vendor.github-actions", ("using:", "uses_:")),
    "grade.yml": ("vendor.github-workflows", ("runs-on:", "runs_on:")),
    "gitlab-ci.yml": ("vendor.gitlab-ci", ("script:", "scripts:")),
}
EXPRESSION = re.compile(r"\$\{\{\s*([\w.]+)\s*\}\}")


def is_valid(schema: str, path: Path) -> bool:
    command = ["--builtin-schema", schema, "--force-filetype", "yaml", str(path)]
    done = CliRunner().invoke(check_jsonschema, command)
    assert done.exit_code in (0, 1), done.output
    return done.exit_code == 0


def loaded(text: str) -> Any:
    return YAML(typ="safe").load(text)


@pytest.mark.slow
@pytest.mark.parametrize("name", SCHEMAS)
def test_a_file_is_valid_and_a_broken_copy_is_not(name: str, tmp_path: Path) -> None:
    schema, (before, after) = SCHEMAS[name]
    path = tmp_path / name
    path.write_text(data(name), encoding="utf-8")
    assert is_valid(schema, path)
    path.write_text(data(name).replace(before, after), encoding="utf-8")
    assert not is_valid(schema, path)


def test_the_action_at_the_root_is_the_same() -> None:
    assert (COURSE / "action.yml").read_text(encoding="utf-8") == data("action.yml")


@pytest.mark.parametrize("service", SERVICES)
def test_a_repository_gets_no_answers(service: str) -> None:
    files = repository_files(load_assignment("step_by_step", public=True), service)
    assert not [path for path in files if "solutions" in path or "course" in path]
    (workflow,) = (path for path in files if path.endswith(("grade.yml", "gitlab-ci.yml")))
    text = files[workflow].decode()
    assert "grade of record is run by the instructor" in text
    assert "step_by_step" in text


def test_an_assignment_outside_of_the_wheel_is_read_from_the_repository() -> None:
    assignment = load_assignment(COURSE / "release" / "application", public=True)
    files = repository_files(assignment, "github")
    assert 'assignment: "./"' in files[".github/workflows/grade.yml"].decode()


def test_no_input_reaches_a_shell_as_text() -> None:
    for step in loaded(data("action.yml"))["runs"]["steps"]:
        assert "${{" not in step.get("run", "")
    job = loaded(data("grade.yml"))["jobs"]["grade"]
    assert job["timeout-minutes"] <= 15
    assert loaded(data("grade.yml"))["permissions"] == {"contents": "read"}


class Runner:
    """What runs the steps of a composite action: environment files, outputs, expressions."""

    def __init__(self, folder: Path, workspace: Path, action: Path) -> None:
        self.folder, self.workspace = folder, workspace
        self.action = loaded((action / "action.yml").read_text(encoding="utf-8"))
        for name in ("summary", "output"):
            (folder / name).write_text("", encoding="utf-8")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("CHAINRULE", "PYTHON"))}
        self.environment = {
            **kept,
            **NOT_COMPILED,
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(action),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_WORKSPACE": str(workspace),
            "RUNNER_TEMP": str(folder),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        }

    def run(self, **given: str) -> tuple[int, str]:
        """Run the steps with these inputs; return the last exit code and the log."""
        inputs = {name: each["default"] for name, each in self.action["inputs"].items()} | given
        (self.folder / "output").write_text("", encoding="utf-8")
        (self.folder / "summary").write_text("", encoding="utf-8")
        for step in self.action["runs"]["steps"]:
            if "uses" in step or (
                "Install" in step["name"] and (self.folder / "chainrule").exists()
            ):
                continue
            values = {
                name: EXPRESSION.sub(lambda found: inputs[found[1].removeprefix("inputs.")], text)
                for name, text in step.get("env", {}).items()
            }
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                cwd=self.workspace,
                env={**self.environment, **values},
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                break
        return done.returncode, done.stdout + done.stderr

    def outputs(self) -> dict[str, str]:
        lines = (self.folder / "output").read_text(encoding="utf-8").splitlines()
        said = dict(line.split("=", 1) for line in lines)
        return {
            name: said.get(EXPRESSION.findall(each["value"])[0].rpartition(".")[2], "")
            for name, each in self.action["outputs"].items()
        }


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> Runner:
    folder = tmp_path_factory.mktemp("runner")
    workspace = folder / "checkout"
    files = repository_files(load_assignment("step_by_step", public=True), "github")
    write_files(workspace, files)
    shutil.copytree(COURSE / "release" / "step_by_step", workspace, dirs_exist_ok=True)
    (workspace / "step_by_step.ipynb").unlink()
    return Runner(folder, workspace, workspace / ".chainrule")


@pytest.mark.long
@pytest.mark.slow
class TestAction:
    def test_published_cases_in_the_students_repository(self, runner: Runner) -> None:
        hand_in(runner.workspace, "wrong")
        code, log = runner.run()
        assert code == 1
        assert runner.outputs() == {"score": "36", "max": "40", "passed": "false"}
        (annotation,) = re.findall(r"^::error file=my lab \(1\).ipynb,line=(\d+),.*", log, re.M)
        rows = (runner.workspace / "my lab (1).ipynb").read_text(encoding="utf-8").split("\n")
        assert "def linear_backward" in rows[int(annotation) - 1]
        summary = (runner.folder / "summary").read_text(encoding="utf-8")
        assert "| ✗ | `linear_backward` | 0 of 4 | db has lost a dimension" in summary
        assert JUnitXml.fromfile(str(runner.workspace / "grade.xml")).failures == 2
        assert runner.run(fail="false")[0] == 0

    def test_everything_with_the_course_folder_and_nothing_hidden(self, runner: Runner) -> None:
        hand_in(runner.workspace, "wrong")
        code, log = runner.run(course=str(COURSE), assignment="step_by_step")
        assert code == 1
        assert runner.outputs() == {"score": "90", "max": "100", "passed": "false"}
        assert "all cases" in log
        # Values belong to the published example alone.
        hidden = log.partition("fresh_small")[2]
        assert "expected" not in hidden
        assert "SECRET" not in log.upper()

    @pytest.mark.parametrize(
        ("kind", "code", "score"),
        [("right", 0, "40"), ("hanging", 1, "36"), ("unreadable", 2, "0")],
    )
    def test_other_hand_ins(self, runner: Runner, kind: str, code: int, score: str) -> None:
        hand_in(runner.workspace, kind)
        assert runner.run(assignment="step_by_step")[0] == code
        assert runner.outputs()["score"] == score
        assert len(list(JUnitXml.fromfile(str(runner.workspace / "grade.xml")))) == 1


@pytest.mark.long
@pytest.mark.slow
def test_gitlabs_commands_leave_both_reports(tmp_path: Path) -> None:
    write_files(tmp_path, repository_files(load_assignment("step_by_step", public=True), "gitlab"))
    hand_in(tmp_path, "wrong")
    job = loaded((tmp_path / ".gitlab-ci.yml").read_text(encoding="utf-8"))["grade"]
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        **os.environ,
        **NOT_COMPILED,
        "CI": "true",
        "CI_PROJECT_DIR": str(tmp_path),
        "HOME": str(home),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    *before, last = job["script"]
    for command in before:
        subprocess.run(["bash", "-ec", command], cwd=tmp_path, env=environment, check=True)
    done = subprocess.run(["bash", "-ec", last], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == 1
    reports = job["artifacts"]["reports"]
    assert JUnitXml.fromfile(str(tmp_path / reports["junit"])).failures == 2
    (entry,) = json.loads((tmp_path / reports["codequality"]).read_text(encoding="utf-8"))
    assert entry["location"]["path"] == "my lab (1).ipynb"
