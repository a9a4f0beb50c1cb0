"""The files around the code: workflows, forms, policies, citation, checks before a commit."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from check_jsonschema.cli import main as check_jsonschema  # type: ignore[import-untyped]
from click.testing import CliRunner
from ruamel.yaml import YAML

from autograder import __version__
from tests.conftest import COURSE

GITHUB = COURSE / ".github"
CI = GITHUB / "workflows" / "ci.yml"
FORMS = [path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config"]
HOOKS = COURSE / ".pre-commit-config.yaml"
CITATION = COURSE / "CITATION.cff"
WORKBOOKS = sorted(path.parent.name for path in COURSE.glob("release/*/*.ipynb"))
FOLDERS = [name for name in WORKBOOKS if not (COURSE / "source" / name / f"{name}.py").is_file()]
"""The workbooks whose source is a notebook, not one file."""
POLICIES = ["CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md"]
TEXTS = [
    *(COURSE / name for name in [*POLICIES, "CITATION.cff", ".editorconfig"]),
    HOOKS,
    *GITHUB.rglob("*.yml"),
    *GITHUB.rglob("*.md"),
]
WORKFLOWS = [CI, *COURSE.glob("examples/ci/github/.github/workflows/*.yml")]
# Which files each schema judges, and a change that makes a file invalid.
SCHEMAS: dict[str, tuple[list[Path], tuple[str, str]]] = {
    "vendor.github-workflows": (WORKFLOWS, ("runs-on:", "runs_on:")),
    "custom.github-workflows-require-timeout": (WORKFLOWS, ("timeout-minutes:", "# ")),
    "vendor.github-issue-forms": (FORMS, ("type: textarea", "type: paper")),
    "vendor.github-issue-config": (
        [GITHUB / "ISSUE_TEMPLATE" / "config.yml"],
        ("blank_issues_enabled: false", "blank_issues_enabled: 0"),
    ),
    "vendor.citation-file-format": ([CITATION], ("cff-version: 1.2.0", "cff-version: 9")),
}
# Run before a program: modules and functions that only some systems have are gone. Python's own
# modules that use them here are loaded before.
ELSEWHERE = """
import os, platform, runpy, shutil, sys, tempfile
import numpy

absent = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
class Absent:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in absent:
            raise ModuleNotFoundError(name)

for name in absent:
    sys.modules.pop(name, None)
for name in ("fork", "forkpty", "getuid", "geteuid", "killpg", "mkfifo", "posix_spawn", "setsid"):
    delattr(os, name)
sys.meta_path.insert(0, Absent)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def loaded(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def is_valid(schema: str, *paths: Path) -> bool:
    command = ["--builtin-schema", schema, "--force-filetype", "yaml", *map(str, paths)]
    done = CliRunner().invoke(check_jsonschema, command)
    assert done.exit_code in (0, 1), done.output
    return done.exit_code == 0


def tried(folder: Path, workbook: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run `tools/try_release.py` as on a system that is not this one."""
    command = [sys.executable, "-X", "warn_default_encoding", "-W", "error", *options]
    program = str(COURSE / "tools" / "try_release.py")
    command += ["-c", ELSEWHERE, program, str(folder / "release" / workbook)]
    # The characters of a Western European Windows: a message with others would fail.
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    return subprocess.run(
        command, env=environment, capture_output=True, encoding="cp1252", check=False
    )


@pytest.mark.parametrize("schema", SCHEMAS)
def test_files_are_valid(schema: str) -> None:
    paths, _change = SCHEMAS[schema]
    assert paths
    assert is_valid(schema, *paths)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_broken_copy_would_be_found(schema: str, tmp_path: Path) -> None:
    (path, *_others), (before, after) = SCHEMAS[schema]
    text = path.read_text(encoding="utf-8")
    assert before in text
    copy = tmp_path / path.name
    copy.write_text(text.replace(before, after), encoding="utf-8")
    assert not is_valid(schema, copy)


class TestWorkflow:
    def test_it_may_only_read(self) -> None:
        assert loaded(CI)["permissions"] == {"contents": "read"}

    def test_actions_are_pinned_by_their_major_version(self) -> None:
        uses = re.findall(r"uses: (\S+)", CI.read_text(encoding="utf-8"))
        assert uses
        assert not [use for use in uses if not re.fullmatch(r"actions/[a-z-]+@v\d+", use)]

    def test_linux_runs_everything_with_the_oldest_and_the_newest_python(self) -> None:
        job = loaded(CI)["jobs"]["everything"]
        assert ".ci/run" in [step.get("run") for step in job["steps"]]
        project = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        oldest = project["requires-python"].removeprefix(">=")
        assert job["strategy"]["matrix"]["python"] == [oldest, "3.x"]

    def test_other_systems_try_every_workbook_with_numpy_alone(self) -> None:
        job = loaded(CI)["jobs"]["students"]
        assert job["strategy"]["matrix"]["os"] == ["macos-latest", "windows-latest"]
        commands = [step["run"] for step in job["steps"] if "run" in step]
        install, *tries = commands[: 1 + len(FOLDERS)]
        *_pip, requirement = shlex.split(install)
        for workbook in FOLDERS:
            text = (COURSE / "release" / workbook / "requirements.txt").read_text(encoding="utf-8")
            assert requirement in text.split()
        assert tries == [f"python tools/try_release.py release/{name}" for name in FOLDERS]

    def test_then_they_grade_every_workbook_with_its_published_cases(self) -> None:
        job = loaded(CI)["jobs"]["students"]
        commands = [step["run"] for step in job["steps"] if "run" in step]
        install, *checks = commands[1 + len(FOLDERS) :]
        assert install.endswith("pip install --disable-pip-version-check .")
        assert checks == [
            f"chainrule check source/{name}/{name}.ipynb --public" for name in FOLDERS
        ]


@pytest.mark.slow
class TestStudentsSide:
    @pytest.mark.parametrize("workbook", FOLDERS)
    def test_it_works_where_nothing_of_this_system_is_there(self, workbook: str) -> None:
        done = tried(COURSE, workbook)
        assert done.returncode == 0, done.stderr
        assert re.fullmatch(rf"{workbook}: all \d+ public tests are right on .*\n", done.stdout)

    @pytest.mark.parametrize(
        ("line", "error"),
        [
            ("import fcntl", "ModuleNotFoundError: fcntl"),
            ("import h5py", "h5py is not there for a student"),
            ("import os; os.fork()", "has no attribute 'fork'"),
            ("open(__file__)", "EncodingWarning"),
        ],
    )
    def test_what_a_student_lacks_would_be_found(
        self, line: str, error: str, tmp_path: Path
    ) -> None:
        for kind in ("release", "source"):
            shutil.copytree(COURSE / kind / "activations", tmp_path / kind / "activations")
        module = tmp_path / "release" / "activations" / "public_tests.py"
        module.write_text(f"{module.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
        done = tried(tmp_path, "activations")
        assert done.returncode == 1
        assert error in done.stderr

    @pytest.mark.parametrize(
        ("before", "after"),
        [("np.maximum(0, Z)", "np.minimum(0, Z)"), ("All tests passed.", "Fine.")],
        ids=["a wrong solution", "another message"],
    )
    def test_a_test_that_says_something_else_would_be_found(
        self, before: str, after: str, tmp_path: Path
    ) -> None:
        changed = 0
        for kind in ("release", "source"):
            shutil.copytree(COURSE / kind / "activations", tmp_path / kind / "activations")
        for path in [*tmp_path.glob("release/*/*.py"), *tmp_path.glob("source/*/*.ipynb")]:
            text = path.read_text(encoding="utf-8")
            changed += before in text
            path.write_text(text.replace(before, after), encoding="utf-8")
        assert changed
        done = tried(tmp_path, "activations")
        assert done.returncode == 1
        assert "solved, expected 'All tests passed.'" in done.stderr


class TestForms:
    def test_a_grading_report_names_every_workbook(self) -> None:
        fields = loaded(GITHUB / "ISSUE_TEMPLATE" / "grading.yml")["body"]
        (assignment,) = [field for field in fields if field.get("id") == "assignment"]
        assert set(WORKBOOKS) < set(assignment["attributes"]["options"])

    @pytest.mark.parametrize("form", ["bug", "grading"])
    def test_a_bug_report_sends_security_problems_elsewhere(self, form: str) -> None:
        first, *_fields = loaded(GITHUB / "ISSUE_TEMPLATE" / f"{form}.yml")["body"]
        assert "`SECURITY.md`" in first["attributes"]["value"]

    def test_files_that_the_forms_name_are_there(self) -> None:
        for path in [*FORMS, GITHUB / "PULL_REQUEST_TEMPLATE.md"]:
            names = re.findall(r"`([\w./]+(?:\.md|/))`", path.read_text(encoding="utf-8"))
            assert not [name for name in names if not (COURSE / name).exists()]


class TestHooks:
    def hooks(self) -> dict[str, dict[str, Any]]:
        (repository,) = loaded(HOOKS)["repos"]
        assert repository["repo"] == "local"
        return {hook["id"]: hook for hook in repository["hooks"]}

    def test_they_run_installed_tools_and_download_nothing(self) -> None:
        hooks = self.hooks()
        assert list(hooks) == ["ruff-check", "ruff-format", "codespell", "release"]
        for hook in hooks.values():
            assert hook["language"] == "system"
            assert set(hook) <= {
                *("id", "name", "entry", "language", "types", "types_or", "files", "exclude"),
                *("pass_filenames", "require_serial"),
            }

    @pytest.mark.slow
    def test_their_commands_accept_the_files_of_this_repository(self) -> None:
        hooks = self.hooks()
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        for hook in hooks.values():
            names = [] if hook.get("pass_filenames") is False else ["tools/try_release.py"]
            command = [*shlex.split(hook["entry"]), *names]
            done = subprocess.run(
                command,
                cwd=COURSE,
                env={**os.environ, "PATH": path},
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, (hook["id"], done.stdout, done.stderr)


class TestVersion:
    def test_the_change_log_begins_with_this_version(self) -> None:
        text = (COURSE / "CHANGELOG.md").read_text(encoding="utf-8")
        (newest, day), *older = re.findall(r"^## (\d+\.\d+\.\d+)(?: \((.*)\))?$", text, re.M)
        assert newest == __version__
        assert date.fromisoformat(day) == date.fromisoformat(str(loaded(CITATION)["date-released"]))
        numbers = [tuple(map(int, each.split("."))) for each in [newest, *(n for n, _day in older)]]
        assert numbers == sorted(set(numbers), reverse=True)

    def test_the_citation_agrees_with_the_package(self) -> None:
        project = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        citation = loaded(CITATION)
        assert citation["version"] == __version__
        assert citation["authors"] == project["authors"]
        assert citation["license"] == project["license"]
        assert citation["keywords"] == project["keywords"]

    def test_the_security_policy_supports_this_version(self) -> None:
        text = (COURSE / "SECURITY.md").read_text(encoding="utf-8")
        assert f"| {__version__.rpartition('.')[0]}.x | yes |" in text


@pytest.mark.parametrize("workbook", WORKBOOKS)
def test_a_workbook_asks_for_the_numpy_that_grades_it(workbook: str) -> None:
    """Versions that differ in what they accept would grade a student's program otherwise."""
    text = (COURSE / "release" / workbook / "requirements.txt").read_text(encoding="utf-8")
    project = tomllib.loads((COURSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (asked,) = (line for line in text.split() if line.startswith("numpy"))
    assert asked in project["dependencies"]


@pytest.mark.parametrize("name", POLICIES)
def test_links_lead_to_files(name: str) -> None:
    text = (COURSE / name).read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#]+)", text)
    assert not [target for target in targets if not (COURSE / target).exists()]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(COURSE)))
def test_texts_name_no_host_and_keep_to_their_width(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"(?<!dask)://", text)
    assert not [line for line in text.split("\n") if len(line) > 120 and not line.startswith("|")]
    assert text.endswith("\n")
    assert not re.search(r"[ \t\r]$", text, re.M)


def test_spelling() -> None:
    command = [sys.executable, "-m", "codespell_lib", "--ignore-words-list", "notin"]
    command += map(str, TEXTS)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == ""
